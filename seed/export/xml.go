package export

import (
	"bufio"
	"encoding/xml"
	"slices"
	"strings"
	"unicode/utf8"
)

// put writes texts as they are. The writer keeps its first error until it is flushed.
func put(w *bufio.Writer, texts ...string) {
	for _, text := range texts {
		_, _ = w.WriteString(text)
	}
}

// putXML writes markup and, at every other place, a text escaped for an element or an
// attribute. A character that XML does not have becomes U+FFFD.
func putXML(w *bufio.Writer, markupAndTexts ...string) {
	for i, text := range markupAndTexts {
		if i%2 == 0 {
			_, _ = w.WriteString(text)
			continue
		}
		putText(w, text)
	}
}

// putText writes a text escaped for an element or an attribute.
func putText(w *bufio.Writer, text string) {
	if !strings.ContainsFunc(text, escaped) { // as nearly always
		_, _ = w.WriteString(text)
		return
	}
	_ = xml.EscapeText(w, []byte(text))
}

// escaped tells whether XML, as encoding/xml writes it, may hold a rune in another form.
func escaped(r rune) bool {
	switch r {
	case '"', '\'', '&', '<', '>', utf8.RuneError, 0xFFFE, 0xFFFF:
		return true
	}
	return r < ' '
}

// xmlHead begins every XML file.
const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// columnsBut are columns without some.
func columnsBut[T any](fields []field[T], names ...string) []field[T] {
	var kept []field[T]
	for _, f := range fields {
		if !slices.Contains(names, f.name) {
			kept = append(kept, f)
		}
	}
	return kept
}

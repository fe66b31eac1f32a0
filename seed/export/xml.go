package export

import (
	"bufio"
	"encoding/xml"
	"slices"
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
		_ = xml.EscapeText(w, []byte(text))
	}
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

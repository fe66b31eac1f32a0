package sheet

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"ronghe/seed/ooxml"
)

// What the texts of a workbook may be, in bytes.
const (
	maxShared = 256 << 20
	maxText   = 1 << 20 // one cell, or the cells of a row together
	chunkSize = 4 << 20
)

// shared is the texts that cells refer to by number. They are kept end to end, for there
// may be millions.
type shared struct {
	chunks [][]byte
	places []place
}

type place struct{ chunk, at, size uint32 }

func (s *shared) add(text string) {
	last := len(s.chunks) - 1
	if last < 0 || len(s.chunks[last])+len(text) > cap(s.chunks[last]) {
		size := max(len(text), min(chunkSize, 64<<10<<min(len(s.chunks), 6))) // little for a small workbook
		s.chunks = append(s.chunks, make([]byte, 0, size))
		last++
	}
	s.places = append(s.places, place{uint32(last), uint32(len(s.chunks[last])), uint32(len(text))})
	s.chunks[last] = append(s.chunks[last], text...)
}

// get is the text of a number; false when there is none.
func (s *shared) get(number int) (string, bool) {
	if number < 0 || number >= len(s.places) {
		return "", false
	}
	p := s.places[number]
	return string(s.chunks[p.chunk][p.at : p.at+p.size]), true
}

func (w *workbook) readStrings(name string) error {
	p, err := w.archive.Part(name)
	if err != nil {
		return err
	}
	defer p.Close()
	total := 0
	for {
		_, err := p.Start("si")
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		text, err := readRich(p)
		if err != nil {
			return err
		}
		if total += len(text); total > maxShared {
			return p.Invalid(fmt.Sprintf("文字合计超过 %d MiB；请另存为 CSV，或分成几个文件", maxShared>>20),
				fmt.Sprintf("the texts together exceed %d MiB: save it as CSV, or in several files", maxShared>>20))
		}
		w.strings.add(text)
	}
}

// readRich is the text of the element whose start was just read, made of t, or of r that
// hold t; how it is to be pronounced (rPh) is left out.
func readRich(p *ooxml.Part) (string, error) {
	text := ""
	for depth := 1; depth > 0; {
		token, err := p.Next()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.StartElement:
			depth++
			switch token.Name.Local {
			case "t":
				more, err := p.Text(maxText - len(text))
				if err != nil {
					return "", err
				}
				text += more
				depth--
			case "rPh":
				if err := p.Skip(); err != nil {
					return "", err
				}
				depth--
			}
		case xml.EndElement:
			depth--
		}
	}
	return tidy(text), nil
}

// tidy trims a text and reads what it escapes: a line break of old is _x000D_.
func tidy(text string) string {
	if strings.Contains(text, "_x") {
		text = unescaped(text)
	}
	return strings.TrimSpace(strings.ReplaceAll(text, "\r", ""))
}

func unescaped(text string) string {
	const length = len("_x000D_")
	var b strings.Builder
	for {
		at := strings.Index(text, "_x")
		if at < 0 || len(text) < at+length {
			return b.String() + text
		}
		code, err := strconv.ParseUint(text[at+2:at+length-1], 16, 16)
		if err != nil || text[at+length-1] != '_' {
			b.WriteString(text[:at+2])
			text = text[at+2:]
			continue
		}
		b.WriteString(text[:at])
		if r := rune(code); utf8.ValidRune(r) && r != 0 {
			b.WriteRune(r)
		}
		text = text[at+length:]
	}
}

func startOf(token xml.Token) (xml.StartElement, bool) {
	start, ok := token.(xml.StartElement)
	return start, ok
}

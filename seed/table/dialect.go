package table

import (
	"bufio"
	"bytes"
	"io"
)

// endsInCR tells whether the lines of a text end in CR alone, as Excel writes them for "CSV
// (Macintosh)": there is one, and no LF as far as the window reaches.
func endsInCR(in *bufio.Reader) bool {
	start, _ := in.Peek(window) // an error comes again when it is read
	return bytes.IndexByte(start, '\r') >= 0 && bytes.IndexByte(start, '\n') < 0
}

// crLines reads a text with LF for CR.
type crLines struct{ in io.Reader }

func (l crLines) Read(p []byte) (int, error) {
	n, err := l.in.Read(p)
	for i, b := range p[:n] {
		if b == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}

// separator is what cells are apart by, told from the first line: whichever of tab,
// semicolon and comma it has most of outside quotes. A line "sep=;", which Excel
// writes for itself, says so; it is read away, and lines is 1.
func separator(in *bufio.Reader) (comma rune, lines int) {
	start, _ := in.Peek(window) // an error comes again when it is read
	line, _, _ := bytes.Cut(bytes.TrimLeft(start, "\r\n"), []byte("\n"))
	if said, ok := bytes.CutPrefix(bytes.TrimSuffix(line, []byte("\r")), []byte("sep=")); ok && len(said) == 1 {
		_, _ = in.ReadSlice('\n') // just seen
		return rune(said[0]), 1
	}
	comma, most := ',', 0
	for _, c := range "\t;," {
		if n := outsideQuotes(line, byte(c)); n > most {
			comma, most = c, n
		}
	}
	return comma, 0
}

// commonSeparator is separator for a table that may begin with titles: what the most
// lines at the start of the text have equally many of.
func commonSeparator(in *bufio.Reader) (comma rune, lines int) {
	if comma, lines = separator(in); lines > 0 {
		return comma, lines
	}
	start, _ := in.Peek(window) // an error comes again when it is read
	most := 0
	for _, c := range "\t;," {
		times := map[int]int{}
		for _, line := range bytes.SplitN(start, []byte("\n"), sampled+1) {
			times[outsideQuotes(line, byte(c))]++
		}
		for n, of := range times {
			if n*of > most {
				comma, most = c, n*of
			}
		}
	}
	return comma, 0
}

// sampled is how many lines tell the separator where the first one may be a title; what is
// behind them counts as one more.
const sampled = 50

func outsideQuotes(line []byte, c byte) int {
	n, quoted := 0, false
	for _, b := range line {
		switch {
		case b == '"':
			quoted = !quoted
		case b == c && !quoted:
			n++
		}
	}
	return n
}

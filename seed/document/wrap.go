package document

import (
	"strings"
	"unicode"
)

// wrap cuts text into lines of at most width, as width measures them. A line ends at a
// space or beside an ideograph, never before a sign that closes nor after one that opens;
// a word that is wider than a line is cut.
func wrap(text string, width float64, measure func(string) float64) []string {
	var lines []string
	line, used := "", 0.0
	for _, piece := range pieces(text) {
		w := measure(piece)
		if line != "" && used+measure(strings.TrimRight(piece, " ")) > width {
			lines = append(lines, strings.TrimRight(line, " "))
			line, used = "", 0
			piece = strings.TrimLeft(piece, " ")
			w = measure(piece)
		}
		for measure(strings.TrimRight(piece, " ")) > width && len([]rune(piece)) > 1 {
			head, tail := cutAt(piece, width, measure)
			lines = append(lines, head)
			piece, w = tail, measure(tail)
		}
		line, used = line+piece, used+w
	}
	return append(lines, strings.TrimRight(line, " "))
}

// cutAt is as much of a word as fits, at least one character, and the rest.
func cutAt(word string, width float64, measure func(string) float64) (head, tail string) {
	runes := []rune(word)
	n := 1
	for n < len(runes)-1 && measure(string(runes[:n+1])) <= width {
		n++
	}
	return string(runes[:n]), string(runes[n:])
}

// pieces are what a line must not be broken inside, in order.
func pieces(text string) []string {
	var all []string
	var piece []rune
	runes := []rune(text)
	for k, r := range runes {
		if k > 0 && mayBreak(runes[k-1], r) {
			all = append(all, string(piece))
			piece = piece[:0]
		}
		piece = append(piece, r)
	}
	return append(all, string(piece))
}

func mayBreak(before, after rune) bool {
	switch {
	case after == ' ' || strings.ContainsRune(closing, after) || strings.ContainsRune(opening, before):
		return false
	case before == ' ':
		return true
	}
	return isWide(before) || isWide(after)
}

// The signs that no line begins with, and those that none ends with.
const (
	closing = "，。、；：？！）》〉」』】〕”’…—％%,.;:?!)]}>"
	opening = "（《〈「『【〔“‘([{<"
)

// isWide tells whether a character stands by itself, as ideographs do.
func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r >= 0x3000 && r < 0x3040 || r >= 0xFF00 && r < 0xFFF0
}

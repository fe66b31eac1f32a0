package seed

import (
	"strings"
	"unicode"
)

var fullWidth = map[rune]rune{',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！'}

// punctuate gives Chinese text its own punctuation: a mark that stands between
// two digits, as in 1,000 or 10:30, or among Latin letters stays.
func punctuate(s string) string {
	runes := []rune(s)
	if !strings.ContainsFunc(s, isHan) {
		return s
	}
	for i, r := range runes {
		wide, ok := fullWidth[r]
		if ok && !betweenLatin(runes, i) {
			runes[i] = wide
		}
	}
	return string(runes)
}

func betweenLatin(runes []rune, i int) bool {
	latin := func(r rune) bool { return r < unicode.MaxASCII && r > ' ' }
	return i > 0 && i+1 < len(runes) && latin(runes[i-1]) && latin(runes[i+1]) && runes[i] != '(' && runes[i] != ')'
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// sentence is s with Chinese punctuation and a full stop at its end.
func sentence(s string) string {
	return strings.TrimRight(punctuate(s), "。；， ") + "。"
}

// enumerate joins names as Chinese does: 甲、乙和丙.
func enumerate(names []string) string {
	wide := make([]string, len(names))
	for i, name := range names {
		wide[i] = punctuate(name)
	}
	if len(wide) == 1 {
		return wide[0]
	}
	last := len(wide) - 1
	return strings.Join(wide[:last], "、") + "和" + wide[last]
}

package syntax

import (
	"slices"
	"strings"
	"unicode"
)

// longestTerm is how many ideographs in a row, in runes, are still a name or a term
// that somebody types; more are a part of a sentence.
const longestTerm = 9

// isSentence tells whether the tokens of a punctuated text are of a sentence that
// somebody pasted, in which quotes, dashes and 或 are of the sentence: it names no field,
// and it ends as sentences do, or has a long run of ideographs and denies nothing. The
// canonical form of a query has no punctuation between words, so it is never taken for one.
func isSentence(tokens []token, ends bool) bool {
	denies, longest, all := false, 0, 0
	for _, t := range tokens {
		if _, isField := t.node.(Field); isField {
			return false
		}
		denies = denies || t.kind == notSign
		if word, isText := t.node.(Text); isText && word.Form == Word {
			run, n := ideographs(word.Text)
			longest, all = max(longest, run), all+n
		}
	}
	return ends && all > longestTerm || !denies && longest > longestTerm
}

// endsSentence tells whether the last sign of the text is one that ends sentences.
func endsSentence(text []rune) bool {
	for _, r := range slices.Backward(text) {
		if !isBlank(r) {
			return strings.ContainsRune("。！？", r)
		}
	}
	return false
}

// ideographs are how many a text has in a row at most, and in all.
func ideographs(text string) (longest, all int) {
	run := 0
	for _, r := range text {
		if run++; !unicode.Is(unicode.Han, r) {
			run = 0
			continue
		}
		longest, all = max(longest, run), all+1
	}
	return longest, all
}

// unquoted is the text with blanks in place of the quotes that are punctuation, as
// in 什么是“两化融合”？: pairs that touch a word. Who looks for a phrase puts a blank
// around it, or a sign of the language before it.
func unquoted(text []rune) []rune {
	text = slices.Clone(text)
	for i := 0; i < len(text); i++ {
		closers := closersOf(text[i])
		if closers == "" || isInch(text, i) {
			continue
		}
		n := slices.IndexFunc(text[i+1:], func(r rune) bool { return strings.ContainsRune(closers, r) })
		if n < 0 {
			continue
		}
		end := i + 1 + n
		if touches(text, i, end) && slices.ContainsFunc(text[i+1:end], isLetter) {
			text[i], text[end] = ' ', ' '
		} else {
			i = end
		}
	}
	return text
}

// touches tells whether the quotes at start and end touch a word outside.
func touches(text []rune, start, end int) bool {
	if start > 0 && isLetter(text[start-1]) {
		return true
	}
	free := start == 0 || isBlank(text[start-1]) || isSeparator(text[start-1])
	return free && end+1 < len(text) && isLetter(text[end+1])
}

// isInch tells whether the rune at i is the sign of inches behind a number.
func isInch(text []rune, i int) bool {
	return text[i] == '"' && i > 0 && '0' <= text[i-1] && text[i-1] <= '9'
}

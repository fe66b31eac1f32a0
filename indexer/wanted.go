package indexer

import (
	"slices"
	"strings"
	"unicode"

	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

// wanted is a text that is looked for in texts, not in the index.
type wanted struct {
	phrases []segment.Phrase
	form    syntax.Form
	close   string // a Phrase without blanks and punctuation
}

func newWanted(t syntax.Text) wanted {
	return wanted{segment.Phrases(t.Text), t.Form, letters(t.Text)}
}

// letters is what is left of a text, folded, without blanks and punctuation.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, segment.Fold(text))
}

// sure tells whether documents with all terms of the phrase have the phrase.
func (w wanted) sure() bool {
	return len(w.phrases) == 0 || len(w.phrases) == 1 && w.phrases[0].Len() <= 2
}

// in tells whether a text has what is wanted.
func (w wanted) in(text string) bool {
	if len(w.phrases) == 0 {
		return false
	}
	phrases := w.phrases
	if last := phrases[len(phrases)-1]; w.form == syntax.Prefix && !last.Ideographs() {
		if !slices.ContainsFunc(segment.Phrases(text), func(p segment.Phrase) bool { return strings.HasPrefix(p.Text, last.Text) }) {
			return false
		}
		phrases = phrases[:len(phrases)-1]
	}
	found := map[int]bool{}
	for _, s := range segment.FindAll(text, nil, phrases) {
		found[s.Term] = true
	}
	return len(found) == len(phrases) && (w.form != syntax.Phrase || strings.Contains(letters(text), w.close))
}

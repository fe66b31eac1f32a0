package segment

import (
	"slices"
	"strings"
)

// Word is one word of a query. It matches where all its parts stand side by side.
type Word struct {
	parts     []string // the units, folded
	ideograph bool
}

// Words are the words of a query, each once, in order. A run of ideographs is a
// word; so are letters and digits written together. A text without letters,
// digits and ideographs has none.
func Words(query string) []Word {
	var words []Word
	for _, u := range units(query) {
		last := len(words) - 1
		if last >= 0 && u.joined && words[last].ideograph == u.ideograph {
			words[last].parts = append(words[last].parts, u.text)
			continue
		}
		words = append(words, Word{[]string{u.text}, u.ideograph})
	}
	return unique(words)
}

func unique(words []Word) []Word {
	seen := make(map[string]bool, len(words))
	return slices.DeleteFunc(words, func(w Word) bool {
		key := strings.Join(w.parts, "\x00")
		again := seen[key]
		seen[key] = true
		return again
	})
}

// Terms are the terms that a text holding the word has at positions that follow
// one another; never none.
func (w Word) Terms() []string {
	if !w.ideograph || len(w.parts) == 1 {
		return w.parts
	}
	pairs := make([]string, len(w.parts)-1)
	for i := range pairs {
		pairs[i] = w.parts[i] + w.parts[i+1]
	}
	return pairs
}

// Span is a stretch of a text that matches a word: bytes Start to End, End not
// included, and which of the words it is.
type Span struct{ Start, End, Word int }

// Find tells where the words stand in text, in order of Start, then Word. The
// spans of different words may overlap. Find and an index made with Analyzer
// agree on what matches.
func Find(text string, words []Word) []Span {
	if len(words) == 0 {
		return nil
	}
	var spans []Span
	all := units(text)
	for i := range all {
		for n, w := range words {
			if w.at(all[i:]) {
				spans = append(spans, Span{all[i].start, all[i+len(w.parts)-1].end, n})
			}
		}
	}
	return spans
}

// at tells whether the word begins at the first of the units.
func (w Word) at(text []unit) bool {
	if len(text) < len(w.parts) {
		return false
	}
	for i, part := range w.parts {
		u := text[i]
		if u.text != part || w.ideograph && i > 0 && !u.joined {
			return false
		}
	}
	return true
}

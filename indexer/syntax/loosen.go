package syntax

import "ronghe/graphmodel"

// Looser is a query with one demand less.
type Looser struct {
	Part  string // the demand, in its canonical form
	Query Query
}

// maxLooser is how many demands are dropped one at a time.
const maxLooser = 8

// Looser are the queries that demand one thing less, in order of what is dropped: a
// phrase becomes words, anything else of several parts is left out. Words are no
// demand: see And. None of a query that would demand nothing then, or is plain.
func (q Query) Looser() []Looser {
	parts := []Node{q.Root}
	if all, ok := q.Root.(And); ok {
		parts = all.Of
	}
	var looser []Looser
	for i, part := range parts {
		if t, ok := part.(Text); ok && t.Form == Word || q.Root == nil || len(looser) == maxLooser {
			continue
		}
		rest := append(append([]Node{}, parts[:i]...), loosened(part)...)
		rest = append(rest, parts[i+1:]...)
		if len(rest) == 0 {
			continue
		}
		looser = append(looser, Looser{part.String(), rooted(rest)})
	}
	return looser
}

// loosened is what a demand becomes: nothing, but of a phrase its words, without what
// is a sign of the language outside of quotes.
func loosened(part Node) []Node {
	t, ok := part.(Text)
	if !ok || t.Form != Phrase {
		return nil
	}
	var words []Node
	for _, token := range newScanner([]rune(t.Text)).scan() {
		if word, ok := token.node.(Text); ok && word.Form == Word {
			words = append(words, Text{t.At, word.Text, Word})
		}
	}
	return words
}

// rooted is a query of parts, which are one or more.
func rooted(parts []Node) Query {
	root := parts[0]
	if len(parts) > 1 {
		root = And{At: graphmodel.Mark{Start: root.Place().Start, End: parts[len(parts)-1].Place().End}, Of: parts}
	}
	return Query{Text: root.String(), Root: root}
}

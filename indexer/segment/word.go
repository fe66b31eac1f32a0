package segment

import (
	"slices"
	"strings"
)

// Term is one term of a query.
type Term struct {
	Text string
	Kind Kind
}

// Phrase is one word of a query as written: a run of ideographs, or letters and
// digits joined to one word. It stands in a text where all its parts stand side by
// side.
type Phrase struct {
	Text      string   // folded
	parts     []string // the units
	ideograph bool
}

// Phrases are the words of a query, each once, in order. A text without letters,
// digits and ideographs has none.
func Phrases(query string) []Phrase {
	var phrases []Phrase
	c := newCut(query)
	for _, u := range c.units {
		last := len(phrases) - 1
		if last >= 0 && u.joined && phrases[last].ideograph == u.ideograph {
			phrases[last].parts = append(phrases[last].parts, u.text)
			continue
		}
		phrases = append(phrases, Phrase{parts: []string{u.text}, ideograph: u.ideograph})
	}
	for i := range phrases {
		phrases[i].Text = strings.Join(phrases[i].parts, "")
	}
	return unique(phrases)
}

func unique(phrases []Phrase) []Phrase {
	seen := make(map[string]bool, len(phrases))
	return slices.DeleteFunc(phrases, func(p Phrase) bool {
		key := strings.Join(p.parts, "\x00")
		again := seen[key]
		seen[key] = true
		return again
	})
}

// Terms are the terms that a text holding the phrase has, in order, repeated ones
// repeated: each ideograph, each pair of neighbours, each word.
func (p Phrase) Terms() []Term {
	single, double := Word, Word
	if p.ideograph {
		single, double = Char, Pair
	}
	var terms []Term
	for i, part := range p.parts {
		terms = append(terms, Term{part, single})
		if i+1 < len(p.parts) {
			terms = append(terms, Term{part + p.parts[i+1], double})
		}
	}
	return terms
}

// KeyTerm is a term and the parts of its phrase that it stands for: First to Last,
// Last not included.
type KeyTerm struct {
	Term
	First, Last int
}

// Spans are the terms that a text must have to hold the phrase, and that show
// where it does: each two parts side by side, or the only one.
func (p Phrase) Spans() []KeyTerm {
	single, double := Word, Word
	if p.ideograph {
		single, double = Char, Pair
	}
	if len(p.parts) == 1 {
		return []KeyTerm{{Term{p.Text, single}, 0, 1}}
	}
	spans := make([]KeyTerm, len(p.parts)-1)
	for i := range spans {
		spans[i] = KeyTerm{Term{p.parts[i] + p.parts[i+1], double}, i, i + 2}
	}
	return spans
}

// Key are the terms of Spans.
func (p Phrase) Key() []Term {
	spans := p.Spans()
	terms := make([]Term, len(spans))
	for i, s := range spans {
		terms[i] = s.Term
	}
	return terms
}

// Parts are the ideographs, or the runs of letters and of digits, of the phrase.
func (p Phrase) Parts() []string { return p.parts }

// Ideographs tells whether the phrase is a run of ideographs.
func (p Phrase) Ideographs() bool { return p.ideograph }

// Len is how many parts the phrase has.
func (p Phrase) Len() int { return len(p.parts) }

// Sequence is one phrase of all parts of phrases: it stands where they stand side by
// side, whatever separates them.
func Sequence(phrases []Phrase) Phrase {
	if len(phrases) == 1 {
		return phrases[0]
	}
	all := Phrase{Text: Join(phrases)}
	for _, p := range phrases {
		all.parts = append(all.parts, p.parts...)
	}
	return all
}

// Join is what phrases are without anything between them.
func Join(phrases []Phrase) string {
	var b strings.Builder
	for _, p := range phrases {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Span is a stretch of a text that matches a term: bytes Start to End, End not
// included, and which of the terms it is.
type Span struct{ Start, End, Term int }

// Find tells where the terms stand in text, in order of Start. The spans of
// different terms may overlap.
func Find(text string, terms []Term) []Span {
	if len(terms) == 0 {
		return nil
	}
	return newCut(text).find(terms)
}

// FindAll is Find for terms, and for phrases where all of their parts stand side
// by side: their Term is counted on from those of terms.
func FindAll(text string, terms []Term, phrases []Phrase) []Span {
	if len(terms)+len(phrases) == 0 {
		return nil
	}
	c := newCut(text)
	spans := c.find(terms)
	for i := range c.units {
		for n, p := range phrases {
			if p.at(c.units[i:]) {
				spans = append(spans, Span{int(c.units[i].start), int(c.units[i+p.Len()-1].end), len(terms) + n})
			}
		}
	}
	slices.SortStableFunc(spans, func(a, b Span) int { return a.Start - b.Start })
	return spans
}

// at tells whether the phrase begins at the first of the units.
func (p Phrase) at(text []unit) bool {
	if len(text) < len(p.parts) {
		return false
	}
	for i, part := range p.parts {
		if u := text[i]; u.text != part || p.ideograph && i > 0 && !u.joined {
			return false
		}
	}
	return true
}

func (c cut) find(terms []Term) []Span {
	want := make(map[Term]int, len(terms))
	for n, t := range terms {
		want[t] = n
	}
	var spans []Span
	c.eachTerm(func(t Term, first, last unit) {
		if n, ok := want[t]; ok {
			spans = append(spans, Span{int(first.start), int(last.end), n})
		}
	})
	return spans
}

package reuse

import (
	"cmp"
	"context"
	"slices"

	"ronghe/graphmodel"
)

// LeastLength is the least that a passage may be told to have: shorter ones may be missed.
const LeastLength = size + window - 1

// Options are what Find may be told.
type Options struct {
	MinLength int // of a passage, in folded runes that are no formula; 0 is 30, less than 15 is 15
	MaxTexts  int // what stands in more texts is a formula; 0 is a twentieth of them, at least 40

	Progress func(done, all int) // told of every text that was compared; may be nil
}

// For is o with its defaults filled in, as Find takes it for so many texts.
func (o Options) For(texts int) Options {
	o.MinLength = max(cmp.Or(o.MinLength, 30), LeastLength)
	o.MaxTexts = cmp.Or(o.MaxTexts, max(40, texts/20))
	return o
}

// Reuse is what two texts have in common.
type Reuse struct {
	From, To int       // the texts, by index; when not Directed, in order of index
	Directed bool      // every day that From may be of lies before every day of To
	Passages []Passage // in order of From, then To; one at least
	Score    int       // of all passages
	Cut      bool      // the two have so many places in common that not all were looked at
}

// Passage is a stretch that two texts share, in offsets into the originals.
type Passage struct {
	From, To    Span
	Length      int // of the shorter of the two, in folded runes
	Distinct    int // folded runes of From that are in no formula
	Differences int // runes replaced, left out or put in
	Score       int // 2 for two runes alike, −2 for two that differ, −3 for one left out or put in
}

// tries is how many places two texts may have in common, outside of the passages found,
// before the rest is left.
const tries = 5000

// Find compares every text with every other. The result is in order of From, then To,
// and depends on the order of the texts in nothing else. An exact common passage of
// MinLength runes is always found, unless it is a formula or beyond Cut; one with
// differences when it has 15 runes on end without any. Memory is a few times that of the
// texts. ErrInvalid when the Runes and At of a text are not of one length; a ctx that
// ends returns its error.
func Find(ctx context.Context, texts []Text, o Options) ([]Reuse, error) {
	for _, t := range texts {
		if len(t.Runes) != len(t.At) {
			return nil, graphmodel.Invalid(t.ID, "at", "须与文字等长", "must be as long as the runes")
		}
	}
	o = o.For(len(texts))
	x := newIndex(texts, o.MaxTexts)
	var found []Reuse
	for a := range texts {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		seeds := x.seeds(a)
		for start := 0; start < len(seeds); {
			end := start
			for end < len(seeds) && seeds[end].text == seeds[start].text {
				end++
			}
			if r := x.compare(a, int(seeds[start].text), seeds[start:end], o); len(r.Passages) > 0 {
				found = append(found, r)
			}
			start = end
		}
		if o.Progress != nil {
			o.Progress(a+1, len(texts))
		}
	}
	slices.SortFunc(found, func(a, b Reuse) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To)) })
	return found, nil
}

// seed is a rare fingerprint that text a shares with a later one.
type seed struct{ text, inA, inB int32 }

// seeds are those of text a, by text, then place.
func (x *index) seeds(a int) []seed {
	var seeds []seed
	for _, mine := range x.shared[a] {
		if x.common[mine.number] {
			continue
		}
		for _, p := range x.posted[mine.number] {
			if int(p.text) > a {
				seeds = append(seeds, seed{p.text, mine.at, p.at})
			}
		}
	}
	slices.SortFunc(seeds, func(s, t seed) int {
		return cmp.Or(cmp.Compare(s.text, t.text), cmp.Compare(s.inA, t.inA), cmp.Compare(s.inB, t.inB))
	})
	return seeds
}

// compare aligns two texts around their seeds, each stretch once.
func (x *index) compare(a, b int, seeds []seed, o Options) Reuse {
	r := Reuse{From: a, To: b}
	var areas []area
	tried := 0
	for _, s := range seeds {
		if slices.ContainsFunc(areas, func(in area) bool { return in.holds(s) }) {
			continue
		}
		if tried++; tried > tries {
			r.Cut = true
			break
		}
		if in := x.align(a, b, s); min(in.a1-in.a0, in.b1-in.b0) >= o.MinLength {
			areas = append(areas, in)
		}
	}
	ta, tb := x.texts[a], x.texts[b]
	turn := tb.Date.Before(ta.Date)
	r.Directed = turn || ta.Date.Before(tb.Date)
	if turn {
		r.From, r.To = b, a
	}
	for _, in := range best(areas) {
		p := Passage{From: ta.span(in.a0, in.a1), To: tb.span(in.b0, in.b1), Length: min(in.a1-in.a0, in.b1-in.b0),
			Distinct: x.distinct(a, in.a0, in.a1), Differences: in.differences, Score: in.score()}
		if turn {
			p.From, p.To, p.Distinct = p.To, p.From, x.distinct(b, in.b0, in.b1)
		}
		if min(p.Length, p.Distinct) >= o.MinLength {
			r.Passages = append(r.Passages, p)
			r.Score += p.Score
		}
	}
	slices.SortFunc(r.Passages, func(p, q Passage) int {
		return cmp.Or(cmp.Compare(p.From.Start, q.From.Start), cmp.Compare(p.To.Start, q.To.Start))
	})
	return r
}

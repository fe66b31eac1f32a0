package indexer

import (
	"context"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
	"ronghe/indexer/spelling"
	"ronghe/indexer/typeahead"
)

// maxMeant is how many corrections a search thinks of.
const maxMeant = 4

// sureEnough is the least Confidence of what is searched for in place of the text.
const sureEnough = 0.3

// How likely a name is meant by its sound.
var soundConfidence = map[typeahead.How]float64{
	typeahead.SoundsWhole: 0.8, typeahead.SoundsBegins: 0.6, typeahead.SoundsWithin: 0.2,
}

// meant finds what was typed, or, where no document has all of that and the most
// likely correction is sure enough and in some, what it was meant to be.
func (c *corpus) meant(ctx context.Context, q graphmodel.SearchQuery, names *names, labels map[string]map[string]string) (*match, error) {
	typed, err := c.understand(ctx, q.Text, names, labels)
	if err != nil || q.Literal || !typed.plain || typed.whole.count() > 0 {
		return typed, err
	}
	typed.others = names.corrections(q.Text)
	if len(typed.others) == 0 || typed.others[0].Confidence < sureEnough {
		return typed, nil
	}
	corrected, err := c.match(ctx, typed.others[0].Text, names)
	if err != nil || corrected.whole.count() == 0 {
		return typed, err
	}
	corrected.notes = typed.notes
	corrected.corrected, corrected.others = &typed.others[0], typed.others[1:]
	return corrected, nil
}

// corrections are what a text may have been meant to be: corrected, or else the
// names that sound like it (lhrh, 5g gc).
func (n *names) corrections(text string) []graphmodel.Correction {
	var all []graphmodel.Correction
	for _, c := range n.lexicon().Correct(text, maxMeant) {
		correction := graphmodel.Correction{Text: c.Text, Confidence: c.Confidence}
		for _, p := range c.Changes {
			correction.Parts = append(correction.Parts, graphmodel.CorrectedPart{
				Start: p.Start, End: p.End, From: p.From, To: p.To, Why: string(p.Why),
			})
		}
		all = append(all, correction)
	}
	if len(all) > 0 {
		return all
	}
	folded := segment.Fold(text)
	seen := map[string]bool{}
	for _, c := range n.typeahead().Complete(text, maxMeant).Completions {
		confidence := soundConfidence[c.How]
		if confidence == 0 || seen[c.Match] {
			continue
		}
		seen[c.Match] = true
		whole := graphmodel.CorrectedPart{
			End: utf8.RuneCountInString(folded), From: folded, To: c.Match, Why: string(spelling.Pinyin),
		}
		all = append(all, graphmodel.Correction{
			Text: c.Match, Parts: []graphmodel.CorrectedPart{whole}, Confidence: confidence,
		})
	}
	return all
}

// smallLexicon is up to how many nodes a lexicon is made anew while a query waits.
const smallLexicon = 20000

// lexicon is of the names as they are now; of a large library, as they were a few
// seconds ago at most, and nothing before it has been made once.
func (n *names) lexicon() *spelling.Lexicon {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case !n.stale || n.renewing:
	case len(n.nodes) <= smallLexicon:
		n.words, n.stale = spelling.New(n.spelt()), false
	default:
		n.renewing, n.stale = true, false
		go n.renew(n.spelt())
	}
	return n.words
}

func (n *names) renew(words []spelling.Word) {
	made := spelling.New(words)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.words, n.renewing = made, false
}

// spelt are all names, in no order.
func (n *names) spelt() []spelling.Word {
	var words []spelling.Word
	for _, all := range n.nodes {
		for _, name := range all {
			words = append(words, spelling.Word{Text: name, Weight: 1})
		}
	}
	return words
}

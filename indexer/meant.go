package indexer

import (
	"context"
	"time"
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
	if err != nil || q.Literal || !typed.asked.Plain || typed.whole.count() > 0 {
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
	return n.sounding(text)
}

// maxSounding is how many names are looked at that sound like a text.
const maxSounding = 20

// sounding are the names that sound like a text, and the beginnings of names: lhrh is
// 两化融合, and not the name of the first thing that begins so.
func (n *names) sounding(text string) []graphmodel.Correction {
	var all []graphmodel.Correction
	folded := segment.Fold(text)
	seen := map[string]bool{}
	for _, c := range n.typeahead().Complete(text, maxSounding).Completions {
		confidence := soundConfidence[c.How]
		to := c.Match
		if c.How == typeahead.SoundsBegins {
			to = typeahead.Beginning(c.Match, c.Units)
		}
		if confidence == 0 || seen[to] || len(all) == maxMeant {
			continue
		}
		seen[to] = true
		whole := graphmodel.CorrectedPart{
			End: utf8.RuneCountInString(folded), From: folded, To: to, Why: string(spelling.Pinyin),
		}
		all = append(all, graphmodel.Correction{Text: to, Parts: []graphmodel.CorrectedPart{whole}, Confidence: confidence})
	}
	return all
}

// smallLexicon is up to how many nodes a lexicon is made anew while a query waits.
const smallLexicon = 20000

// lexicon is of the names as they are now; of a large library, as they were up to a
// minute ago, and nothing before it has been made once.
func (n *names) lexicon() *spelling.Lexicon {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case !n.stale || n.renewing:
	case len(n.nodes) <= smallLexicon:
		n.words, n.stale = spelling.New(n.spelt()), false
	case time.Since(n.renewed) > renewalShare*n.renewal:
		n.renewing, n.stale = true, false
		go n.renew(n.spelt())
	}
	return n.words
}

// renewalShare keeps the lexicon of a large library that changes all the time from
// being made all the time: it rests this many times as long as making it took.
const renewalShare = 10

func (n *names) renew(words []spelling.Word) {
	begin := time.Now()
	made := spelling.New(words)
	n.mu.Lock()
	defer n.mu.Unlock()
	n.words, n.renewing = made, false
	n.renewed, n.renewal = time.Now(), time.Since(begin)
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

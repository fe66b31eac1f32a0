package indexer

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"ronghe/indexer/segment"
)

// tellingTerms are the terms that say most of an example.
func (c *corpus) tellingTerms(e example) ([]*posted, error) {
	counts := segment.Counts{Pairs: map[string]int{}, Words: map[string]int{}}
	for i, text := range e.texts {
		counts.Add(text, e.weight[i])
	}
	var all []weighed
	for _, of := range []struct {
		kind   segment.Kind
		counts map[string]int
	}{{segment.Pair, counts.Pairs}, {segment.Word, counts.Words}} {
		for _, text := range slices.Sorted(maps.Keys(of.counts)) {
			if text[len(text)-1] != segment.End[0] {
				all = append(all, weighed{segment.Term{Text: text, Kind: of.kind}, min(of.counts[text], maxAlikeTimes), 0})
			}
		}
	}
	if len(all) > maxAlikeRead {
		for i := range all {
			all[i].weight = float64(all[i].times)
		}
		all = weightiest(all, maxAlikeRead)
	}
	for i, t := range all {
		all[i].weight = 0
		_, n, err := c.at(t.Term, 0)
		if err != nil {
			return nil, err
		}
		if n > 1 && float64(n) <= math.Max(2, maxAlikeShare*float64(c.total)) { // 1: nobody but the node itself
			all[i].weight = idf(c.total, n) * float64(t.times)
		}
	}
	var terms []*posted
	for _, t := range weightiest(all, maxAlikeTerms) {
		if t.weight == 0 {
			break
		}
		found, err := c.post(t.Term, t.times)
		if err != nil {
			return nil, err
		}
		terms = append(terms, found)
	}
	return terms, nil
}

// weighed is a term, how often it occurs where it was found, and what it weighs.
type weighed struct {
	segment.Term
	times  int
	weight float64
}

// weightiest are the first n by weight, then by kind and text.
func weightiest(all []weighed, n int) []weighed {
	slices.SortFunc(all, func(a, b weighed) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Text, b.Text))
	})
	return all[:min(len(all), n)]
}

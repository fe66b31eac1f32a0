package indexer

import (
	"cmp"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// What significant terms are looked for in.
const (
	leastHits      = 5   // of fewer hits nothing is said
	maxSampled     = 200 // hits whose texts are read
	maxSampledText = 4000
	maxCandidates  = 400 // pairs that are weighed, and stretches made of them
	leastShare     = 0.1 // of the sample, that must have a word
	leastOf        = 0.8 // of the documents of a pair, that must have the longer stretch in its place
)

// significantFacets are those whose values say what a set of hits is about.
var significantFacets = []string{
	graphmodel.FacetPractice, graphmodel.FacetIndustry, graphmodel.FacetZone, graphmodel.FacetProgram, graphmodel.FacetRegion,
}

// significant finds the values of facets and the words that hits have more often than
// the library. Values are counted in all hits; words are found in a sample of them,
// the best, and then counted in all. The strength is JLH, (h−a)·h/a for the shares h
// of the hits and a of all (Elasticsearch, significant_terms aggregation).
func (c *corpus) significant(m *match, docs rows, want int, n *names) ([]graphmodel.SignificantTerm, error) {
	hits := docs.count()
	if want == 0 || hits < leastHits || hits == int64(c.total) {
		return nil, nil
	}
	var all []graphmodel.SignificantTerm
	keep := func(t graphmodel.SignificantTerm) {
		h, a := float64(t.Hits)/float64(hits), float64(t.All)/float64(c.total)
		if t.Strength = (h - a) * h / max(a, 1e-9); t.Hits > 1 && t.Strength > 0 {
			all = append(all, t)
		}
	}
	for _, facet := range significantFacets {
		terms, err := c.valuesIn(facet, docs, n)
		if err != nil {
			return nil, err
		}
		for _, t := range terms {
			keep(t)
		}
	}
	words, err := c.wordsIn(m, docs, hits)
	if err != nil {
		return nil, err
	}
	for _, t := range words {
		keep(t)
	}
	slices.SortFunc(all, func(a, b graphmodel.SignificantTerm) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), strings.Compare(a.Facet, b.Facet), strings.Compare(a.Value, b.Value))
	})
	return leaveOutTitles(all, want), nil
}

// leaveOutTitles are the first of terms; a word that is the title of a value, or in a
// word before it, says nothing new.
func leaveOutTitles(all []graphmodel.SignificantTerm, want int) []graphmodel.SignificantTerm {
	var first []graphmodel.SignificantTerm
	for _, t := range all {
		said := t.Facet == "" && slices.ContainsFunc(all, func(o graphmodel.SignificantTerm) bool {
			return o.Facet != "" && strings.Contains(segment.Fold(o.Title), t.Value) ||
				o.Facet == "" && o.Value != t.Value && strings.Contains(o.Value, t.Value) && float64(o.Hits) >= leastOf*float64(t.Hits)
		})
		if !said && len(first) < want {
			first = append(first, t)
		}
	}
	return first
}

// valuesIn counts the values of a facet in docs and in all documents.
func (c *corpus) valuesIn(facet string, docs rows, n *names) ([]graphmodel.SignificantTerm, error) {
	counted := map[string]graphmodel.SignificantTerm{}
	for i, s := range c.shards {
		values, err := s.facet(facet)
		if err != nil {
			return nil, err
		}
		for _, v := range values {
			t := counted[v.value]
			t.Hits += int64(v.docs.AndCardinality(docs[i]))
			t.All += int64(s.without(v.docs).GetCardinality())
			counted[v.value] = t
		}
	}
	delete(counted, graphmodel.UnknownValue)
	var terms []graphmodel.SignificantTerm
	for value, t := range counted {
		if t.Hits == 0 {
			continue
		}
		t.Facet, t.Value = facet, value
		if all := n.called(graphmodel.ID(value)); len(all) > 0 {
			t.Title = all[0]
		}
		terms = append(terms, t)
	}
	return terms, nil
}

// wordsIn are the stretches of text that many of the best hits share, counted in docs
// and in all documents.
func (c *corpus) wordsIn(m *match, docs rows, hits int64) ([]graphmodel.SignificantTerm, error) {
	sample, err := c.sample(m, docs)
	if err != nil {
		return nil, err
	}
	pairs, err := c.strongPairs(sample, hits)
	if err != nil {
		return nil, err
	}
	var terms []graphmodel.SignificantTerm
	for _, word := range stretches(sample, pairs) {
		having, err := c.having(word)
		if err != nil {
			return nil, err
		}
		terms = append(terms, graphmodel.SignificantTerm{Value: word, Hits: docs.and(having).count(), All: having.count()})
	}
	return terms, nil
}

// sample is the text of the best hits.
func (c *corpus) sample(m *match, docs rows) ([]string, error) {
	var texts []string
	for _, p := range c.best(m, docs, graphmodel.SearchQuery{Limit: maxSampled}) {
		stored, err := c.texts(p)
		if err != nil {
			return nil, err
		}
		var all []string
		for _, field := range readable(stored) {
			all = append(all, stored[field]...)
		}
		text := []rune(strings.Join(all, "\n"))
		texts = append(texts, string(text[:min(len(text), maxSampledText)]))
	}
	return texts, nil
}

// strongPairs are the pairs and words that the sample has more often than the
// library, the strongest; with how many texts of the sample have each.
func (c *corpus) strongPairs(sample []string, hits int64) (map[segment.Term]int, error) {
	seen := map[segment.Term]int{}
	for _, text := range sample {
		counts := segment.Counts{Pairs: map[string]int{}, Words: map[string]int{}}
		counts.Add(text, 1)
		for pair := range counts.Pairs {
			if !strings.HasSuffix(pair, segment.End) {
				seen[segment.Term{Text: pair, Kind: segment.Pair}]++
			}
		}
		for word := range counts.Words {
			if len(word) > 1 && (word[0] < '0' || word[0] > '9') {
				seen[segment.Term{Text: word, Kind: segment.Word}]++
			}
		}
	}
	type weighed struct {
		segment.Term
		strength float64
	}
	var all []weighed
	for term, n := range seen {
		if n < 2 || float64(n) < leastShare*float64(len(sample)) {
			continue
		}
		_, having, err := c.at(term, 0)
		if err != nil {
			return nil, err
		}
		h, a := float64(n)/float64(len(sample)), float64(having)/float64(c.total)
		if h > a {
			all = append(all, weighed{term, (h - a) * h / max(a, 1e-9)})
		}
	}
	slices.SortFunc(all, func(a, b weighed) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.Kind, b.Kind), strings.Compare(a.Text, b.Text))
	})
	strong := map[segment.Term]int{}
	for _, w := range all[:min(len(all), maxCandidates)] {
		strong[w.Term] = seen[w.Term]
	}
	return strong, nil
}

// stretches are the words of letters, and the runs of ideographs in which one strong
// pair follows the other: those of them that stand in nearly as many texts as their
// rarest pair does.
func stretches(sample []string, strong map[segment.Term]int) []string {
	terms := make([]segment.Term, 0, len(strong))
	for t := range strong {
		terms = append(terms, t)
	}
	texts, rarest := map[string]int{}, map[string]int{}
	for _, text := range sample {
		once := map[string]bool{}
		spans := segment.Find(text, terms)
		for from := range spans {
			end, least := 0, 0
			for to := from; to < len(spans) && (to == from || spans[to].Start < end) && to < from+maxStretch; to++ {
				end = max(end, spans[to].End)
				if n := strong[terms[spans[to].Term]]; least == 0 || n < least {
					least = n
				}
				word := segment.Fold(text[spans[from].Start:end])
				once[word], rarest[word] = true, least
			}
		}
		for word := range once {
			texts[word]++
		}
	}
	var words []string
	for word, n := range texts {
		if n > 1 && float64(n) >= leastOf*float64(rarest[word]) {
			words = append(words, word)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(texts[b]*len(b), texts[a]*len(a)), strings.Compare(a, b))
	})
	return words[:min(len(words), maxCandidates)]
}

// maxStretch is how many pairs a stretch is made of at most.
const maxStretch = 11

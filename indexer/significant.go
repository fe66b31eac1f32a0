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
	maxSampled     = 100 // hits whose texts are read, up to so many runes each
	maxSampledText = 3000
	maxCandidates  = 400 // pairs that are weighed, and stretches made of them
	leastShare     = 0.1 // of the sample, that must have a word
	leastStrength  = 0.5
	leastOf        = 0.8 // of the hits with a word, that have a longer one, which then says it all
)

// significantFacets are those whose values say what a set of hits is about.
var significantFacets = []string{
	graphmodel.FacetPractice, graphmodel.FacetIndustry, graphmodel.FacetZone, graphmodel.FacetProgram, graphmodel.FacetRegion,
}

// background is what hits are compared with: all documents, kind by kind, so that
// what every case says of itself is not special about cases.
type background struct {
	docs  rows // the hits
	hits  int64
	kinds []stratum
}

type stratum struct {
	docs rows    // of one kind
	part float64 // hits of the kind, in parts of its documents
}

func (c *corpus) background(docs rows) (background, error) {
	b := background{docs: docs, hits: docs.count()}
	counted := map[string]bool{}
	for _, s := range c.shards {
		for _, kind := range s.names {
			if counted[kind] {
				continue
			}
			counted[kind] = true
			of, n, err := c.look(facetField+graphmodel.FacetKind, kind)
			if err != nil {
				return b, err
			}
			if hits := docs.and(of).count(); hits > 0 {
				b.kinds = append(b.kinds, stratum{of, float64(hits) / float64(n)})
			}
		}
	}
	return b, nil
}

// weigh counts documents that have something among the hits and in the library.
func (b background) weigh(t graphmodel.SignificantTerm, having rows) graphmodel.SignificantTerm {
	t.Hits, t.All = b.docs.and(having).count(), having.count()
	for _, k := range b.kinds {
		t.Expected += k.part * float64(k.docs.and(having).count())
	}
	h, a := float64(t.Hits)/float64(b.hits), t.Expected/float64(b.hits)
	t.Strength = (h - a) * h / max(a, 1e-9)
	return t
}

// significant finds the values of facets and the words that hits have more often than
// the library. Words are found in a sample of the hits, the best, and then counted in
// all. The strength is JLH, (h−a)·h/a for the share h of the hits and the share a
// expected (Elasticsearch, significant_terms aggregation).
func (c *corpus) significant(m *match, docs rows, want int, n *names) ([]graphmodel.SignificantTerm, error) {
	hits := docs.count()
	if want == 0 || hits < leastHits || hits == int64(c.total) {
		return nil, nil
	}
	b, err := c.background(docs)
	if err != nil {
		return nil, err
	}
	all, err := c.valuesIn(b, n)
	if err != nil {
		return nil, err
	}
	words, err := c.wordsIn(m, b)
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(append(all, words...), func(t graphmodel.SignificantTerm) bool {
		return t.Hits < 2 || t.Strength < leastStrength
	})
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

// valuesIn are the values of facets that hits have.
func (c *corpus) valuesIn(b background, n *names) ([]graphmodel.SignificantTerm, error) {
	var terms []graphmodel.SignificantTerm
	for _, facet := range significantFacets {
		counted, err := c.facet(facet, b.docs, nil)
		if err != nil {
			return nil, err
		}
		for _, v := range counted.Values {
			having, _, err := c.look(facetField+facet, v.Value)
			if err != nil {
				return nil, err
			}
			t := graphmodel.SignificantTerm{Facet: facet, Value: v.Value, Title: n.title(graphmodel.ID(v.Value))}
			terms = append(terms, b.weigh(t, having))
		}
	}
	return terms, nil
}

// wordsIn are the words that many of the best hits share.
func (c *corpus) wordsIn(m *match, b background) ([]graphmodel.SignificantTerm, error) {
	sample, err := c.sample(m, b.docs)
	if err != nil {
		return nil, err
	}
	pairs, err := c.strongPairs(sample, b)
	if err != nil {
		return nil, err
	}
	var terms []graphmodel.SignificantTerm
	for _, word := range stretches(sample, pairs) {
		having, err := c.having(word)
		if err != nil {
			return nil, err
		}
		terms = append(terms, b.weigh(graphmodel.SignificantTerm{Value: word}, having))
	}
	return terms, nil
}

// sample is the text of the best hits.
func (c *corpus) sample(m *match, docs rows) ([]string, error) {
	best, err := c.best(m, docs, graphmodel.SearchQuery{Limit: maxSampled})
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, p := range best {
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
func (c *corpus) strongPairs(sample []string, b background) (map[segment.Term]int, error) {
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
	var all []weighed
	for term, n := range seen {
		if n < 2 || float64(n) < leastShare*float64(len(sample)) {
			continue
		}
		having, _, err := c.at(term, 0)
		if err != nil {
			return nil, err
		}
		if t := b.weigh(graphmodel.SignificantTerm{}, having); t.Strength > 0 {
			all = append(all, weighed{term, n, t.Strength})
		}
	}
	strong := map[segment.Term]int{}
	for _, w := range weightiest(all, maxCandidates) {
		strong[w.Term] = w.times
	}
	return strong, nil
}

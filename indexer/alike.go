package indexer

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// What being alike is made of: the part of the Score that words make, and facets.
const alikeWords = 0.45

var alikeFacets = []struct {
	facet string
	part  float64
}{
	{graphmodel.FacetPractice, 0.25}, {graphmodel.FacetIndustry, 0.15},
	{graphmodel.FacetRegion, 0.05}, {graphmodel.FacetZone, 0.05}, {graphmodel.FacetProgram, 0.05},
}

// What of a text is compared: the terms that say most of it.
const (
	maxAlikeTerms  = 40
	maxAlikeTimes  = 4     // a term that occurs more often says no more
	maxAlikeRead   = 20000 // different terms that are looked up, the most frequent ones
	maxAlikeShare  = 0.25  // of all documents: what more of them have says nothing
	maxReasonParts = 5     // words or values that a reason names
	leastAlike     = 0.001 // of the Score
)

// Alike implements graphmodel.Searcher. The words are the 40 terms with the most
// tf·idf, and count by BM25 against the best document; a facet counts by the idf of
// the values shared, against that of all values asked about, so that the same county
// or code counts more than the same province or section.
func (ix *Index) Alike(ctx context.Context, q graphmodel.AlikeQuery) (graphmodel.AlikeResult, error) {
	var result graphmodel.AlikeResult
	switch {
	case q.Limit < 1 || q.Limit > graphmodel.MaxHits:
		return result, outOfRange("limit", q.Limit, 1, graphmodel.MaxHits)
	case (q.Node == "") == (q.Text == ""):
		return result, graphmodel.Invalid("alike", "node", "须给出条目编号或文字其中之一", "either a node or a text must be given")
	}
	if err := checkBytes(q.Text); err != nil {
		return result, err
	}
	err := ix.use(func(g *generation) (err error) {
		result, err = g.alike(ctx, q)
		return err
	})
	return result, err
}

// example is what others are compared with.
type example struct {
	texts  []string
	weight []int // of texts
	values map[string][]string
	self   *place // nil for a text
}

func (g *generation) alike(ctx context.Context, q graphmodel.AlikeQuery) (graphmodel.AlikeResult, error) {
	result := graphmodel.AlikeResult{Last: g.last.Load()}
	c, err := g.corpus()
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	defer func() { _ = c.close() }() // a snapshot in memory
	e, err := c.example(q, g.names)
	if err != nil {
		return result, err
	}
	l, err := c.likeness(ctx, e)
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	within, err := c.ofKinds(q.Kinds)
	if err != nil {
		return result, fmt.Errorf("alike: %w", err)
	}
	for _, p := range l.best(c, within, e.self, q.Limit) {
		hit, err := l.explain(c, e, p, g.names)
		if err != nil {
			return result, fmt.Errorf("alike: %w", err)
		}
		result.Hits = append(result.Hits, hit)
	}
	return result, ctx.Err()
}

// example reads what is asked about.
func (c *corpus) example(q graphmodel.AlikeQuery, n *names) (example, error) {
	if q.Node == "" {
		text := []rune(q.Text)
		e := example{texts: []string{string(text[:min(len(text), graphmodel.MaxPasted)])}, weight: []int{bodyWeight}, values: map[string][]string{}}
		for _, l := range n.current().links(segment.Phrases(e.texts[0])) {
			for _, id := range l.nodes {
				if facet := string(id.Kind()); !slices.Contains(e.values[facet], string(id)) {
					e.values[facet] = append(e.values[facet], string(id))
				}
			}
		}
		return e, nil
	}
	p, err := c.place(q.Node)
	if err != nil {
		return example{}, err
	}
	e := example{self: &p, values: map[string][]string{}}
	stored, err := c.texts(p)
	if err != nil {
		return e, err
	}
	for _, field := range readable(stored) {
		weight := bodyWeight
		if field == titleField {
			weight = titleWeight
		}
		for _, text := range stored[field] {
			e.texts, e.weight = append(e.texts, text), append(e.weight, weight)
		}
	}
	for _, part := range alikeFacets {
		if e.values[part.facet], err = c.shards[p.shard].valuesOf(part.facet, p.doc); err != nil {
			return e, err
		}
	}
	return e, nil
}

// valuesOf are the values of a facet that a document has, but not unknown.
func (s shard) valuesOf(facet string, doc uint32) ([]string, error) {
	all, err := s.facet(facet)
	var values []string
	for _, v := range all {
		if v.value != graphmodel.UnknownValue && v.docs.Contains(doc) {
			values = append(values, v.value)
		}
	}
	return values, err
}

// ofKinds are the documents of any of the kinds; nil, all, for none.
func (c *corpus) ofKinds(kinds []graphmodel.Kind) (rows, error) {
	if len(kinds) == 0 {
		return nil, nil //nolint:nilnil // nil stands for everything
	}
	values := make([]string, len(kinds))
	for i, kind := range kinds {
		values[i] = string(kind)
	}
	return c.anyOf(graphmodel.FacetKind, values)
}

// sharedValue is a value of a facet that the example has.
type sharedValue struct {
	value string
	docs  rows
	idf   float64
}

// likeness is how alike all documents are to an example.
type likeness struct {
	terms  []*posted
	words  [][]float32 // by shard and document: BM25 of terms
	most   float32     // of words
	shared map[string][]sharedValue
	scores [][]float32
}

func (c *corpus) likeness(ctx context.Context, e example) (*likeness, error) {
	l := &likeness{shared: map[string][]sharedValue{}}
	var err error
	if l.terms, err = c.tellingTerms(e); err != nil {
		return nil, err
	}
	if l.words, err = c.rank(ctx, l.terms); err != nil {
		return nil, err
	}
	l.scores = make([][]float32, len(c.shards))
	for i, words := range l.words {
		for doc, score := range words {
			if e.self == nil || e.self.shard != i || e.self.doc != uint32(doc) {
				l.most = max(l.most, score)
			}
		}
		l.scores[i] = make([]float32, len(words))
	}
	l.addWords()
	for _, part := range alikeFacets {
		if err := l.addFacet(c, e, part.facet, part.part); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// addWords adds what words make to the scores.
func (l *likeness) addWords() {
	for i, words := range l.words {
		for doc, score := range words {
			l.scores[i][doc] += float32(alikeWords) * score / max(l.most, 1e-9)
		}
	}
}

// addFacet adds one of alikeFacets to the scores.
func (l *likeness) addFacet(c *corpus, e example, facet string, part float64) error {
	sum := 0.0
	for _, value := range e.values[facet] {
		docs, n, err := c.look(facetField+facet, value)
		if err != nil {
			return err
		}
		v := sharedValue{value, docs, idf(c.total, n)}
		sum += v.idf
		l.shared[facet] = append(l.shared[facet], v)
	}
	for i := range l.shared[facet] {
		v := &l.shared[facet][i]
		v.idf *= part / max(sum, 1e-9)
		for s, docs := range v.docs {
			for docs := docs.Iterator(); docs.HasNext(); {
				l.scores[s][docs.Next()] += float32(v.idf)
			}
		}
	}
	return nil
}

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

// best are the most alike, in order.
func (l *likeness) best(c *corpus, within rows, self *place, limit int) []place {
	var kept []place
	for i, scores := range l.scores {
		for doc, score := range scores {
			isSelf := self != nil && self.shard == i && self.doc == uint32(doc)
			if isSelf || score < leastAlike || within != nil && !within[i].Contains(uint32(doc)) {
				continue
			}
			if d := c.shards[i].deleted; d != nil && d.Contains(uint32(doc)) {
				continue
			}
			p := place{shard: i, doc: uint32(doc)}
			p.ID, p.Score = graphmodel.ID(c.shards[i].ids[doc]), float64(score)
			if kept = append(kept, p); len(kept) >= 4*limit {
				kept = relevance.first(kept, limit)
			}
		}
	}
	return relevance.first(kept, limit)
}

package indexer

import (
	"context"

	"ronghe/graphmodel"
)

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

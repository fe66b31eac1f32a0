package indexer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"ronghe/graphmodel"
)

// order says which of two hits comes first, and what it goes by.
type order struct {
	compare func(a, b graphmodel.Position) int
	keys    [][]string // by shard and document; nil for those of ByRelevance
}

var relevance = order{compare: byRelevance}

// order reads what an Order goes by.
func (c *corpus) order(asked graphmodel.Order) (order, error) {
	o, field := relevance, titleSort
	switch asked {
	case "", graphmodel.ByRelevance:
		return o, nil
	case graphmodel.ByNewest:
		field, o.compare = dateSort, keyed(func(a, b string) int { return strings.Compare(b, a) })
	case graphmodel.ByOldest:
		field, o.compare = dateSort, keyed(strings.Compare)
	case graphmodel.ByEvidence:
		field, o.compare = facetField+graphmodel.FacetEvidence, keyed(surer)
	default:
		o.compare = keyed(strings.Compare)
	}
	o.keys = make([][]string, len(c.shards))
	for i, s := range c.shards {
		var err error
		if o.keys[i], err = s.sortKeys(field); err != nil {
			return o, err
		}
	}
	return o, nil
}

// byRelevance puts the better first.
func byRelevance(a, b graphmodel.Position) int {
	if a.Score != b.Score {
		return cmp.Compare(b.Score, a.Score)
	}
	return strings.Compare(string(a.ID), string(b.ID))
}

// keyed puts what has all words first, then goes by the key, what has none last.
func keyed(compare func(a, b string) int) func(a, b graphmodel.Position) int {
	return func(a, b graphmodel.Position) int {
		switch {
		case a.Whole != b.Whole:
			return first(a.Whole)
		case (a.Key == "") != (b.Key == ""):
			return first(a.Key != "")
		case a.Key != b.Key:
			return compare(a.Key, b.Key)
		}
		return byRelevance(a, b)
	}
}

func first(a bool) int {
	if a {
		return -1
	}
	return 1
}

// confidences, the surest first.
var confidences = []graphmodel.Confidence{graphmodel.High, graphmodel.Medium, graphmodel.Low}

func surer(a, b string) int {
	of := func(key string) int { return slices.Index(confidences, graphmodel.Confidence(key)) }
	return of(a) - of(b)
}

// key is what the order goes by of a document.
func (o order) key(shard int, doc uint32) string {
	if o.keys == nil || o.keys[shard][doc] == graphmodel.UnknownValue {
		return ""
	}
	return o.keys[shard][doc]
}

// sortKeys reads the one term that each document has in a field, "" for none, and
// remembers them: a segment never changes.
func (s shard) sortKeys(field string) ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if keys, known := s.keys[field]; known {
		return keys, nil
	}
	keys := make([]string, len(s.ids))
	err := eachTerm(s.segment, field, nil, func(term string, docs *roaring.Bitmap) {
		for docs := docs.Iterator(); docs.HasNext(); {
			keys[docs.Next()] = term
		}
	})
	if err != nil {
		return nil, err
	}
	if s.keys == nil {
		s.keys = map[string][]string{}
	}
	s.keys[field] = keys
	return keys, nil
}

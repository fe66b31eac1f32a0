package indexer

import (
	"slices"

	"ronghe/graphmodel"
)

// all are the documents there are.
func (c *corpus) all() rows {
	all := c.none()
	for i, s := range c.shards {
		all[i].AddRange(0, uint64(len(s.ids)))
		if s.deleted != nil {
			all[i].AndNot(s.deleted)
		}
	}
	return all
}

// place is a hit in the corpus.
type place struct {
	graphmodel.Position
	shard int
	doc   uint32
}

// best are the hits of the page, in order. Its cost grows with the hits there are
// and with the page, hardly with what is skipped by After.
func (c *corpus) best(m *match, docs rows, q graphmodel.SearchQuery) ([]place, error) {
	o, err := c.order(q.Order)
	if err != nil {
		return nil, err
	}
	keep := q.Offset + q.Limit
	var kept []place // the best so far, and what has come since
	full := false    // there are enough: what comes behind the last of them is none
	for i, set := range docs {
		for docs := set.Iterator(); docs.HasNext(); {
			p := m.place(c, o, i, docs.Next())
			if full && o.compare(p.Position, kept[keep-1].Position) > 0 {
				continue
			}
			if q.After.ID != "" && o.compare(p.Position, q.After) <= 0 {
				continue
			}
			if kept = append(kept, p); len(kept) == 2*keep {
				kept, full = o.first(kept, keep), true
			}
		}
	}
	kept = o.first(kept, keep)
	return kept[min(q.Offset, len(kept)):], nil
}

// place is where a document stands.
func (m *match) place(c *corpus, o order, shard int, doc uint32) place {
	return place{shard: shard, doc: doc, Position: graphmodel.Position{
		Score: m.score(shard, doc), Whole: m.whole[shard].Contains(doc), Key: o.key(shard, doc),
		ID: graphmodel.ID(c.shards[shard].ids[doc]),
	}}
}

// first are the first n of places, in order.
func (o order) first(places []place, n int) []place {
	slices.SortFunc(places, func(a, b place) int { return o.compare(a.Position, b.Position) })
	return places[:min(n, len(places))]
}

// score is what a hit is ordered by.
func (m *match) score(shard int, doc uint32) float64 {
	if m.scores == nil {
		return 0
	}
	score := float64(m.scores[shard][doc])
	for _, b := range m.bonuses() {
		if b.docs != nil && b.docs[shard].Contains(doc) {
			score += b.part * max(m.best, 1)
		}
	}
	return score
}

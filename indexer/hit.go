package indexer

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// reasons are what the score of a hit is the sum of.
func (m *match) reasons(c *corpus, p place) []graphmodel.Reason {
	if m.scores == nil {
		return nil
	}
	var reasons []graphmodel.Reason
	norm := c.shards[p.shard].norms[p.doc]
	for _, t := range m.terms {
		if score, times := t.score(p.shard, p.doc, norm); times > 0 {
			reasons = append(reasons, graphmodel.Reason{Why: graphmodel.WhyTerm, Text: t.Text, Times: times, Score: score})
		}
	}
	for _, n := range m.names {
		if n.other[p.shard].Contains(p.doc) {
			score := float64(n.weight() * saturate(1, norm))
			reasons = append(reasons, graphmodel.Reason{Why: graphmodel.WhyName, Text: n.shown, Times: 1, Score: score})
		}
	}
	for _, b := range m.bonuses() {
		if b.docs != nil && b.docs[p.shard].Contains(p.doc) {
			reasons = append(reasons, graphmodel.Reason{Why: b.why, Text: b.text, Times: 1, Score: b.part * max(m.best, 1)})
		}
	}
	slices.SortStableFunc(reasons, func(a, b graphmodel.Reason) int { return cmp.Compare(b.Score, a.Score) })
	return reasons
}

// readHit is a hit with all texts of its document, by field.
type readHit struct {
	graphmodel.Hit
	stored map[string][]string
}

// keep adds a text property to what is returned.
func (h *readHit) keep(name string) {
	if texts := h.stored[storedText+name]; len(texts) > 0 {
		if h.Texts == nil {
			h.Texts = map[string]string{}
		}
		h.Texts[name] = texts[0]
	}
}

// hit reads what is shown of a hit.
func (c *corpus) hit(m *match, p place) (readHit, error) {
	stored, err := c.texts(p)
	hit := readHit{stored: stored}
	hit.Score, hit.Whole, hit.Key = p.Score, p.Whole, p.Key
	hit.Stub = graphmodel.Stub{ID: p.ID, Kind: p.ID.Kind()}
	if len(stored[titleField]) > 0 {
		hit.Title = stored[titleField][0]
	}
	hit.Snippets = snippets(stored, m.shown())
	return hit, err
}

// shown is what snippets mark.
func (m *match) shown() shown {
	var show shown
	for _, p := range m.phrases {
		show.terms = append(show.terms, p.Key()...)
	}
	for _, n := range m.names {
		for _, other := range n.others {
			if all := segment.Phrases(other); len(all) > 0 {
				show.names = append(show.names, segment.Sequence(all))
			}
		}
	}
	return show
}

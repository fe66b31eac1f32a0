package indexer

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

// farBehind is the part of the best sum below which a document is no hit: it shares
// no more with the text than chance gives.
const farBehind = 0.2

// match is what a text finds.
type match struct {
	question
	docs   rows // all hits
	whole  rows // documents with all words
	title  rows // documents whose title is the text
	alias  rows
	best   float64     // the best sum of terms
	scores [][]float32 // the sum of terms by shard and document; nil when the text is blank
	notes  []graphmodel.Note
	asked  syntax.Query // what was typed; its Root is nil of what was corrected

	sure    [len(sureBonus)]rows // documents by how sure their facts are
	sumOnly bool                 // rank by the sum of terms alone
	listed  bool                 // the text is a list of words

	corrected *graphmodel.Correction  // what was looked up in place of what was typed
	others    []graphmodel.Correction // what else it may have been meant to be
}

// match finds a text without syntax.
func (c *corpus) match(ctx context.Context, text string, names *names) (*match, error) {
	m, err := c.score(ctx, text, names)
	if err != nil || m.scores == nil {
		return m, err
	}
	m.cut(c, m.question.whole(len(c.shards)))
	return m, nil
}

// score looks a text up; what the hits are is not decided yet but for a blank one,
// which finds everything.
func (c *corpus) score(ctx context.Context, text string, names *names) (*match, error) {
	name := segment.Fold(text)
	if name == "" {
		all := c.all()
		return &match{docs: all, whole: all, title: c.none(), alias: c.none()}, ctx.Err()
	}
	q, err := c.question(text, names.current())
	if err != nil {
		return nil, err
	}
	m := &match{question: *q, listed: listsWords(text)}
	if m.title, m.alias, err = c.called(name); err != nil {
		return nil, err
	}
	if m.sumOnly = c.leaves(Bonuses); !m.sumOnly {
		if err := m.addSure(c); err != nil {
			return nil, err
		}
	}
	if err = c.calledSo(m); err != nil {
		return nil, err
	}
	if m.scores, err = c.rank(ctx, q.terms); err != nil {
		return nil, err
	}
	q.addNames(c, m.scores)
	return m, nil
}

// cut finds the best sum, and makes hits of what is not far behind it, of what has
// all words, and of what is called so.
func (m *match) cut(c *corpus, whole rows) {
	best := float32(0)
	for _, scores := range m.scores {
		best = max(best, slices.Max(append(scores, 0)))
	}
	m.best = float64(best)
	m.docs, m.whole = c.none(), c.none()
	for i, scores := range m.scores {
		for doc, score := range scores {
			if score > 0 && score >= farBehind*best {
				m.docs[i].Add(uint32(doc))
			}
		}
	}
	if whole != nil {
		m.whole.add(whole)
	}
	for _, sure := range []rows{m.title, m.alias} {
		m.whole.add(sure)
	}
	m.docs.add(m.whole)
}

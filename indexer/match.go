package indexer

import (
	"cmp"
	"context"
	"slices"
	"unicode"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

// What stands above the sum of terms: added to a score, in parts of the best sum
// of terms of all documents. So a name that is the whole text comes first whatever
// else is found, then an alias. What has all words of a list gains on what has some: who
// lists words means each. In a sentence some only join the others, and what has all is
// often just long: there it decides between those that fit alike (measured: README.md).
const (
	titleBonus    = 4.0
	aliasBonus    = 2.0
	listBonus     = 0.5
	sentenceBonus = 0.02
)

// sureBonus is what the evidence adds, by how sure it is: of two that fit alike, the
// surer comes first, and it never makes up for a word.
var sureBonus = [2]struct {
	level graphmodel.Confidence
	part  float64
}{{graphmodel.High, 0.01}, {graphmodel.Medium, 0.005}}

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

type bonus struct {
	why  graphmodel.Why
	text string
	docs rows
	part float64
}

func (m *match) bonuses() [5]bonus {
	if m.sumOnly {
		return [5]bonus{}
	}
	return [5]bonus{
		{graphmodel.WhyTitle, "", m.title, titleBonus},
		{graphmodel.WhyAlias, "", m.alias, aliasBonus},
		{graphmodel.WhyWhole, "", m.whole, m.wholeBonus()},
		{graphmodel.WhyEvidence, string(sureBonus[0].level), m.sure[0], sureBonus[0].part},
		{graphmodel.WhyEvidence, string(sureBonus[1].level), m.sure[1], sureBonus[1].part},
	}
}

// wholeBonus is what all words of the question bring.
func (m *match) wholeBonus() float64 {
	if m.listed {
		return listBonus
	}
	return sentenceBonus
}

// listsWords tells whether a text has words set apart where Chinese needs no space: not
// beside letters and digits, where people space as they like.
func listsWords(text string) bool {
	before, spaced := rune(0), false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			spaced = true
			continue
		case spaced && unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, r):
			return true
		}
		before, spaced = r, false
	}
	return false
}

// addSure finds the documents whose facts are sure.
func (m *match) addSure(c *corpus) error {
	for i, b := range sureBonus {
		docs, _, err := c.look(facetField+graphmodel.FacetEvidence, string(b.level))
		if err != nil {
			return err
		}
		m.sure[i] = docs
	}
	return nil
}

func (m *match) added() []graphmodel.Added {
	var added []graphmodel.Added
	for _, n := range m.names {
		added = append(added, graphmodel.Added{Text: n.shown, Nodes: n.nodes, Names: n.others})
	}
	return added
}

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

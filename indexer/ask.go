package indexer

import (
	"context"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

// asker finds the documents of a query that uses syntax; package syntax says what
// a tree means.
type asker struct {
	*corpus
	names  *nameTable
	asked  syntax.Query
	scored []string        // the positive texts, by which hits are ranked
	left   int             // documents that may still be read to see whether a phrase is in them
	scans  int             // times that all titles, or all aliases, may still be looked through
	begun  map[string]rows // by what has been looked up as the beginning of a word

	bounded bool // something was not done because it would have cost too much
}

// What one query may cost.
const (
	maxRead     = 1000 // documents
	maxScans    = 8    // of all titles or aliases
	maxExpanded = 200  // terms that one prefix stands for
	maxScored   = 8    // of these, those that hits are ranked by
)

// CodeBounded is the code of the note that a query asked for more than one may cost:
// hits may lack a phrase, or words that begin with a prefix were left out.
const CodeBounded = "bounded"

// understand finds what was typed, with or without syntax.
func (c *corpus) understand(ctx context.Context, text string, names *names, labels map[string]map[string]string) (*match, error) {
	asked := syntax.Parse(text)
	if asked.Plain {
		m, err := c.match(ctx, asked.Text, names)
		if err == nil {
			m.notes, m.asked = asked.Notes, asked
			if m.bounded {
				m.notes = append(m.notes, boundedNote(asked.Text))
			}
		}
		return m, err
	}
	return c.ask(ctx, asked.Resolve(meanings{c, names.current(), labels}), names)
}

// ask is match for a query that is not plain.
func (c *corpus) ask(ctx context.Context, asked syntax.Query, names *names) (*match, error) {
	words := asked.Words()
	a := &asker{corpus: c, names: names.current(), asked: asked, scored: []string{words}, left: maxRead, scans: maxScans, begun: map[string]rows{}}
	within, err := a.demanded()
	if err != nil {
		return nil, err
	}
	whole := within
	if words != "" {
		q, err := c.question(words, a.names)
		if err != nil {
			return nil, err
		}
		if having := q.whole(len(c.shards)); having != nil {
			whole = within.and(having)
		}
	}
	m, err := c.score(ctx, strings.Join(a.scored, " "), names)
	if err != nil {
		return nil, err
	}
	if m.title, m.alias, err = c.called(segment.Fold(asked.Text)); err != nil {
		return nil, err
	}
	m.keep(within)
	m.cut(c, whole)
	m.notes, m.asked = asked.Notes, asked
	if a.bounded || m.bounded {
		m.notes = append(m.notes, boundedNote(asked.Text))
	}
	return m, nil
}

func boundedNote(text string) graphmodel.Note {
	return graphmodel.Note{
		Code: CodeBounded,
		Zh:   "检索词涉及的内容太多，只核对、展开了一部分",
		En:   "the query concerns too much; only a part was checked and expanded",
		At:   graphmodel.Mark{End: utf8.RuneCountInString(text)},
	}
}

// demanded are the documents that all parts of the root allow but its words.
func (a *asker) demanded() (rows, error) {
	parts := []syntax.Node{a.asked.Root}
	if all, ok := a.asked.Root.(syntax.And); ok {
		parts = all.Of
	}
	within := a.all()
	for _, part := range parts {
		if t, ok := part.(syntax.Text); ok && t.Form == syntax.Word {
			continue
		}
		docs, err := a.docs(part, true)
		if err != nil {
			return nil, err
		}
		within = within.and(docs)
	}
	return within, nil
}

// docs are the documents of a node; the texts of a positive one count in ranking.
func (a *asker) docs(n syntax.Node, positive bool) (rows, error) {
	switch n := n.(type) {
	case syntax.And:
		all := a.all()
		for _, part := range n.Of {
			docs, err := a.docs(part, positive)
			if err != nil {
				return nil, err
			}
			all = all.and(docs)
		}
		return all, nil
	case syntax.Or:
		any := a.none()
		for _, part := range n.Of {
			docs, err := a.docs(part, positive)
			if err != nil {
				return nil, err
			}
			any.add(docs)
		}
		return any, nil
	case syntax.Not:
		without := a.all()
		docs, err := a.docs(n.Of, false)
		for i := range docs {
			without[i].AndNot(docs[i])
		}
		return without, err
	case syntax.Field:
		return a.field(n, positive)
	case syntax.Text:
		return a.text(n, positive)
	}
	return a.none(), nil
}

func (a *asker) field(f syntax.Field, positive bool) (rows, error) {
	any, err := a.anyOf(string(f.Name), f.Means)
	if err != nil {
		return nil, err
	}
	for _, y := range f.Years {
		err := a.where(facetField+string(f.Name), "", y.Holds, any)
		if err != nil {
			return nil, err
		}
	}
	if !f.Name.IsText() {
		return any, nil
	}
	for _, t := range f.Texts {
		docs, err := a.textIn(f.Name, t, positive)
		if err != nil {
			return nil, err
		}
		any.add(docs)
	}
	return any, nil
}

// keep takes their scores from the documents that are not within.
func (m *match) keep(within rows) {
	for i, scores := range m.scores {
		for doc := range scores {
			if scores[doc] > 0 && !within[i].Contains(uint32(doc)) {
				scores[doc] = 0
			}
		}
	}
}

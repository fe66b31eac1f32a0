package indexer

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/RoaringBitmap/roaring/v2"

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

// textIn are the documents that have a text in one field.
func (a *asker) textIn(field syntax.Name, t syntax.Text, positive bool) (rows, error) {
	w := newWanted(t)
	if field == syntax.Body {
		docs, err := a.text(t, positive)
		if err != nil {
			return nil, err
		}
		return a.read(docs, w, func(name string) bool { return strings.HasPrefix(name, storedText) })
	}
	if positive {
		a.scored = append(a.scored, t.Text)
	}
	in := titleName
	if field == syntax.Alias {
		in = aliasName
	}
	if a.scans--; a.scans < 0 {
		a.bounded = true
		return a.having(t.Text)
	}
	docs := a.none()
	return docs, a.where(in, "", w.in, docs)
}

// text are the documents that have a text anywhere.
func (a *asker) text(t syntax.Text, positive bool) (rows, error) {
	if positive {
		a.scored = append(a.scored, t.Text)
	}
	switch {
	case t.Form == syntax.Prefix:
		return a.prefix(t, positive)
	case t.Form == syntax.Word && positive:
		q, err := a.question(t.Text, a.names)
		if err != nil {
			return nil, err
		}
		if docs := q.whole(len(a.shards)); docs != nil {
			return docs, nil
		}
		return a.none(), nil
	}
	docs, err := a.having(t.Text)
	w := newWanted(t)
	if err != nil || t.Form == syntax.Word || w.sure() {
		return docs, err
	}
	return a.read(docs, w, func(name string) bool { return name != sumField && name != "_id" })
}

// prefix are the documents with terms that begin with a text: its last part is the
// beginning of a word, or ideographs, which stand in words of any length.
func (a *asker) prefix(t syntax.Text, positive bool) (rows, error) {
	phrases := segment.Phrases(t.Text)
	if len(phrases) == 0 || phrases[len(phrases)-1].Ideographs() {
		return a.having(t.Text)
	}
	last := phrases[len(phrases)-1].Parts()
	begin := last[len(last)-1]
	docs, err := a.beginning(begin, positive)
	if before, found := strings.CutSuffix(segment.Fold(t.Text), begin); err == nil && found && len(segment.Phrases(before)) > 0 {
		having, err := a.having(before)
		return docs.and(having), err
	}
	return docs, err
}

// beginning are the documents with words of letters or digits that begin so.
func (a *asker) beginning(begin string, positive bool) (rows, error) {
	if docs, known := a.begun[begin]; known {
		return docs, nil
	}
	docs, seen := a.none(), map[string]bool{}
	err := a.where(wordField, begin, func(term string) bool {
		switch {
		case seen[term]:
		case strings.IndexByte(term, 0) >= 0:
			return false // a level of one that has been seen
		case len(seen) == maxExpanded:
			a.bounded = true
		default:
			seen[term] = true
			if positive && len(seen) <= maxScored {
				a.scored = append(a.scored, term)
			}
		}
		return seen[term]
	}, docs)
	a.begun[begin] = docs
	return docs, err
}

// where adds the documents of the field's terms that begin so and pass the test.
func (c *corpus) where(field, begin string, test func(term string) bool, found rows) error {
	var from, to []byte
	if begin != "" {
		from, to = []byte(begin), []byte(begin+"\xff")
	}
	for i, s := range c.shards {
		dict, err := s.segment.Dictionary(field)
		if err != nil {
			return err
		}
		terms := dict.AutomatonIterator(nil, from, to)
		for entry, err := terms.Next(); entry != nil || err != nil; entry, err = terms.Next() {
			if err != nil {
				return err
			}
			if !test(entry.Term) {
				continue
			}
			docs, err := postings(dict, entry.Term, s.deleted)
			if err != nil {
				return err
			}
			found[i].Or(docs)
		}
	}
	return nil
}

// read keeps the documents that hold what is wanted in one of the stored fields.
// It reads no more than the query may cost; what it has no time for it keeps.
func (a *asker) read(docs rows, w wanted, fields func(name string) bool) (rows, error) {
	kept := make(rows, len(docs))
	for i, set := range docs {
		kept[i] = roaring.New()
		for docs := set.Iterator(); docs.HasNext(); {
			doc := docs.Next()
			holds := a.left <= 0
			if a.bounded = a.bounded || holds; !holds {
				a.left--
				err := eachStored(a.shards[i].segment, uint64(doc), func(field, text string) bool {
					holds = fields(field) && w.in(text)
					return !holds
				})
				if err != nil {
					return nil, err
				}
			}
			if holds {
				kept[i].Add(doc)
			}
		}
	}
	return kept, nil
}

// called are the documents whose title, and those of whom an alias, is the name.
func (c *corpus) called(name string) (title, alias rows, err error) {
	if title, _, err = c.look(titleName, name); err != nil {
		return nil, nil, err
	}
	alias, _, err = c.look(aliasName, name)
	return title, alias, err
}

// calledSo adds to m.alias what the whole question names, however it is punctuated,
// and by whatever name.
func (c *corpus) calledSo(m *match) error {
	units := 0
	for _, p := range m.phrases {
		units += p.Len()
	}
	if len(m.names) != 1 || m.names[0].start > 0 || m.names[0].end < units {
		return nil
	}
	so := c.none()
	so.add(m.alias)
	for _, id := range m.names[0].nodes {
		docs, _, err := c.look("_id", string(id))
		if err != nil {
			return err
		}
		so.add(docs)
	}
	for i := range so {
		so[i].AndNot(m.title[i])
	}
	m.alias = so
	return nil
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

// meanings are what the library calls things.
type meanings struct {
	*corpus
	names  *nameTable
	labels map[string]map[string]string
}

// maxMeanings is how many names a value may be the beginning of.
const maxMeanings = 50

// Meanings implements syntax.Meanings: a value of the facet or its key; else the
// label of one; else what has the name; else what has a name that begins so.
func (m meanings) Meanings(field syntax.Name, t syntax.Text) []string {
	facet := string(field)
	for _, value := range []string{t.Text, strings.ToLower(t.Text), facet + ":" + strings.ToLower(t.Text)} {
		if docs, n, err := m.look(facetField+facet, value); err == nil && docs != nil && n > 0 {
			return []string{value}
		}
	}
	if value, ok := m.labels[facet][segment.Fold(t.Text)]; ok {
		return []string{value}
	}
	typed := segment.Join(segment.Phrases(t.Text))
	if typed == "" {
		return nil
	}
	var is, begins []string
	for w := range m.names.beginning(typed) {
		if len(begins) == maxMeanings {
			break
		}
		switch {
		case w.id.Kind() != graphmodel.Kind(facet):
		case w.units == typed:
			is = append(is, string(w.id))
		default:
			begins = append(begins, string(w.id))
		}
	}
	if len(is) > 0 && t.Form != syntax.Prefix {
		return is
	}
	return append(is, begins...)
}

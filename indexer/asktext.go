package indexer

import (
	"strings"

	"github.com/RoaringBitmap/roaring/v2"

	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

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

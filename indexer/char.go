package indexer

import (
	"strings"

	"github.com/RoaringBitmap/roaring/v2"
)

// maxChars is of how many ideographs a segment remembers the documents. A few
// hundred make up most of what is asked.
const maxChars = 500

// char are, by level, the documents that have an ideograph levels[l] times or more,
// deleted ones too; the caller must not change them. They are added up from the
// pairs that begin with it: a field of its own would be half of the index.
func (s shard) char(text string) ([]*roaring.Bitmap, error) {
	s.mu.Lock()
	known, ok := s.chars[text]
	s.mu.Unlock()
	if ok {
		return known, nil
	}
	counts, err := s.countChar(text)
	if err != nil {
		return nil, err
	}
	known = atLevels(counts)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.chars == nil || len(s.chars) >= maxChars {
		s.chars = map[string][]*roaring.Bitmap{}
	}
	s.chars[text] = known
	return known, nil
}

// countChar is how often each document has an ideograph.
func (s shard) countChar(text string) ([]uint32, error) {
	dict, err := s.segment.Dictionary(pairField)
	if err != nil {
		return nil, err
	}
	counts := make([]uint32, len(s.ids))
	pairs := dict.AutomatonIterator(nil, []byte(text), []byte(text+"\xff"))
	for pair, err := pairs.Next(); pair != nil || err != nil; pair, err = pairs.Next() {
		if err != nil {
			return nil, err
		}
		docs, err := postings(dict, pair.Term, nil)
		if err != nil {
			return nil, err
		}
		more := uint32(levels[0])
		if base := strings.IndexByte(pair.Term, 0); base >= 0 {
			l := levelOf(pair.Term[base:])
			more = uint32(levels[l] - levels[l-1])
		}
		for docs := docs.Iterator(); docs.HasNext(); {
			counts[docs.Next()] += more
		}
	}
	return counts, nil
}

// atLevels are, by level, the documents that count as much.
func atLevels(counts []uint32) []*roaring.Bitmap {
	var docs [][]uint32
	for doc, n := range counts {
		for l := 0; l < len(levels) && int(n) >= levels[l]; l++ {
			if l == len(docs) {
				docs = append(docs, nil)
			}
			docs[l] = append(docs[l], uint32(doc))
		}
	}
	all := make([]*roaring.Bitmap, len(docs))
	for l := range docs {
		all[l] = roaring.BitmapOf(docs[l]...)
	}
	return all
}

// without leaves out deleted documents.
func (s shard) without(docs *roaring.Bitmap) *roaring.Bitmap {
	if s.deleted == nil || s.deleted.IsEmpty() {
		return docs
	}
	return roaring.AndNot(docs, s.deleted)
}

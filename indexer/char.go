package indexer

import (
	"strings"

	"github.com/RoaringBitmap/roaring/v2"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
)

// charMemory is how much memory, in bytes, the documents of ideographs take that a
// segment remembers: enough for nearly all ideographs of 100,000 passages.
const charMemory = 32 << 20

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
	if s.chars == nil || s.charSize > charMemory {
		s.chars, s.charSize = map[string][]*roaring.Bitmap{}, 0
	}
	s.chars[text] = known
	for _, docs := range known {
		s.charSize += docs.GetSizeInBytes()
	}
	return known, nil
}

// countChar is how often each document has an ideograph.
func (s shard) countChar(text string) ([]uint32, error) {
	dict, err := s.segment.Dictionary(pairField)
	if err != nil {
		return nil, err
	}
	counts := make([]uint32, len(s.ids))
	var read reused
	pairs := dict.AutomatonIterator(nil, []byte(text), []byte(text+"\xff"))
	for pair, err := pairs.Next(); pair != nil || err != nil; pair, err = pairs.Next() {
		if err != nil {
			return nil, err
		}
		more := uint32(levels[0])
		if base := strings.IndexByte(pair.Term, 0); base >= 0 {
			l := levelOf(pair.Term[base:])
			more = uint32(levels[l] - levels[l-1])
		}
		if err := read.add(dict, pair.Term, counts, more); err != nil {
			return nil, err
		}
	}
	return counts, nil
}

// reused is the memory in which one list of documents after the other is read: most
// pairs are in a few documents only, and there are thousands of them.
type reused struct {
	list   segapi.PostingsList
	docs   segapi.PostingsIterator
	buffer [256]uint32
}

// add counts the documents of a term.
func (r *reused) add(dict segapi.TermDictionary, term string, counts []uint32, more uint32) error {
	var err error
	if r.list, err = dict.PostingsList([]byte(term), nil, r.list); err != nil {
		return err
	}
	r.docs = r.list.Iterator(false, false, false, r.docs)
	docs, ok := r.docs.(segapi.OptimizablePostingsIterator)
	if !ok {
		return nil
	}
	if doc, single := docs.DocNum1Hit(); single {
		counts[doc] += more
		return nil
	}
	bitmap := docs.ActualBitmap()
	if bitmap == nil {
		return nil
	}
	many := bitmap.ManyIterator()
	for n := many.NextMany(r.buffer[:]); n > 0; n = many.NextMany(r.buffer[:]) {
		for _, doc := range r.buffer[:n] {
			counts[doc] += more
		}
	}
	return nil
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

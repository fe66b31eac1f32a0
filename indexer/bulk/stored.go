package bulk

import (
	"cmp"
	"encoding/binary"
	"slices"

	index "github.com/blevesearch/bleve_index_api"
	"github.com/golang/snappy"
)

// storedDoc is the stored values of one document, packed. What they are is written when
// all fields are known: zap's merge copies documents as they are, by the numbers that the
// fields have when their names are in order.
type storedDoc struct {
	id     string
	values []storedValue
	packed []byte
}

// storedValue is where a value lies in what was packed.
type storedValue struct {
	field              int // in order of appearance
	kind               byte
	place, start, size int
}

func (s *segment) keep(doc named) {
	kept := storedDoc{id: doc.id, values: make([]storedValue, len(doc.Stored))}
	s.data = s.data[:0]
	for i, v := range doc.Stored {
		kept.values[i] = storedValue{s.field(v.Field, index.StoreField), v.Type, v.Place, len(s.data), len(v.Value)}
		s.data = append(s.data, v.Value...)
	}
	kept.packed = snappy.Encode(nil, s.data)
	s.docs = append(s.docs, kept)
}

// store writes a document: where each value is and of which field, then the id, then all
// values. numbers are those of the fields in the file.
func (s *segment) store(d storedDoc, numbers []int) {
	slices.SortStableFunc(d.values, func(a, b storedValue) int { return cmp.Compare(numbers[a.field], numbers[b.field]) })
	s.meta = binary.AppendUvarint(s.meta[:0], uint64(len(d.id)))
	for _, v := range d.values {
		for _, n := range []int{
			numbers[v.field], int(v.kind), v.start, v.size,
			1, v.place, // one place, and which
		} {
			s.meta = binary.AppendUvarint(s.meta, uint64(n))
		}
	}
	s.out = binary.AppendUvarint(s.out, uint64(len(s.meta)))
	s.out = binary.AppendUvarint(s.out, uint64(len(d.id)+len(d.packed)))
	s.out = append(s.out, s.meta...)
	s.out = append(s.out, d.id...)
	s.out = append(s.out, d.packed...)
}

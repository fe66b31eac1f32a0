package bulk

import (
	"cmp"
	"encoding/binary"
	"slices"

	index "github.com/blevesearch/bleve_index_api"
	"github.com/golang/snappy"
)

// storedDoc is memory for the stored values of one document after the other.
type storedDoc struct {
	values []storedValue
	meta   []byte
	data   []byte
	packed []byte
}

type storedValue struct {
	field int
	Stored
}

// store writes the stored values of a document: where each is and of which field,
// then the id, then all values together, compressed.
func (s *segment) store(doc named) {
	d := &s.doc
	d.values = d.values[:0]
	for _, v := range doc.Stored {
		d.values = append(d.values, storedValue{s.field(v.Field, index.StoreField), v})
	}
	slices.SortStableFunc(d.values, func(a, b storedValue) int { return cmp.Compare(a.field, b.field) })
	d.meta, d.data = binary.AppendUvarint(d.meta[:0], uint64(len(doc.id))), d.data[:0]
	for _, v := range d.values {
		for _, n := range []uint64{
			uint64(v.field), uint64(v.Type), uint64(len(d.data)), uint64(len(v.Value)),
			1, uint64(v.Place), // one place, and which
		} {
			d.meta = binary.AppendUvarint(d.meta, n)
		}
		d.data = append(d.data, v.Value...)
	}
	d.packed = snappy.Encode(d.packed[:cap(d.packed)], d.data)
	s.out = binary.AppendUvarint(s.out, uint64(len(d.meta)))
	s.out = binary.AppendUvarint(s.out, uint64(len(doc.id)+len(d.packed)))
	s.out = append(s.out, d.meta...)
	s.out = append(s.out, doc.id...)
	s.out = append(s.out, d.packed...)
}

package bulk

import (
	"bytes"
	"encoding/binary"
	"math"

	"github.com/RoaringBitmap/roaring/v2"
	"github.com/blevesearch/vellum"
	zap "github.com/blevesearch/zapx/v17"
)

// automaton is how zap makes its dictionaries: a little larger, and much faster than
// those that share their ends.
var automaton = &vellum.BuilderOpts{Encoder: 1, RegistryTableSize: 0, RegistryMRUSize: 1}

// noDocValues stands where a field would say where its doc values are.
const noDocValues = math.MaxUint64

// dictionary writes the documents of each term, then the terms, then where they are:
// which it returns.
func (s *segment) dictionary(terms *inverted) (uint64, error) {
	var packed bytes.Buffer
	builder, err := vellum.New(&packed, automaton)
	if err != nil {
		return 0, err
	}
	docs := roaring.New()
	err = terms.each(func(term string, list []uint32) error {
		if len(list) == 1 {
			return builder.Insert([]byte(term), zap.FSTValEncode1Hit(uint64(list[0]), zap.NormBits1Hit))
		}
		at, err := s.postings(docs, list)
		if err != nil {
			return err
		}
		return builder.Insert([]byte(term), at)
	})
	if err != nil {
		return 0, err
	}
	if err := builder.Close(); err != nil {
		return 0, err
	}
	dictionary := uint64(len(s.out))
	s.out = binary.AppendUvarint(s.out, uint64(packed.Len()))
	s.out = append(s.out, packed.Bytes()...)
	at := uint64(len(s.out))
	s.out = binary.AppendUvarint(s.out, noDocValues)
	s.out = binary.AppendUvarint(s.out, noDocValues)
	s.out = binary.AppendUvarint(s.out, dictionary)
	return at, nil
}

// postings writes two or more documents; docs is memory for their bitmap.
func (s *segment) postings(docs *roaring.Bitmap, list []uint32) (uint64, error) {
	frequencies := uint64(len(s.out))
	s.frequencies(list)
	docs.Clear()
	docs.AddMany(list)
	bitmap, err := docs.ToBytes()
	if err != nil {
		return 0, err
	}
	at := uint64(len(s.out))
	s.out = binary.AppendUvarint(s.out, frequencies)
	s.out = binary.AppendUvarint(s.out, 0) // no places
	s.out = binary.AppendUvarint(s.out, uint64(len(bitmap)))
	s.out = append(s.out, bitmap...)
	return at, nil
}

// frequencies writes that there are none: a 0 for each document, which zap's merge
// copies, in chunks of as many documents as it expects (chunk mode 1026).
func (s *segment) frequencies(list []uint32) {
	all := uint64(len(s.docs))
	size := all / (uint64(len(list))/1024 + 1)
	chunks := (all-1)/size + 1
	s.out = binary.AppendUvarint(s.out, chunks)
	done := 0
	for chunk := range chunks {
		for done < len(list) && uint64(list[done]) < (chunk+1)*size {
			done++
		}
		s.out = binary.AppendUvarint(s.out, uint64(done))
	}
	s.out = append(s.out, make([]byte, len(list))...)
}

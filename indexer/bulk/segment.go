package bulk

import (
	"encoding/binary"
	"hash/crc32"

	index "github.com/blevesearch/bleve_index_api"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
	zap "github.com/blevesearch/zapx/v17"
)

// idField is the field of document ids: zap wants it first.
const idField = "_id"

// segment is a zap segment that is being made. Stored values are written at once, the
// terms when all documents are there.
type segment struct {
	out     []byte // the file so far
	offsets []uint64
	doc     storedDoc

	names   []string // of fields, in order of appearance; a field's number is its place
	numbers map[string]int
	options []index.FieldIndexingOptions
	terms   []*inverted // by field; nil for one that has only stored values
}

func newSegment(docs int) *segment {
	s := &segment{offsets: make([]uint64, 0, docs), numbers: map[string]int{}}
	s.field(idField, index.IndexField|index.StoreField)
	s.terms[0] = newInverted()
	return s
}

// field is the number of a field of which a use is known.
func (s *segment) field(name string, use index.FieldIndexingOptions) int {
	n, ok := s.numbers[name]
	if !ok {
		n = len(s.names)
		s.numbers[name] = n
		s.names, s.options, s.terms = append(s.names, name), append(s.options, 0), append(s.terms, nil)
	}
	s.options[n] |= use
	return n
}

func (s *segment) add(doc named) {
	number := uint32(len(s.offsets))
	s.offsets = append(s.offsets, uint64(len(s.out)))
	s.store(doc)
	s.terms[0].add(number, []string{doc.id})
	for _, t := range doc.Terms {
		n := s.field(t.Field, index.IndexField|index.SkipFreqNorm)
		if s.terms[n] == nil {
			s.terms[n] = newInverted()
		}
		s.terms[n].add(number, t.Terms)
	}
}

// finish writes what remains, in the order of the format: where each document's
// stored values are, the dictionaries, the fields.
func (s *segment) finish(config map[string]any) (segapi.Segment, uint64, error) {
	storedIndex := uint64(len(s.out))
	for _, at := range s.offsets {
		s.out = binary.BigEndian.AppendUint64(s.out, at)
	}
	s.out = binary.AppendUvarint(s.out, 0) // nested documents

	dictionaries := make([]uint64, len(s.names))
	for n, terms := range s.terms {
		var err error
		if terms == nil {
			terms = newInverted()
		}
		if dictionaries[n], err = s.dictionary(terms); err != nil {
			return nil, 0, err
		}
		s.terms[n] = nil
	}
	fields := s.fields(dictionaries)
	base, err := zap.InitSegmentBase(s.out, crc32.ChecksumIEEE(s.out), zap.DefaultChunkMode,
		uint64(len(s.offsets)), storedIndex, fields, config, new(segapi.Stats))
	return base, uint64(len(s.out)), err
}

// fields writes what the fields are called, how they are used, and where their
// dictionaries are; it returns where it has done so.
func (s *segment) fields(dictionaries []uint64) uint64 {
	offsets := make([]uint64, len(s.names))
	for n, name := range s.names {
		offsets[n] = uint64(len(s.out))
		s.text(name)
		s.out = binary.AppendUvarint(s.out, uint64(s.options[n]))
		s.out = binary.AppendUvarint(s.out, 1) // sections: of inverted texts alone
		s.out = binary.BigEndian.AppendUint16(s.out, zap.SectionInvertedTextIndex)
		s.out = binary.BigEndian.AppendUint64(s.out, dictionaries[n])
	}
	at := uint64(len(s.out))
	s.out = binary.AppendUvarint(s.out, uint64(len(s.names)))
	for _, offset := range offsets {
		s.out = binary.BigEndian.AppendUint64(s.out, offset)
	}
	return at
}

func (s *segment) text(text string) {
	s.out = binary.AppendUvarint(s.out, uint64(len(text)))
	s.out = append(s.out, text...)
}

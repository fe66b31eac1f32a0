package bulk

import (
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"

	index "github.com/blevesearch/bleve_index_api"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
	zap "github.com/blevesearch/zapx/v17"
)

// idField is the field of document ids: zap wants it first.
const idField = "_id"

// segment is a zap segment that is being made.
type segment struct {
	out  []byte // the file so far
	docs []storedDoc
	data []byte // memory for the values of one document after the other
	meta []byte

	names   []string // of fields, in order of appearance
	numbers map[string]int
	options []index.FieldIndexingOptions
	terms   []*inverted // by field; nil for one that has only stored values
}

func newSegment(docs int) *segment {
	s := &segment{docs: make([]storedDoc, 0, docs), numbers: map[string]int{}}
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
	number := uint32(len(s.docs))
	s.keep(doc)
	s.terms[0].add(number, []string{doc.id})
	for _, t := range doc.Terms {
		n := s.field(t.Field, index.IndexField|index.SkipFreqNorm)
		if s.terms[n] == nil {
			s.terms[n] = newInverted()
		}
		s.terms[n].add(number, t.Terms)
	}
}

// finish writes the file, in the order of the format: the stored values and where each
// document's are, the dictionaries, the fields.
func (s *segment) finish(config map[string]any) (segapi.Segment, uint64, error) {
	order, numbers := s.inOrder()
	offsets := make([]uint64, len(s.docs))
	for i, doc := range s.docs {
		offsets[i] = uint64(len(s.out))
		s.store(doc, numbers)
		s.docs[i] = storedDoc{}
	}
	storedIndex := uint64(len(s.out))
	for _, at := range offsets {
		s.out = binary.BigEndian.AppendUint64(s.out, at)
	}
	s.out = binary.AppendUvarint(s.out, 0) // nested documents

	dictionaries := make([]uint64, len(s.names))
	for n, field := range order {
		var err error
		terms := s.terms[field]
		if terms == nil {
			terms = newInverted()
		}
		if dictionaries[n], err = s.dictionary(terms); err != nil {
			return nil, 0, err
		}
		s.terms[field] = nil
	}
	fields := s.fields(order, dictionaries)
	base, err := zap.InitSegmentBase(s.out, crc32.ChecksumIEEE(s.out), zap.DefaultChunkMode,
		uint64(len(s.docs)), storedIndex, fields, config, new(segapi.Stats))
	return base, uint64(len(s.out)), err
}

// inOrder is the fields as the file has them: that of ids first, then by name; and of
// each field its number there.
func (s *segment) inOrder() (order, numbers []int) {
	for field := range s.names {
		order = append(order, field)
	}
	slices.SortFunc(order[1:], func(a, b int) int { return strings.Compare(s.names[a], s.names[b]) })
	numbers = make([]int, len(order))
	for n, field := range order {
		numbers[field] = n
	}
	return order, numbers
}

// fields writes what the fields are called, how they are used, and where their
// dictionaries are; it returns where it has done so.
func (s *segment) fields(order []int, dictionaries []uint64) uint64 {
	offsets := make([]uint64, len(order))
	for n, field := range order {
		offsets[n] = uint64(len(s.out))
		s.text(s.names[field])
		s.out = binary.AppendUvarint(s.out, uint64(s.options[field]))
		s.out = binary.AppendUvarint(s.out, 1) // sections: of inverted texts alone
		s.out = binary.BigEndian.AppendUint16(s.out, zap.SectionInvertedTextIndex)
		s.out = binary.BigEndian.AppendUint64(s.out, dictionaries[n])
	}
	at := uint64(len(s.out))
	s.out = binary.AppendUvarint(s.out, uint64(len(order)))
	for _, offset := range offsets {
		s.out = binary.BigEndian.AppendUint64(s.out, offset)
	}
	return at
}

func (s *segment) text(text string) {
	s.out = binary.AppendUvarint(s.out, uint64(len(text)))
	s.out = append(s.out, text...)
}

package indexer

import (
	"bytes"
	"errors"

	index "github.com/blevesearch/bleve_index_api"
	segapi "github.com/blevesearch/scorch_segment_api/v2"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// storedField gives Bleve a text to keep, as short as can be had without slowing
// indexing down: GB 18030 writes an ideograph in two bytes where UTF-8 needs three,
// which takes a third off the largest part of an index.
type storedField struct {
	name  string
	place []uint64
	value []byte
	typ   byte
}

// The types of stored values.
const (
	asUTF8    = 't'
	asGB18030 = 'g'
)

func newStored(name string, place int, text string) *storedField {
	f := &storedField{name, []uint64{uint64(place)}, []byte(text), asUTF8}
	short, err := simplifiedchinese.GB18030.NewEncoder().Bytes(f.value)
	if err != nil || len(short) >= len(f.value) {
		return f
	}
	// A few code points outside of ordinary text have no way back.
	if again, err := simplifiedchinese.GB18030.NewDecoder().Bytes(short); err == nil && bytes.Equal(again, f.value) {
		f.value, f.typ = short, asGB18030
	}
	return f
}

// readStored is the text of a stored value.
func readStored(typ byte, value []byte) (string, error) {
	if typ == asGB18030 {
		var err error
		value, err = simplifiedchinese.GB18030.NewDecoder().Bytes(value)
		return string(value), err
	}
	return string(value), nil
}

// eachStored calls fn with each stored text of a document until it returns false.
func eachStored(of stored, doc uint64, fn func(field, text string) bool) error {
	var broken error
	err := of.VisitStoredFields(doc, func(field string, typ byte, value []byte, _ []uint64) bool {
		var text string
		if text, broken = readStored(typ, value); broken != nil {
			return false
		}
		return fn(field, text)
	})
	return errors.Join(err, broken)
}

// stored has the stored fields of documents.
type stored interface {
	VisitStoredFields(doc uint64, visit segapi.StoredFieldValueVisitor) error
}

func (f *storedField) Name() string                                     { return f.name }
func (f *storedField) ArrayPositions() []uint64                         { return f.place }
func (f *storedField) Options() index.FieldIndexingOptions              { return index.StoreField }
func (f *storedField) Analyze()                                         {}
func (f *storedField) Value() []byte                                    { return f.value }
func (f *storedField) NumPlainTextBytes() uint64                        { return uint64(len(f.value)) }
func (f *storedField) Size() int                                        { return 64 + len(f.value) }
func (f *storedField) EncodedFieldType() byte                           { return f.typ }
func (f *storedField) AnalyzedLength() int                              { return 0 }
func (f *storedField) AnalyzedTokenFrequencies() index.TokenFrequencies { return nil }

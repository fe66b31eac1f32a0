package indexer

import (
	"bytes"
	"errors"

	segapi "github.com/blevesearch/scorch_segment_api/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/indexer/bulk"
)

// The types of stored values.
const (
	asUTF8    = 't'
	asGB18030 = 'g'
)

// newStored is a text to keep, as short as can be had without slowing indexing down:
// GB 18030 writes an ideograph in two bytes where UTF-8 needs three, which takes a
// third off the largest part of an index.
func newStored(name string, place int, text string) bulk.Stored {
	s := bulk.Stored{Field: name, Place: place, Type: asUTF8, Value: []byte(text)}
	short, err := simplifiedchinese.GB18030.NewEncoder().Bytes(s.Value)
	if err != nil || len(short) >= len(s.Value) {
		return s
	}
	// A few code points outside of ordinary text have no way back.
	if again, err := simplifiedchinese.GB18030.NewDecoder().Bytes(short); err == nil && bytes.Equal(again, s.Value) {
		s.Value, s.Type = short, asGB18030
	}
	return s
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

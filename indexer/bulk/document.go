package bulk

import (
	index "github.com/blevesearch/bleve_index_api"
)

// Document is what an index holds of one thing.
type Document struct {
	Stored []Stored
	Terms  []Terms
}

// Stored is a value to keep.
type Stored struct {
	Field string
	Place int  // which of the field's values, counted from 0
	Type  byte // the reader's own mark of how Value is written
	Value []byte
}

// Terms are the terms of one field. A term told twice counts once.
type Terms struct {
	Field string
	Terms []string
}

// Source is something to be indexed.
type Source interface {
	// DocID names the document; one written before under the name is replaced.
	DocID() string
	// Document makes what is indexed. It is called once for each batch, in any goroutine.
	Document() Document
}

// document is a Source as Bleve takes it: it has an id and nothing else until the
// segment is made.
type document struct{ Source }

func (d document) ID() string                                 { return d.DocID() }
func (d document) Size() int                                  { return 0 }
func (d document) VisitFields(index.FieldVisitor)             {}
func (d document) VisitComposite(index.CompositeFieldVisitor) {}
func (d document) HasComposite() bool                         { return false }
func (d document) NumPlainTextBytes() uint64                  { return 0 }
func (d document) AddIDField()                                {}
func (d document) StoredFieldsBytes() uint64                  { return 0 }
func (d document) Indexed() bool                              { return true }

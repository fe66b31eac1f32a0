package indexer

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"

	"github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// entry is all that the index holds of one node.
type entry struct {
	ID       graphmodel.ID
	Title    string
	Aliases  []string
	Sections []section
	Facets   map[string][]string // facet → values, sorted, each once
	Edges    []graphmodel.ID     // the edges that Facets come from, sorted
}

// section is a text property, or one item of a list property.
type section struct{ Name, Text string }

// The fields of a Bleve document. A property is stored under its own name behind
// storedText; the words of all of them are searched as one field, body.
const (
	titleField   = "title"
	aliasesField = "aliases"
	bodyField    = "body"
	titleName    = "title.name" // the whole title, folded
	aliasName    = "alias.name" // the whole of each alias, folded
	edgesField   = "edges"
	sumField     = "sum"    // of the entry: tells Check whether it is what the Store says
	storedText   = "text."  // + property
	facetField   = "facet." // + facet
)

const (
	searched = index.IndexField | index.IncludeTermVectors
	exact    = index.IndexField
	counted  = index.IndexField | index.DocValues
)

// sum is a digest of the whole entry.
func (e entry) sum() string {
	text, err := json.Marshal(e)
	if err != nil {
		panic("indexer: an entry is always JSON: " + err.Error()) // strings, lists and maps only
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// textSize is how much text the entry has, in bytes.
func (e entry) textSize() int {
	size := len(e.Title)
	for _, alias := range e.Aliases {
		size += len(alias)
	}
	for _, s := range e.Sections {
		size += len(s.Text)
	}
	return size
}

// document is the entry as Bleve takes it.
func (e entry) document() *document.Document {
	doc := document.NewDocument(string(e.ID))
	add := func(name string, n int, value string, options index.FieldIndexingOptions) {
		doc.AddField(document.NewTextFieldWithIndexingOptions(name, []uint64{uint64(n)}, []byte(value), options))
	}
	words := func(name string, n int, value string, stored index.FieldIndexingOptions) {
		doc.AddField(document.NewTextFieldCustom(name, []uint64{uint64(n)}, []byte(value), searched|stored, segment.Analyzer{}))
	}
	words(titleField, 0, e.Title, index.StoreField)
	add(titleName, 0, segment.Fold(e.Title), exact)
	for i, alias := range e.Aliases {
		words(aliasesField, i, alias, index.StoreField)
		add(aliasName, i, segment.Fold(alias), exact)
	}
	for i, s := range e.Sections {
		words(bodyField, i, s.Text, 0)
		add(storedText+s.Name, i, s.Text, index.StoreField)
	}
	for facet, values := range e.Facets {
		for i, value := range values {
			add(facetField+facet, i, value, counted)
		}
	}
	for i, id := range e.Edges {
		add(edgesField, i, string(id), exact)
	}
	add(sumField, 0, e.sum(), index.StoreField)
	return doc
}

// sections are the texts of the node's properties that full-text search looks into.
func (p plan) sections(n graphmodel.Node) []section {
	var sections []section
	for _, name := range p.Text[n.Kind] {
		switch v := n.Props[name].(type) {
		case string:
			sections = append(sections, section{name, v})
		case []string:
			for _, item := range v {
				sections = append(sections, section{name, item})
			}
		}
	}
	return slices.DeleteFunc(sections, func(s section) bool { return s.Text == "" })
}

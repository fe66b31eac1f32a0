package indexer

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/indexer/bulk"
	"ronghe/indexer/pinyin"
	"ronghe/indexer/segment"
)

// entry is all that the index holds of one node.
type entry struct {
	ID       graphmodel.ID
	Title    string
	Aliases  []string
	Sections []section
	Facets   map[string][]string // facet → values, sorted, each once
	Date     graphmodel.Date     // by which it is sorted; "": not known
	Edges    []graphmodel.ID     // the edges that Facets come from, sorted
}

// section is a text property, or one item of a list property.
type section struct{ Name, Text string }

// The fields of a Bleve document. A property is stored under its own name behind
// storedText; the terms of all texts are searched together, in one field for each
// kind of term.
const (
	titleField   = "title"
	aliasesField = "aliases"
	titleName    = "title.name" // the whole title, folded
	aliasName    = "alias.name" // the whole of each alias, folded
	lengthField  = "length"     // of all texts, in ideographs and words; with the kind, see lengthTerm
	dateSort     = "sort.date"
	titleSort    = "sort.title" // see pinyin.Key
	edgesField   = "edges"
	sumField     = "sum"    // of the entry: tells Check whether it is what the Store says
	storedText   = "text."  // + property
	facetField   = "facet." // + facet
)

// The fields of terms. Single ideographs need none: see shard.char.
const (
	pairField = "term.pair"
	wordField = "term.word"
)

// How often a term counts by where it stands: what a title says, it says of the
// whole text.
const (
	titleWeight = 3
	aliasWeight = 2
	bodyWeight  = 1
)

// sum is a digest of the whole entry, long enough not to agree by chance.
func (e entry) sum() string {
	text, err := json.Marshal(e)
	if err != nil {
		panic("indexer: an entry is always JSON: " + err.Error()) // strings, lists and maps only
	}
	sum := sha256.Sum256(text)
	return base64.RawStdEncoding.EncodeToString(sum[:9])
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

// DocID is the ID of the node.
func (e entry) DocID() string { return string(e.ID) }

// Document is the entry as the index takes it.
func (e entry) Document() bulk.Document {
	var doc bulk.Document
	stored := func(name string, n int, text string) { doc.Stored = append(doc.Stored, newStored(name, n, text)) }
	terms := func(name string, terms ...string) {
		doc.Terms = append(doc.Terms, bulk.Terms{Field: name, Terms: terms})
	}
	stored(titleField, 0, e.Title)
	folded := make([]string, len(e.Aliases))
	for i, alias := range e.Aliases {
		stored(aliasesField, i, alias)
		folded[i] = segment.Fold(alias)
	}
	for i, s := range e.Sections {
		stored(storedText+s.Name, i, s.Text)
	}
	stored(sumField, 0, e.sum())
	name := segment.Fold(e.Title)
	terms(titleName, name)
	terms(titleSort, pinyin.Key(name))
	if e.Date != "" {
		terms(dateSort, string(e.Date))
	}
	terms(aliasName, folded...)
	for facet, values := range e.Facets {
		terms(facetField+facet, values...)
	}
	terms(edgesField, asStrings(e.Edges)...)
	counts, length := e.count()
	terms(pairField, withLevels(counts.Pairs)...)
	terms(wordField, withLevels(counts.Words)...)
	terms(lengthField, lengthTerm(e.ID.Kind(), length))
	return doc
}

// count counts the terms of all texts and says how long they are together.
func (e entry) count() (counts segment.Counts, length int) {
	counts = segment.Counts{Pairs: map[string]int{}, Words: map[string]int{}}
	length = counts.Add(e.Title, titleWeight)
	for _, alias := range e.Aliases {
		length += counts.Add(alias, aliasWeight)
	}
	for _, s := range e.Sections {
		length += counts.Add(s.Text, bodyWeight)
	}
	return counts, length
}

// lengthTerm says how long the texts of a node of the kind are.
func lengthTerm(kind graphmodel.Kind, length int) string {
	return string(kind) + ":" + strconv.Itoa(length)
}

func asStrings(ids []graphmodel.ID) []string {
	all := make([]string, len(ids))
	for i, id := range ids {
		all[i] = string(id)
	}
	return all
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

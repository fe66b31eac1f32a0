package graphmodel

// MaxMarks is the most marks of one DocumentMatches.
const MaxMarks = 1000

// DocumentMatches is where a text matches in one node, for a reader that goes from
// one place to the next.
type DocumentMatches struct {
	Stub
	Texts     []MatchedText // those that match: the title, the aliases, the text properties in order of name
	Total     int           // marks there are; those of Texts are the first MaxMarks
	Corrected *Correction   // what was looked for instead, as in SearchResult
	Last      int64         // the change number this is of
}

// MatchedText is one whole text with all that matches in it.
type MatchedText struct {
	Field string // "title", "aliases" or the name of a text property
	Place int    // which of the Field's texts, counted from 0
	Text  string // as written
	Marks []Mark // in order, not overlapping
}

// MaxPasted is how much of AlikeQuery.Text is read, in runes.
const MaxPasted = 20000

// MaxSignificant is the most significant terms that can be asked for.
const MaxSignificant = 50

// AlikeQuery asks for nodes like a node, or like a text that the library does not
// have. One of both is given.
type AlikeQuery struct {
	Node  ID
	Text  string
	Kinds []Kind // of the nodes wanted; none: of all
	Limit int    // 1…MaxHits
}

// AlikeResult is the nodes most alike, never the one asked about.
type AlikeResult struct {
	Hits []Alike // the most alike first, ties in order of ID
	Last int64
}

// Alike is a node and why it is like the one asked about.
type Alike struct {
	Stub
	Score   float64       // 0…1; 1 is what has all of the other's words and values
	Reasons []AlikeReason // what Score is the sum of, the most first
}

// AlikeReason is one thing that two nodes share.
type AlikeReason struct {
	Facet string   // of the Nodes; "" for words
	Nodes []Stub   // the values of the facet that both have, the rarest first, 5 at most
	Words []string // stretches of the asked text that both have, the weightiest first, 5 at most
	Score float64  // what it adds
}

// SignificantTerm is what a set of hits has more often than the library.
type SignificantTerm struct {
	Facet    string  // the facet that Value is of; "" for a word
	Value    string  // the word, or the value of the facet
	Title    string  // of the node that Value is the ID of; else ""
	Hits     int64   // hits that have it
	All      int64   // nodes of the library that do
	Expected float64 // hits that would, were they like the library's nodes of their kinds
	Strength float64
}

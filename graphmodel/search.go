package graphmodel

import "context"

// Searcher finds nodes by their words. It is a view of a Store, made from its
// Changes, and may be some changes behind; it can be thrown away and made again.
//
// All methods may be called at the same time. A Searcher that is closed or being
// rebuilt answers ErrUnavailable.
type Searcher interface {
	// Search returns a page of hits in the Order asked for, by default best first, ties in
	// order of ID, so that one question has one answer. All words of the Text are preferred and none is
	// demanded: see SearchResult.Whole. A blank Text finds everything that passes the
	// filters. Nothing found: no Hits, Total 0. ErrInvalid: a facet that does not
	// exist, a filter's value that no node can have (a kind that is none, an ID that
	// is not there), an Order that does not exist, a limit out of range, a Text with NUL or what is not UTF-8. A Text
	// may use the syntax of the search box; what of it makes no sense, or is beyond
	// MaxQuery runes, is left out or searched as plain words, and Notes say so.
	Search(ctx context.Context, q SearchQuery) (SearchResult, error)
	// Suggest completes what is being typed with names and aliases that begin with
	// it, sound like it or hold it, the nearest first, at most limit (1…50). Blank:
	// nothing.
	Suggest(ctx context.Context, prefix string, limit int) (Suggestions, error)
	// Matches finds all places in a node where a text matches; no Texts when it does
	// not. The text is that of a SearchQuery, and so is literal. ErrNotFound: no such node.
	Matches(ctx context.Context, id ID, text string, literal bool) (DocumentMatches, error)
	// Alike finds nodes like another by the words and the facets they share. A Text is
	// read up to MaxPasted runes. Nothing alike, a blank Text: no Hits. ErrNotFound: no
	// such Node; ErrInvalid: neither or both of Node and Text, a limit out of range.
	Alike(ctx context.Context, q AlikeQuery) (AlikeResult, error)
	// Last is the number of the last Store change that answers take account of.
	Last() int64
	// Close ends the Searcher. A second call does nothing.
	Close() error
}

// KindSuggester is a Searcher that completes with the nodes of one kind.
type KindSuggester interface {
	// SuggestOf is Suggest with nodes of one kind only; of "" it is Suggest.
	SuggestOf(ctx context.Context, kind Kind, prefix string, limit int) (Suggestions, error)
}

// MaxQuery is the longest query text, in runes.
const MaxQuery = 500

// MaxHits is the most hits of one page, and MaxOffset the most that may be
// skipped before it.
const (
	MaxHits   = 100
	MaxOffset = 10000
)

// SearchQuery is one question to a Searcher.
type SearchQuery struct {
	Text string
	// Filters: facet name → values. Within a facet any value is enough; across
	// facets each must hold. The facets are listed by Facets.
	Filters map[string][]string
	Order   Order    // "": ByRelevance
	Facets  []string // facets to count; none: no counts
	// FacetText, when not blank, leaves in the Facets only values that are called so, or
	// sound so, in part.
	FacetText string
	// FacetValues, when there are any, are the only values that Facets count, MaxFacetValues
	// at most, however few hits have them; Other then counts the hits that have values, but
	// none of these.
	FacetValues []string
	Offset      int // hits to skip, 0…MaxOffset
	Limit       int // 1…MaxHits
	// After, when its ID is not "", skips all hits up to and with it: the last hit
	// of the page before, at a cost that does not grow with the pages skipped.
	After   Position
	Explain bool     // give each Hit its Reasons
	Literal bool     // never search for a Correction instead
	Texts   []string // searched text properties to return with each Hit

	Significant int // how many significant terms of all hits to find, 0…MaxSignificant
}

// Order says how hits follow each other.
type Order string

// The orders. All but ByRelevance put hits that have all words of the Text before the
// others, then go by what they are named after, what is not known last, then by
// relevance, then by ID.
const (
	ByRelevance Order = "relevance"
	ByNewest    Order = "newest"   // by the date that feeds FacetYear, the latest first
	ByOldest    Order = "oldest"   // the same, the earliest first; 2013 comes before 2013-05
	ByTitle     Order = "title"    // by the sound of the title: digits, letters, pinyin
	ByEvidence  Order = "evidence" // by how sure the facts are, the surest first
)

// Orders lists the orders in the order in which they are shown.
var Orders = []Order{ByRelevance, ByNewest, ByOldest, ByTitle, ByEvidence}

// MaxFacetValues is how many values of facets one question may name.
const MaxFacetValues = 50

// Position is where a hit stands in the order of hits.
type Position struct {
	Score float64
	Whole bool   `json:",omitempty"` // it has all words
	Key   string `json:",omitempty"` // what the Order goes by; "": not known, or ByRelevance
	ID    ID
}

// The facets of a Searcher. Values are node IDs but for kind, year, ownership and
// evidence; region, industry and practice count ancestors too, so that a filter
// on a province finds its counties.
const (
	FacetKind      = "kind"
	FacetRegion    = "region"
	FacetIndustry  = "industry"
	FacetPractice  = "practice"
	FacetZone      = "zone"
	FacetProgram   = "program"
	FacetYear      = "year"
	FacetOwnership = "ownership"
	FacetEvidence  = "evidence" // how sure a node's facts are: a Confidence
	FacetSource    = "source"   // the source that says the node exists
)

// UnknownValue is, in a filter, the nodes of which a facet's value is not known.
const UnknownValue = "unknown"

// FacetNames lists the facets in the order in which they are shown.
var FacetNames = []string{
	FacetKind, FacetRegion, FacetIndustry, FacetPractice, FacetZone, FacetProgram, FacetYear, FacetOwnership,
	FacetEvidence, FacetSource,
}

// SearchResult is a page of hits and what there is beyond it.
type SearchResult struct {
	Hits  []Hit
	Total int64 // all hits, exact
	// Whole is how many hits have all words of the Text, in one wording or another;
	// they come first. When it is 0 and there are hits, these have some of the words.
	Whole  int64
	Added  []Added // other wordings that were searched for too
	Notes  []Note  // what of the Text was not taken as typed
	Facets []Facet
	// Significant is what the hits have more often than the library, the strongest
	// first; none of fewer than 5 hits, and none when everything is a hit.
	Significant []SignificantTerm
	Last        int64 // the change number this answer is of
	// Corrected is what was searched for in place of the Text, which has no Whole hits
	// where the Correction has some; nil: the Text was. Everything above is of it.
	Corrected *Correction
	Meant     []Correction // what else the Text may have been meant to be, the most likely first
	// Without is, when there are no hits, how many there are without each filter or
	// part of the Text, the most first, then in order of facet and part; none when only
	// several together stand in the way.
	Without []FilterCount
}

// FilterCount is how many hits there are when the filter of a facet, or a part of the
// Text that hits must have, is dropped. A phrase is not dropped but taken as words.
type FilterCount struct {
	Facet string // "" for a part of the Text
	Part  string // "" for a filter
	Text  string // what remains of the Text without the Part
	Total int64
}

// Correction is what a query may have been meant to be.
type Correction struct {
	Text       string          // the query, folded and corrected
	Parts      []CorrectedPart // what changed, in order, not overlapping
	Confidence float64         // above 0, at most 1
}

// CorrectedPart is a stretch of a folded query that is another in its Correction:
// runes Start to End, End not included.
type CorrectedPart struct {
	Start, End int
	From, To   string
	Why        string // in a word to show: 同音, 近音, 形近, 拼音 or 拼写
}

// Added says that a stretch of the Text is a name, and what it was taken to mean.
type Added struct {
	Text  string   // as typed, folded
	Nodes []ID     // what has this name
	Names []string // the other names of Nodes, which were searched for too
}

// Hit is a node found.
type Hit struct {
	Stub
	Score    float64
	Key      string            `json:",omitempty"` // what the Order goes by; "": not known, or ByRelevance
	Whole    bool              // it has all words of the Text
	Reasons  []Reason          // what Score is the sum of, the most first; only on Explain
	Snippets []Snippet         // where it matched, the best first; none for a blank query
	Texts    map[string]string // those asked for that the node has; nil for none
}

// Position is where the hit stands: the After of what follows it.
func (h Hit) Position() Position {
	return Position{Score: h.Score, Whole: h.Whole, Key: h.Key, ID: h.ID}
}

// Reason is one part of a Score.
type Reason struct {
	Why   Why
	Text  string  // the term, or the name that was typed
	Times int     // how often it occurs, about; a title counts more than once
	Score float64 // what it adds
}

// Why names a kind of Reason.
type Why string

// The kinds of Reason.
const (
	WhyTerm  Why = "term"  // Text occurs in the node
	WhyName  Why = "name"  // the node has another name of what Text names, or belongs to it
	WhyWhole Why = "whole" // the node has all words
	WhyTitle Why = "title" // its title is just the Text searched for
	WhyAlias Why = "alias" // one of its aliases is

	WhyEvidence Why = "evidence" // its facts are as sure as Text, a Confidence, says
)

// Snippet is a piece of one field with what matched in it.
type Snippet struct {
	Field string // "title", "aliases" or the name of a text property
	Text  string // plain text, as written
	Marks []Mark // in order, not overlapping
}

// Mark is a stretch of a Snippet's Text that matched: runes Start to End, End not
// included.
type Mark struct{ Start, End int }

// Facet counts the hits by value, the most first, then in order of value.
type Facet struct {
	Name   string
	Values []FacetValue
	Other  int64 // hits counted under values beyond those listed
	// Unknown counts the hits without any value, though nodes of their kind may have
	// one; as a value of a filter they are UnknownValue.
	Unknown int64
}

// FacetValue is a value of a facet and how many hits have it.
type FacetValue struct {
	Value string
	Title string // of the node that Value is the ID of; else ""
	Count int64
}

// Suggestions are the nearest completions, each node once, and what there is of them.
type Suggestions struct {
	Names []Suggestion
	Kinds []KindCount // nodes that can be completed to, the most first, then in order of kind
	More  bool        // there are more than Kinds counts
}

// KindCount is how many nodes of a kind there are.
type KindCount struct {
	Kind  Kind
	Count int
}

// Suggestion completes what is being typed.
type Suggestion struct {
	Stub
	Match string // the name that matched: the title or an alias
}

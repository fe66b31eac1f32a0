package names

import (
	"ronghe/graphmodel"
	"ronghe/seed/names/parse"
)

// Query is a name to resolve and what is known beside it. Only Name is needed, or Code.
type Query struct {
	Kind     graphmodel.Kind   // one of Kinds; "" for any of Among
	Name     string            // as it is written; an id of the library is one, too
	Place    string            // where: any text or code that place.Gazetteer.Find reads
	Code     string            // credit or organisation code
	Industry string            // a name, code or everyday word
	Among    []graphmodel.Kind // where Kind is ""; none for all of Kinds
	Limit    int               // the most candidates; 0 for DefaultLimit

	// HoldOut leaves out the names of a node, but for its title, that are spelled as Name is:
	// to measure what is found without having been told.
	HoldOut bool
	// Without is a node that is left out, as if the library did not have it; "" for none.
	Without graphmodel.ID
}

// DefaultLimit is how many candidates an Answer has at the most.
const DefaultLimit = 5

// Decision is what to do with a name.
type Decision string

// The decisions.
const (
	Match     Decision = "match"     // it is the first candidate
	Ambiguous Decision = "ambiguous" // it may be one of the candidates: a person says which, or none
	None      Decision = "none"      // it is nothing in the library, as far as can be told
)

// Answer is what a name may mean.
type Answer struct {
	Decision   Decision
	Candidates []Candidate // the likeliest first; of None, what comes nearest
	Notes      []Note      // what is wrong with the Query, and what was made of it
}

// Candidate is a node that may be meant.
type Candidate struct {
	ID       graphmodel.ID
	Kind     graphmodel.Kind
	Title    string
	Name     string // the name of the node that is nearest to the Query's
	Score    float64
	Features []Feature
}

// Feature is one thing that speaks for or against a candidate.
type Feature struct {
	Name   string  // of the table in weights.go
	Weight float64 // what it adds to the score
	Detail string  // what was compared; may be ""
}

// Note is something that a person should know about a Query.
type Note struct{ Code, Zh, En string }

// asked is a Query taken apart.
type asked struct {
	Query
	name       parse.Name
	hint       []int32 // the regions that Place may mean
	industries []int32 // the entries that Industry may mean
	credit     string  // the code, when it is right
	org        string
	notes      []Note
}

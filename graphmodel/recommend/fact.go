package recommend

import (
	"cmp"

	"ronghe/graphmodel"
)

// Thing is what a unit, a practice or a value of an attribute is called.
type Thing struct {
	ID    string          `json:"id"`
	Title string          `json:"title"`
	En    string          `json:"title_en,omitempty"` // the English title, where there is one
	Kind  graphmodel.Kind `json:"kind,omitempty"`     // "" where the data have no kinds
}

// english is what the thing is called in English; its title where nobody says.
func (t Thing) english() string { return cmp.Or(t.En, t.Title) }

// Claim is one claim that a unit has a practice, of a Store's edge or a plain row.
// The date is known in one of three ways, as in graphmodel.Edge.
type Claim struct {
	Unit, Practice string
	Since, InUseBy graphmodel.Date
	Until          graphmodel.Date
	Weak           bool          // it is not sure enough to be evidence (confidence below .5)
	GaveUp         bool          // the unit gave the practice up at Since: no evidence for it, and told against it
	Edge           graphmodel.ID // where the claim is stored; "" for a plain row
	// Published is when the source of the claim appeared; "" when nobody says. A Model does
	// not look at it.
	Published graphmodel.Date
}

// Attribute is one claim that a unit has a value of a facet, as in industry C38.
type Attribute struct {
	Unit, Facet, Value string
	Since, Until       graphmodel.Date
	Edge               graphmodel.ID // "" for a plain row or a property
}

// Options are what a Model is built with.
type Options struct {
	// AsOf cuts: what is only known to lie later, or may do so, is left out, and
	// freshness is measured to it. "": nothing is cut, and freshness is measured to
	// the latest date there is.
	AsOf   graphmodel.Date
	Params Params // the zero value means DefaultParams

	allRows   bool // keep the row of every feature, for tests of what is kept
	listsOnly bool // keep no sets, for tests of what they answer
}

// The facets that similarity and the widening of peers are about. All other facets
// are alike to the formula.
const (
	IndustryFacet = graphmodel.FacetIndustry
	RegionFacet   = graphmodel.FacetRegion
	// SizeFacet decides between peers that are alike in all else. It is no part of
	// similarity: of most units nobody says it.
	SizeFacet = "size"
)

// Left counts the claims that a Model does not hold, and why.
type Left struct {
	Straddling int `json:"straddling"` // dates that may lie before the cut or after it
	Later      int `json:"later"`      // after the cut
	Ended      int `json:"ended"`      // attributes that no longer hold at the cut
}

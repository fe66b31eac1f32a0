package graphmodel

// Adoption is the event that all about spread is made of: the unit has the
// practice, by the claim of one source. Its time is known in one of three ways
// (Edge.Timing): adopted in Since, in use by InUseBy and no later, or unknown.
// An Adoption is an edge of kind AdoptedKind, read by its standard words.
type Adoption struct {
	Unit     Stub
	Practice Stub
	Claim    Edge
}

// The kinds whose meaning is part of the promises here: an adoption joins the
// unit that adopted to the practice, a transfer the unit that learned to the one
// it learned from.
const (
	AdoptedKind  Kind = "adopted"
	TransferKind Kind = "learned_from"
	PartOfKind   Kind = "part_of"
)

package spread

// Evidence is on what a link between two units rests. The classes are never mixed in
// one number, and a link never moves to a better one: what a model infers stays
// inferred, however often it is found.
type Evidence string

// The classes, the best first.
const (
	Recorded Evidence = "R1" // a source says that one learned from, cites or copies the other
	Textual  Evidence = "R2" // a long passage is shared with an earlier document of the other
	Temporal Evidence = "T"  // the other was earlier, and nothing else is known
	Inferred Evidence = "I"  // a model chose the other as the likely source
)

package spread

// Groups puts units into groups: regions, industries. A unit may be in several, or in
// none.
type Groups struct {
	Names []string  // ascending
	Of    [][]int32 // of each unit of the Data, its groups: indexes into Names, ascending
}

// Breadth is how many groups a practice reached.
type Breadth struct {
	Reached int     `json:"reached"` // groups with an adopter, of known time or not
	Groups  int     `json:"groups"`  // groups with a unit
	Share   float64 `json:"share"`   // Reached of Groups; 0 without groups
}

func (g *Groups) breadth(cascade []Event) *Breadth {
	reached, settled := make([]bool, len(g.Names)), make([]bool, len(g.Names))
	for i := range cascade {
		for _, group := range g.Of[cascade[i].Unit] {
			reached[group] = true
		}
	}
	for _, of := range g.Of {
		for _, group := range of {
			settled[group] = true
		}
	}
	b := &Breadth{}
	for i := range settled {
		if settled[i] {
			b.Groups++
		}
		if reached[i] {
			b.Reached++
		}
	}
	if b.Groups > 0 {
		b.Share = float64(b.Reached) / float64(b.Groups)
	}
	return b
}

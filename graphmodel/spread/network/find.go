package network

// Pair is a link from one unit to another, by index.
type Pair struct{ From, To int32 }

// Found tells how many recorded links a network finds, which is the only check there is
// against the world. Links of a different class are compared here, never joined.
type Found struct {
	Recorded int   // different recorded links
	Possible int   // of which some cascade has From as a candidate parent of To: no other can be found
	Found    int   // of which are edges of the network that gain something
	Rank     []int // of each link given: its place among the edges, from 1; 0 when it is not there
}

// Share is Found/Possible: 0 when nothing could be found.
func (f Found) Share() float64 {
	if f.Possible == 0 {
		return 0
	}
	return float64(f.Found) / float64(f.Possible)
}

// Find looks for the recorded links, in the order given, among the edges of n.
func (n *Network) Find(c *Cascades, recorded []Pair) Found {
	rank := make(map[Pair]int, len(n.Edges))
	for i, e := range n.Edges[:n.gaining()] {
		rank[Pair{e.From, e.To}] = i + 1
	}
	f := Found{Rank: make([]int, len(recorded))}
	seen := make(map[Pair]bool, len(recorded))
	for i, p := range recorded {
		f.Rank[i] = rank[p]
		if seen[p] {
			continue
		}
		seen[p] = true
		f.Recorded++
		if f.Rank[i] > 0 {
			f.Found++
		}
	}
	f.Possible = c.possible(seen, n.Options.Window)
	return f
}

// possible counts the pairs of which some cascade has the first as a candidate parent of
// the second.
func (c *Cascades) possible(pairs map[Pair]bool, window float64) int {
	to := make(map[int32][]int32)
	for p := range pairs {
		to[p.To] = append(to[p.To], p.From)
	}
	found, at := make(map[Pair]bool), make(map[int32]int32)
	for k := range c.Len() {
		clear(at)
		c.candidatesOf(k, window, func(a adoption) {
			unit := c.unit[a.event]
			at[unit] = a.event
			for _, from := range to[unit] {
				if event, ok := at[from]; ok && event >= a.lo && event < a.hi {
					found[Pair{from, unit}] = true
				}
			}
		})
	}
	return len(found)
}

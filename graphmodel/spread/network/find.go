package network

// Pair is a link from one unit to another, by index.
type Pair struct{ From, To int32 }

// Found tells how many recorded links a network finds, which is the only check there is
// against the world. Links of a different class are compared here, never joined.
type Found struct {
	Recorded int   // different recorded links
	Possible int   // of which some cascade has From strictly before To: no other can be found
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
	f.Possible = c.possible(seen)
	return f
}

// possible counts the pairs of which some cascade has the first strictly before the second.
func (c *Cascades) possible(pairs map[Pair]bool) int {
	to := make(map[int32][]int32)
	for p := range pairs {
		to[p.To] = append(to[p.To], p.From)
	}
	found := make(map[Pair]bool)
	when := make(map[int32]float64)
	for k := range c.Len() {
		clear(when)
		for i := c.start[k]; i < c.start[k+1]; i++ {
			when[c.unit[i]] = c.time[i]
			for _, from := range to[c.unit[i]] {
				if t, ok := when[from]; ok && t < c.time[i] {
					found[Pair{from, c.unit[i]}] = true
				}
			}
		}
	}
	return len(found)
}

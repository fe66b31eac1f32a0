package network

import "slices"

// rest adds possible edges that gain nothing, in order of From, then To, until there
// are most edges or none is left.
func (m *model) rest(edges []Edge, most int) []Edge {
	need := most - len(edges)
	taken := make(map[uint64]bool, len(edges))
	for _, e := range edges {
		taken[key(e.From, e.To)] = true
	}
	var keys []uint64
	seen := make([]int32, len(m.Units)) // the last child, counted from 1, of which the unit was a candidate
	for v := range m.Units {
		m.parents(int32(v), func(u int32) {
			if k := key(u, int32(v)); seen[u] != int32(v+1) && !taken[k] {
				keys = append(keys, k)
			}
			seen[u] = int32(v + 1)
		})
		if len(keys) > 2*need+1<<16 {
			keys = least(keys, need)
		}
	}
	for _, k := range least(keys, need) {
		edges = append(edges, Edge{From: int32(k >> 32), To: int32(k & (1<<32 - 1)), P: 1})
	}
	return edges
}

// least is the n smallest of the keys, ascending: all when there are no more.
func least(keys []uint64, n int) []uint64 {
	slices.Sort(keys)
	return keys[:min(n, len(keys))]
}

// key orders edges by From, then To.
func key(from, to int32) uint64 { return uint64(from)<<32 | uint64(to) }

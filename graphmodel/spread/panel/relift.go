package panel

// moved brings the lifts up to a row that came or went.
func (g *graph) moved(r int32) {
	switch row := g.rows[r]; {
	case len(g.lifts) == 0:
	case g.isTree(row.kind):
		clear(g.lifts)
	default:
		g.relift(row.from)
		for d := g.nodes[row.from].down; d != none; d = g.rows[d].nextDown {
			if g.words.tells[g.rows[d].kind] { // a case is where the one it is about is
				g.relift(g.rows[d].from)
			}
		}
	}
}

// relift finds anew in which units a node is. Pairs are found after their sides.
func (g *graph) relift(n int32) {
	delta := g.claimed(n)
	for by, l := range g.lifts {
		l.cover = nil
		if by.By == Pair {
			delete(g.lifts, by) // it may be in a pair that nobody was in before
			continue
		}
		l.add(n, -delta)
		l.of[n] = g.places(l, n, map[int32][]int32{})
		l.add(n, delta)
	}
}

// add counts claims of a node in all its units.
func (l *lift) add(n, delta int32) {
	for _, u := range l.of[n] {
		l.claims[u] += delta
	}
}

// count takes account of a claim that a node makes, or makes no longer.
func (g *graph) count(n, delta int32) {
	for by, l := range g.lifts {
		if by.By == Enterprise && !g.words.free(g.kind(n)) { // it is a unit only while it adopts
			delete(g.lifts, by)
			continue
		}
		l.add(n, delta)
	}
}

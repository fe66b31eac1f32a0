package panel

import "ronghe/graphmodel"

// arrange puts the claims of a graph that was just built in order of practice, then
// unit, so that those of one practice lie side by side in memory: reading them is
// then several times as fast.
func (g *graph) arrange() {
	order := make([]int32, len(g.claims))
	for c := range order {
		order[c] = int32(c)
	}
	order = g.byNode(order, func(c int32) int32 { return g.claims[c].unit })
	order = g.byNode(order, func(c int32) int32 { return g.claims[c].practice })
	room := len(order) + len(order)/8 // for claims to come: to move a million takes a tenth of a second
	claims, ids := make([]claim, len(order), room), make([]graphmodel.ID, len(order), room)
	g.claimOf = make(map[graphmodel.ID]int32, len(order))
	for n := range g.nodes {
		g.nodes[n].adopts, g.nodes[n].adopted = none, none
	}
	for place := int32(len(order)) - 1; place >= 0; place-- {
		c := g.claims[order[place]]
		unit, practice := &g.nodes[c.unit], &g.nodes[c.practice]
		c.nextBy, unit.adopts = unit.adopts, place
		c.nextOnto, practice.adopted = practice.adopted, place
		claims[place], ids[place] = c, g.claimIDs[order[place]]
		g.claimOf[ids[place]] = place
	}
	g.claims, g.claimIDs = claims, ids
}

// byNode is a stable counting sort of claims by a node.
func (g *graph) byNode(order []int32, key func(int32) int32) []int32 {
	start := make([]int32, len(g.nodes)+1)
	for _, c := range order {
		start[key(c)+1]++
	}
	for n := range g.nodes {
		start[n+1] += start[n]
	}
	sorted := make([]int32, len(order))
	for _, c := range order {
		sorted[start[key(c)]] = c
		start[key(c)]++
	}
	return sorted
}

package graphtest

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Paths tries every walk of one hop, then of two, and so on; the first length
// with any is the shortest.
func (r reference) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if err := cmp.Or(q.Check(), r.known(q.From, q.To)); err != nil {
		return nil, err
	}
	for hops := 1; hops <= q.MaxHops; hops++ {
		var found []graphmodel.Path
		for _, ids := range r.walks(q, []graphmodel.ID{q.From}, hops) {
			if p, ok := r.claims(q, ids); ok {
				found = append(found, p)
			}
		}
		if len(found) > 0 {
			slices.SortFunc(found, comparePaths)
			return found[:min(len(found), q.Limit)], nil
		}
	}
	return nil, nil
}

// walks is every way to go on from the end of so far, in exactly hops steps, to
// q.To without coming to a node twice.
func (r reference) walks(q graphmodel.PathQuery, soFar []graphmodel.ID, hops int) [][]graphmodel.ID {
	here := soFar[len(soFar)-1]
	if hops == 0 {
		if here == q.To {
			return [][]graphmodel.ID{soFar}
		}
		return nil
	}
	var all [][]graphmodel.ID
	tried := slices.Clone(soFar)
	for _, e := range r.edgesAt(here, q.Kinds, q.Direction) {
		next := otherEnd(e, here)
		if slices.Contains(tried, next) {
			continue
		}
		tried = append(tried, next)
		all = append(all, r.walks(q, append(slices.Clone(soFar), next), hops-1)...)
	}
	return all
}

// claims names a claim for each step of a walk; false when time forbids it.
func (r reference) claims(q graphmodel.PathQuery, walk []graphmodel.ID) (graphmodel.Path, bool) {
	p := graphmodel.Path{Nodes: []graphmodel.Stub{r.nodes[walk[0]].Stub()}}
	var day *int // the earliest day on which the walk can be here
	for i, to := range walk[1:] {
		best, bestDay, ok := graphmodel.Edge{}, 0, false
		for _, e := range r.edgesAt(walk[i], q.Kinds, q.Direction) {
			arrival, open := 0, otherEnd(e, walk[i]) == to
			if q.TimeRespecting && open {
				arrival, open = arrive(e, day)
			}
			if open && (!ok || cmp.Or(cmp.Compare(arrival, bestDay), compareTimes(e, best)) < 0) {
				best, bestDay, ok = e, arrival, true
			}
		}
		if !ok {
			return graphmodel.Path{}, false
		}
		day = &bestDay
		p.Nodes, p.Links = append(p.Nodes, r.nodes[to].Stub()), append(p.Links, best.Link())
	}
	return p, true
}

// arrive is the first day, not before day, on which e may have happened.
func arrive(e graphmodel.Edge, day *int) (int, bool) {
	first, last, ok := e.Since.Days()
	if ok && day != nil {
		first = max(first, *day)
	}
	return first, ok && first <= last
}

func compareTimes(a, b graphmodel.Edge) int {
	return cmp.Or(cmp.Compare(a.Link().When(), b.Link().When()), cmp.Compare(a.ID, b.ID))
}

func comparePaths(a, b graphmodel.Path) int {
	return slices.CompareFunc(a.Nodes, b.Nodes, func(x, y graphmodel.Stub) int { return cmp.Compare(x.ID, y.ID) })
}

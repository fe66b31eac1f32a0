package recommend

import "cmp"

// Whom ranks all known units that lack a practice by how far they are to be told of it, in
// the ways that are set beside one another when it is measured who adopted it next. It
// belongs to one state of its Model.
type Whom struct {
	m    *Model
	all  []int32 // the known units, in order of ID
	near [][]neighbour
}

// Whom prepares it: K(v) of every known unit, on all processors.
func (m *Model) Whom() *Whom {
	w := &Whom{m: m}
	for u := range m.unit {
		if len(m.unit[u].has) > 0 {
			w.all = append(w.all, int32(u))
		}
	}
	m.sortByID(w.all)
	w.near = m.neighboursOf(w.all, DefaultWeights())
	return w
}

// ByPeers are the first units by q(v,i), as an association is told them.
func (w *Whom) ByPeers(i int32, most int) []string {
	share := ratio(len(w.m.practice[i].members), int(w.m.known))
	return w.first(i, most, func(k int) float64 {
		having, all := 0.0, 0.0
		for _, n := range w.near[k] {
			all += n.s
			if _, ok := w.m.unit[n.unit].holds(i); ok {
				having += n.s
			}
		}
		return Inclination(having, all, share)
	})
}

// ByFormula are the first units by S(u,i).
func (w *Whom) ByFormula(i int32, most int) []string {
	scores := w.m.scoresOf(i)
	return w.first(i, most, func(k int) float64 { return fromMass(scores.of(w.all[k])) })
}

// ByActivity are the units with the most practices.
func (w *Whom) ByActivity(i int32, most int) []string {
	return w.first(i, most, func(k int) float64 { return float64(len(w.m.unit[w.all[k]].has)) })
}

// ByNothing are the first units in the order of their IDs.
func (w *Whom) ByNothing(i int32, most int) []string {
	return w.first(i, most, func(int) float64 { return 0 })
}

// first are the units of the largest score that lack i, ties in order of ID.
func (w *Whom) first(i int32, most int, score func(k int) float64) []string {
	type scored struct {
		k     int
		score float64
	}
	top := best[scored]{most: most, compare: func(a, b scored) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.k, b.k))
	}}
	for k, u := range w.all {
		if !w.m.unit[u].claimed(i) {
			top.add(scored{k, score(k)})
		}
	}
	var ids []string
	for _, s := range top.sorted() {
		ids = append(ids, w.m.units.id(w.all[s.k]))
	}
	return ids
}

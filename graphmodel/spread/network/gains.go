package network

// Two gains within tie of each other, relatively, are one gain; nothing or less gained
// in one cascade is rounding. Without them the last bit would choose the edge.
const (
	tie     = 1e-9
	nothing = 1e-9
)

// maxDense is the number of units up to which the gains of all edges may be kept: 128 MB.
const maxDense = 4000

// keep makes room for the gains of all edges, or for those into one unit.
func (g *greedy) keep(all bool) {
	n := len(g.best)
	if g.dense = all; all {
		n *= n
	}
	g.gain = make([]int64, n)
}

// row is the gains of the edges into v, by parent.
func (g *greedy) row(v int32) []int64 {
	if n := len(g.best); g.dense {
		return g.gain[int(v)*n : int(v+1)*n]
	}
	return g.gain
}

// add adds, sign times, what each candidate parent of adoption i, by unit v, would gain.
func (g *greedy) add(v, i int32, sign int64) {
	m, a, row := g.m, g.m.made[i], g.row(v)
	if g.weight != nil {
		sign *= int64(g.weight[a.cascade])
	}
	if sign == 0 || a.lo == a.hi {
		return
	}
	unit, time := m.unit[a.lo:a.hi], m.time[a.lo:a.hi]
	top, one := m.in-g.current[i], g.one
	if m.density.law != Exponential {
		for p, u := range unit {
			if d := top + m.density.log(a.time-time[p]); d > nothing {
				row[u] += sign * int64(d*one)
			}
		}
		return
	}
	// From the latest back the gains fall: most need not be looked at.
	for p := len(unit) - 1; p >= 0; p-- {
		d := top + (m.density.constant - float64(m.density.rate*(a.time-time[p])))
		if d <= nothing {
			return
		}
		row[unit[p]] += sign * int64(d*one)
	}
}

// choose finds the best edge into v.
func (g *greedy) choose(v int32) {
	if !g.dense {
		g.chooseAnew(v)
		return
	}
	best, from, row := int64(0), int32(-1), g.row(v)
	for _, gain := range row {
		best = max(best, gain)
	}
	for u, gain := range row {
		if gain > 0 && gain >= best-slack(best) {
			from = int32(u)
			break
		}
	}
	g.best[v], g.from[v] = best, from
}

// chooseAnew is choose where gains are not kept.
func (g *greedy) chooseAnew(v int32) {
	for i := g.m.first[v]; i < g.m.first[v+1]; i++ {
		g.add(v, i, 1)
	}
	best, from := int64(0), int32(-1)
	g.m.parents(v, func(u int32) { best = max(best, g.gain[u]) })
	g.m.parents(v, func(u int32) {
		if gain := g.gain[u]; gain > 0 && gain >= best-slack(best) && (from < 0 || u < from) {
			from = u
		}
	})
	g.m.parents(v, func(u int32) { g.gain[u] = 0 })
	g.best[v], g.from[v] = best, from
}

// slack is by how much a gain may be less than best and be equal to it.
func slack(best int64) int64 { return int64(float64(best) * tie) }

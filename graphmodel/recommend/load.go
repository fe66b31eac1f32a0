package recommend

import "math"

// drift is how far the idf that loads were made with may be from what it is now.
const drift = .01

// loads are about Σ idf of what each unit has: never more, and less by at most 2·drift for each
// of its practices. They are made anew only where an idf moved further than drift, since an
// adoption moves all of them a little.
type loads struct {
	load []float32 // by unit
	made []float64 // by practice: the idf they were made with
}

// loaded makes the load of a unit anew.
func (m *Model) loaded(u int32) {
	o, sum := &m.outline[u], 0.0
	for _, i := range m.had[o.at : o.at+o.has] {
		sum += m.made[i] - drift
	}
	m.load[u] = float32(max(0, sum))
}

// reload makes the loads anew where they have to be.
func (m *Model) reload() {
	var moved []int32
	units := 0
	for i := range m.practice {
		if now := fromMass(m.idf[i]); math.Abs(now-m.made[i]) > drift {
			m.made[i] = now
			moved = append(moved, int32(i))
			units += len(m.practice[i].members)
		}
	}
	if units > len(m.unit) {
		for u := range m.unit {
			m.loaded(int32(u))
		}
		return
	}
	for _, i := range moved {
		for _, u := range m.practice[i].members {
			m.loaded(u)
		}
	}
}

// mostLoad is more than the Σ idf of what a unit has can be.
func (m *Model) mostLoad(u int32) float64 {
	return float64(m.load[u])*rough + 2*drift*float64(m.outline[u].has)
}

package typeahead

// walk finds the places where what is typed stands.
type walk struct {
	*table
	steps  [][]step
	budget int // how many more places may be looked at
	found  func(p places, units int, spelled bool)
}

// maxLooks bounds a walk: of what may be meant by many letters at once, not all is
// looked at then.
const maxLooks = 30000

// down goes on from places that are alike for d units, where typed stands up to at.
func (w *walk) down(p places, d, at int, spelled bool) {
	w.budget--
	switch {
	case w.budget < 0:
	case at == len(w.steps):
		w.found(p, d, spelled)
	case d == depth:
		for i := range p {
			w.along(p[i:i+1], d, at, spelled)
		}
	default:
		for _, s := range w.steps[at] {
			w.branch(p, d, s, spelled || s.spelled)
		}
	}
}

// branch goes down to each unit that s may stand for.
func (w *walk) branch(p places, d int, s step, spelled bool) {
	i := p.firstOf(w.text, d, s.from)
	for i < len(p) && w.budget > 0 {
		c := w.text[int(p[i])+d]
		if c >= s.to {
			return
		}
		n := p[i:].firstOf(w.text, d, c+1)
		w.down(p[i:i+n], d+1, s.next, spelled)
		i += n
	}
}

// along is down for one place, at any depth.
func (w *walk) along(p places, d, at int, spelled bool) {
	w.budget--
	if w.budget < 0 {
		return
	}
	if at == len(w.steps) {
		w.found(p, d, spelled)
		return
	}
	c := w.text[int(p[0])+d]
	for _, s := range w.steps[at] {
		if s.from <= c && c < s.to {
			w.along(p, d+1, s.next, spelled || s.spelled)
		}
	}
}

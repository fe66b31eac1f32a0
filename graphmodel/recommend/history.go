package recommend

import "cmp"

// Histories tell, of the subject's own practices, what became of the units that had one of
// them. Units alike are asked first; where fewer than 5 of them say anything, those of the
// subject's industry, then of the one above it, up to the widest. It is for one goroutine,
// and for as long as the Model does not change.
type Histories struct {
	s     Subject
	alike *Cohort
	wider []wider // the narrowest first
}

// wider are the units of an industry of the subject, counted when first asked for.
type wider struct {
	value int32
	units *Cohort
}

// Histories are those for s. ErrInvalid: the weights are none.
func (m *Model) Histories(s Subject, w Weights) (*Histories, error) {
	if len(s.has) == 0 { // nothing came before
		return &Histories{s: s}, nil
	}
	alike, err := m.Cohort(s, w)
	if err != nil {
		return nil, err
	}
	h := &Histories{s: s, alike: alike}
	if own, ok := s.Industry(); ok {
		for v := m.values.find(valueKey(IndustryFacet, own.ID)); v >= 0 && m.value[v].level > 0; v = m.value[v].parent {
			h.wider = append(h.wider, wider{value: v})
		}
	}
	return h, nil
}

// Of is what became of them as to one practice: of the first of the scopes in which 5
// units say anything, else of those alike, refused. nil: the subject has no practice.
func (h *Histories) Of(practice string) *Later {
	if h.alike == nil {
		return nil
	}
	first := h.alike.BestLater(h.s, practice, FollowUp)
	if first == nil || first.N >= leastFollowed {
		return first
	}
	m := h.alike.m
	for k := range h.wider {
		w := &h.wider[k]
		if w.units == nil {
			w.units = m.cohortOf(m.others(h.s, m.value[w.value].members))
		}
		if l := w.units.BestLater(h.s, practice, FollowUp); l.N >= leastFollowed {
			l.Among = &m.values.things[w.value]
			return l
		}
	}
	return first
}

// others are the units of the subject's kind but for itself.
func (m *Model) others(s Subject, units []int32) []int32 {
	var others []int32
	for _, u := range units {
		if m.comparable(s, u) {
			others = append(others, u)
		}
	}
	return others
}

// BestLater is, of the subject's dated practices, the X of which most adopters later
// adopted y: those that at least 5 units say something of first, then by the shrunk share,
// then k, then ID; nil when the subject has none.
func (c *Cohort) BestLater(s Subject, y string, years float64) *Later {
	yi := c.m.practices.find(y)
	if yi < 0 {
		return nil
	}
	if len(s.has) == 0 {
		return nil
	}
	first, best := int32(-1), Later{}
	for _, x := range s.has {
		if l := c.counts(x, yi, years); first < 0 || compareLaters(l, best) < 0 {
			first, best = x, l
		}
	}
	whole := c.later(first, yi, years)
	whole.LookedAt = len(s.has)
	return &whole
}

func compareLaters(a, b Later) int {
	return cmp.Or(
		compareBool(a.N < leastFollowed, b.N < leastFollowed),
		cmp.Compare(b.Expected, a.Expected), cmp.Compare(b.K, a.K), cmp.Compare(a.X.ID, b.X.ID))
}

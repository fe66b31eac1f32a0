package recommend

import "slices"

// rounding is more than sums of likeness can be off by.
const rounding = 1e-9

// alikeUnits are the known units of s's kind at least LeastSimilar to it, by number.
// Most are so, or cannot be, by industry and region alone. Of the others one has to share
// practices: it is met at the rarest of them, and then J is at most the idf of the
// practices from there on over that of all the subject has.
func (m *Model) alikeUnits(s Subject, w Weights) []int32 {
	c := m.comparison(s, w)
	in := make([]bool, len(m.unit))
	nearest := c.takeByPlace(s, in)
	if c.idf > 0 {
		c.takeByPractices(s, nearest, in)
	}
	var units []int32
	for u, is := range in {
		if is {
			units = append(units, int32(u))
		}
	}
	return units
}

// takeByPlace marks the units that need no practices, and tells how near the nearest of
// the others is.
func (c *compared) takeByPlace(s Subject, in []bool) (nearest float64) {
	for u := range c.m.outline {
		o, u := &c.m.outline[u], int32(u)
		if !o.known || u == s.self || s.kind >= 0 && o.kind != s.kind {
			continue
		}
		switch part := c.byPlace(u); {
		case part == notTold:
			in[u] = c.with(u).s >= LeastSimilar
		case part >= LeastSimilar:
			in[u] = true
		case part > nearest:
			nearest = part
		}
	}
	return nearest
}

func (c *compared) takeByPractices(s Subject, nearest float64, in []bool) {
	m := c.m
	rarest := slices.Clone(s.has)
	m.byRarity(rarest)
	rest := c.idf
	for _, i := range rarest {
		most := float64(c.weights.Practices*float64(rest))/float64(c.idf) + rounding
		if nearest+most < LeastSimilar {
			return
		}
		for _, u := range m.practice[i].members {
			if o := &m.outline[u]; in[u] || u == s.self || s.kind >= 0 && o.kind != s.kind {
				continue
			}
			if part := c.byPlace(u); part != notTold && part+most >= LeastSimilar {
				in[u] = c.with(u).s >= LeastSimilar
			}
		}
		rest -= m.idf[i]
	}
}

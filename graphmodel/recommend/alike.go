package recommend

import "math"

// bounds tells of units how alike to a subject they can be at most, without looking at
// what they have.
type bounds struct {
	*compared
	industries []float64 // by outline.industry: what it adds to s(u,v); +Inf for several
	regions    []float64
	shared     []float32 // by unit: about Σ idf of the practices that it shares
	room       *[]float32
	least      float64 // no practice that the subject lacks has a smaller idf
	all        float64 // Σ idf of what the subject has
	perIDF     float64 // the most that an idf of 1 shared can make of s(u,v)
	unread     float32 // Σ idf of what it has that is not in shared: whoever may share it
}

// bounds are those of all units, by the practices that at most so many have; close them.
func (m *Model) bounds(s Subject, w Weights, most int) *bounds {
	c := m.comparison(s, w)
	b := &bounds{compared: c, all: fromMass(c.idf),
		industries: c.partsOf(industryPlace, w.Industry, c.industry),
		regions:    c.partsOf(regionPlace, w.Region, c.region)}
	least := int64(math.MaxInt64)
	for i, idf := range m.idf {
		if !c.marked[i] {
			least = min(least, idf)
		}
	}
	b.least = fromMass(least)
	if b.all > 0 {
		b.perIDF = rough * w.Practices / b.all
	}
	b.room, _ = m.sums.Get().(*[]float32)
	if b.room == nil || len(*b.room) < len(m.unit) {
		room := make([]float32, len(m.unit))
		b.room = &room
	}
	b.shared = *b.room
	for _, i := range s.has {
		idf, members := float32(fromMass(m.idf[i])), m.practice[i].members
		if len(members) > most {
			b.unread += idf
			continue
		}
		for _, u := range members {
			b.shared[u] += idf
		}
	}
	return b
}

// close gives back the room for the sums.
func (b *bounds) close() {
	clear(b.shared)
	b.m.sums.Put(b.room)
}

func (c *compared) partsOf(kind placeKind, weight float64, mine []int32) []float64 {
	parts := make([]float64, len(c.m.value)+besides)
	parts[severalPlaces+besides] = math.Inf(1)
	for v, p := range c.m.places {
		if p.kind != kind {
			continue
		}
		for _, other := range mine {
			if c.m.places[other].root == p.root { // else they are alike in nothing
				parts[v+besides] = float64(weight * c.closest([]int32{int32(v)}, mine).t)
				break
			}
		}
	}
	return parts
}

// byPlace is the part of s(u,v) that industry and region make, as with sums it; +Inf
// where v has several.
func (b *bounds) byPlace(o *outline) float64 {
	return b.industries[o.industry+besides] + b.regions[o.region+besides]
}

// rough and rounding are more than the sums of bounds can be off by.
const rough, rounding = 1.001, 1e-9

// byPractices is the most that practices make of s(u,v): all that the subject has counts
// in the union, and what v has besides.
func (b *bounds) byPractices(o *outline, v int32) float64 {
	part := float64(b.shared[v]+b.unread) * b.perIDF
	if more := int(o.has) - b.count; part > 0 && more > 0 {
		part *= b.all / (b.all + float64(more)*b.least)
	}
	return part + rounding
}

// alikeUnits are the known units of s's kind at least LeastSimilar to it, by number. Most
// are so, or cannot be, by what is at hand of all.
func (m *Model) alikeUnits(s Subject, w Weights) []int32 {
	b := m.bounds(s, w, len(m.unit))
	defer b.close()
	var units []int32
	for u := range m.outline {
		o, u := &m.outline[u], int32(u)
		part := b.byPlace(o)
		if part < LeastSimilar { // nearly all: so the cheaper bound comes first
			if part+float64(b.shared[u])*b.perIDF+rounding < LeastSimilar || part+b.byPractices(o, u) < LeastSimilar {
				continue
			}
		}
		if !m.isKnown(s, u) {
			continue
		}
		if part >= LeastSimilar && !math.IsInf(part, 1) || b.with(u).s >= LeastSimilar {
			units = append(units, u)
		}
	}
	return units
}

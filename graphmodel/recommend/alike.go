package recommend

import "math"

// bounds tells of units how alike to a subject they can be at most, without looking at
// what they have.
type bounds struct {
	*compared
	industries []float64 // by outlines.industry: what it adds to s(u,v); +Inf for several
	regions    []float64
	shared     []float32 // by unit: about Σ idf of the practices that it shares
	room       *[]float32
	all        float64    // Σ idf of what the subject has
	perIDF     float64    // the most that an idf of 1 shared can make of s(u,v)
	unread     float32    // Σ idf of what it has that is not in shared: whoever may share it
	hubs       []*holders // those unread, nil where there is no set, with their idf
	hubIDF     []float32
}

// bounds are those of all units; close them. Practices that more than most have are left
// unread as long as all of them can make no more than by of s(u,v).
func (m *Model) bounds(s Subject, w Weights, most int, by float64) *bounds {
	c := m.comparison(s, w)
	b := &bounds{compared: c, all: fromMass(c.idf),
		industries: c.partsOf(industryPlace, w.Industry, c.industry),
		regions:    c.partsOf(regionPlace, w.Region, c.region)}
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
		b.read(i, most, by)
	}
	return b
}

// read adds a practice of the subject to shared, or leaves it unread.
func (b *bounds) read(i int32, most int, by float64) {
	idf, p := float32(fromMass(b.m.idf[i])), &b.m.practice[i]
	switch {
	case len(p.members) > most && float64(b.unread+idf)*b.perIDF <= by:
		b.unread += idf
		b.hubs, b.hubIDF = append(b.hubs, p.set), append(b.hubIDF, idf)
	case p.set != nil: // in order of number, which the processor likes
		p.set.each(func(u int32) { b.shared[u] += idf })
	default:
		for _, u := range p.members {
			b.shared[u] += idf
		}
	}
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
func (b *bounds) byPlace(v int32) float64 {
	return b.industries[b.m.industry[v]+besides] + b.regions[b.m.region[v]+besides]
}

// rough and rounding are more than the sums of bounds can be off by.
const rough, rounding = 1.001, 1e-9

// byPractices is the most that practices make of s(u,v), where of those unread so much may be
// shared.
func (b *bounds) byPractices(v int32, unread float32) float64 {
	shared := float64(b.shared[v] + unread)
	if union := b.all + float64(b.m.load[v]) - shared; shared > 0 {
		return rough*b.weights.Practices*shared/max(union, b.all) + rounding
	}
	return rounding
}

// leastByPractices is no more than practices make of s(u,v), of which so much is surely shared.
func (b *bounds) leastByPractices(v int32, shared float32) float64 {
	if union := rough*b.all + b.m.mostLoad(v) - float64(shared); union > 0 {
		return b.weights.Practices*float64(shared)/(rough*union) - rounding
	}
	return 0
}

// hubsOf is Σ idf of those unread that v has.
func (b *bounds) hubsOf(v int32) float32 {
	sum := float32(0)
	for k, h := range b.hubs {
		if h == nil || h.has(v) { // without a set it is not known

			sum += b.hubIDF[k]
		}
	}
	return sum
}

// hub is how many adopters of a practice are too many to look at each, and hubPart how much
// all such practices may make of s(u,v) for that.
const hub, hubPart = 4_000, .1

// alikeUnits are the known units of s's kind at least LeastSimilar to it, by number. Most
// are so, or cannot be, by what is at hand of all.
func (m *Model) alikeUnits(s Subject, w Weights) []int32 {
	b := m.bounds(s, w, hub, hubPart)
	defer b.close()
	units := b.mayBe(LeastSimilar)
	alike := units[:0]
	for _, u := range units {
		if m.isKnown(s, u) && b.alike(u) {
			alike = append(alike, u)
		}
	}
	return alike
}

// alike tells whether v is at least LeastSimilar to the subject.
func (b *bounds) alike(v int32) bool {
	part, hubs := b.byPlace(v), b.hubsOf(v)
	if math.IsInf(part, 1) || part+b.byPractices(v, hubs) < LeastSimilar {
		return math.IsInf(part, 1) && b.with(v).s >= LeastSimilar
	}
	return part >= LeastSimilar || part+b.leastByPractices(v, b.shared[v]) >= LeastSimilar || b.with(v).s >= LeastSimilar
}

// mayBe are the units that may be at least so alike, by number. It is asked of all there
// are, so it takes few steps of each, in numbers of half the size: with p for place and
// w·shared/(all + load − shared) for practices, p + that ≥ least is
// w·shared ≥ (least − p)·(all + load − shared).
func (b *bounds) mayBe(least float64) []int32 {
	const off = 1e-5 // is more than these numbers are off by
	industries, regions := halved(b.industries), halved(b.regions)
	w, all, from := float32(rough*b.weights.Practices), float32(b.all), float32(least-off)
	industry, n := b.m.industry, len(b.m.industry)
	region, shared, load := b.m.region[:n], b.shared[:n], b.m.load[:n]
	var units []int32
	for u := range industry {
		missing := from - industries[industry[u]+besides] - regions[region[u]+besides]
		both := shared[u] + b.unread
		if w*both >= missing*(all+load[u]-both) {
			units = append(units, int32(u))
		}
	}
	return units
}

// halved is a list in numbers of half the size, with a large one for +Inf.
func halved(list []float64) []float32 {
	half := make([]float32, len(list))
	for k, x := range list {
		half[k] = float32(min(x, 1e6))
	}
	return half
}

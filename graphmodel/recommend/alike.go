package recommend

import "math"

// bounds tells of units how alike to a subject they can be at most, without looking at
// what they have.
type bounds struct {
	*compared
	industries []float64 // by outlines.industry: what it adds to s(u,v); +Inf for several
	regions    []float64
	shared     []float32 // by unit: about Σ idf of the practices that it shares
	room       *boundsRoom
	all        float64    // Σ idf of what the subject has
	perIDF     float64    // the most that an idf of 1 shared can make of s(u,v)
	unread     float32    // Σ idf of what it has that is not in shared: whoever may share it
	hubs       []*holders // those unread, nil where there is no set, with their idf
	hubIDF     []float32
}

// boundsRoom is what bounds are made in, one after the other.
type boundsRoom struct {
	shared []float32
	memory []closest
	parts  [2][]float64
	halves [2][]float32
}

// borrowRoom is room for all units and values, of which shared and memory are clear.
func (m *Model) borrowRoom() *boundsRoom {
	room, ok := m.sums.Get().(*boundsRoom)
	if !ok {
		room = &boundsRoom{}
	}
	if len(room.shared) < len(m.unit) {
		room.shared = make([]float32, len(m.unit))
	}
	if n := len(m.value); len(room.parts[0]) < n+besides {
		room.memory = make([]closest, n)
		for k := range room.parts {
			room.parts[k], room.halves[k] = make([]float64, n+besides), make([]float32, n+besides)
		}
	}
	return room
}

// bounds are those of all units; close them. Practices that more than most have are left
// unread as long as all of them can make no more than by of s(u,v).
func (m *Model) bounds(s Subject, w Weights, most int, by float64) *bounds {
	room := m.borrowRoom()
	c := m.comparisonIn(s, w, room.memory)
	b := &bounds{compared: c, all: fromMass(c.idf), room: room, shared: room.shared,
		industries: c.partsOf(industryPlace, w.Industry, c.industry, room.parts[0]),
		regions:    c.partsOf(regionPlace, w.Region, c.region, room.parts[1])}
	if b.all > 0 {
		b.perIDF = rough * w.Practices / b.all
	}
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

// close gives back the room.
func (b *bounds) close() {
	clear(b.shared)
	clear(b.memory)
	b.m.sums.Put(b.room)
}

func (c *compared) partsOf(kind placeKind, weight float64, mine []int32, parts []float64) []float64 {
	parts = parts[:len(c.m.value)+besides]
	clear(parts)
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

// mostAlike is one in how many units that room is made for at first.
const mostAlike = 8

// mayBe are the units that may be at least so alike, by number. It is asked of all there
// are, so it takes few steps of each, in numbers of half the size: with p for place and
// w·shared/(all + load − shared) for practices, p + that ≥ least is
// w·shared ≥ (least − p)·(all + load − shared).
func (b *bounds) mayBe(least float64) []int32 {
	const off = 1e-5 // is more than these numbers are off by
	industries, regions := halved(b.industries, b.room.halves[0]), halved(b.regions, b.room.halves[1])
	w, all, from := float32(rough*b.weights.Practices), float32(b.all), float32(least-off)
	industry, n := b.m.industry, len(b.m.industry)
	region, shared, load := b.m.region[:n], b.shared[:n], b.m.load[:n]
	units := make([]int32, 0, n/mostAlike)
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
func halved(list []float64, half []float32) []float32 {
	half = half[:len(list)]
	for k, x := range list {
		half[k] = float32(min(x, 1e6))
	}
	return half
}

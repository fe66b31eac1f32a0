package walk

import (
	"maps"
	"slices"

	"ronghe/graphmodel"
)

// Paths answers q, which is well formed, as Reader.Paths promises: a search from both
// ends, one hop at a time, always at the end where the next hop reads less.
func Paths(g Engine, q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	ends, err := g.Numbers([]graphmodel.ID{q.From, q.To})
	if err != nil {
		return nil, err
	}
	s := &search{g: g, q: q, spans: map[string]span{}}
	ahead := newFront(ends[0], q.Direction, false)
	back := newFront(ends[1], reversed(q.Direction), true)
	for ahead.hops()+back.hops() < q.MaxHops {
		f, err := s.cheaper(ahead, back)
		if err != nil {
			return nil, err
		}
		if err := s.advance(f); err != nil {
			return nil, err
		}
		if len(f.last()) == 0 {
			return nil, nil
		}
		if meeting := meet(ahead.last(), back.last()); len(meeting) > 0 {
			return s.paths(ahead, back, meeting)
		}
	}
	return nil, nil
}

// search is one question for paths.
//
// Time: a walk keeps the earliest day on which it can be where it is. A step along
// a claim that may mean the days lo…hi is possible when that day is not after hi,
// and makes it at least lo. Looking back from the far end, days count down, so all
// of this holds with signs turned. When time does not matter every claim may mean
// every day, and nothing else changes.
type search struct {
	g     Engine
	q     graphmodel.PathQuery
	spans map[string]span // of the times met
}

// span is the days a claim may mean.
type span struct{ lo, hi int }

const always = 1 << 30

var anyDay = span{-always, always}

// span is the days of a claim by its Link.When; false when a walk may not use it.
func (s *search) span(at string) (span, bool) {
	if !s.q.TimeRespecting {
		return anyDay, true
	}
	sp, met := s.spans[at]
	if !met {
		lo, hi, ok := graphmodel.Date(at).Days()
		if !ok {
			lo, hi = 1, 0
		}
		sp = span{lo, hi}
		s.spans[at] = sp
	}
	return sp, sp.lo <= sp.hi
}

// step is the day after a step along a claim; false when it is not possible.
func (sp span) step(day int) (int, bool) { return max(day, sp.lo), day <= sp.hi }

// turned is the span as seen looking back.
func (sp span) turned() span { return span{-sp.hi, -sp.lo} }

// days says which nodes are reached, each with the earliest day.
type days map[int64]int

func (d days) lower(nid int64, day int) {
	if old, ok := d[nid]; !ok || day < old {
		d[nid] = day
	}
}

func (d days) nodes() []int64 { return slices.Sorted(maps.Keys(d)) }

// front is one side of the search: what is reached by exactly 0, 1, 2… hops.
type front struct {
	direction graphmodel.Direction
	back      bool
	layers    []days
	best      days  // over all layers
	weight    int64 // of the last layer; -1 before it is known
}

func newFront(nid int64, d graphmodel.Direction, back bool) *front {
	start := days{nid: -always}
	return &front{direction: d, back: back, layers: []days{start}, best: maps.Clone(start), weight: -1}
}

func (f *front) hops() int  { return len(f.layers) - 1 }
func (f *front) last() days { return f.layers[len(f.layers)-1] }

// meet is where both sides are at once, as seen from the second.
func meet(ahead, back days) days {
	both := days{}
	small, large := ahead, back
	if len(back) < len(ahead) {
		small, large = back, ahead
	}
	for nid, day := range small {
		if other, ok := large[nid]; ok && day+other <= 0 {
			both[nid] = back[nid]
		}
	}
	return both
}

// advance goes one hop further. It leaves out what is reached later than by
// fewer hops: no shortest path leads through there.
func (s *search) advance(f *front) error {
	last, next := f.last(), days{}
	for _, d := range Directions(f.direction) {
		err := s.g.Hops(last.nodes(), d, s.q.Kinds, func(near, far int64, when string) {
			if day, ok := s.step(f, last[near], when); ok && (f.best[far] > day || !f.reached(far)) {
				next.lower(far, day)
			}
		})
		if err != nil {
			return err
		}
	}
	for nid, day := range next {
		f.best.lower(nid, day)
	}
	f.layers, f.weight = append(f.layers, next), -1
	return nil
}

func (f *front) reached(nid int64) bool { _, ok := f.best[nid]; return ok }

func (s *search) step(f *front, day int, at string) (int, bool) {
	sp, ok := s.span(at)
	if !ok {
		return 0, false
	}
	if f.back {
		sp = sp.turned()
	}
	return sp.step(day)
}

// cheaper is the side whose next hop reads fewer edges, as far as a short look
// can tell.
func (s *search) cheaper(a, b *front) (*front, error) {
	for _, f := range []*front{a, b} {
		if err := s.weigh(f); err != nil {
			return nil, err
		}
	}
	if a.weight <= b.weight {
		return a, nil
	}
	return b, nil
}

func (s *search) weigh(f *front) error {
	const few, typical = 64, 8
	if f.weight >= 0 {
		return nil
	}
	if n := len(f.last()); n > few {
		f.weight = int64(n * typical)
		return nil
	}
	var sum int64
	for _, d := range Directions(f.direction) {
		n, err := s.g.Weigh(f.last().nodes(), d)
		if err != nil {
			return err
		}
		sum += n
	}
	f.weight = sum
	return nil
}

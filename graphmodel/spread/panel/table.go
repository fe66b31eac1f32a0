package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Adoptions tells who adopted a practice. ErrNotFound: there is no such practice;
// ErrInvalid: the ontology has no such grouping.
func (p *Panel) Adoptions(ctx context.Context, practice graphmodel.ID, by Grouping, c Choice) (*Table, error) {
	var t *Table
	err := p.read(ctx, by, func(g *graph, l *lift) error {
		at, err := g.practice(practice)
		if err != nil {
			return err
		}
		t = g.table(l, at, c)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return t, nil
}

func (g *graph) table(l *lift, practice int32, c Choice) *Table {
	t := &Table{
		Practice: g.nodes[practice].id, By: l.by, Units: l.names, Last: g.last,
		cover: l.cover, claims: slices.Clone(l.claims), texts: l.texts,
		graphClaims: g.claims, graphIDs: g.claimIDs, graphNodes: g.nodes,
	}
	s := newScratch(g, l, c)
	for _, part := range g.counted(practice, c) {
		t.Parts = append(t.Parts, g.nodes[part].id)
	}
	slices.Sort(t.Parts)
	s.fill(practice)
	t.Claims, t.Low, t.LeftOut, t.Unplaced = s.claims, s.low, s.leftOut, s.unplaced
	t.Rows = s.rows()
	s.giveBack()
	return t
}

// counted are the practices whose adoptions count for one.
func (g *graph) counted(practice int32, c Choice) []int32 {
	if c.Alone {
		return []int32{practice}
	}
	return g.parts(practice)
}

// scratch is where the first adoptions of one practice are found.
type scratch struct {
	g       *graph
	l       *lift
	choice  Choice
	cells   []cell  // by unit
	touched []int32 // the units that adopted

	claims, low, leftOut, unplaced int
}

// cell is what is known of one unit: the earliest claim of each way of knowing a
// time, and how many there are.
type cell struct {
	best  [3]int32
	count [3]int32
	low   int32
}

// newScratch is one that was given back, or a new one; its cells are empty.
func newScratch(g *graph, l *lift, c Choice) *scratch {
	s, ok := l.spare.Get().(*scratch)
	if !ok || len(s.cells) != len(l.units) {
		s = &scratch{cells: make([]cell, len(l.units))}
	}
	s.g, s.l, s.choice = g, l, c
	return s
}

// giveBack keeps a scratch for the next question: to clear all cells of as many units as
// there are enterprises takes longer than to fill some.
func (s *scratch) giveBack() {
	s.forget()
	s.l.spare.Put(s)
}

// forget empties the cells.
func (s *scratch) forget() {
	for _, u := range s.touched {
		s.cells[u] = cell{}
	}
	s.touched = s.touched[:0]
}

// fill finds who adopted a practice; what was found before is forgotten.
func (s *scratch) fill(practice int32) {
	s.forget()
	s.claims, s.low, s.leftOut, s.unplaced = 0, 0, 0, 0
	for _, part := range s.g.counted(practice, s.choice) {
		s.g.on(part, s.take)
	}
	s.sortTouched()
}

// sortTouched puts the units that adopted in order; where they are many, by looking at all.
func (s *scratch) sortTouched() {
	if len(s.touched) < len(s.cells)/16 {
		slices.Sort(s.touched)
		return
	}
	s.touched = s.touched[:0]
	for u := range s.cells {
		if s.cells[u].count != [3]int32{} {
			s.touched = append(s.touched, int32(u))
		}
	}
}

func (s *scratch) take(c int32) {
	claim := &s.g.claims[c]
	if claim.low && s.choice.Sure {
		s.leftOut++
		return
	}
	s.claims++
	if claim.low {
		s.low++
	}
	units := s.l.of[claim.unit]
	if len(units) == 0 {
		s.unplaced++
	}
	for _, u := range units {
		s.put(u, c, claim)
	}
}

func (s *scratch) put(u, c int32, claim *claim) {
	cell, way := &s.cells[u], claim.known
	if cell.count == [3]int32{} {
		s.touched = append(s.touched, u)
	}
	if cell.count[way] == 0 || s.g.earlier(c, cell.best[way]) {
		cell.best[way] = c
	}
	cell.count[way]++
	if claim.low {
		cell.low++
	}
}

// first is the claim that counts as the first adoption of a unit: the earliest date,
// or an upper bound that lies before all of it; an unknown time only where there is
// no other.
func (s *scratch) first(u int32) int32 {
	cell := &s.cells[u]
	switch {
	case cell.count[spread.Dated] == 0 && cell.count[spread.Bounded] == 0:
		return cell.best[spread.Undated]
	case cell.count[spread.Dated] == 0:
		return cell.best[spread.Bounded]
	}
	date, bound := cell.best[spread.Dated], cell.best[spread.Bounded]
	if cell.count[spread.Bounded] > 0 && s.g.claims[bound].hi < s.g.claims[date].lo {
		return bound
	}
	return date
}

// earlier tells whether claim a comes before b: by time, then by ID.
func (g *graph) earlier(a, b int32) bool {
	order := g.claims[a].sooner(g.claims[b].span)
	return order < 0 || order == 0 && g.claimIDs[a] < g.claimIDs[b]
}

// places are where the units that adopted stand in order of time, ties by unit, by the
// claims that count. Times repeat, so it is they that are sorted, and the units are
// dealt out among them.
func (s *scratch) places(first []int32) []int32 {
	var times []span
	number, count, place := map[uint64]int32{}, []int32{}, make([]int32, len(first))
	var late [256]struct { // times seen of late, found without the map
		at uint64
		n  int32 // 1 + the number
	}
	for k, c := range first {
		at := s.g.claims[c].packed()
		seen := &late[(at*0x9E3779B97F4A7C15)>>56]
		if seen.n == 0 || seen.at != at {
			n, ok := number[at]
			if !ok {
				n = int32(len(times))
				number[at], times, count = n, append(times, s.g.claims[c].when()), append(count, 0)
			}
			seen.at, seen.n = at, n+1
		}
		place[k] = seen.n - 1
		count[seen.n-1]++
	}
	slices.SortFunc(times, span.sooner)
	next, end := make([]int32, len(times)), int32(0)
	for _, at := range times {
		n := number[at.packed()]
		next[n], end = end, end+count[n]
	}
	for k, n := range place {
		place[k] = next[n]
		next[n]++
	}
	return place
}

// rows are what was found, in order of time. They are written by unit: so are the
// claims read, which lie in that order.
func (s *scratch) rows() []Row {
	first := make([]int32, len(s.touched))
	for k, u := range s.touched {
		first[k] = s.first(u)
	}
	rows := make([]Row, len(first))
	for k, place := range s.places(first) {
		u, c := s.touched[k], first[k]
		cell, claim := &s.cells[u], &s.g.claims[c]
		rows[place] = Row{
			Unit: u, Time: claim.time(), Precision: claim.precision, Drive: claim.drive, claim: c,
			Dated: cell.count[spread.Dated], Bounded: cell.count[spread.Bounded], Undated: cell.count[spread.Undated],
			Low: cell.low,
		}
	}
	return rows
}

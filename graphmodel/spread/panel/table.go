package panel

import (
	"context"
	"maps"
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
		cover: l.cover, claims: slices.Clone(l.claims),
	}
	s := newScratch(g, l, c)
	for _, part := range g.counted(practice, c) {
		t.Parts = append(t.Parts, g.nodes[part].id)
	}
	slices.Sort(t.Parts)
	s.fill(practice)
	t.Claims, t.Low, t.LeftOut, t.Unplaced = s.claims, s.low, s.leftOut, s.unplaced
	t.Rows = s.rows()
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

func newScratch(g *graph, l *lift, c Choice) *scratch {
	return &scratch{g: g, l: l, choice: c, cells: make([]cell, len(l.units))}
}

// fill finds who adopted a practice; what was found before is forgotten.
func (s *scratch) fill(practice int32) {
	for _, u := range s.touched {
		s.cells[u] = cell{}
	}
	s.touched = s.touched[:0]
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

// inOrder are the units in the order in which they adopted, ties by unit. Times
// repeat, so it is they that are sorted, and the units are dealt out among them.
func (s *scratch) inOrder() []int32 {
	count := map[span]int32{}
	for _, u := range s.touched {
		count[s.g.claims[s.first(u)].when()]++
	}
	times := slices.SortedFunc(maps.Keys(count), span.sooner)
	var end int32
	for _, t := range times {
		end, count[t] = end+count[t], end
	}
	order := make([]int32, len(s.touched))
	for _, u := range s.touched {
		at := s.g.claims[s.first(u)].when()
		order[count[at]] = u
		count[at]++
	}
	return order
}

// rows are what was found, in order.
func (s *scratch) rows() []Row {
	order := s.inOrder()
	rows := make([]Row, len(order))
	for i, u := range order {
		cell := &s.cells[u]
		c := s.first(u)
		claim := &s.g.claims[c]
		rows[i] = Row{
			Unit: u, Time: claim.time(), Precision: claim.precision, Claim: s.g.claimIDs[c],
			Adopter: s.g.nodes[claim.unit].id, Practice: s.g.nodes[claim.practice].id,
			Dated: cell.count[spread.Dated], Bounded: cell.count[spread.Bounded], Undated: cell.count[spread.Undated],
			Low: cell.low,
		}
	}
	return rows
}

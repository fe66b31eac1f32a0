package panel

import (
	"cmp"
	"context"
	"slices"
)

// Cover is what was collected about a unit: without it, "no adoption seen" cannot be
// told from "nobody looked".
type Cover struct {
	Cases   int32       // write-ups of the unit, or of who is in it
	Sources int32       // different sources of those write-ups
	Claims  int32       // adoptions of any practice by it, or by who is in it
	Years   []YearCover // the write-ups by the year they appeared in, ascending; Year 0: unknown
}

// Covered tells how many units of a grouping there are, and about how many of them nothing
// was collected. ErrInvalid: the ontology has no such grouping.
func (p *Panel) Covered(ctx context.Context, by Grouping) (units, empty int, err error) {
	err = p.read(ctx, by, func(_ *graph, l *lift) error {
		units, empty = len(l.units), l.empty()
		return nil
	})
	return units, empty, err
}

// empty counts the units of which Cover.StateOf is NoSource.
func (l *lift) empty() int {
	n := 0
	for u := range l.cover {
		if l.bare(int32(u)) {
			n++
		}
	}
	return n
}

// bare tells whether nothing was collected about a unit.
func (l *lift) bare(u int32) bool { return l.claims[u] == 0 && l.cover[u].Cases == 0 }

// YearCover is what of a Cover is of one year.
type YearCover struct {
	Year    int
	Cases   int32
	Sources int32
}

// sighting is a write-up seen from a unit it is about.
type sighting struct {
	unit, source int32
	year         int16
}

// covers makes the coverage of all units; Claims are left to who asks.
func (g *graph) covers(l *lift) []Cover {
	var seen []sighting
	for n := range g.nodes {
		if g.nodes[n].writeup && g.nodes[n].exists {
			for _, u := range l.of[n] {
				seen = append(seen, sighting{u, g.nodes[n].source, g.nodes[n].year})
			}
		}
	}
	cover := make([]Cover, len(l.units))
	slices.SortFunc(seen, func(a, b sighting) int { return cmp.Or(cmp.Compare(a.unit, b.unit), cmp.Compare(a.source, b.source)) })
	for i, s := range seen {
		cover[s.unit].Cases++
		if s.source != none && (i == 0 || seen[i-1].unit != s.unit || seen[i-1].source != s.source) {
			cover[s.unit].Sources++
		}
	}
	slices.SortFunc(seen, func(a, b sighting) int {
		return cmp.Or(cmp.Compare(a.unit, b.unit), cmp.Compare(a.year, b.year), cmp.Compare(a.source, b.source))
	})
	for i, s := range seen {
		c := &cover[s.unit]
		if len(c.Years) == 0 || c.Years[len(c.Years)-1].Year != int(s.year) {
			c.Years = append(c.Years, YearCover{Year: int(s.year)})
		}
		last := &c.Years[len(c.Years)-1]
		last.Cases++
		if s.source != none && (i == 0 || seen[i-1] != s) {
			last.Sources++
		}
	}
	return cover
}

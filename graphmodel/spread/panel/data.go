package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Cascades are the adoptions of several practices as the analyses take them.
type Cascades struct {
	Data   *spread.Data    // Ref of an event is an index into Claims
	Units  []Unit          // what Data.Units names, in the same order
	Claims []graphmodel.ID // the claim that each event was read from
	Drives []spread.Drive  // what moved the adopter, as that claim marks it
	Counts Counts
	Empty  int   // units about which nothing was collected: Cover.StateOf is NoSource
	Last   int64 // the change number it is of
}

// Counts are the claims that Cascades are made of.
type Counts struct {
	Claims, Low, LeftOut, Unplaced int // as in Table, over all practices
}

// Cascades tells who adopted what. No practices: all that somebody adopted.
// ErrNotFound names a practice that does not exist; ErrInvalid: the ontology has no
// such grouping.
func (p *Panel) Cascades(ctx context.Context, practices []graphmodel.ID, by Grouping, c Choice) (*Cascades, error) {
	var out *Cascades
	err := p.read(ctx, by, func(g *graph, l *lift) error {
		chosen, err := g.practices(practices)
		if err != nil {
			return err
		}
		out, err = g.cascades(ctx, l, chosen, c)
		return err
	})
	return out, err
}

// practices are the numbers of those named, or of all that somebody adopted,
// ascending by ID.
func (g *graph) practices(ids []graphmodel.ID) ([]int32, error) {
	var chosen []int32
	if len(ids) == 0 {
		for _, n := range g.sorted {
			adopted := false
			g.on(n, func(int32) { adopted = true })
			if adopted {
				chosen = append(chosen, n)
			}
		}
		return chosen, nil
	}
	ids = slices.Clone(ids)
	slices.Sort(ids)
	for _, id := range slices.Compact(ids) {
		at, err := g.practice(id)
		if err != nil {
			return nil, err
		}
		chosen = append(chosen, at)
	}
	return chosen, nil
}

func (g *graph) cascades(ctx context.Context, l *lift, practices []int32, c Choice) (*Cascades, error) {
	out := &Cascades{Data: &spread.Data{Units: l.texts}, Units: l.names, Empty: l.empty(), Last: g.last}
	s, coarsest := newScratch(g, l, c), graphmodel.Unknown
	for k, practice := range practices {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.fill(practice)
		out.Counts.add(s)
		out.Data.Practices = append(out.Data.Practices, string(g.nodes[practice].id))
		if len(practices) == 1 { // else they grow by themselves
			out.Data.Events, out.Claims, out.Drives = make([]spread.Event, 0, len(s.touched)), make([]graphmodel.ID, 0, len(s.touched)), make([]spread.Drive, 0, len(s.touched))
		}
		for _, u := range s.touched {
			c := s.first(u)
			out.Data.Events = append(out.Data.Events, spread.Event{
				Practice: int32(k), Unit: u, Time: g.claims[c].time(), Ref: int32(len(out.Claims)),
			})
			out.Claims, out.Drives = append(out.Claims, g.claimIDs[c]), append(out.Drives, g.claims[c].drive)
			coarsest = coarser(coarsest, g.claims[c].span)
		}
	}
	s.giveBack()
	out.Data.Scale = scaleOf(coarsest)
	out.Data.Window = windowOf(out.Data.Events, out.Data.Scale)
	return out, nil
}

func (c *Counts) add(s *scratch) {
	c.Claims += s.claims
	c.Low += s.low
	c.LeftOut += s.leftOut
	c.Unplaced += s.unplaced
}

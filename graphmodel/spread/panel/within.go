package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Within are a unit and all adopters in it, ascending: of a place those that lie in
// it or in a part of it, of an industry or a zone likewise, of a pair those in both.
// ErrNotFound: no such node; ErrInvalid: no pair of a region and an industry.
func (p *Panel) Within(ctx context.Context, unit Unit) ([]graphmodel.ID, error) {
	var ids []graphmodel.ID
	err := p.readGraph(ctx, func(g *graph) error {
		members, err := g.members(unit)
		for _, n := range members {
			ids = append(ids, g.nodes[n].id)
		}
		slices.Sort(ids)
		return err
	})
	return ids, err
}

// members are a unit, unless it is a pair, and who is in it, each once.
func (g *graph) members(unit Unit) ([]int32, error) {
	var found []int32
	for side, id := range []graphmodel.ID{unit.ID, unit.Industry} {
		if id == "" && side > 0 {
			break
		}
		at, ok := g.number[id]
		if !ok || !g.nodes[at].exists {
			return nil, graphmodel.NotFound(id)
		}
		if unit.Industry != "" && g.nodes[at].facet != []string{string(Region), string(Industry)}[side] {
			return nil, graphmodel.Invalid(unit.Name(), "", "（地区，行业）对应为 地区编号|行业编号", "a pair is the id of a region|the id of an industry")
		}
		members := g.within(at)
		slices.Sort(members)
		members = slices.Compact(members)
		if side == 0 {
			found = members
			continue
		}
		found = slices.DeleteFunc(found, func(n int32) bool {
			_, both := slices.BinarySearch(members, n)
			return !both
		})
	}
	return found, nil
}

func (g *graph) within(unit int32) []int32 {
	if g.nodes[unit].facet == "" {
		return []int32{unit}
	}
	found := g.parts(unit)
	for _, part := range found {
		for r := g.nodes[part].down; r != none; r = g.rows[r].nextDown {
			if row := g.rows[r]; !row.dead && g.words.facets[row.kind] != "" && g.nodes[row.from].adopter {
				found = append(found, row.from)
			}
		}
	}
	return found
}

// ClaimsOf are the adoptions by a unit and by all adopters in it. ErrNotFound: no such
// node; ErrInvalid: nodes of its kind neither adopt nor have adopters in them, or no pair
// of a region and an industry.
func (p *Panel) ClaimsOf(ctx context.Context, unit Unit, c Choice) (*Claims, error) {
	var out *Claims
	err := p.read(ctx, Grouping{By: Enterprise}, func(g *graph, l *lift) error {
		if kind := unit.ID.Kind(); !g.words.adopters[kind] && g.words.values[kind] == "" {
			return graphmodel.Invalid(string(unit.ID), "id", "这类条目不是采用的单位", "things of this kind are no units that adopt")
		}
		members, err := g.members(unit)
		if err == nil {
			out = g.claimsOf(members, c)
			out.cover(l, members)
		}
		return err
	})
	return out, err
}

// Claims are adoptions of any practice by one unit or by who is in it.
type Claims struct {
	List    []Claim // in order of time, ties by ID
	Low     int     // of low confidence
	LeftOut int     // of low confidence, left out by Choice.Sure
	Members int     // adopters looked at, the unit included
	Covered int     // those among them about whom something was collected, and
	Empty   int     // nothing: a place that did not adopt itself is in neither
	Scale   spread.Scale
	Window  spread.Window // the zero Window when nothing is dated
	Last    int64
}

// cover counts the members that are units of a lift by what was collected about them.
func (c *Claims) cover(l *lift, members []int32) {
	for _, n := range members {
		switch u := l.place[n]; {
		case u == none:
		case l.bare(u):
			c.Empty++
		default:
			c.Covered++
		}
	}
}

// Claim is one adoption.
type Claim struct {
	ID        graphmodel.ID
	Adopter   graphmodel.ID
	Practice  graphmodel.ID
	Time      spread.Time
	Precision graphmodel.Precision
}

func (g *graph) claimsOf(members []int32, c Choice) *Claims {
	out := &Claims{Last: g.last, Members: len(members)}
	var found []int32
	for _, n := range members {
		g.by(n, func(at int32) {
			switch {
			case g.claims[at].low && c.Sure:
				out.LeftOut++
				return
			case g.claims[at].low:
				out.Low++
			}
			found = append(found, at)
		})
	}
	slices.SortFunc(found, func(a, b int32) int {
		if g.earlier(a, b) {
			return -1
		}
		return 1
	})
	events, coarsest := make([]spread.Event, len(found)), graphmodel.Unknown
	for i, at := range found {
		claim := g.claims[at]
		events[i].Time, coarsest = claim.time(), coarser(coarsest, claim.span)
		out.List = append(out.List, Claim{
			ID: g.claimIDs[at], Adopter: g.nodes[claim.unit].id, Practice: g.nodes[claim.practice].id,
			Time: claim.time(), Precision: claim.precision,
		})
	}
	out.Scale = scaleOf(coarsest)
	out.Window = windowOf(events, out.Scale)
	return out
}

// Parts are a practice and all that is part of it, ascending. ErrNotFound: no such
// practice.
func (p *Panel) Parts(ctx context.Context, practice graphmodel.ID) ([]graphmodel.ID, error) {
	var ids []graphmodel.ID
	err := p.readGraph(ctx, func(g *graph) error {
		at, err := g.practice(practice)
		if err != nil {
			return err
		}
		for _, part := range g.parts(at) {
			ids = append(ids, g.nodes[part].id)
		}
		slices.Sort(ids)
		return nil
	})
	return ids, err
}

// practice is the number of a practice; ErrNotFound when there is none.
func (g *graph) practice(id graphmodel.ID) (int32, error) {
	at, ok := g.number[id]
	if !ok || !g.nodes[at].exists || !g.nodes[at].practice {
		return none, graphmodel.NotFound(id)
	}
	return at, nil
}

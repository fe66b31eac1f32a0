package panel_test

import (
	"cmp"
	"context"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// brute answers as the Panel promises to, from all nodes and edges, by looking at
// everything for each unit. It knows the kinds by name.
type brute struct {
	nodes map[graphmodel.ID]graphmodel.Node
	edges []graphmodel.Edge
}

func readBrute(t testing.TB, store graphmodel.Store) brute {
	t.Helper()
	b := brute{nodes: map[graphmodel.ID]graphmodel.Node{}}
	err := store.View(context.Background(), func(r graphmodel.Reader) error {
		for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: 1000}) {
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				b.nodes[n.ID] = n
			}
		}
		for page, err := range graphmodel.EdgePages(r.Edges, graphmodel.EdgeQuery{Limit: 1000}) {
			if err != nil {
				return err
			}
			b.edges = append(b.edges, page.Edges...)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// to are the ends of all edges of some kinds from a node.
func (b brute) to(from graphmodel.ID, kinds ...graphmodel.Kind) []graphmodel.ID {
	var ends []graphmodel.ID
	for _, e := range b.edges {
		if e.From == from && slices.Contains(kinds, e.Kind) {
			ends = append(ends, e.To)
		}
	}
	return ends
}

func (b brute) above(id graphmodel.ID) map[graphmodel.ID]bool {
	found := map[graphmodel.ID]bool{id: true}
	for todo := []graphmodel.ID{id}; len(todo) > 0; todo = todo[1:] {
		for _, up := range b.to(todo[0], "part_of") {
			if !found[up] {
				found[up] = true
				todo = append(todo, up)
			}
		}
	}
	return found
}

// in tells whether a thing is or lies in a unit, or is told to; who adopts is in
// itself only.
func (b brute) in(thing, unit graphmodel.ID, by panel.By) bool {
	if thing.Kind() == "case" {
		for _, told := range b.to(thing, "about") {
			if b.in(told, unit, by) {
				return true
			}
		}
	}
	if by == panel.Enterprise {
		return thing == unit
	}
	if thing.Kind() == unit.Kind() {
		return b.above(thing)[unit]
	}
	facet := map[graphmodel.Kind][]graphmodel.Kind{
		"region": {"located_in", "covers"}, "industry": {"in_industry"}, "zone": {"in_zone"},
	}[unit.Kind()]
	for _, value := range b.to(thing, facet...) {
		if b.above(value)[unit] {
			return true
		}
	}
	return false
}

func (b brute) level(id graphmodel.ID) string { return b.nodes[id].Props.String("level") }

func (b brute) isCity(id graphmodel.ID) bool {
	divided := func(province graphmodel.ID) bool {
		for n := range b.nodes {
			if n.Kind() == "region" && b.level(n) == "prefecture" && b.above(n)[province] {
				return true
			}
		}
		return false
	}
	switch b.level(id) {
	case "prefecture":
		return true
	case "province":
		return !divided(id)
	case "county":
		alone := false
		for up := range b.above(id) {
			if b.level(up) == "prefecture" {
				return false
			}
			alone = alone || b.level(up) == "province" && divided(up)
		}
		return alone
	}
	return false
}

// units are the population of a grouping that is no pair.
func (b brute) units(by panel.Grouping) []graphmodel.ID {
	var units []graphmodel.ID
	for id := range b.nodes {
		ok := false
		switch by.By {
		case panel.Enterprise:
			ok = id.Kind() == "enterprise" || id.Kind() == "organisation" || len(b.to(id, "adopted")) > 0
		default:
			ok = string(id.Kind()) == string(by.By) && (by.Level == "" || by.Level == b.level(id) || by.Level == panel.City && b.isCity(id))
		}
		if ok {
			units = append(units, id)
		}
	}
	slices.Sort(units)
	return units
}

// bruteRow is what of a Row and its unit is compared.
type bruteRow struct {
	Unit                    graphmodel.ID
	State                   panel.State
	Claim                   graphmodel.ID
	Adopter                 graphmodel.ID
	Known                   spread.Known
	Drive                   spread.Drive
	Dated, Bounded, Undated int32
	Low                     int32
	Cases, Sources, Claims  int32
}

func (b brute) row(practice, unit graphmodel.ID, by panel.By, c panel.Choice) bruteRow {
	out := bruteRow{Unit: unit, State: panel.Adopted}
	var claims []graphmodel.Edge
	sources := map[graphmodel.ID]bool{}
	for _, e := range b.edges {
		if e.Kind != "adopted" || !b.in(e.From, unit, by) {
			continue
		}
		out.Claims++
		if (c.Alone && e.To == practice || !c.Alone && b.above(e.To)[practice]) && (!c.Sure || e.Confidence != graphmodel.Low) {
			claims = append(claims, e)
		}
	}
	for id, n := range b.nodes {
		if id.Kind() == "case" && b.in(id, unit, by) {
			out.Cases++
			if n.Source != "" {
				sources[n.Source] = true
			}
		}
	}
	out.Sources = int32(len(sources))
	switch {
	case len(claims) > 0:
		b.first(&out, claims)
	case out.Cases+out.Claims > 0:
		out.State = panel.NotSeen
	default:
		out.State = panel.NoSource
	}
	return out
}

func (b brute) first(out *bruteRow, claims []graphmodel.Edge) {
	slices.SortFunc(claims, func(e, f graphmodel.Edge) int {
		a, b := spread.TimeOf(e.Since, e.InUseBy), spread.TimeOf(f.Since, f.InUseBy)
		return cmp.Or(cmp.Compare(b.Known, a.Known), cmp.Compare(a.Hi, b.Hi), cmp.Compare(b.Lo, a.Lo), cmp.Compare(e.ID, f.ID))
	})
	best := claims[0]
	if t := spread.TimeOf(best.Since, best.InUseBy); t.Known == spread.Dated {
		for _, e := range slices.Backward(claims) { // the earliest bound comes last of all that are before
			if u := spread.TimeOf(e.Since, e.InUseBy); u.Known == spread.Bounded && u.Hi < t.Lo {
				best = e
			}
		}
	}
	out.Claim, out.Adopter, out.Known = best.ID, best.From, spread.TimeOf(best.Since, best.InUseBy).Known
	out.Drive, _ = spread.ParseDrive(best.Props.String("adoption_mark"))
	for _, e := range claims {
		switch e.Timing() {
		case graphmodel.DatedTiming:
			out.Dated++
		case graphmodel.BoundedTiming:
			out.Bounded++
		default:
			out.Undated++
		}
		if e.Confidence == graphmodel.Low {
			out.Low++
		}
	}
}

// rowsOf are all units of a table as brute has them.
func rowsOf(t *panel.Table) []bruteRow {
	rows := make([]bruteRow, len(t.Units))
	for u, unit := range t.Units {
		c := t.Cover(int32(u))
		rows[u] = bruteRow{Unit: unit.ID, State: c.StateOf(), Cases: c.Cases, Sources: c.Sources, Claims: c.Claims}
	}
	for _, r := range t.Rows {
		row := &rows[r.Unit]
		row.State, row.Claim, row.Adopter, row.Known, row.Drive = panel.Adopted, t.Claim(r), t.Adopter(r), r.Time.Known, r.Drive
		row.Dated, row.Bounded, row.Undated, row.Low = r.Dated, r.Bounded, r.Undated, r.Low
	}
	return rows
}

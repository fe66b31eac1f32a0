package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel/spread"
)

// Groups puts the units of one grouping into those of another, in which they are or
// lie: cities or enterprises into provinces. The units are those of a Table or Cascades
// of the same change number. The second result names the groups. ErrInvalid: the
// ontology has no such grouping.
func (p *Panel) Groups(ctx context.Context, by, over Grouping) (*spread.Groups, []Unit, error) {
	if err := over.check(p.ontology); err != nil {
		return nil, nil, err
	}
	var groups *spread.Groups
	var names []Unit
	for groups == nil { // both lifts are there at once, unless a change comes between
		if err := p.read(ctx, over, func(*graph, *lift) error { return nil }); err != nil {
			return nil, nil, err
		}
		err := p.read(ctx, by, func(g *graph, l *lift) error {
			if wider := g.lifts[over]; wider != nil {
				groups, names = g.groups(l, wider), wider.names
			}
			return nil
		})
		if err != nil {
			return nil, nil, err
		}
	}
	return groups, names, nil
}

func (g *graph) groups(l, over *lift) *spread.Groups {
	out := &spread.Groups{Names: make([]string, len(over.names)), Of: make([][]int32, len(l.units))}
	for i, u := range over.names {
		out.Names[i] = u.Name()
	}
	for i, u := range l.units {
		at := u.node
		if u.industry != none && over.by.By == Industry {
			at = u.industry
		}
		out.Of[i] = slices.Clone(over.of[at]) // admit may change it
	}
	return out
}

// GroupsOf are the units of a grouping that each of some units is or is in: a pair is in
// what its region is in, or by industry in what its industry is in, and is in a pair of
// both. None for one that is not there. ErrInvalid: the ontology has no such grouping.
func (p *Panel) GroupsOf(ctx context.Context, over Grouping, units []Unit) (of [][]int32, names []Unit, err error) {
	err = p.read(ctx, over, func(g *graph, l *lift) error {
		of, names = make([][]int32, len(units)), l.names
		for i, u := range units {
			of[i] = g.groupsOf(l, u)
		}
		return nil
	})
	return of, names, err
}

func (g *graph) groupsOf(l *lift, u Unit) []int32 {
	id := u.ID
	switch {
	case u.Industry == "":
	case l.by.By == Pair:
		return g.pairsOver(l, u)
	case l.by.By == Industry:
		id = u.Industry
	}
	at, ok := g.number[id]
	if !ok {
		return nil
	}
	return slices.Clone(l.of[at]) // admit may change it
}

// pairsOver are the pairs of a lift whose region and industry those of u lie in.
func (g *graph) pairsOver(l *lift, u Unit) []int32 {
	region, ok := g.number[u.ID]
	industry, ok2 := g.number[u.Industry]
	if !ok || !ok2 {
		return nil
	}
	var found []int32
	regions, industries := g.ancestors(region), g.ancestors(industry)
	for at, pair := range l.units {
		if slices.Contains(regions, pair.node) && slices.Contains(industries, pair.industry) {
			found = append(found, int32(at))
		}
	}
	return found
}

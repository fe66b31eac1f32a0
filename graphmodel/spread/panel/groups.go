package panel

import (
	"context"
	"slices"

	"ronghe/graphmodel"
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

// GroupsOf are the units of a grouping that each of some nodes is or is in; none for a
// node that is not there. ErrInvalid: the ontology has no such grouping.
func (p *Panel) GroupsOf(ctx context.Context, over Grouping, ids []graphmodel.ID) (of [][]int32, names []Unit, err error) {
	err = p.read(ctx, over, func(g *graph, l *lift) error {
		of, names = make([][]int32, len(ids)), l.names
		for i, id := range ids {
			if at, ok := g.number[id]; ok {
				of[i] = slices.Clone(l.of[at]) // admit may change it
			}
		}
		return nil
	})
	return of, names, err
}

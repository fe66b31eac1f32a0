package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread/panel"
)

// The kinds of a top-down line, the uppermost first.
const (
	kindPolicy  graphmodel.Kind = "policy"
	kindProgram graphmodel.Kind = "program"
	kindZone    graphmodel.Kind = "zone"
)

var lineStages = []graphmodel.Kind{kindPolicy, kindProgram, kindZone, kindPractice, kindCase}

// maxLine is the most nodes of one stage.
const maxLine = 150

// line is the part of the graph that a lineage is told from.
type line struct {
	stages    map[graphmodel.Kind][]graphmodel.ID // each ascending
	truncated map[graphmodel.Kind]bool
	links     []graphmodel.Link                 // between different stages, by From, To, ID
	begun     []graphmodel.Link                 // with a time: of when items came to be
	seen      map[graphmodel.ID]graphmodel.Link // of each item the claim that shows it at the earliest
}

// joining are the kinds of edge that join two kinds of node, in either direction.
func joining(o *schema.Ontology, a, b graphmodel.Kind) []graphmodel.Kind {
	var kinds []graphmodel.Kind
	for _, e := range o.EdgeKinds() {
		fits := func(j schema.Join) bool {
			return slices.Contains(j.From, a) && slices.Contains(j.To, b) || slices.Contains(j.From, b) && slices.Contains(j.To, a)
		}
		if slices.ContainsFunc(e.Joins, fits) && !slices.Contains(kinds, e.Kind) {
			kinds = append(kinds, e.Kind)
		}
	}
	return kinds
}

// findLine finds who promoted a practice: what is joined to it or its parts, the zones
// it was seen in, their programmes, and the policies of all programmes.
func (s *server) findLine(ctx context.Context, practice graphmodel.ID, zones *panel.Table) (*line, error) {
	l := &line{stages: map[graphmodel.Kind][]graphmodel.ID{}, truncated: map[graphmodel.Kind]bool{}}
	for _, row := range zones.Rows {
		l.add(zones.Units[row.Unit].ID)
	}
	l.stages[kindPractice] = []graphmodel.ID{practice}
	practices := zones.Parts[:min(len(zones.Parts), graphmodel.MaxIDs)]
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		for _, kind := range []graphmodel.Kind{kindPolicy, kindProgram, kindZone, kindCase} {
			if err := s.grow(r, l, practices, kindPractice, kind); err != nil {
				return err
			}
		}
		if err := s.grow(r, l, l.stages[kindZone], kindZone, kindProgram); err != nil {
			return err
		}
		if err := s.grow(r, l, l.stages[kindProgram], kindProgram, kindPolicy); err != nil {
			return err
		}
		if err := s.join(r, l, practices); err != nil {
			return err
		}
		return s.datedClaims(r, l)
	})
	return l, err
}

// add puts a node into its stage.
func (l *line) add(id graphmodel.ID) {
	stage := l.stages[id.Kind()]
	if place, there := slices.BinarySearch(stage, id); !there {
		l.stages[id.Kind()] = slices.Insert(stage, place, id)
	}
}

// grow adds the nodes of one kind that are joined to some of another kind. An adoption
// is no promotion.
func (s *server) grow(r graphmodel.Reader, l *line, from []graphmodel.ID, kind, wanted graphmodel.Kind) error {
	kinds := slices.DeleteFunc(joining(s.Ontology, kind, wanted), func(k graphmodel.Kind) bool { return k == graphmodel.AdoptedKind })
	if len(from) == 0 || len(kinds) == 0 {
		return nil
	}
	g, err := r.Expand(graphmodel.ExpandQuery{From: from, Kinds: kinds, Direction: graphmodel.Both, Depth: 1, Limit: graphmodel.MaxGraph})
	if err != nil {
		return err
	}
	l.truncated[wanted] = l.truncated[wanted] || g.Truncated
	for _, n := range g.Nodes {
		if n.Kind != wanted || n.Depth == 0 {
			continue
		}
		if len(l.stages[wanted]) >= maxLine {
			l.truncated[wanted] = true
			break
		}
		l.add(n.ID)
	}
	return nil
}

// join finds all edges between the stages; those of a part count for the practice.
func (s *server) join(r graphmodel.Reader, l *line, practices []graphmodel.ID) error {
	ids := slices.Clone(practices)
	var kinds []graphmodel.Kind
	for i, stage := range lineStages {
		if stage != kindPractice {
			ids = append(ids, l.stages[stage]...)
		}
		for _, below := range lineStages[i+1:] {
			kinds = append(kinds, joining(s.Ontology, stage, below)...)
		}
	}
	slices.Sort(kinds)
	ids = ids[:min(len(ids), graphmodel.MaxIDs)]
	g, err := r.Expand(graphmodel.ExpandQuery{From: ids, Kinds: slices.Compact(kinds), Direction: graphmodel.Both, Depth: 0, Limit: len(ids)})
	if err != nil {
		return err
	}
	for _, link := range g.Links {
		if link.From.Kind() != link.To.Kind() {
			l.links = append(l.links, link)
		}
	}
	return nil
}

package intake

import (
	"errors"
	"slices"

	"ronghe/graphmodel"
)

// staged is a node as a row leaves it.
type staged struct {
	node    graphmodel.Node
	stored  *graphmodel.Node // as the Store has it
	above   graphmodel.Props // as the rows above leave them, when they wrote it
	changed bool
}

// settle compares a row with the library and, unless it is refused, has the draft take it.
func (p *planner) settle(row *rowPlan, lib *library) error {
	if row.refused {
		return nil
	}
	s := &settling{planner: p, row: row, lib: lib}
	if err := s.source(); err != nil {
		return err
	}
	for i := range row.Mentions {
		if err := s.mention(i); err != nil {
			return err
		}
	}
	edges, err := s.edges()
	if err != nil || row.refused || row.unknown {
		return err
	}
	for i, m := range row.Mentions {
		if _, stored := lib.nodes[row.targets[i].id]; stored {
			p.given.give(p.draft.Place(row.targets[i].id), m.Props)
		}
	}
	for _, n := range s.nodes {
		if n.changed {
			if err := p.draft.PutNode(n.stored, n.node); err != nil {
				return err
			}
			p.writes++
			p.learn(n.node)
		}
	}
	for _, e := range edges {
		if err := p.draft.PutEdge(e.stored, e.edge); err != nil {
			return err
		}
		p.writes++
		if e.stored == nil {
			p.claimed.plan(e.edge, p.draft.Place(e.edge.ID))
		}
	}
	return nil
}

// earlier tells whether a row above gave a property to a node. A new one has all that it
// has from them.
func (s *settling) earlier(one *staged, name string) bool {
	if one.stored == nil {
		_, given := one.above[name]
		return given
	}
	return s.given.has(s.draft.Place(one.node.ID), name)
}

// settling is one row being compared.
type settling struct {
	*planner
	row   *rowPlan
	lib   *library
	nodes []*staged
}

// current is a node as it is now: as the row, the plan or the Store has it; nil: nowhere.
func (s *settling) current(id graphmodel.ID) (*staged, error) {
	for _, n := range s.nodes {
		if n.node.ID == id {
			return n, nil
		}
	}
	one := &staged{}
	if stored, ok := s.lib.nodes[id]; ok {
		one.node, one.stored = stored, &stored
	}
	line, planned, err := s.draft.Latest(id)
	if planned {
		one.node, one.above = *line.Node, line.Node.Props
	}
	if err != nil || one.node.ID == "" {
		return nil, err
	}
	s.nodes = append(s.nodes, one)
	return one, nil
}

// source is written when it is new, and else left as it is.
func (s *settling) source() error {
	n := s.row.Source
	if one, err := s.current(n.ID); one != nil || err != nil {
		return err
	}
	if err := graphmodel.CheckNode(s.Ontology, n); err != nil {
		s.broken(-1, err)
		return nil
	}
	if len(s.summary.Sources) < shownRows {
		s.summary.Sources = append(s.summary.Sources, n.Title)
	}
	s.nodes = append(s.nodes, &staged{node: n, changed: true})
	return nil
}

func (s *settling) mention(i int) error {
	m, t := s.row.Mentions[i], s.row.targets[i]
	if t.left {
		return nil
	}
	one, err := s.current(t.id)
	switch {
	case err != nil:
		return err
	case one == nil:
		s.create(m, t)
	default:
		s.merge(one, m, t)
	}
	return nil
}

func (s *settling) item(it Item) {
	it.Row = s.row.Row
	if !s.row.refused && !slices.Contains(s.row.items, it) { // as it was told when the row was written in part
		s.row.items = append(s.row.items, it)
	}
}

func (s *settling) column(column int) string {
	return refusal(s.reader.Refuse(0, column, "", "")).Column
}

// broken refuses the row for a rule of the ontology.
func (s *settling) broken(column int, err error) {
	var f *graphmodel.Fault
	if !errors.As(err, &f) {
		f = &graphmodel.Fault{Zh: err.Error(), En: err.Error()}
	}
	it := s.refusal(s.row, column, f.Zh, f.En)
	it.Field = f.Field
	s.row.refuse(it)
}

package intake

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
)

// staged is a node as a row leaves it.
type staged struct {
	node    graphmodel.Node
	stored  *graphmodel.Node // as the Store has it
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
	if err != nil || row.refused {
		return err
	}
	for i, m := range row.Mentions {
		for name := range m.Props {
			p.given[p.claimed.hash(string(row.targets[i].id), name)] = true
		}
	}
	for _, n := range s.nodes {
		if n.changed {
			if err := p.draft.PutNode(n.stored, n.node); err != nil {
				return err
			}
			p.learn(n.node)
		}
	}
	for _, e := range edges {
		if err := p.draft.PutEdge(e.stored, e.edge); err != nil {
			return err
		}
		if e.stored == nil {
			p.claimed.plan(e.edge)
		}
	}
	return nil
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
		one.node = *line.Node
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

func (s *settling) create(m mapping.Mention, t target) {
	if m.Title == "" || !m.Create {
		s.row.refuse(s.refusal(s.row, m.Column, "库中没有 "+string(t.id), "the library has no "+string(t.id)))
		return
	}
	n := graphmodel.Node{ID: t.id, Kind: m.Kind, Title: m.Title, Aliases: m.Aliases, Props: m.Props, Source: s.row.Source.ID}
	if err := graphmodel.CheckNode(s.Ontology, n); err != nil {
		s.broken(m.Column, err)
		return
	}
	s.nodes = append(s.nodes, &staged{node: n, changed: true})
	s.item(Item{Class: New, Thing: n.ID, Title: n.Title})
	if len(t.namesakes) > 0 {
		list := strings.Trim(fmt.Sprint(t.namesakes), "[]")
		s.item(Item{Class: Conflicting, Thing: n.ID, Title: n.Title, Before: list,
			Zh: "同名而代码不同：另立一条", En: "the same name with another code: kept apart"})
	}
}

// merge adds to a node what the row gives and it does not have. What is there is never
// replaced silently.
func (s *settling) merge(one *staged, m mapping.Mention, t target) {
	n := one.node
	n.Aliases, n.Props = slices.Clone(n.Aliases), maps.Clone(n.Props)
	if t.byKey && !calledSo(n, m.Title) {
		s.item(Item{Class: Conflicting, Thing: n.ID, Title: n.Title, Field: "title", Before: n.Title, After: m.Title, Column: s.column(m.Column),
			Zh: "代码相同而名称不同：原名不变，此名记为别名", En: "the same code with another name: the name stays, this one becomes an alias"})
		n.Aliases = append(n.Aliases, m.Title)
	}
	for _, alias := range m.Aliases {
		if !calledSo(n, alias) {
			n.Aliases = append(n.Aliases, alias)
			s.item(Item{Class: Changed, Thing: n.ID, Title: n.Title, Field: "aliases", After: alias})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(m.Props)) {
		s.prop(&n, name, m.Props[name])
	}
	if n.Equal(one.node) {
		return
	}
	if err := graphmodel.CheckNode(s.Ontology, n); err != nil {
		s.broken(m.Column, err)
		return
	}
	one.node, one.changed = n, true
}

func (s *settling) prop(n *graphmodel.Node, name string, v any) {
	was, has := n.Props[name]
	it := Item{Class: Changed, Thing: n.ID, Title: n.Title, Field: name, After: said(v)}
	earlier := s.given[s.claimed.hash(string(n.ID), name)] // by a row above, which stays
	switch {
	case has && sameValue(was, v):
		return
	case has && (!s.Mapping.Replace || earlier):
		it.Class, it.Before = Conflicting, said(was)
		it.Zh, it.En = "库中另有说法：原值不变；要更正请在映射中写 replace: true", "the library says otherwise: the value stays; to correct it say replace: true in the mapping"
		if earlier {
			it.Zh, it.En = "前面的行另有说法：以前面的为准", "a row above says otherwise, and stays"
		}
		s.item(it)
		return
	case has:
		it.Before = said(was)
	}
	s.item(it)
	if n.Props == nil {
		n.Props = graphmodel.Props{}
	}
	n.Props[name] = v
}

func (s *settling) item(it Item) {
	if !s.row.refused {
		it.Row = s.row.Row
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

// sameValue tells whether two properties say the same: 1 and 1.0 do.
func sameValue(v, w any) bool {
	if a, ok := asFloat(v); ok {
		b, ok := asFloat(w)
		return ok && a == b
	}
	return (graphmodel.Props{"v": v}).Equal(graphmodel.Props{"v": w})
}

func asFloat(v any) (float64, bool) {
	switch v := v.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

package intake

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
)

func (s *settling) create(m mapping.Mention, t target) {
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
	if t.byKey && m.Title != "" && !calledSo(n, m.Title) {
		s.item(Item{Class: Conflicting, Thing: n.ID, Title: n.Title, Field: "title", Before: n.Title, After: m.Title, Column: s.column(m.Column),
			Zh: "编号或代码相同而名称不同：原名不变，此名记为别名", En: "the same id or code with another name: the name stays, this one becomes an alias"})
		n.Aliases = append(n.Aliases, m.Title)
	}
	aliases := m.Aliases
	if !t.byKey && s.getsKey(n, m) {
		aliases = append([]string{m.Title}, aliases...) // by its key it will be known, whatever it is called
	}
	for _, alias := range aliases {
		if !calledSo(n, alias) {
			n.Aliases = append(n.Aliases, alias)
			s.item(Item{Class: Changed, Thing: n.ID, Title: n.Title, Field: "aliases", After: alias})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(m.Props)) {
		s.prop(&n, name, m.Props[name], s.earlier(one, name))
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

// getsKey tells whether a mention gives a node a key that it does not have.
func (s *settling) getsKey(n graphmodel.Node, m mapping.Mention) bool {
	return m.Title != "" && slices.ContainsFunc(s.created.of(m.Kind).keys, func(key string) bool {
		return m.Props.String(key) != "" && n.Props.String(key) == ""
	})
}

// prop takes in a property; earlier: a row above gave it, which stays.
func (s *settling) prop(n *graphmodel.Node, name string, v any, earlier bool) {
	was, has := n.Props[name]
	it := Item{Class: Changed, Thing: n.ID, Title: n.Title, Field: name, After: said(v)}
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

package intake

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/mapping"
	"ronghe/seed/table"
)

// target is the node that a mention means.
type target struct {
	id        graphmodel.ID
	made      bool // the id was made: nobody knows such a node
	byKey     bool
	namesakes []graphmodel.ID
}

// resolve finds whom each mention of a row means: the surest first, so that the others can
// be told apart by them.
func (p *planner) resolve(ctx context.Context, row *rowPlan, lib *library) error {
	if row.refused {
		return nil
	}
	row.targets = make([]target, len(row.Mentions))
	answers := make([]Answer, len(row.Mentions))
	var near []graphmodel.ID
	for pass := range 2 {
		for i, m := range row.Mentions {
			if pass == 1 && len(answers[i].Several) == 0 {
				continue
			}
			a, err := p.ask(ctx, m, near)
			if err != nil {
				return err
			}
			answers[i] = a
		}
		for _, a := range answers {
			if a.ID != "" {
				near = append(near, a.ID)
			}
		}
	}
	for i := range row.Mentions {
		p.target(row, i, answers[i], lib)
	}
	return nil
}

// ask asks the library, and what the plan has made.
func (p *planner) ask(ctx context.Context, m mapping.Mention, near []graphmodel.ID) (Answer, error) {
	if m.ID != "" {
		return Answer{ID: m.ID}, nil
	}
	q := Asked{Kind: m.Kind, Name: m.Title, Near: near}
	for _, name := range p.created.of(m.Kind).keys {
		if value := m.Props.String(name); value != "" {
			if q.Keys == nil {
				q.Keys = map[string]string{}
			}
			q.Keys[name] = value
		}
	}
	a, err := p.inLibrary(ctx, q)
	if err != nil || a.ByKey {
		return a, err
	}
	own, err := p.created.Resolve(ctx, q)
	switch {
	case err != nil || own.ID == "" && len(own.Several) == 0:
		a.Namesakes = append(a.Namesakes, own.Namesakes...)
		return a, err
	case own.ByKey || a.ID == "" && len(a.Several) == 0:
		own.Namesakes = append(own.Namesakes, a.Namesakes...)
		return own, nil
	case a.ID == own.ID:
		return a, nil
	}
	several := append(append(a.Several, own.Several...), a.ID, own.ID)
	a.Several, a.ID = nil, ""
	for _, id := range several {
		if id != "" {
			a.Several = append(a.Several, id)
		}
	}
	return a, nil
}

// cacheSize is how many answers about names are kept: lists say the same regions and
// industries over and over.
const cacheSize = 10_000

// inLibrary asks the Resolver, and remembers what it says of a name alone.
func (p *planner) inLibrary(ctx context.Context, q Asked) (Answer, error) {
	if len(q.Keys) > 0 {
		return p.Resolver.Resolve(ctx, q)
	}
	key := name{q.Kind, q.Name}
	if a, ok := p.answers[key]; ok {
		return a, nil
	}
	a, err := p.Resolver.Resolve(ctx, q)
	if err == nil && len(a.Several) == 0 && len(q.Near) == 0 {
		if len(p.answers) >= cacheSize {
			clear(p.answers)
		}
		p.answers[key] = a
	}
	return a, err
}

// name is a name of a kind.
type name struct {
	kind graphmodel.Kind
	name string
}

func (p *planner) target(row *rowPlan, i int, a Answer, lib *library) {
	m := row.Mentions[i]
	switch {
	case len(a.Several) > 1:
		list := strings.Trim(fmt.Sprint(a.Several[:min(len(a.Several), 5)]), "[]")
		row.refuse(p.refusal(row, m.Column, fmt.Sprintf("“%s”可能是：%s；请用编号或代码指明", m.Title, list),
			fmt.Sprintf("%q may be any of: %s; say which by an id or code", m.Title, list)))
		return
	case a.ID != "":
		row.targets[i] = target{id: a.ID, byKey: a.ByKey, namesakes: a.Namesakes}
		return
	case !m.Create:
		row.refuse(p.refusal(row, m.Column, fmt.Sprintf("库中没有“%s”（%s）；可在映射的 map 中对应到库中的名称", m.Title, m.Kind),
			fmt.Sprintf("the library has no %s called %q; map can give its name there", m.Kind, m.Title)))
		return
	}
	row.targets[i] = p.newTarget(row, i, a, lib)
}

// newTarget makes an id. Two names that are spelled alike in pinyin get different ones.
func (p *planner) newTarget(row *rowPlan, i int, a Answer, lib *library) target {
	m := row.Mentions[i]
	t := target{made: true, namesakes: a.Namesakes}
	id, named := row.likely[i].id, row.likely[i].named
	if named {
		of, taken := p.reserved[id]
		stored, there := lib.nodes[id]
		if taken && of != table.Fold(m.Title) || there && !calledSo(stored, m.Title) {
			id = apart(id, m.Title)
		}
		p.reserved[id] = table.Fold(m.Title)
	}
	t.id = id
	p.created.Learn(graphmodel.Node{ID: id, Kind: m.Kind, Title: m.Title, Aliases: m.Aliases, Props: m.Props})
	return t
}

// likely is the id that a mention would have were it new; named tells that it is made of
// its title alone.
type likely struct {
	id    graphmodel.ID
	named bool
}

func newID(keys []string, m mapping.Mention) likely {
	key := m.Key
	for _, name := range keys {
		if key == "" {
			key = seed.Slug(m.Props.String(name))
		}
	}
	named := key == ""
	if named {
		if key = seed.Slug(m.Title); key == "" {
			key = digest(m.Title)
		}
	}
	return likely{graphmodel.ID(string(m.Kind) + ":" + key), named}
}

// likelyIDs are the ids that the mentions of rows would have were they new.
func likelyIDs(rows []*rowPlan) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, row := range rows {
		for _, l := range row.likely {
			if l.id != "" {
				ids = append(ids, l.id)
			}
		}
	}
	return ids
}

// calledSo tells whether a name is one of a node's.
func calledSo(n graphmodel.Node, name string) bool {
	name = table.Fold(name)
	return table.Fold(n.Title) == name || slices.ContainsFunc(n.Aliases, func(a string) bool { return table.Fold(a) == name })
}

// apart is an id for another thing whose name makes the same one.
func apart(id graphmodel.ID, name string) graphmodel.ID {
	return id + graphmodel.ID("~"+digest(name))
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:4])
}

func (p *planner) refusal(row *rowPlan, column int, zh, en string) Item {
	return refusal(p.reader.Refuse(row.Row, column, zh, en))
}

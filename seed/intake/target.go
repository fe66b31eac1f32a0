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

// look asks the library whom the mentions of a row mean, the surest first, so that the
// others can be told apart by them; and takes for now what it says.
func (p *planner) look(ctx context.Context, row *rowPlan) error {
	row.answers = make([]Answer, len(row.Mentions))
	row.targets = make([]target, len(row.Mentions))
	var near []graphmodel.ID
	for pass := range 2 {
		for i, m := range row.Mentions {
			if pass == 1 && len(row.answers[i].Several) == 0 {
				continue
			}
			var err error
			if row.answers[i], err = p.inLibrary(ctx, m, near); err != nil {
				return err
			}
		}
		for _, a := range row.answers {
			if a.ID != "" {
				near = append(near, a.ID)
			}
		}
	}
	for i, a := range row.answers {
		row.targets[i].id = a.ID
		if a.ID == "" {
			row.targets[i].id = row.likely[i].id
		}
	}
	return nil
}

// aim decides whom the mentions of a row mean, with what the rows above it have made.
func (p *planner) aim(ctx context.Context, row *rowPlan, lib *library) error {
	for i, m := range row.Mentions {
		a := row.answers[i]
		if m.ID == "" {
			own, err := p.created.Resolve(ctx, p.asked(m, nil))
			if err != nil {
				return err
			}
			a = better(a, own)
		}
		p.target(row, i, a, lib)
	}
	return nil
}

func (p *planner) asked(m mapping.Mention, near []graphmodel.ID) Asked {
	q := Asked{Kind: m.Kind, Name: m.Title, Near: near}
	for _, name := range p.created.of(m.Kind).keys {
		if value := m.Props.String(name); value != "" {
			if q.Keys == nil {
				q.Keys = map[string]string{}
			}
			q.Keys[name] = value
		}
	}
	return q
}

// cacheSize is how many answers about names are kept: lists say the same regions and
// industries over and over.
const cacheSize = 10_000

// inLibrary asks the Resolver, and remembers what it says of a name alone.
func (p *planner) inLibrary(ctx context.Context, m mapping.Mention, near []graphmodel.ID) (Answer, error) {
	if m.ID != "" {
		return Answer{ID: m.ID}, nil
	}
	q := p.asked(m, near)
	if len(q.Keys) > 0 {
		return p.Resolver.Resolve(ctx, q)
	}
	key := name{q.Kind, q.Name}
	if a, ok := p.known[key]; ok {
		return a, nil
	}
	a, err := p.Resolver.Resolve(ctx, q)
	if err == nil && len(a.Several) == 0 && len(q.Near) == 0 {
		if len(p.known) >= cacheSize {
			clear(p.known)
		}
		p.known[key] = a
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
	id := row.likely[i].id
	if row.likely[i].named && p.taken(row, i, lib) {
		id = apart(id, m.Title)
	}
	return target{id: id, made: true, namesakes: a.Namesakes}
}

// taken tells whether the likely id of a mention is that of another name.
func (p *planner) taken(row *rowPlan, i int, lib *library) bool {
	id, title := row.likely[i].id, row.Mentions[i].Title
	if of, ok := p.reserved[id]; ok && of != table.Fold(title) {
		return true
	}
	for j, t := range row.targets[:i] {
		if t.id == id && table.Fold(row.Mentions[j].Title) != table.Fold(title) {
			return true
		}
	}
	stored, there := lib.nodes[id]
	return there && !calledSo(stored, title)
}

// learn has the rows below know a node as the plan leaves it.
func (p *planner) learn(n graphmodel.Node) {
	p.created.Learn(n)
	if _, ok := p.reserved[n.ID]; !ok {
		p.reserved[n.ID] = table.Fold(n.Title)
	}
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

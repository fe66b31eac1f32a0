package intake

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
	"ronghe/seed/table"
)

// target is the node that a mention means.
type target struct {
	id        graphmodel.ID
	byKey     bool
	left      bool // out of the row
	namesakes []graphmodel.ID
}

// look takes for now what the library says of the mentions of a row, which it is asked once.
func (p *planner) look(ctx context.Context, row *rowPlan) (err error) {
	if row.answers == nil {
		if row.answers, err = p.ask(ctx, row.Mentions); err != nil {
			return err
		}
	}
	row.targets = make([]target, len(row.Mentions))
	for i, a := range row.answers {
		row.targets[i].id = a.ID
		if a.ID == "" {
			row.targets[i].id = row.likely[i].id
		}
	}
	return nil
}

// ask asks the library whom mentions of one row mean, the surest first, so that the others
// can be told apart by them.
func (p *planner) ask(ctx context.Context, mentions []mapping.Mention) ([]Answer, error) {
	answers := make([]Answer, len(mentions))
	var near []graphmodel.ID
	for pass := range 2 {
		for i, m := range mentions {
			if pass == 1 && len(answers[i].Several) == 0 {
				continue
			}
			var err error
			if answers[i], err = p.inLibrary(ctx, m, near); err != nil {
				return nil, err
			}
		}
		for _, a := range answers {
			if a.ID != "" {
				near = append(near, a.ID)
			}
		}
	}
	return answers, nil
}

// aim decides whom the mentions of a row mean, with what the rows above it have made.
func (p *planner) aim(row *rowPlan, lib *library) {
	for i, m := range row.Mentions {
		a := row.answers[i]
		if m.ID == "" {
			q := p.asked(m, nil)
			a = better(a, p.created.Resolve(q)).apart(p.created.others(a.meant(), q))
		}
		if len(a.meant()) == 0 && !m.Create {
			a.ID = row.own(i)
		}
		p.target(row, i, a, lib)
	}
}

// own is what a mention means by the name of one before it in the row, which may be new; "" when
// there is none.
func (r *rowPlan) own(i int) graphmodel.ID {
	for j, m := range r.Mentions[:i] {
		if m.Create && m.Kind == r.Mentions[i].Kind && table.Fold(m.Title) == table.Fold(r.Mentions[i].Title) {
			return r.targets[j].id
		}
	}
	return ""
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

// inLibrary asks the resolver, and remembers what it says of a name alone.
func (p *planner) inLibrary(ctx context.Context, m mapping.Mention, near []graphmodel.ID) (Answer, error) {
	if m.ID != "" {
		return Answer{ID: m.ID, ByKey: true}, nil
	}
	q := p.asked(m, near)
	if len(q.Keys) > 0 {
		return p.resolver.Resolve(ctx, q)
	}
	key := name{q.Kind, q.Name}
	if a, ok := p.known[key]; ok {
		return a, nil
	}
	a, err := p.resolver.Resolve(ctx, q)
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
	case m.ID != "" && !p.there(row, i, lib):
		p.unknown(row, i, "库中没有 "+string(m.ID), "the library has no "+string(m.ID))
	case a.ID != "" && a.Alike && p.patience == patiently && p.mayWait(m.Kind): // another may be called just so
		row.unknown = true
	case a.ID != "":
		row.targets[i] = target{id: a.ID, byKey: a.ByKey, namesakes: a.Namesakes}
	case len(a.Several) > 1:
		list := strings.Trim(fmt.Sprint(a.Several[:min(len(a.Several), 5)]), "[]")
		p.unknown(row, i, fmt.Sprintf("“%s”可能是：%s；请用编号或代码指明", m.Title, list), fmt.Sprintf("%q may be any of: %s; say which by an id or code", m.Title, list))
	case !m.Create:
		p.unknown(row, i, fmt.Sprintf("库中没有“%s”（%s）；可在映射的 map 中对应到库中的名称", m.Title, m.Kind),
			fmt.Sprintf("the library has no %s called %q; map can give its name there", m.Kind, m.Title))
	case p.otherKey(row, i, lib):
		id := row.likely[i].id
		p.unknown(row, i, fmt.Sprintf("编号 %s 已是代码不同的另一个", id), fmt.Sprintf("%s is another, with another code", id))
	default:
		row.targets[i] = p.newTarget(row, i, a, lib)
	}
}

// there tells whether the library, or the rows so far, have what a mention gives the id of; one
// that may be made of it need not be.
func (p *planner) there(row *rowPlan, i int, lib *library) bool {
	m := row.Mentions[i]
	_, stored := lib.nodes[m.ID]
	_, planned := p.created.known[m.ID]
	return stored || planned || m.Create && m.Title != "" ||
		slices.ContainsFunc(row.targets[:i], func(t target) bool { return t.id == m.ID })
}

// unknown has a row wait for one of its mentions, where that may help; else it refuses the
// row, or leaves the mention out where the mapping says so.
func (p *planner) unknown(row *rowPlan, i int, zh, en string) {
	skip, wait := row.Mentions[i].Skip, p.mayWait(row.Mentions[i].Kind)
	if skip {
		row.targets[i] = target{left: true}
	}
	if wait {
		row.partly, row.unknown = row.partly || skip, row.unknown || !skip
		return
	}
	it := p.refusal(row, row.Mentions[i].Column, zh, en)
	if !skip {
		row.refuse(it)
		return
	}
	it.Class, it.Title = Partial, row.title()
	it.Zh, it.En = "略去："+zh, "left out: "+en
	row.items = append(row.items, it)
}

func (p *planner) refusal(row *rowPlan, column int, zh, en string) Item {
	return refusal(p.reader.Refuse(row.Row, column, zh, en))
}

package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/mapping"
	"ronghe/seed/table"
)

// newTarget makes an id. Two names that are spelled alike in pinyin get different ones.
func (p *planner) newTarget(row *rowPlan, i int, a Answer, lib *library) target {
	m := row.Mentions[i]
	id := row.likely[i].id
	if row.likely[i].named && p.taken(row, i, lib) {
		id = apart(id, m.Title)
	}
	return target{id: id, byKey: !row.likely[i].named, namesakes: a.Namesakes}
}

// taken tells whether the likely id of a mention is that of another name.
func (p *planner) taken(row *rowPlan, i int, lib *library) bool {
	id, title := row.likely[i].id, row.Mentions[i].Title
	if of, ok := p.reserved[p.draft.Place(id)]; ok && of != p.claimed.hash(table.Fold(title)) {
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

// otherKey tells whether what has the likely id of a mention, made of a key, has another code than the row's.
func (p *planner) otherKey(row *rowPlan, i int, lib *library) bool {
	m, made := row.Mentions[i], row.likely[i]
	if m.Key == "" {
		return false
	}
	stored := lib.nodes[made.id]
	return len(p.created.others([]graphmodel.ID{made.id}, p.asked(m, nil))) > 0 ||
		slices.ContainsFunc(p.created.of(m.Kind).keys, func(prop string) bool {
			code, other := m.Props.String(prop), stored.Props.String(prop)
			return code != "" && other != "" && code != other
		})
}

// learn has the rows below know a node as the plan leaves it.
func (p *planner) learn(n graphmodel.Node) {
	p.created.Learn(n)
	at := p.draft.Place(n.ID)
	if _, ok := p.reserved[at]; !ok {
		p.reserved[at] = p.claimed.hash(table.Fold(n.Title))
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

package intake

import (
	"maps"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/batch"
)

// plannedEdge is a claim of a row, with its ends and its ID.
type plannedEdge struct {
	edge   graphmodel.Edge
	stored *graphmodel.Edge // the one that it changes; nil: it is new
	column int
	title  string
}

// link gives the claims of a row their ends.
func (p *planner) link(row *rowPlan) {
	row.edges = row.edges[:0]
	for _, c := range row.Claims {
		if row.targets[c.From].left || row.targets[c.To].left {
			continue
		}
		e := c.Edge
		e.From, e.To, e.Source = row.targets[c.From].id, row.targets[c.To].id, row.Source.ID
		e.ID = ""
		row.edges = append(row.edges, plannedEdge{edge: e.WithID(), column: c.Column,
			title: called(row.Mentions[c.From]) + " → " + called(row.Mentions[c.To])})
	}
}

// edges are those that the row adds or changes.
func (s *settling) edges() ([]plannedEdge, error) {
	var list []plannedEdge
	for _, e := range s.row.edges {
		if err := graphmodel.CheckEdge(s.Ontology, e.edge); err != nil {
			if s.mayWait(e.edge.From.Kind()) { // rows below may tell its two ends apart
				s.row.unknown = true
			} else {
				s.broken(e.column, err)
			}
			return nil, nil
		}
		write, err := s.edge(&e)
		if err != nil {
			return nil, err
		}
		if write {
			list = append(list, e)
		}
	}
	return list, nil
}

// edge tells whether a claim is to be written, and makes of it what is.
func (s *settling) edge(e *plannedEdge) (bool, error) {
	if _, again, err := s.draft.Latest(e.edge.ID); again || err != nil {
		return false, err
	}
	var there []graphmodel.Edge
	for _, id := range s.claimed.between(e.edge) {
		stored, ok := s.lib.edges[id]
		if !ok {
			continue
		}
		now := stored
		if line, planned, err := s.draft.Latest(id); err != nil {
			return false, err
		} else if planned {
			now = *line.Edge
		}
		if merged, ok := fill(now, e.edge); ok {
			changes := s.changes(now, merged, e.title)
			e.edge, e.stored = merged, &stored
			return changes, nil
		}
		there = append(there, now)
	}
	if first, ok := s.claimed.plannedBetween(e.edge); ok {
		line, planned, err := s.draft.LatestAt(first)
		if err != nil {
			return false, err
		}
		if planned {
			there = append(there, *line.Edge)
		}
	}
	return s.beside(e, there), nil
}

// beside adds a claim to others about the same ends, and says which contradict it.
func (s *settling) beside(e *plannedEdge, there []graphmodel.Edge) bool {
	for _, other := range there {
		if other.ID == e.edge.ID {
			s.item(Item{Class: Conflicting, Thing: other.ID, Title: e.title, Zh: "此说法已被改动：不再写入", En: "this claim was changed since: it is not written again"})
			return false
		}
	}
	s.item(Item{Class: New, Thing: e.edge.ID, Title: e.title})
	kind, _ := s.Ontology.EdgeKind(e.edge.Kind)
	for _, other := range there {
		if field, before, after := contradiction(kind, other, e.edge); field != "" {
			s.item(Item{Class: Conflicting, Thing: other.ID, Title: e.title, Field: field, Before: before, After: after, Column: s.column(e.column),
				Zh: "与已有说法矛盾：两者并存", En: "contradicts a claim that is there: both stand"})
		}
	}
	return true
}

// fill is what a claim becomes when the same source says e as well: it gets what it does
// not have. false: e is another claim, or says something else.
func fill(old, e graphmodel.Edge) (graphmodel.Edge, bool) {
	if old.Source != e.Source || old.Since != e.Since || old.InUseBy != e.InUseBy || old.From != e.From || old.To != e.To {
		return old, false
	}
	merged := old
	for _, f := range []struct{ into, from *string }{
		{(*string)(&merged.Until), (*string)(&e.Until)}, {&merged.Quote, &e.Quote},
		{(*string)(&merged.Confidence), (*string)(&e.Confidence)},
	} {
		if *f.from != "" && *f.into != "" && *f.from != *f.into {
			return old, false
		}
		if *f.into == "" {
			*f.into = *f.from
		}
	}
	if len(e.Props) > 0 {
		merged.Props = graphmodel.Props{}
		maps.Copy(merged.Props, old.Props)
	}
	for name, v := range e.Props {
		if was, has := old.Props[name]; has && !sameValue(was, v) {
			return old, false
		} else if !has {
			merged.Props[name] = v
		}
	}
	return merged, true
}

// changes tells what of a claim changes, field by field, and whether anything does.
func (s *settling) changes(old, merged graphmodel.Edge, title string) bool {
	if old.Equal(merged) {
		return false
	}
	tell := func(field, after string) {
		s.item(Item{Class: Changed, Thing: old.ID, Title: title, Field: field, After: after})
	}
	for _, f := range []struct{ name, before, after string }{
		{"until", string(old.Until), string(merged.Until)}, {"quote", old.Quote, merged.Quote},
		{"confidence", string(old.Confidence), string(merged.Confidence)},
	} {
		if f.before != f.after {
			tell(f.name, f.after)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(merged.Props)) {
		if _, has := old.Props[name]; !has {
			tell(name, said(merged.Props[name]))
		}
	}
	return true
}

// contradiction tells in which field two claims about the same ends cannot both be true:
// the time of what happens once, or a figure, date or choice given for one time. "" when
// none is known to: two years of taking part are no contradiction.
func contradiction(kind schema.EdgeKind, a, b graphmodel.Edge) (field, before, after string) {
	if kind.Once && (apartInTime(a, b) || apartInTime(b, a)) {
		return "since", string(a.Since + a.InUseBy), string(b.Since + b.InUseBy)
	}
	if a.Since != b.Since || a.InUseBy != b.InUseBy {
		return "", "", ""
	}
	for _, p := range kind.Props {
		switch p.Type {
		case schema.Int, schema.Float, schema.Bool, schema.DateOf, schema.Enum:
		default:
			continue
		}
		v, ok := a.Props[p.Name]
		w, ok2 := b.Props[p.Name]
		if ok && ok2 && !sameValue(v, w) {
			return p.Name, said(v), said(w)
		}
	}
	return "", "", ""
}

// apartInTime tells whether a was before b in any case: its day or its bound is before all
// days of b.
func apartInTime(a, b graphmodel.Edge) bool {
	return a.Since.Before(b.Since) || a.InUseBy.Before(b.Since)
}

// plan takes in a claim that the plan makes.
func (c *claimed) plan(e graphmodel.Edge, at batch.Place) {
	pair := c.pair(e.Kind, e.From, e.To)
	if _, ok := c.planned[pair]; !ok {
		c.planned[pair] = at
	}
}

func (c *claimed) plannedBetween(e graphmodel.Edge) (batch.Place, bool) {
	id, ok := c.planned[c.pair(e.Kind, e.From, e.To)]
	return id, ok
}

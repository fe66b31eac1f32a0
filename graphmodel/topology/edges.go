package topology

import (
	"cmp"
	"sort"

	"ronghe/graphmodel"
)

// Edges is the engine's; with Options.PageEdges the page of a node is chosen here,
// and the engine asked for its edges by ID.
func (r *reader) Edges(q graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	if !r.pageEdges || q.IDs != nil || q.Node == "" {
		return r.Reader.Edges(q)
	}
	if err := q.Check(); err != nil {
		return graphmodel.EdgePage{}, err
	}
	v, err := r.existing(q.Node)
	if err != nil {
		return graphmodel.EdgePage{}, err
	}
	ids, next, more := r.page(v, q)
	page, err := r.Reader.Edges(graphmodel.EdgeQuery{IDs: ids})
	if err != nil {
		return graphmodel.EdgePage{}, err
	}
	page.Next, page.More = next, more
	return page, nil
}

// page is the IDs of the edges of v that q asks for, the place of the last one, and
// whether there are more.
func (r *reader) page(v int32, q graphmodel.EdgeQuery) (ids []graphmodel.ID, next graphmodel.Place, more bool) {
	w := r.walk(q.Direction, q.Kinds)
	if w.all {
		w.all, w.kinds = false, r.byName
	}
	ids = []graphmodel.ID{}
	for _, d := range w.sides {
		for _, k := range w.kinds {
			rest := r.beyond(r.section(r.list(v, d), k), d, q.After)
			full := !r.emit(rest, true, func(run run) bool {
				for _, row := range run.row {
					if more = len(ids) == q.Limit; more {
						return false
					}
					ids = append(ids, r.edgeID(row))
					next = r.place(d, row)
				}
				return true
			})
			if full {
				return ids, next, more
			}
		}
	}
	return ids, next, false
}

func (s *shape) place(d side, row int32) graphmodel.Place {
	l := s.link(row, "", "")
	return graphmodel.Place{Direction: d.direction(), Kind: l.Kind, When: l.When(), ID: l.ID}
}

// beyond is the part of a section that stands after a place.
func (s *shape) beyond(l list, d side, after graphmodel.Place) list {
	if after == (graphmodel.Place{}) {
		return l
	}
	isAfter := func(row int32) bool {
		return comparePlaces(s.place(d, row), after) > 0
	}
	l.base = l.base.from(sort.Search(l.base.len(), func(i int) bool { return isAfter(l.base.row[i]) }))
	l.add = l.add.from(sort.Search(l.add.len(), func(i int) bool { return isAfter(l.add.row[i]) }))
	return l
}

// comparePlaces is the order of Place's fields; out comes before in.
func comparePlaces(a, b graphmodel.Place) int {
	return cmp.Or(
		-cmp.Compare(a.Direction, b.Direction),
		cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.When, b.When), cmp.Compare(a.ID, b.ID),
	)
}

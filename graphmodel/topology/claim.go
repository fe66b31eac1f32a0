package topology

import "ronghe/graphmodel"

// path names the claims that a walk goes along.
func (s *shape) path(nodes []int32, w walk) graphmodel.Path {
	p := graphmodel.Path{Nodes: []graphmodel.Stub{s.stub(nodes[0])}}
	day := start
	for i, v := range nodes[1:] {
		row, then := s.claim(nodes[i], v, w, day)
		day = then
		p.Nodes = append(p.Nodes, s.stub(v))
		p.Links = append(p.Links, s.link(row, s.id(s.edges.from[row]), s.id(s.edges.to[row])))
	}
	return p
}

// claim is the edge by which a walk that is at u on day goes on to v, and the day it
// is there: of all that join them the one with the earliest day, then the first in
// order of (When, ID).
func (s *shape) claim(u, v int32, w walk, day int32) (row, arrived int32) {
	if back := w.back(); s.degree(v, back) < s.degree(u, w) {
		u, v, w = v, u, back
	}
	row = -1
	s.runs(u, w, func(run run) bool {
		for i, near := range run.near {
			if near != v {
				continue
			}
			there, ok := s.arrival(run.row[i], day, w)
			if ok && (row < 0 || there < arrived || there == arrived && s.compareClaims(run.row[i], row) < 0) {
				row, arrived = run.row[i], there
			}
		}
		return true
	})
	return row, arrived
}

// arrival is the earliest day after a step along row by a walk that is there on day.
func (s *shape) arrival(row, day int32, w walk) (int32, bool) {
	if !w.dated {
		return start, true
	}
	first, last, ok := days(s.edges.when[row])
	return max(first, day), ok && last >= day
}

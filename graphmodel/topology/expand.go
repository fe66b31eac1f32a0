package topology

import (
	"cmp"

	"ronghe/graphmodel"
)

// expansion is the work of one Expand.
type expansion struct {
	*reader
	walk      walk
	limit     int
	nodes     []int32 // in the order met
	depth     []int
	seen      []int32 // place in nodes, from 1
	truncated bool
}

func (r *reader) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	if err := q.Check(); err != nil {
		return graphmodel.Graph{}, err
	}
	from, err := r.allExisting(q.From)
	if err != nil {
		return graphmodel.Graph{}, err
	}
	x := &expansion{reader: r, walk: r.walk(q.Direction, q.Kinds), limit: q.Limit, seen: marksPool.take(r.nodes.id.len())}
	x.walk.ordered = true
	defer x.end()
	for _, v := range from {
		x.meet(v, 0)
	}
	for i := 0; i < len(x.nodes) && x.depth[i] < q.Depth && !x.truncated; i++ {
		if err := r.ctx.Err(); err != nil {
			return graphmodel.Graph{}, err
		}
		r.runs(x.nodes[i], x.walk, func(run run) bool { return x.meetAll(run.near, x.depth[i]+1) })
	}
	return x.graph(), r.ctx.Err()
}

// meet takes v in; false when there is no room for it.
func (x *expansion) meet(v int32, depth int) bool {
	if x.seen[v] != 0 {
		return true
	}
	if len(x.nodes) == x.limit {
		x.truncated = true
		return false
	}
	x.nodes, x.depth = append(x.nodes, v), append(x.depth, depth)
	x.seen[v] = int32(len(x.nodes))
	return true
}

func (x *expansion) meetAll(list []int32, depth int) bool {
	for _, v := range list {
		if x.seen[v] == 0 && !x.meet(v, depth) {
			return false
		}
	}
	return true
}

func (x *expansion) end() {
	for _, v := range x.nodes {
		x.seen[v] = 0
	}
	marksPool.giveBack(x.seen)
}

func (x *expansion) graph() graphmodel.Graph {
	g := graphmodel.Graph{Nodes: make([]graphmodel.GraphNode, len(x.nodes))}
	for i, v := range x.nodes {
		g.Nodes[i] = graphmodel.GraphNode{Stub: x.stub(v), Depth: x.depth[i]}
	}
	rows := x.inside()
	inside := rows.sorted()
	g.Links = make([]graphmodel.Link, 0, len(inside))
	for _, row := range inside {
		from, to := x.seen[x.edges.from[row]]-1, x.seen[x.edges.to[row]]-1
		g.Links = append(g.Links, x.link(row, g.Nodes[from].ID, g.Nodes[to].ID))
	}
	g.Truncated = x.truncated || rows.dropped
	return g
}

// inside is the edges whose two ends are both among the nodes. Each is found from
// one end, on the side on which the nodes have fewer edges altogether.
func (x *expansion) inside() *top[int32] {
	rows := &top[int32]{n: graphmodel.MaxLinks, compare: x.compareLinks, same: func(a, b int32) bool { return a == b }}
	w := x.walk
	w.ordered = false
	var total [2]int
	for _, v := range x.nodes {
		for d := range total {
			total[d] += x.list(v, side(d)).len()
		}
	}
	w.sides = []side{out}
	if total[in] < total[out] {
		w.sides = []side{in}
	}
	for _, v := range x.nodes {
		x.runs(v, w, func(run run) bool {
			for i, near := range run.near {
				if x.seen[near] != 0 {
					rows.add(run.row[i])
				}
			}
			return true
		})
	}
	return rows
}

// compareLinks is the order of (From, To, ID).
func (s *shape) compareLinks(a, b int32) int {
	return cmp.Or(
		s.compareNodes(s.edges.from[a], s.edges.from[b]),
		s.compareNodes(s.edges.to[a], s.edges.to[b]),
		s.compareEdgeIDs(a, b),
	)
}

package panel

import (
	"slices"

	"ronghe/graphmodel"
)

// none is the number of no row.
const none int32 = -1

// graph is the arrays. Nodes, claims and other edges are numbers in order of
// arrival; what is deleted stays behind as dead and comes alive again in its place,
// since an ID joins the same two nodes for ever.
type graph struct {
	words    words
	roles    map[graphmodel.Kind]*role
	last     int64 // the change number it is of
	nodes    []node
	number   map[graphmodel.ID]int32
	sorted   []int32                 // all nodes, in order of ID
	rows     []row                   // edges that say who is in which unit
	rowOf    map[graphmodel.ID]int32 // nil while the graph is built: no edge comes twice then
	rowIDs   []graphmodel.ID         // of rows, while it is built
	claims   []claim                 // adoptions
	claimIDs []graphmodel.ID
	claimOf  map[graphmodel.ID]int32
	lifts    map[Grouping]*lift
}

type node struct {
	id      graphmodel.ID
	*role   // shared by all of its kind
	exists  bool
	level   uint8 // of words.levels
	year    int16 // of a write-up; 0 for unknown
	source  int32 // of a write-up; none for none
	up      int32 // the first row from here
	down    int32 // the first row to here
	adopts  int32 // the first claim by here
	adopted int32 // the first claim on here
}

type row struct {
	from, to         int32
	nextUp, nextDown int32 // the next row of from, and of to
	kind             graphmodel.Kind
	dead             bool
}

func newGraph(w words) *graph {
	return &graph{
		words: w, roles: map[graphmodel.Kind]*role{}, number: map[graphmodel.ID]int32{},
		lifts: map[Grouping]*lift{},
	}
}

// at is the number of id, which gets one when it has none.
func (g *graph) at(id graphmodel.ID) int32 {
	if n, ok := g.number[id]; ok {
		return n
	}
	n, kind := int32(len(g.nodes)), id.Kind()
	if g.roles[kind] == nil {
		r := g.words.roleOf(kind)
		g.roles[kind] = &r
	}
	g.nodes = append(g.nodes, node{id: id, role: g.roles[kind], source: none, up: none, down: none, adopts: none, adopted: none})
	g.number[id] = n
	if g.sorted != nil { // while the graph is built, they are sorted at the end
		place, _ := slices.BinarySearchFunc(g.sorted, id, g.compareID)
		g.sorted = slices.Insert(g.sorted, place, n)
		for _, l := range g.lifts {
			l.of, l.place = append(l.of, nil), append(l.place, none)
		}
	}
	return n
}

func (g *graph) compareID(n int32, id graphmodel.ID) int {
	switch here := g.nodes[n].id; {
	case here < id:
		return -1
	case here > id:
		return 1
	}
	return 0
}

// index sorts what has been read, so that it can be found again.
func (g *graph) index() {
	g.rowOf = make(map[graphmodel.ID]int32, len(g.rowIDs))
	for r, id := range g.rowIDs {
		g.rowOf[id] = int32(r)
	}
	g.rowIDs = nil
	g.arrange()
	g.sorted = make([]int32, len(g.nodes))
	for n := range g.sorted {
		g.sorted[n] = int32(n)
	}
	slices.SortFunc(g.sorted, func(a, b int32) int { return g.compareID(a, g.nodes[b].id) })
}

// join takes in an edge that says who is in which unit.
func (g *graph) join(l graphmodel.Link) {
	from, to := g.at(l.From), g.at(l.To)
	if r, ok := g.rowOf[l.ID]; ok && g.rows[r].from == from && g.rows[r].to == to {
		if g.rows[r].dead {
			g.rows[r].dead = false
			g.moved(r)
		}
		return
	}
	r := int32(len(g.rows))
	g.rows = append(g.rows, row{from: from, to: to, nextUp: g.nodes[from].up, nextDown: g.nodes[to].down, kind: l.Kind})
	g.nodes[from].up, g.nodes[to].down = r, r
	if g.rowOf == nil {
		g.rowIDs = append(g.rowIDs, l.ID)
		return
	}
	g.rowOf[l.ID] = r
	g.moved(r)
}

// part takes out an edge that said who is in which unit.
func (g *graph) part(id graphmodel.ID) {
	if r, ok := g.rowOf[id]; ok && !g.rows[r].dead {
		g.rows[r].dead = true
		g.moved(r)
	}
}

// ups calls fn for the other end of every edge from n of which the kind is wanted.
func (g *graph) ups(n int32, wanted func(graphmodel.Kind) bool, fn func(int32)) {
	for r := g.nodes[n].up; r != none; r = g.rows[r].nextUp {
		if !g.rows[r].dead && wanted(g.rows[r].kind) {
			fn(g.rows[r].to)
		}
	}
}

func (g *graph) isTree(k graphmodel.Kind) bool { return g.words.trees[k] }

// ancestors are n and all above it, each once; a cycle ends the way up.
func (g *graph) ancestors(n int32) []int32 {
	found := []int32{n}
	for i := 0; i < len(found); i++ {
		g.ups(found[i], g.isTree, func(up int32) {
			if !slices.Contains(found, up) {
				found = append(found, up)
			}
		})
	}
	return found
}

// parts are n and all below it, each once, in order of number.
func (g *graph) parts(n int32) []int32 {
	found, seen := []int32{n}, map[int32]bool{n: true}
	for i := 0; i < len(found); i++ {
		for r := g.nodes[found[i]].down; r != none; r = g.rows[r].nextDown {
			if from := g.rows[r].from; !g.rows[r].dead && g.isTree(g.rows[r].kind) && !seen[from] {
				seen[from] = true
				found = append(found, from)
			}
		}
	}
	slices.Sort(found)
	return found
}

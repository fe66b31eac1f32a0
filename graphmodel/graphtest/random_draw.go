package graphtest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// The graphs are small and dense, with many ties: eight nodes, up to three claims
// between two, few dates.
var (
	randomNodes = ids("enterprise:a enterprise:b enterprise:c enterprise:d practice:p practice:q practice:r region:x")
	randomKinds = []graphmodel.Kind{"about", "adopted", "learned_from", "part_of"}
	randomTimes = []string{
		"", "2012", "2013", "2013-01", "2013-01-01", "2013-06", "2013-06-15", "2014", "2012-12-31", "~2013", "~2012-06",
	}
)

// write is one write of a random Update: a node, an edge, or a deletion.
type write struct {
	node *graphmodel.Node
	edge *graphmodel.Edge
	drop graphmodel.ID
}

func (w write) id() graphmodel.ID {
	switch {
	case w.node != nil:
		return w.node.ID
	case w.edge != nil:
		return w.edge.ID
	}
	return w.drop
}

// String is what a failed check prints.
func (w write) String() string {
	if w.drop != "" {
		return "delete " + string(w.drop)
	}
	return "put " + string(w.id())
}

func applyAll(w graphmodel.Writer, writes []write) error {
	for _, one := range writes {
		var err error
		switch {
		case one.node != nil:
			err = w.PutNode(*one.node)
		case one.edge != nil:
			err = w.PutEdge(*one.edge)
		default:
			err = removeAll(w, []graphmodel.ID{one.drop})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// everything writes all nodes, and some edges among them.
func everything(t *rapid.T) []write {
	var writes []write
	for _, id := range randomNodes {
		n := node(id)
		writes = append(writes, write{node: &n})
	}
	for _, e := range rapid.SliceOfNDistinct(rapid.Custom(drawEdge), 0, 30, edgeID).Draw(t, "edges") {
		writes = append(writes, write{edge: &e})
	}
	return writes
}

// drawEdge draws an edge that Rules allow. Its ID is made of its ends, which it
// keeps, and not of its time, which may change.
func drawEdge(t *rapid.T) graphmodel.Edge {
	from := rapid.SampledFrom(randomNodes).Draw(t, "from")
	to := rapid.SampledFrom(randomNodes).Filter(func(id graphmodel.ID) bool { return id != from }).Draw(t, "to")
	kind := rapid.SampledFrom(randomKinds).Filter(func(k graphmodel.Kind) bool {
		return Rules.CheckEdge(edge(graphmodel.ID(k)+":1", from, to, "")) == nil
	}).Draw(t, "kind")
	id := fmt.Sprintf("%s:%s-%s-%d", kind, from.Key(), to.Key(), rapid.IntRange(1, 2).Draw(t, "claim"))
	return edge(graphmodel.ID(id), from, to, rapid.SampledFrom(randomTimes).Draw(t, "when"))
}

// drawWrite draws a write that may well be refused.
func drawWrite(t *rapid.T) write {
	switch rapid.IntRange(0, 3).Draw(t, "write") {
	case 0:
		n := rapid.SampledFrom([]func(graphmodel.ID) graphmodel.Node{node, renamed}).Draw(t, "title")(drawID(t, "node"))
		return write{node: &n}
	case 1:
		return write{drop: drawID(t, "node")}
	case 2:
		return write{drop: drawEdge(t).ID}
	}
	e := drawEdge(t)
	return write{edge: &e}
}

func drawID(t *rapid.T, label string) graphmodel.ID {
	return rapid.SampledFrom(randomNodes).Draw(t, label)
}

func drawKinds(t *rapid.T) []graphmodel.Kind {
	return rapid.SliceOfN(rapid.SampledFrom(randomKinds), 0, 3).Draw(t, "kinds")
}

func drawDirection(t *rapid.T) graphmodel.Direction {
	return rapid.SampledFrom([]graphmodel.Direction{"", graphmodel.Both, graphmodel.Out, graphmodel.In}).Draw(t, "direction")
}

func drawLimit(t *rapid.T, least, most int) int { return rapid.IntRange(least, most).Draw(t, "limit") }

func drawIDs(t *rapid.T, label string, least int) []graphmodel.ID {
	return rapid.SliceOfN(rapid.SampledFrom(randomNodes), least, 4).Draw(t, label)
}

func drawNodes(t *rapid.T, _ reference) graphmodel.NodeQuery {
	q := graphmodel.NodeQuery{Limit: drawLimit(t, 1, 9)}
	switch rapid.IntRange(0, 2).Draw(t, "by") {
	case 0:
		q.IDs = drawIDs(t, "ids", 0)
	case 1:
		q.Kind = drawID(t, "kind of").Kind()
	}
	if rapid.Bool().Draw(t, "further page") {
		q.After = drawID(t, "after")
	}
	return q
}

func drawEdges(t *rapid.T, r reference) graphmodel.EdgeQuery {
	q := graphmodel.EdgeQuery{Kinds: drawKinds(t), Direction: drawDirection(t), Limit: drawLimit(t, 1, 12)}
	if rapid.IntRange(0, 3).Draw(t, "by") > 0 {
		q.Node = drawID(t, "node")
	}
	if all := r.edgesAt(q.Node, nil, ""); len(all) > 0 && rapid.Bool().Draw(t, "further page") {
		q.After = placeIn(rapid.SampledFrom(all).Draw(t, "after"), q.Node)
	}
	if rapid.IntRange(0, 4).Draw(t, "by ID") == 0 {
		q.IDs = mapped(rapid.SliceOfN(rapid.Custom(drawEdge), 0, 4).Draw(t, "ids"), edgeID)
	}
	return q
}

func drawExpand(t *rapid.T, _ reference) graphmodel.ExpandQuery {
	from := drawIDs(t, "from", 1)
	return graphmodel.ExpandQuery{
		From: from, Kinds: drawKinds(t), Direction: drawDirection(t),
		Depth: rapid.IntRange(0, 4).Draw(t, "depth"), Limit: drawLimit(t, len(from), 9),
	}
}

func drawDegrees(t *rapid.T, _ reference) []graphmodel.ID {
	all := drawIDs(t, "ids", 0)
	slices.Sort(all)
	return slices.Compact(all)
}

func drawPaths(t *rapid.T, _ reference) graphmodel.PathQuery {
	from := drawID(t, "from")
	return graphmodel.PathQuery{
		From: from, To: rapid.SampledFrom(randomNodes).Filter(func(id graphmodel.ID) bool { return id != from }).Draw(t, "to"),
		Kinds: drawKinds(t), Direction: drawDirection(t),
		MaxHops: rapid.IntRange(1, 4).Draw(t, "hops"), Limit: drawLimit(t, 1, 10),
	}
}

func drawTimedPaths(t *rapid.T, r reference) graphmodel.PathQuery {
	q := drawPaths(t, r)
	q.TimeRespecting = true
	return q
}

func drawSimilar(t *rapid.T, _ reference) graphmodel.SimilarQuery {
	return graphmodel.SimilarQuery{
		Node: drawID(t, "node"), Kinds: drawKinds(t), Direction: drawDirection(t), Limit: drawLimit(t, 1, 5),
	}
}

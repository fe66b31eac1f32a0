package neo4j

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

const (
	heavyNodes = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node AND COUNT { (n)=-[]=>() } > $most RETURN node, n.seq > told"
	links      = "UNWIND $near AS near MATCH (n) WHERE id(n) = near MATCH (n)=-[e KINDS]=>(far) WHERE id(far) IN $far" +
		" RETURN id(startNode(e)), id(endNode(e)), e.id, e.at, e.until, e.confidence, e.seq > told"
)

// Heavy implements walk.Engine.
func (r *reader) Heavy(nodes []int64, d graphmodel.Direction, most int) ([]int64, error) {
	var many []int64
	err := r.ask(directed(heavyNodes, d, ""), params{"nodes": nodes, "most": most}, func(row row) error {
		many = append(many, row.num(0))
		return nil
	})
	return many, err
}

// Links implements walk.Engine.
func (r *reader) Links(near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(walk.Link)) error {
	types, some, err := r.typed(kinds)
	if err != nil || !some {
		return err
	}
	return r.ask(directed(links, d, types), params{"near": near, "far": far}, func(row row) error {
		fn(readLink(row))
		return nil
	})
}

func readLink(r row) walk.Link {
	l := walk.Link{Src: r.num(0), Dst: r.num(1)}
	l.ID = graphmodel.ID(r.text(2))
	l.Kind = l.ID.Kind()
	l.Since, l.InUseBy = dates(r.text(3))
	l.Until, l.Confidence = graphmodel.Date(r.text(4)), graphmodel.Confidence(r.text(5))
	return l
}

package neo4j

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

const (
	heavyNodes = "UNWIND $nodes AS node MATCH (n) WHERE id(n) = node AND COUNT { (n)=-[]=>() } > $most RETURN node, n.seq > told"
	propsWith  = "MATCH ()-[e KINDS]->() WHERE e.props CONTAINS $mark RETURN e.id, e.props, e.seq > told"
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

// AllProps implements graphmodel.PropReader.
func (r *reader) AllProps(kind graphmodel.Kind, name string, fn func(graphmodel.ID, any)) error {
	types, some, err := r.typed([]graphmodel.Kind{kind})
	if err != nil || !some {
		return err
	}
	found, err := answer(r, func() (map[graphmodel.ID]any, error) {
		found := map[graphmodel.ID]any{}
		err := r.ask(directed(propsWith, graphmodel.Out, types), params{"mark": graphmodel.PropMark(name)}, func(row row) error {
			id := graphmodel.ID(row.text(0))
			props, err := readProps(id, row.text(1))
			if value, ok := props[name]; ok {
				found[id] = value
			}
			return err
		})
		return found, err
	})
	for id, value := range found {
		fn(id, value)
	}
	return err
}

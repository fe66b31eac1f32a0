package walk

import "ronghe/graphmodel"

// heavy is how many edges make a node one that is better met from the other end.
const heavy = 500

// between calls fn for every edge of kinds that leads in direction d, Out or In, from
// one of near to one of far, in no order. It reads the edges at the end where there
// are fewer: those of a hub only where they join another hub.
func between(g Engine, near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(Link)) error {
	if len(far) < len(near) {
		near, far, d = far, near, reversed(d)
	}
	few, many, err := split(g, near, d)
	if err != nil {
		return err
	}
	if err := links(g, few, far, d, kinds, fn); err != nil || len(many) == 0 {
		return err
	}
	fewFar, manyFar, err := split(g, far, reversed(d))
	if err != nil {
		return err
	}
	if err := links(g, fewFar, many, reversed(d), kinds, fn); err != nil {
		return err
	}
	return links(g, many, manyFar, d, kinds, fn)
}

func links(g Engine, near, far []int64, d graphmodel.Direction, kinds []graphmodel.Kind, fn func(Link)) error {
	if len(near) == 0 || len(far) == 0 {
		return nil
	}
	return g.Links(near, far, d, kinds, fn)
}

// split parts nodes into those with few edges in a direction and those with many.
func split(g Engine, nodes []int64, d graphmodel.Direction) (few, many []int64, err error) {
	hubs, err := g.Heavy(nodes, d, heavy)
	if err != nil || len(hubs) == 0 {
		return nodes, nil, err
	}
	isHub := make(map[int64]bool, len(hubs))
	for _, n := range hubs {
		isHub[n] = true
	}
	for _, n := range nodes {
		if isHub[n] {
			many = append(many, n)
		} else {
			few = append(few, n)
		}
	}
	return few, many, nil
}

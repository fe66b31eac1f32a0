package topology

// bytes is the memory the arrays take now.
func (d *draft) bytes() int64 {
	n, e := &d.nodes, &d.edges
	total := n.id.bytes() + n.titles.bytes() + e.key.bytes() + n.find.bytes() + d.find.bytes() +
		n.title.bytes(4) + d.patch.bytes(8) + d.patchBytes
	total += 2*int64(cap(n.kind)+cap(e.kind)) + 4*int64(cap(e.from)+cap(e.to)+cap(e.when)+cap(e.rest))
	for _, a := range d.base.sides {
		total += 4 * int64(cap(a.start)+cap(a.near)+cap(a.row))
	}
	return total
}

// need is the memory the arrays take while they are built anew: the old ones, the
// new ones, and what the new ones are sorted by.
func (d *draft) need() int64 {
	const (
		edge = 22 + 16 + 11 + 29 // columns, two adjacencies, index; row list and place while sorting
		node = 2 + 4 + 12 + 8 + 11 + 8
	)
	texts := int64(len(d.nodes.id.data) + len(d.nodes.titles.data) + len(d.edges.key.data))
	return d.bytes() + texts + edge*int64(d.edges.live) + node*int64(d.nodes.live)
}

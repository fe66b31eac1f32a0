package topology

import (
	"slices"

	"ronghe/graphmodel"
)

// draft is where changes are written before they are published: a shape whose
// columns it alone may append to, and what only a writer needs.
type draft struct {
	shape
	find       index   // live edges by key
	removed    []int32 // published rows that are no longer
	changes    int     // applied since the build
	published  int32   // rows below are in a published shape
	patchBytes int64
	latest     *shape // the last published; nil when none was
}

func newDraft() *draft {
	d := &draft{find: newIndex(0)}
	d.nodes.id = newTexts(0, 0)
	d.nodes.titles = newTexts(0, 0)
	d.nodes.titles.add("") // number 0 stands for no node
	d.nodes.find = newIndex(0)
	d.edges.key = newTexts(0, 0)
	return d
}

// apply writes one change. Applying it twice changes nothing.
func (d *draft) apply(c graphmodel.Change) {
	d.number = c.Number
	d.changes++
	switch {
	case c.Node != nil:
		d.putNode(*c.Node)
	case c.Edge != nil:
		d.putEdge(*c.Edge)
	case c.Deleted:
		d.delete(c.ID)
	}
}

func (d *draft) putNode(n graphmodel.Stub) {
	v := d.numbered(n.ID)
	t := d.nodes.title.at(v)
	if t == 0 {
		d.nodes.live++
	} else if string(d.nodes.titles.at(int32(t))) == n.Title {
		return
	}
	d.nodes.title.set(v, uint32(d.nodes.titles.len()))
	d.nodes.titles.add(n.Title)
}

// numbered is the number of a node, which is given one when it has none: an edge may
// be told before its ends are.
func (d *draft) numbered(id graphmodel.ID) int32 {
	if v := d.anyNode(id); v >= 0 {
		return v
	}
	v := d.nodes.id.len()
	d.nodes.id.add(string(id))
	d.nodes.kind = append(d.nodes.kind, d.kindNumber(id.Kind()))
	if d.nodes.find.full() {
		d.nodes.find = d.nodes.find.grown(func(v int32) uint64 { return hashTextBytes(d.nodes.id.at(v)) })
	}
	d.nodes.find.add(hashText(string(id)), v)
	return v
}

func (d *draft) kindNumber(k graphmodel.Kind) uint16 {
	if n, ok := d.kind(k); ok {
		return n
	}
	n := uint16(len(d.kinds))
	d.kinds = append(d.kinds, k)
	at, _ := slices.BinarySearchFunc(d.byName, k, func(n uint16, k graphmodel.Kind) int {
		return compareText(d.kinds[n], k)
	})
	d.byName = slices.Insert(slices.Clone(d.byName), at, n) // published shapes keep theirs
	return n
}

func (d *draft) putEdge(l graphmodel.Link) {
	from, to := d.numbered(l.From), d.numbered(l.To)
	kind, key := d.kindNumber(l.Kind), l.ID.Key()
	when, rest := packWhen(l), packRest(l)
	e := &d.edges
	if row := d.findEdge(kind, key); row >= 0 {
		if e.from[row] == from && e.to[row] == to && e.when[row] == when && e.rest[row] == rest {
			return
		}
		d.remove(row)
	}
	row := e.key.len()
	e.from, e.to = append(e.from, from), append(e.to, to)
	e.when, e.rest = append(e.when, when), append(e.rest, rest)
	e.kind = append(e.kind, kind)
	e.key.add(key)
	e.live++
	if d.find.full() {
		d.find = d.find.grown(func(row int32) uint64 { return hashTextBytes(e.key.at(row)) })
	}
	d.find.add(hashText(key), row)
}

func (d *draft) findEdge(kind uint16, key string) int32 {
	return d.find.find(hashText(key), func(row int32) bool {
		return d.edges.kind[row] == kind && string(d.edges.key.at(row)) == key
	})
}

func (d *draft) delete(id graphmodel.ID) {
	if k, ok := d.kind(id.Kind()); ok {
		if row := d.findEdge(k, id.Key()); row >= 0 {
			d.remove(row)
			return
		}
	}
	if v := d.node(id); v >= 0 {
		d.nodes.title.set(v, 0)
		d.nodes.live--
	}
}

// gone marks a row that was removed before it was ever published.
const gone = -1

func (d *draft) remove(row int32) {
	d.find.remove(hashTextBytes(d.edges.key.at(row)), row)
	d.edges.live--
	if row >= d.published {
		d.edges.from[row] = gone
		return
	}
	d.removed = append(d.removed, row)
}

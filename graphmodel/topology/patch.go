package topology

import (
	"cmp"
	"slices"
)

// patch is how the edges of one node differ from those in base, by side. It is
// replaced whole, never changed.
type patch struct {
	add  [2]run     // in the order of compareRows
	gone [2][]int32 // rows of base, ascending
}

func (p *patch) bytes() int64 {
	n := int64(160)
	for d := range p.add {
		n += 8*int64(cap(p.add[d].row)) + 4*int64(cap(p.gone[d]))
	}
	return n
}

// touch is a row that came to, or left, one side of a node.
type touch struct {
	node int32
	side side
	left bool
	row  int32
}

// publish turns what was applied since the last publish into patches, and returns
// the shape as it is now. The draft goes on from there.
func (d *draft) publish() *shape {
	touches := d.touches()
	slices.SortFunc(touches, func(a, b touch) int { return cmp.Compare(a.node, b.node) })
	for len(touches) > 0 {
		v := touches[0].node
		n := 1
		for n < len(touches) && touches[n].node == v {
			n++
		}
		d.repatch(v, touches[:n])
		touches = touches[n:]
	}
	d.published, d.removed = d.edges.key.len(), d.removed[:0]
	s := d.shape
	s.nodes.title, s.patch = d.nodes.title.freeze(), d.patch.freeze()
	return &s
}

func (d *draft) touches() []touch {
	var list []touch
	e := &d.edges
	add := func(row int32, left bool) {
		list = append(list, touch{e.from[row], out, left, row}, touch{e.to[row], in, left, row})
	}
	for _, row := range d.removed {
		add(row, true)
	}
	for row := d.published; row < e.key.len(); row++ {
		if e.from[row] != gone {
			add(row, false)
		}
	}
	return list
}

// repatch gives v a new patch: the old one with touches.
func (d *draft) repatch(v int32, touches []touch) {
	var came, left [2][]int32
	for _, t := range touches {
		if t.left {
			left[t.side] = append(left[t.side], t.row)
		} else {
			came[t.side] = append(came[t.side], t.row)
		}
	}
	old := d.patch.at(v)
	if old == nil {
		old = &patch{}
	} else {
		d.patchBytes -= old.bytes()
	}
	next := &patch{}
	for side := range next.add {
		slices.Sort(left[side])
		fromBase, _ := slices.BinarySearch(left[side], d.base.rows)
		next.gone[side] = slices.Sorted(slices.Values(slices.Concat(old.gone[side], left[side][:fromBase])))
		next.add[side] = d.merge(old.add[side], left[side][fromBase:], came[side], v)
	}
	d.patchBytes += next.bytes()
	d.patch.set(v, next)
}

// merge is old without the rows that left and with those that came, at node v.
func (d *draft) merge(old run, left, came []int32, v int32) run {
	if len(left) == 0 && len(came) == 0 {
		return old
	}
	slices.SortFunc(came, d.compareRows)
	var next run
	size := old.len() + len(came)
	next.near, next.row = make([]int32, 0, size), make([]int32, 0, size)
	for i := range old.len() {
		if _, ok := slices.BinarySearch(left, old.row[i]); ok {
			continue
		}
		for len(came) > 0 && d.compareRows(came[0], old.row[i]) < 0 {
			next.add(d.otherEnd(came[0], v), came[0])
			came = came[1:]
		}
		next.add(old.near[i], old.row[i])
	}
	for _, row := range came {
		next.add(d.otherEnd(row, v), row)
	}
	return next
}

func (s *shape) otherEnd(row, v int32) int32 { return s.edges.from[row] ^ s.edges.to[row] ^ v }

package topology

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// bond is a neighbour and by which side and kind of edge it is one, packed so that
// the bonds of a neighbour stand together in order.
type bond uint64

func newBond(near int32, d side, kind uint16) bond {
	return bond(near)<<32 | bond(d)<<16 | bond(kind)
}

func (b bond) near() int32  { return int32(b >> 32) }
func (b bond) side() side   { return side(b >> 16 & 1) }
func (b bond) kind() uint16 { return uint16(b) }

// bonds is the distinct bonds of v, ascending.
func (s *shape) bonds(v int32, w walk) []bond {
	var list []bond
	for _, d := range w.sides {
		one := w
		one.sides = []side{d}
		s.runs(v, one, func(run run) bool {
			for i, near := range run.near {
				list = append(list, newBond(near, d, s.edges.kind[run.row[i]]))
			}
			return true
		})
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// counted is a node and how many neighbours it shares.
type counted struct{ node, count int32 }

func (r *reader) Similar(q graphmodel.SimilarQuery) ([]graphmodel.SimilarNode, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	v, err := r.existing(q.Node)
	if err != nil {
		return nil, err
	}
	w := r.walk(q.Direction, q.Kinds)
	bonds := r.bonds(v, w)
	best, err := r.sharing(v, bonds, q.Limit)
	if err != nil {
		return nil, err
	}
	near := marksPool.take(r.nodes.id.len())
	for _, b := range bonds {
		near[b.near()] = 1
	}
	defer func() {
		for _, b := range bonds {
			near[b.near()] = 0
		}
		marksPool.giveBack(near)
	}()
	var similar []graphmodel.SimilarNode
	for _, c := range best {
		if err := r.ctx.Err(); err != nil {
			return nil, err
		}
		similar = append(similar, graphmodel.SimilarNode{
			Stub: r.stub(c.node), Count: int(c.count), Shared: r.shared(c.node, w, bonds, near),
		})
	}
	return similar, nil
}

// sharing counts, for all nodes of v's kind that share one of its bonds, the
// neighbours shared, and returns the first limit in the order of SimilarNode.
func (r *reader) sharing(v int32, bonds []bond, limit int) ([]counted, error) {
	counts, latest := marksPool.take(r.nodes.id.len()), marksPool.take(r.nodes.id.len())
	var met []int32
	defer func() {
		for _, m := range met {
			counts[m], latest[m] = 0, 0
		}
		marksPool.giveBack(counts)
		marksPool.giveBack(latest)
	}()
	for _, b := range bonds {
		if err := r.ctx.Err(); err != nil {
			return nil, err
		}
		stamp := b.near() + 1 // a neighbour counts once, however often it is shared
		w := walk{sides: []side{1 - b.side()}, kinds: []uint16{b.kind()}}
		r.runs(b.near(), w, func(run run) bool {
			for _, m := range run.near {
				if latest[m] == stamp {
					continue
				}
				if latest[m] == 0 {
					met = append(met, m)
				}
				latest[m] = stamp
				counts[m]++
			}
			return true
		})
	}
	best := top[counted]{n: limit, compare: r.compareCounted, same: func(a, b counted) bool { return a.node == b.node }}
	for _, m := range met {
		if m != v && r.nodes.kind[m] == r.nodes.kind[v] {
			best.add(counted{m, counts[m]})
		}
	}
	return best.sorted(), nil
}

func (s *shape) compareCounted(a, b counted) int {
	if a.count != b.count {
		return cmp.Compare(b.count, a.count)
	}
	return s.compareNodes(a.node, b.node)
}

// shared is the first neighbours that m has by one of bonds; near marks who can be one.
func (r *reader) shared(m int32, w walk, bonds []bond, near []int32) []graphmodel.ID {
	first := top[int32]{
		n: graphmodel.MaxShared, compare: r.compareNodes, same: func(a, b int32) bool { return a == b },
	}
	for _, d := range w.sides {
		one := w
		one.sides = []side{d}
		r.runs(m, one, func(run run) bool {
			for i, v := range run.near {
				if near[v] == 0 {
					continue
				}
				if _, ok := slices.BinarySearch(bonds, newBond(v, d, r.edges.kind[run.row[i]])); ok {
					first.add(v)
				}
			}
			return true
		})
	}
	var ids []graphmodel.ID
	for _, v := range first.sorted() {
		ids = append(ids, r.id(v))
	}
	return ids
}

package topology

import (
	"context"
	"math"
)

// start is a day before every day. A walk that need not respect time never leaves it.
const start int32 = -1 << 29

// never is a day before start: nothing can be on time for it.
const never int32 = math.MinInt32

// wave is one side of a search for the shortest walks: layer by layer, who can be
// reached with so many steps and not with fewer, or with fewer only later. Seen
// from the end of the walk time runs backwards: days are negative there.
type wave struct {
	*shape
	walk   walk
	back   bool  // from the end of the walk
	other  *wave // the one that comes to meet it
	only   bool  // visit only where other can be gone on with
	visits []visit
	layers []int32 // where in visits each layer starts
	last   []int32 // by node, its latest visit, from 1
}

// visit is a node of a layer.
type visit struct {
	node     int32
	day      int32 // the earliest on which the walk can be there
	before   int32 // the node's visit in an earlier layer, from 1; 0 for none
	deadline int32 // the latest day from which the walk can still go on to its end; never until found
}

func (s *shape) wave(v int32, w walk) *wave {
	wave := &wave{shape: s, walk: w, visits: visitsPool.take(0), last: marksPool.take(s.nodes.id.len()), layers: []int32{0}}
	wave.meet(v, start)
	return wave
}

func (w *wave) end() {
	for _, visit := range w.visits {
		w.last[visit.node] = 0
	}
	marksPool.giveBack(w.last)
	visitsPool.giveBack(w.visits)
}

func (w *wave) depth() int      { return len(w.layers) - 1 }
func (w *wave) layer() []visit  { return w.visits[w.layers[w.depth()]:] }
func (w *wave) first(t int) int { return int(w.layers[t]) }

// bound is the end of layer t in visits.
func (w *wave) bound(t int) int {
	if t == w.depth() {
		return len(w.visits)
	}
	return int(w.layers[t+1])
}

// step adds a layer: all who can be reached with one step more; but as soon as some
// of these can be gone on with by other, or when only is set, no more than those.
func (w *wave) step(ctx context.Context) error {
	from, to := w.first(w.depth()), len(w.visits)
	w.layers = append(w.layers, int32(to))
	for i := from; i < to; i++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		at := w.visits[i]
		w.runs(at.node, w.walk, func(run run) bool {
			w.meetAll(run, at.day)
			return true
		})
	}
	if w.only {
		w.dropUntouched()
	}
	return nil
}

// dropUntouched takes back the visits of the last layer that other cannot go on with.
func (w *wave) dropUntouched() {
	layer := w.layer()
	w.visits = w.visits[:w.first(w.depth())]
	for _, v := range layer {
		if w.other.onTime(v.node, v.day) {
			w.visits = append(w.visits, v)
			w.last[v.node] = int32(len(w.visits))
		} else {
			w.last[v.node] = v.before
		}
	}
}

func (w *wave) meetAll(run run, day int32) {
	for i, v := range run.near {
		if w.only && w.other.last[v] == 0 {
			continue
		}
		if first, last, ok := w.interval(run.row[i]); ok && last >= day {
			w.meet(v, max(first, day))
		}
	}
}

// onTime tells whether who is at v on day, coming from the other end, can go on as
// this wave came.
func (w *wave) onTime(v, day int32) bool {
	last := w.last[v]
	return last != 0 && day <= -w.visits[last-1].day
}

// meet notes that v can be reached on day, when that is news.
func (w *wave) meet(v, day int32) {
	last := w.last[v]
	switch {
	case last != 0 && w.visits[last-1].day <= day:
		return
	case last != 0 && int(last) > w.first(w.depth()):
		w.visits[last-1].day = day
	default:
		w.visits = append(w.visits, visit{v, day, last, never})
		w.last[v] = int32(len(w.visits))
	}
	w.only = w.only || w.other != nil && w.other.onTime(v, day)
}

// interval is the days of an edge as this wave counts them.
func (w *wave) interval(row int32) (first, last int32, ok bool) {
	first, last, ok = days(w.edges.when[row])
	if w.back {
		first, last = -last, -first
	}
	return first, last, ok
}

// find is v's visit in layer t; nil when it has none.
func (w *wave) find(v int32, t int) *visit {
	i := int(w.last[v]) - 1
	for i >= w.bound(t) {
		i = int(w.visits[i].before) - 1
	}
	if i < w.first(t) {
		return nil
	}
	return &w.visits[i]
}

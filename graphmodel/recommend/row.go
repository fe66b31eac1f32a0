package recommend

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// row is the numerators of w(f→i) of one feature f for every practice i that a firm
// with f has: kept for the features of many firms, summed when asked for the others.
type row struct {
	practices []int32
	dated     []int64 // Σ r·d^(−a) of the dated adoptions, in mass
	undated   []int64 // Σ d^(−a) of the others; each counts the practice's mean r
	firms     []int32 // how many firms have both
}

// A feature's row is kept when summing it takes more steps than this, and as long as
// all rows together have no more entries than that.
const (
	rowSteps   = 1024
	rowEntries = 10_000_000
)

// feature is a practice (from 0) or a value (−1 − its number).
type feature int32

func valueFeature(v int32) feature { return feature(-1 - v) }

func (f feature) value() (v int32, ok bool) { return int32(-1 - f), f < 0 }

// members are the units that have f, in order of ID.
func (m *Model) members(f feature) []int32 {
	if v, ok := f.value(); ok {
		return m.value[v].members
	}
	return m.practice[f].members
}

// knownOf is n_f.
func (m *Model) knownOf(f feature) int {
	if v, ok := f.value(); ok {
		return int(m.value[v].known)
	}
	return len(m.practice[f].members)
}

func (m *Model) rowOf(f feature) *row {
	if v, ok := f.value(); ok {
		return m.value[v].row
	}
	return m.practice[f].row
}

func (m *Model) keepRow(f feature, r *row) {
	if v, ok := f.value(); ok {
		m.value[v].row = r
		return
	}
	m.practice[f].row = r
}

// tally sums a row in an array of all practices.
type tally struct {
	row     // practices: those met, in no order; the sums are by practice
	touched []bool
}

func (t *tally) grow(n int) {
	if len(t.touched) < n {
		*t = tally{touched: make([]bool, n), row: row{
			dated: make([]int64, n), undated: make([]int64, n), firms: make([]int32, n),
		}}
	}
}

func (t *tally) add(h held) {
	i := h.practice
	if !t.touched[i] {
		t.touched[i] = true
		t.practices = append(t.practices, i)
	}
	t.firms[i]++
	if h.date >= 0 {
		t.dated[i] += h.mass
		return
	}
	t.undated[i] += h.mass
}

func (t *tally) clear() {
	for _, i := range t.practices {
		t.touched[i], t.dated[i], t.undated[i], t.firms[i] = false, 0, 0, 0
	}
	t.practices = t.practices[:0]
}

// sum adds all firms of f to t.
func (m *Model) sum(f feature, t *tally) {
	for _, u := range m.members(f) {
		for _, h := range m.unit[u].has {
			if h.practice != int32(f) {
				t.add(h)
			}
		}
	}
}

// compact is the row that t summed.
func (t *tally) compact() *row {
	slices.Sort(t.practices)
	n := len(t.practices)
	r := &row{practices: slices.Clone(t.practices), dated: make([]int64, n), undated: make([]int64, n), firms: make([]int32, n)}
	for k, i := range t.practices {
		r.dated[k], r.undated[k], r.firms[k] = t.dated[i], t.undated[i], t.firms[i]
	}
	return r
}

// buildRows makes the rows that are kept, on all processors: sums of whole numbers
// come out the same however they are divided.
func (m *Model) buildRows() {
	kept := m.worthKeeping()
	onAllProcessors(len(kept), func(next func() int) {
		t := &tally{}
		t.grow(len(m.practice))
		for k := next(); k >= 0; k = next() {
			m.sum(kept[k], t)
			m.keepRow(kept[k], t.compact())
			t.clear()
		}
	})
}

// onAllProcessors runs work on each, which asks for the next of n until there is none:
// then it gets −1.
func onAllProcessors(n int, work func(next func() int)) {
	var taken atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			work(func() int {
				if k := int(taken.Add(1)) - 1; k < n {
					return k
				}
				return -1
			})
		})
	}
	workers.Wait()
}

// worthKeeping are the features that cost the most to sum, within the budget.
func (m *Model) worthKeeping() []feature {
	type cost struct {
		f     feature
		steps int64
	}
	var costs []cost
	add := func(f feature) {
		c := cost{f: f}
		for _, u := range m.members(f) {
			c.steps += int64(len(m.unit[u].has))
		}
		if c.steps >= m.least {
			costs = append(costs, c)
		}
	}
	for i := range m.practice {
		add(feature(i))
	}
	for v := range m.value {
		add(valueFeature(int32(v)))
	}
	slices.SortStableFunc(costs, func(a, b cost) int { return int(min(1, max(-1, b.steps-a.steps))) })
	kept, entries := []feature{}, int64(0)
	for _, c := range costs {
		entries += min(c.steps, int64(len(m.practice)))
		if entries > rowEntries {
			break
		}
		kept = append(kept, c.f)
	}
	return kept
}

// changeRows adds the unit's part to the rows kept, or takes it away.
func (m *Model) changeRows(u int32, sign int64) {
	x := &m.unit[u]
	for _, h := range x.has {
		m.changeRow(feature(h.practice), x.has, sign)
	}
	for _, v := range x.values {
		m.changeRow(valueFeature(v), x.has, sign)
	}
}

func (m *Model) changeRow(f feature, has []held, sign int64) {
	r := m.rowOf(f)
	if r == nil {
		return
	}
	for _, h := range has {
		if h.practice == int32(f) {
			continue
		}
		k, found := slices.BinarySearch(r.practices, h.practice)
		if !found {
			r.practices = slices.Insert(r.practices, k, h.practice)
			r.dated, r.undated = slices.Insert(r.dated, k, 0), slices.Insert(r.undated, k, 0)
			r.firms = slices.Insert(r.firms, k, 0)
		}
		r.firms[k] += int32(sign)
		if h.date >= 0 {
			r.dated[k] += sign * h.mass
		} else {
			r.undated[k] += sign * h.mass
		}
	}
}

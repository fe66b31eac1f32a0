package spread

import (
	"cmp"
	"slices"
)

// timeGroups cuts the window into groups of Width periods and returns where each
// but the first begins. A group in which nobody adopted, or everybody at risk did,
// has no finite level: it is joined with those after it, at the end with the one
// before.
func (h *History) timeGroups() []float64 {
	risk, events := h.perPeriod()
	width := max(1, h.Width)
	var starts []float64
	begin, inRisk, inEvents := 0, 0, 0
	for i := range risk {
		inRisk, inEvents = inRisk+risk[i], inEvents+events[i]
		if i+1-begin < width || inEvents == 0 || inEvents == inRisk {
			continue
		}
		starts = append(starts, h.Window.First+float64(begin))
		begin, inRisk, inEvents = i+1, 0, 0
	}
	if len(starts) == 0 {
		return nil
	}
	return starts[1:]
}

// perPeriod is how many were at risk and how many adopted in each period.
func (h *History) perPeriod() (risk, events []int) {
	periods := int(h.Window.Last - h.Window.First + 1)
	risk, events = make([]int, periods), make([]int, periods)
	for practice, times := range h.Times {
		for unit, adopted := range times {
			first, last := h.atRisk(practice, unit)
			for t := first; t <= last; t++ {
				risk[int(t-h.Window.First)]++
				if t == last && adopted < h.Window.Last+1 {
					events[int(t-h.Window.First)]++
				}
			}
		}
	}
	return risk, events
}

// grouped is r with the rows alike in cluster and columns put together, in an order
// that does not depend on that of r.
func (r *RiskRows) grouped() *RiskRows {
	k := len(r.Names)
	row := func(i int) []float64 { return r.X[i*k : (i+1)*k] }
	compare := func(a, b int) int {
		return cmp.Or(cmp.Compare(r.Cluster[a], r.Cluster[b]), slices.Compare(row(a), row(b)))
	}
	order := make([]int, len(r.Trials))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, compare)
	out := *r
	out.X, out.Trials, out.Events, out.Cluster = nil, nil, nil, nil
	for at, i := range order {
		if at == 0 || compare(order[at-1], i) != 0 {
			out.X, out.Cluster = append(out.X, row(i)...), append(out.Cluster, r.Cluster[i])
			out.Trials, out.Events = append(out.Trials, 0), append(out.Events, 0)
		}
		last := len(out.Trials) - 1
		out.Trials[last] += r.Trials[i]
		out.Events[last] += r.Events[i]
	}
	return &out
}

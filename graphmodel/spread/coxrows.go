package spread

import (
	"cmp"
	"context"
	"slices"
)

// CoxRows is unit-periods at risk as UnitRows makes them, each in its risk set: those who
// could adopt the same practice in the same period. Sets without an adoption say nothing
// and are left out; none of the rows are put together.
type CoxRows struct {
	RiskRows
	Set         []int   // of each row
	UnitPeriods float64 // those left out included
	Clusters    int     // units with a row, those left out included
}

// CoxUnitRows makes the rows of a history for Cox's model. h.Time and h.Width say nothing:
// the baseline takes whatever time does. Errors are those of UnitRows.
func CoxUnitRows(ctx context.Context, h History) (*CoxRows, error) {
	h.Time = TimeConstant
	b, err := newRowMaker(ctx, &h)
	if err != nil {
		return nil, err
	}
	periods := int(h.Window.Last-h.Window.First) + 1
	out := &CoxRows{}
	for practice := range h.Times {
		err := b.practice(practice, func(at unitPeriod) error {
			out.Set = append(out.Set, practice*periods+int(at.t-h.Window.First))
			return b.add(at, b.base(at))
		})
		if err != nil {
			return nil, err
		}
	}
	if err := b.complete(); err != nil {
		return nil, err
	}
	out.RiskRows = *b.rows
	out.UnitPeriods = float64(len(out.Trials))
	units := slices.Clone(out.Cluster)
	slices.Sort(units)
	out.Clusters = len(slices.Compact(units))
	return out.withEvents(), nil
}

// withEvents leaves out the sets without an adoption.
func (r *CoxRows) withEvents() *CoxRows {
	some := map[int]bool{}
	for i, events := range r.Events {
		if events > 0 {
			some[r.Set[i]] = true
		}
	}
	return r.rowsAt(func(yield func(int) bool) {
		for i, set := range r.Set {
			if some[set] && !yield(i) {
				return
			}
		}
	})
}

// rowsAt is some of the rows, in the order in which they come.
func (r *CoxRows) rowsAt(places func(yield func(int) bool)) *CoxRows {
	out, k := *r, len(r.Names)
	out.X, out.Trials, out.Events, out.Cluster, out.Set = nil, nil, nil, nil, nil
	for i := range places {
		out.X = append(out.X, r.X[i*k:(i+1)*k]...)
		out.Trials, out.Events = append(out.Trials, r.Trials[i]), append(out.Events, r.Events[i])
		out.Cluster, out.Set = append(out.Cluster, r.Cluster[i]), append(out.Set, r.Set[i])
	}
	return &out
}

// sorted is the rows set by set, in an order that does not depend on that of r.
func (r *CoxRows) sorted() *CoxRows {
	k := len(r.Names)
	order := make([]int, len(r.Set))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(r.Set[a], r.Set[b]), cmp.Compare(r.Cluster[a], r.Cluster[b]),
			cmp.Compare(r.Events[a], r.Events[b]), slices.Compare(r.X[a*k:(a+1)*k], r.X[b*k:(b+1)*k]))
	})
	return r.rowsAt(slices.Values(order))
}

package spread

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// UnitRows makes a row of each unit-period at risk. Columns are the covariates,
// "exposure" where there are neighbours, and the terms of time. ErrInvalid where
// the parts do not fit, a covariate is missing in a row (the first of these are
// named), or there would be more than 20 million rows; the error of ctx when done.
func UnitRows(ctx context.Context, h History) (*RiskRows, error) {
	b, err := newRowMaker(ctx, &h)
	if err != nil {
		return nil, err
	}
	for practice := range h.Times {
		err := b.practice(practice, func(at unitPeriod) error { return b.add(at, b.base(at)) })
		if err != nil {
			return nil, err
		}
	}
	return b.finish()
}

// unitPeriod is a unit at risk of adopting a practice in the period t.
type unitPeriod struct {
	practice, unit int
	t              float64
	event          bool // it adopts
}

// rowMaker makes the rows of a history.
type rowMaker struct {
	ctx      context.Context
	h        *History
	rows     *RiskRows
	groups   []float64 // first periods of the groups of time after the first one
	exposure *ExposurePanel
	row      []float64 // of base
	missing  []string  // the first of them
	missed   int
}

func newRowMaker(ctx context.Context, h *History) (*rowMaker, error) {
	if err := h.check(); err != nil {
		return nil, err
	}
	if h.Lag == 0 {
		h.Lag = 1
	}
	b := &rowMaker{ctx: ctx, h: h, rows: &RiskRows{}}
	for _, c := range h.Covariates {
		b.rows.Names = append(b.rows.Names, c.Name)
	}
	if h.Neighbours != nil {
		b.rows.Names = append(b.rows.Names, "exposure")
	}
	switch h.Time {
	case TimeLinear:
		b.rows.Names = append(b.rows.Names, "time")
	case TimeLog:
		b.rows.Names = append(b.rows.Names, "ln(time)")
	case TimeGroups:
		b.groups = h.timeGroups()
		for i, first := range b.groups {
			last := h.Window.Last
			if i+1 < len(b.groups) {
				last = b.groups[i+1] - 1
			}
			b.rows.Names = append(b.rows.Names, fmt.Sprintf("%g–%g", first, last))
		}
	}
	return b, nil
}

// practice calls row for each unit-period at risk of one practice.
func (b *rowMaker) practice(practice int, row func(unitPeriod) error) error {
	h, times := b.h, b.h.Times[practice]
	if h.Neighbours != nil {
		var err error
		earlier := Window{First: h.Window.First - h.Lag, Last: h.Window.Last - h.Lag}
		if b.exposure, err = Exposure(times, h.Neighbours, earlier); err != nil {
			return err
		}
	}
	for unit, adopted := range times {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		if math.IsNaN(adopted) {
			b.rows.Undated++
			continue
		}
		first, last := h.atRisk(practice, unit)
		if last < first && isDatedTime(adopted) {
			b.rows.Before++
		}
		for t := first; t <= last; t++ {
			if err := row(unitPeriod{practice, unit, t, t == math.Floor(adopted)}); err != nil {
				return err
			}
		}
	}
	return nil
}

// base is the columns of a unit in a period; they are good until the next call.
func (b *rowMaker) base(at unitPeriod) []float64 {
	h := b.h
	b.row = b.row[:0]
	for _, c := range h.Covariates {
		b.row = append(b.row, b.present(c.Name, h.value(c, at.unit, at.t), at))
	}
	if h.Neighbours != nil {
		b.row = append(b.row, b.exposed(at))
	}
	since := at.t - h.start(at.practice)
	switch h.Time {
	case TimeLinear:
		b.row = append(b.row, since)
	case TimeLog:
		b.row = append(b.row, math.Log1p(since))
	case TimeGroups:
		for i, first := range b.groups {
			in := 0.0
			if at.t >= first && (i+1 == len(b.groups) || at.t < b.groups[i+1]) {
				in = 1
			}
			b.row = append(b.row, in)
		}
	}
	return b.row
}

// exposed is the exposure of a unit, 0 for one without neighbours, which is noted.
func (b *rowMaker) exposed(at unitPeriod) float64 {
	e := b.exposure.At(at.unit, at.t-b.h.Lag)
	if !math.IsNaN(e) {
		return e
	}
	if n := b.rows.NoNeighbours; len(n) == 0 || n[len(n)-1] != int32(at.unit) {
		b.rows.NoNeighbours = append(n, int32(at.unit))
	}
	return 0
}

// present notes a value that is missing.
func (b *rowMaker) present(name string, v float64, at unitPeriod) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		b.missed++
		what := fmt.Sprintf("%s %g %s", b.h.Units[at.unit], at.t, name)
		if len(b.missing) < 10 && !slices.Contains(b.missing, what) { // each practice at risk then misses it
			b.missing = append(b.missing, what)
		}
	}
	return v
}

// add makes a row, in the cluster of its unit.
func (b *rowMaker) add(at unitPeriod, x []float64) error {
	r := b.rows
	if len(r.Trials) == maxRiskRows {
		return graphmodel.Invalid("event history", "", fmt.Sprintf("超过 %d 行", maxRiskRows), fmt.Sprintf("more than %d rows", maxRiskRows))
	}
	if len(r.Trials)%4096 == 0 && b.ctx.Err() != nil {
		return b.ctx.Err()
	}
	happened := 0.0
	if at.event {
		happened = 1
	}
	r.X = append(r.X, x...)
	r.Trials, r.Events, r.Cluster = append(r.Trials, 1), append(r.Events, happened), append(r.Cluster, int32(at.unit))
	return nil
}

// finish refuses rows with missing values and puts equal ones together.
func (b *rowMaker) finish() (*RiskRows, error) {
	if err := b.complete(); err != nil {
		return nil, err
	}
	return b.rows.grouped(), nil
}

// complete refuses rows with missing values.
func (b *rowMaker) complete() error {
	if b.missed > 0 {
		list := strings.Join(b.missing, "; ")
		return graphmodel.Invalid("covariates", "", fmt.Sprintf("缺 %d 个值：%s", b.missed, list),
			fmt.Sprintf("%d values are missing: %s", b.missed, list))
	}
	slices.Sort(b.rows.NoNeighbours)
	b.rows.NoNeighbours = slices.Compact(b.rows.NoNeighbours)
	return nil
}

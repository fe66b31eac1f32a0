package main

import (
	"context"
	"errors"
	"fmt"
	"math"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/owndata"
)

// hazardLinks and timeTerms are the values of --link and --time-term.
var (
	hazardLinks = map[string]spread.HazardLink{"logit": spread.Logit, "cloglog": spread.Cloglog}
	timeTerms   = map[string]spread.TimeTerm{"constant": spread.TimeConstant, "linear": spread.TimeLinear, "log": spread.TimeLog, "groups": spread.TimeGroups}
)

func (o *hazardOptions) check() error {
	if _, ok := hazardLinks[o.link]; !ok {
		return &usageError{fmt.Errorf("--link: %q: 应为 logit 或 cloglog · must be logit or cloglog", o.link)}
	}
	if _, ok := timeTerms[o.term]; !ok {
		return &usageError{fmt.Errorf("--time-term: %q: 应为 constant、linear、log 或 groups · must be constant, linear, log or groups", o.term)}
	}
	if o.width < 1 {
		return &usageError{fmt.Errorf("--width: %d: 应大于 0 · must be above 0", o.width)}
	}
	return nil
}

// eventHistory fits one model over the practices. A practice can be adopted from its
// first adoption on, or from the window's beginning where --window says it.
func (in *spreadInput) eventHistory(ctx context.Context, r *spreadReport, practices []int32, o *hazardOptions) error {
	d := in.data
	h := spread.History{Units: d.Units, Window: d.Window, Time: timeTerms[o.term], Width: o.width}
	for _, k := range practices {
		times := d.Times(k)
		h.Times = append(h.Times, times)
		if o.window == "" {
			h.Start = append(h.Start, earliest(times, d.Window.First))
		}
	}
	var err error
	if o.neighbours != "" {
		if h.Neighbours, err = in.weights(&o.spreadOptions); err != nil {
			return err
		}
	}
	if in.covariates != nil {
		if h.Covariates, err = in.covariatesOf(); err != nil {
			return err
		}
	}
	if o.cox != "" {
		return in.coxModel(ctx, r, h, o.cox)
	}
	rows, err := spread.UnitRows(ctx, h)
	if err != nil {
		return in.withMissing(err)
	}
	fit, err := spread.FitEventHistory(ctx, rows, hazardLinks[o.link])
	if err != nil {
		return err
	}
	r.fact("method", "方法", "event history ("+o.link+"), SE clustered by unit")
	r.fact("time_term", "时间项", o.term)
	r.fact("unit_periods", "单位时期", fit.UnitPeriods)
	r.fact("adoptions", "其中采纳", fit.Events)
	r.fact("clusters", "聚类", fit.Clusters)
	r.fact("log_likelihood", "对数似然", fit.LogLik)
	r.fact("null_log_likelihood", "仅常数的对数似然", fit.NullLogLik)
	coefficientsSheet(r, rows, fit.Coefficients, fit.Notes)
	return nil
}

// earliest is the first of the times, or else what is given.
func earliest(times []float64, otherwise float64) float64 {
	first := math.Inf(1)
	for _, t := range times {
		if t < first { // false of what is not known
			first = t
		}
	}
	if math.IsInf(first, 1) {
		return otherwise
	}
	return first
}

// withMissing adds to an error about covariates the first cell that is missing, if that
// may be why.
func (in *spreadInput) withMissing(err error) error {
	var fault *graphmodel.Fault
	if in.covariates == nil || !errors.As(err, &fault) || fault.Thing != "covariates" {
		return err
	}
	if missing := in.covariates.Missing(); missing != nil {
		return fmt.Errorf("%w; %w", missing, err)
	}
	return err
}

// covariatesOf is the covariates by unit, or by unit and period of the window. A
// covariate of years holds in all months or days of the year.
func (in *spreadInput) covariatesOf() ([]spread.Covariate, error) {
	d, c := in.data, in.covariates
	values := map[owndata.CovariateKey][]float64{}
	for _, row := range c.Rows {
		values[row.CovariateKey] = row.Values
	}
	periods := 1
	if c.Dated {
		if periods = int(d.Window.Last-d.Window.First) + 1; periods > 110_000 {
			return nil, graphmodel.Invalid("--covariates", "", "时期过多", "there are too many periods")
		}
	}
	out := make([]spread.Covariate, len(c.Names))
	for i, name := range c.Names {
		out[i] = spread.Covariate{Name: name, Values: make([]float64, 0, len(d.Units)*periods)}
	}
	for _, unit := range d.Units {
		for p := range periods {
			key := owndata.CovariateKey{Unit: unit}
			if c.Dated {
				key.Period = in.year(d.Window.First + float64(p))
			}
			row, ok := values[key]
			for i := range out {
				value := math.NaN()
				if ok {
					value = row[i]
				}
				out[i].Values = append(out[i].Values, value)
			}
		}
	}
	return out, nil
}

// year is that of a period, or the period itself where times are numbers.
func (in *spreadInput) year(period float64) float64 {
	if scale := in.data.Scale; scale != spread.Number {
		return spread.Years.Period(scale.Start(period))
	}
	return period
}

func coefficientsSheet(r *spreadReport, rows *spread.RiskRows, coefficients []spread.Coefficient, notes []graphmodel.Note) {
	r.count(rows.Undated, "不知何时、未计入的采纳", "adoptions of no known time, left out")
	r.count(rows.Before, "早于可观察的时期、未计入的采纳", "adoptions before unit or practice was observed, left out")
	for _, n := range notes {
		r.note(n.Zh, n.En)
	}
	s := r.sheet("coefficients", "系数", "term", "项", "coefficient", "系数", "se", "聚类标准误", "naive_se", "独立标准误", "z", "z", "p", "p",
		"ratio", "比值", "ratio_low", "下限", "ratio_high", "上限")
	for _, c := range coefficients {
		name := c.Name
		if name == "" {
			name = "(constant)"
		}
		s.row(name, c.B, c.SE, c.NaiveSE, c.Z, c.P, c.Ratio, c.Low, c.High)
	}
}

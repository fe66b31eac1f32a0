package api

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// maxUnitPeriods is up to how many practices × units × periods a model is fitted: 3
// million take some seconds and a few hundred MB.
const maxUnitPeriods = 3_000_000

var hazardMethods = map[string]string{
	"survival": "Kaplan-Meier, Greenwood",
	"logit":    "event history (logit), SE clustered by unit", "cloglog": "event history (cloglog), SE clustered by unit",
	"cox-efron":   "Cox (efron ties), a baseline for each practice, SE clustered by unit",
	"cox-breslow": "Cox (breslow ties), a baseline for each practice, SE clustered by unit",
}

var timeTerms = map[string]spread.TimeTerm{
	"": spread.TimeLinear, "constant": spread.TimeConstant, "linear": spread.TimeLinear, "log": spread.TimeLog, "groups": spread.TimeGroups,
}

// tell puts the parameters in that the model used.
func (in *HazardInput) tell(parameters map[string]string) {
	parameters["model"] = in.Model
	switch in.Model {
	case "survival":
		parameters["draws"], parameters["seed"] = strconv.Itoa(in.Draws), fmt.Sprint(in.Seed)
		return
	case "logit", "cloglog":
		parameters["time_term"], parameters["width"] = timeTerms[in.Time].String(), strconv.Itoa(in.Width)
	}
	parameters["neighbours"], parameters["covariate"] = truth(in.Neighbours), strings.Join(in.Covariates, ",")
}

// fitHazard fits the model that in asks for; what the data cannot carry is a refusal.
func (s *server) fitHazard(ctx context.Context, out *hazards, in *HazardInput, values []indicator) error {
	d := out.data
	size := float64(len(d.Practices)) * float64(len(d.Units)) * (d.Window.Last - d.Window.First + 1)
	if size > maxUnitPeriods {
		out.refuse(int(math.Min(size, math.MaxInt32)), 0,
			fmt.Sprintf("%d 种做法 × %d 个单位 × %g 个时期，多于 %d：请指明做法，或用较大的单位", len(d.Practices), len(d.Units), d.Window.Last-d.Window.First+1, maxUnitPeriods),
			fmt.Sprintf("%d practices × %d units × %g periods are more than %d: name practices, or ask by larger units", len(d.Practices), len(d.Units), d.Window.Last-d.Window.First+1, maxUnitPeriods))
		return nil
	}
	h := out.history(in)
	var err error
	if in.Neighbours {
		if h.Neighbours, err = spread.Adjacency(d.Units); err != nil {
			return err
		}
	}
	if h.Covariates, err = s.covariates(ctx, d.Units, values, out); err != nil || len(out.refused) > 0 {
		return err
	}
	if out.fit, out.notes, err = fitHistory(ctx, h, in.Model); err == nil {
		return nil
	}
	var f *graphmodel.Fault
	if errors.As(err, &f) && errors.Is(err, graphmodel.ErrInvalid) { // too little data is an answer
		out.refuse(out.datedEvents(), spread.MinEventsPerTerm*in.terms(), strings.TrimPrefix(f.Field+"："+f.Zh, "："), strings.TrimPrefix(f.Field+": "+f.En, ": "))
		return nil
	}
	return err
}

// terms is how many columns the model has, those of groups of time counted as one.
func (in *HazardInput) terms() int {
	n := len(in.Covariates)
	if in.Neighbours {
		n++
	}
	if !in.cox() && timeTerms[in.Time] != spread.TimeConstant {
		n++
	}
	return n
}

func (h *hazards) refuse(n, needed int, zh, en string) {
	h.refused = append(h.refused, spread.Refusal{Rule: "hazard", N: n, Needed: needed, Zh: zh, En: en})
}

func (h *hazards) datedEvents() int {
	n := 0
	for i := range h.data.Events {
		if h.data.Events[i].Time.Known == spread.Dated {
			n++
		}
	}
	return n
}

// history is the adoptions as the models take them: a practice can be adopted from the
// beginning of the window asked for, or else from its first adoption.
func (h *hazards) history(in *HazardInput) spread.History {
	d := h.data
	out := spread.History{Units: d.Units, Window: d.Window, Time: timeTerms[in.Time], Width: in.Width}
	when, _ := in.period() // it has been read before
	for k := range d.Practices {
		times, first := d.Times(int32(k)), d.Window.Last
		for _, t := range times {
			if t < first { // false of what is not known
				first = t
			}
		}
		out.Times = append(out.Times, times)
		if math.IsInf(when.first, -1) {
			out.Start = append(out.Start, first)
		}
	}
	return out
}

func fitHistory(ctx context.Context, h spread.History, model string) (*HazardFit, []graphmodel.Note, error) {
	ties, cox := map[string]spread.CoxTies{"cox-efron": spread.Efron, "cox-breslow": spread.Breslow}[model]
	if cox {
		rows, err := spread.CoxUnitRows(ctx, h)
		if err != nil {
			return nil, nil, err
		}
		fit, err := spread.FitCox(ctx, rows, ties)
		if err != nil {
			return nil, nil, err
		}
		return &HazardFit{
			UnitPeriods: fit.UnitPeriods, Events: fit.Events, Clusters: fit.Clusters, Sets: fit.Sets, LogLik: fit.LogLik, NullLogLik: fit.NullLogLik,
			Before: rows.Before, Undated: rows.Undated, Coefficients: coefficientViews(fit.Coefficients),
		}, fit.Notes, nil
	}
	rows, err := spread.UnitRows(ctx, h)
	if err != nil {
		return nil, nil, err
	}
	fit, err := spread.FitEventHistory(ctx, rows, map[string]spread.HazardLink{"logit": spread.Logit, "cloglog": spread.Cloglog}[model])
	if err != nil {
		return nil, nil, err
	}
	return &HazardFit{
		UnitPeriods: fit.UnitPeriods, Events: fit.Events, Clusters: fit.Clusters, LogLik: fit.LogLik, NullLogLik: fit.NullLogLik,
		Before: rows.Before, Undated: rows.Undated, Coefficients: coefficientViews(fit.Coefficients),
	}, fit.Notes, nil
}

func coefficientViews(list []spread.Coefficient) []CoefficientView {
	out := make([]CoefficientView, len(list))
	for i, c := range list {
		out[i] = CoefficientView{
			Term: c.Name, B: finite(c.B), SE: finite(c.SE), Naive: finite(c.NaiveSE), Z: finite(c.Z), P: finite(c.P),
			Ratio: finite(c.Ratio), Low: finite(c.Low), High: finite(c.High),
		}
		if c.Name == "" {
			out[i].Term = "(constant)"
		}
	}
	return out
}

// finite is nil for a number that JSON does not have.
func finite(v float64) *float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return nil
	}
	return &v
}

var (
	survivalColumns = []string{"practice", "practice_title", "period", "at_risk", "events", "hazard", "survival", "se"}
	fitColumns      = []string{"model", "term", "coefficient", "se", "naive_se", "z", "p", "ratio", "ratio_low", "ratio_high"}
)

// hazardSheet is every period of every practice, or every coefficient of the model; none
// where it was refused.
func (s *server) hazardSheet(ctx context.Context, in *HazardInput) (*sheet, error) {
	answer, err := s.spreadHazard(ctx, in)
	if err != nil {
		return nil, err
	}
	if in.Model != "survival" {
		return &sheet{columns: fitColumns, rows: func(_ context.Context, line func(...string) error) error {
			if answer.Fit == nil {
				return nil
			}
			for _, c := range answer.Fit.Coefficients {
				cells := []string{in.Model, c.Term}
				for _, v := range []*float64{c.B, c.SE, c.Naive, c.Z, c.P, c.Ratio, c.Low, c.High} {
					cells = append(cells, decimal(v))
				}
				if err := line(cells...); err != nil {
					return err
				}
			}
			return nil
		}}, nil
	}
	return &sheet{columns: survivalColumns, rows: func(_ context.Context, line func(...string) error) error {
		for _, p := range answer.Survival {
			for _, r := range p.Rows {
				if err := line(string(p.Practice.ID), p.Practice.Title, r.Period, decimal(&r.AtRisk), decimal(&r.Events),
					decimal(&r.Hazard), decimal(&r.Survival), decimal(r.SE)); err != nil {
					return err
				}
			}
		}
		return nil
	}}, nil
}

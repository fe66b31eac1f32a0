package main

import (
	"context"
	"errors"
	"fmt"

	"ronghe/graphmodel/spread"
)

// coxTies are the values of --cox.
var coxTies = map[string]spread.CoxTies{"efron": spread.Efron, "breslow": spread.Breslow}

// checkCox refuses what Cox's model has no use for; given tells which flags were.
func (o *hazardOptions) checkCox(given func(flag string) bool) error {
	if !given("cox") {
		return nil
	}
	if _, ok := coxTies[o.cox]; !ok {
		return &usageError{fmt.Errorf("--cox: %q: 应为 efron 或 breslow · must be efron or breslow", o.cox)}
	}
	for _, flag := range []string{"link", "time-term", "width"} {
		if given(flag) {
			return &usageError{fmt.Errorf("--%s: 不能与 --cox 同用，Cox 模型的基线不作假设 · not with --cox, whose baseline is left open", flag)}
		}
	}
	if o.covariates == "" && o.neighbours == "" {
		return &usageError{errors.New("--cox: 需要 --covariates 或 --neighbours · needs --covariates or --neighbours")}
	}
	return nil
}

// coxModel fits one model over the practices, each a stratum.
func (in *spreadInput) coxModel(ctx context.Context, r *spreadReport, h spread.History, ties string) error {
	rows, err := spread.CoxUnitRows(ctx, h)
	if err != nil {
		return in.withMissing(err)
	}
	fit, err := spread.FitCox(ctx, rows, coxTies[ties])
	if err != nil {
		return err
	}
	r.fact("method", "方法", "Cox ("+ties+" ties), a baseline for each practice, SE clustered by unit")
	r.fact("unit_periods", "单位时期", fit.UnitPeriods)
	r.fact("adoptions", "其中采纳", fit.Events)
	r.fact("risk_sets", "有采纳的风险集", fit.Sets)
	r.fact("clusters", "聚类", fit.Clusters)
	r.fact("log_likelihood", "偏对数似然", fit.LogLik)
	r.fact("null_log_likelihood", "系数为零的偏对数似然", fit.NullLogLik)
	coefficientsSheet(r, &rows.RiskRows, fit.Coefficients, fit.Notes)
	return nil
}

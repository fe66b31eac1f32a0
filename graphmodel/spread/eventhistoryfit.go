package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat/distuv"

	"ronghe/graphmodel"
)

// HazardLink joins the chance to adopt in a period to the columns.
type HazardLink uint8

// The links.
const (
	Logit   HazardLink = iota // exp of a coefficient is an odds ratio
	Cloglog                   // exp of a coefficient is a hazard ratio, as in Cox's model
)

// Coefficient is what one column does, the others held. SE is robust: clustered as
// the rows are, times √(G/(G−1)) for G clusters, as Stata and R's sandwich have it.
type Coefficient struct {
	Name      string // "" is the constant
	B         float64
	SE        float64
	NaiveSE   float64 // as if all rows were independent
	Z, P      float64 // on both sides, of SE
	Ratio     float64 // exp(B): of odds or hazards
	Low, High float64 // 95% interval of Ratio
}

// EventHistoryFit is a fitted model.
type EventHistoryFit struct {
	Link          HazardLink
	Coefficients  []Coefficient // the constant first, then the columns
	Covariance    *mat.SymDense // clustered, in their order
	LogLik        float64
	NullLogLik    float64 // of the constant alone
	UnitPeriods   float64
	Events        float64
	Rows          int // after putting equal ones together
	Clusters      int
	Iterations    int
	EventsPerTerm float64 // events for each column
	Notes         []graphmodel.Note
}

// FitEventHistory fits rows by maximum likelihood (Newton's method). ErrInvalid, with
// the counts, where the data cannot carry it: no adoption or nothing but adoptions,
// fewer than 2 clusters, fewer than 5 adoptions a column, a column that is constant
// or follows from those before it, or one that separates adopters from the others so
// that there is no estimate; the error of ctx when that is done.
//
// Notes: "eventhistory.few" (fewer than 10 adoptions a column; Vittinghoff and
// McCulloch, American Journal of Epidemiology 165, 2007), "eventhistory.clusters"
// (fewer than 30 clusters: SE tends to be too small), "eventhistory.islands" (units
// without neighbours, or whose neighbours all adopted at no known time, have exposure 0).
func FitEventHistory(ctx context.Context, rows *RiskRows, link HazardLink) (*EventHistoryFit, error) {
	r := rows.grouped()
	clusters := r.clusters()
	if err := r.checkCounts(floats.Sum(r.Trials), clusters); err != nil {
		return nil, err
	}
	m, err := newHazardModel(r, link)
	if err != nil {
		return nil, err
	}
	iterations, err := m.fit(ctx)
	if err != nil {
		return nil, err
	}
	fit := &EventHistoryFit{
		Link: link, LogLik: m.logLik, UnitPeriods: floats.Sum(r.Trials), Events: floats.Sum(r.Events),
		Rows: len(r.Trials), Clusters: clusters, Iterations: iterations,
	}
	fit.EventsPerTerm = fit.Events / float64(max(1, len(r.Names)))
	share := fit.Events / fit.UnitPeriods
	fit.NullLogLik = fit.Events*math.Log(share) + (fit.UnitPeriods-fit.Events)*math.Log1p(-share)
	b, naive, robust := m.onOwnScale(m.covariances(clusters))
	fit.Covariance = robust
	for i := range b {
		name := ""
		if i > 0 {
			name = r.Names[i-1]
		}
		fit.Coefficients = append(fit.Coefficients, coefficient(name, b[i], math.Sqrt(robust.At(i, i)), math.Sqrt(naive.At(i, i))))
	}
	fit.Notes = noteEventHistory(r, fit.Events, clusters)
	return fit, nil
}

func coefficient(name string, b, se, naive float64) Coefficient {
	half := distuv.UnitNormal.Quantile(.975) * se
	return Coefficient{
		Name: name, B: b, SE: se, NaiveSE: naive, Z: b / se, P: 2 * distuv.UnitNormal.Survival(math.Abs(b/se)),
		Ratio: math.Exp(b), Low: math.Exp(b - half), High: math.Exp(b + half),
	}
}

// noteEventHistory is what a reader of the fit should know beside it.
func noteEventHistory(r *RiskRows, events float64, clusters int) []graphmodel.Note {
	var notes []graphmodel.Note
	if len(r.Names) > 0 && events < float64(10*len(r.Names)) {
		notes = append(notes, graphmodel.Note{Code: "eventhistory.few",
			Zh: fmt.Sprintf("%g 次采纳、%d 个变量：每个变量不足 10 次", events, len(r.Names)),
			En: fmt.Sprintf("%g adoptions for %d columns: fewer than 10 each", events, len(r.Names))})
	}
	if clusters < 30 {
		notes = append(notes, graphmodel.Note{Code: "eventhistory.clusters",
			Zh: fmt.Sprintf("只有 %d 个聚类，标准误往往偏小", clusters),
			En: fmt.Sprintf("only %d clusters: standard errors tend to be too small", clusters)})
	}
	if n := len(r.NoNeighbours); n > 0 {
		notes = append(notes, graphmodel.Note{Code: "eventhistory.islands",
			Zh: fmt.Sprintf("%d 个单位没有相邻单位，或相邻单位均不知何时采纳，暴露记为 0", n),
			En: fmt.Sprintf("%d units have no neighbours, or none that adopted at a known time or not at all: their exposure is put at 0", n)})
	}
	return notes
}

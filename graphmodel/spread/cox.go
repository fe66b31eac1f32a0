package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"

	"ronghe/graphmodel"
)

// CoxTies is how adoptions in one period, whose order nobody knows, share its risk set.
type CoxTies uint8

// The ways.
const (
	Efron   CoxTies = iota // Efron, Journal of the American Statistical Association 72, 1977
	Breslow                // Breslow, Biometrics 30, 1974: too near to 0 where ties are many
)

// CoxFit is a fitted model of Cox (Journal of the Royal Statistical Society B 34, 1972).
// Coefficients have no constant: each practice has a baseline of its own, which is left
// open. Ratio is a hazard ratio. SE is robust (Lin and Wei, Journal of the American
// Statistical Association 84, 1989), clustered by unit, times √(G/(G−1)) for G clusters,
// as in an EventHistoryFit.
type CoxFit struct {
	Ties         CoxTies
	Coefficients []Coefficient
	Covariance   *mat.SymDense // clustered
	LogLik       float64       // partial
	NullLogLik   float64       // with all coefficients 0
	UnitPeriods  float64
	Events       float64
	Sets         int // risk sets with an adoption: periods of a practice
	Clusters     int
	Iterations   int
	Notes        []graphmodel.Note
}

// FitCox fits rows by the partial likelihood. The order of rows makes no difference.
// ErrInvalid, with the counts, where the data cannot carry it: no columns, no adoption,
// fewer than 2 clusters, fewer than 5 adoptions a column, a column that is the same for
// all at risk in every period or follows from those before it, or one that separates
// adopters from the others; the error of ctx when that is done. Notes are those of
// FitEventHistory.
func FitCox(ctx context.Context, rows *CoxRows, ties CoxTies) (*CoxFit, error) {
	r := rows.sorted()
	if len(r.Names) == 0 {
		return nil, refuseEventHistory("", "Cox 模型需要协变量或邻居", "Cox's model needs covariates or neighbours")
	}
	if err := r.checkCounts(r.UnitPeriods, r.Clusters); err != nil {
		return nil, err
	}
	m, err := newCoxModel(r, ties)
	if err != nil {
		return nil, err
	}
	m.evaluate()
	null := m.logLik
	iterations, found, err := m.maximise(ctx, m.evaluate)
	if err != nil {
		return nil, err
	}
	events := floats.Sum(r.Events)
	if !found {
		return nil, refuseEventHistory(r.Names[largest(m.b)],
			fmt.Sprintf("把 %g 次采纳与同期其他单位完全分开（分离）：没有有限的估计", events),
			fmt.Sprintf("separates the %g adoptions from the others at risk, alone or with others: there is no finite estimate", events))
	}
	fit := &CoxFit{
		Ties: ties, LogLik: m.logLik, NullLogLik: null, UnitPeriods: r.UnitPeriods, Events: events,
		Sets: len(m.sets), Clusters: r.Clusters, Iterations: iterations,
	}
	naive, robust := m.covariances()
	fit.Covariance = robust
	for j, name := range r.Names {
		fit.Coefficients = append(fit.Coefficients, coefficient(name, m.b[j]/m.sd[j], math.Sqrt(robust.At(j, j)), math.Sqrt(naive.At(j, j))))
	}
	fit.Notes = noteEventHistory(&r.RiskRows, events, r.Clusters)
	return fit, nil
}

// covariances is the inverse information, and around it what the units' score residuals
// add up to, times G/(G−1); of the columns as they were given.
func (m *coxModel) covariances() (naive, robust *mat.SymDense) {
	naive, _ = m.inverse()
	k, g := m.k, float64(m.rows.Clusters)
	meat, back := make([]float64, k*k), mat.NewDense(k, k, nil)
	scores := m.scores()
	for at := 0; at < len(scores); at += k {
		addOuter(meat, scores[at:at+k], g/(g-1))
	}
	for j := range k {
		back.Set(j, j, 1/m.sd[j])
	}
	robust = sandwich(naive, mat.NewDense(k, k, mirrored(meat, k)))
	return sandwich(back, naive), sandwich(back, robust)
}

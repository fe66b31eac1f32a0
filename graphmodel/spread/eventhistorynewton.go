package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// hazardModel is rows with a constant and columns of mean 0 and deviation 1.
type hazardModel struct {
	newton
	rows     *RiskRows
	terms    func(eta, events, trials float64) (logLik, score, weight float64)
	z        []float64
	mean, sd []float64
}

// logitTerms is log-likelihood, its slope and minus its curvature by eta.
func logitTerms(eta, events, trials float64) (logLik, score, weight float64) {
	p := 1 / (1 + math.Exp(-eta))
	softplus := math.Max(eta, 0) + math.Log1p(math.Exp(-math.Abs(eta)))
	return events*eta - trials*softplus, events - trials*p, trials * p * (1 - p)
}

// cloglogTerms is the same of p = 1 − exp(−exp(eta)).
func cloglogTerms(eta, events, trials float64) (logLik, score, weight float64) {
	mu := math.Exp(math.Min(eta, 300))
	p, left := -math.Expm1(-mu), trials-events
	logLik, score, weight = -left*mu, -left*mu, left*mu
	if events > 0 {
		a := mu / math.Expm1(mu)
		logLik += events * math.Log(p)
		score += events * a
		weight += events * a * (mu/p - 1)
	}
	return logLik, score, weight
}

// fit searches from the chance that all have in common.
func (m *hazardModel) fit(ctx context.Context) (int, error) {
	events, trials := floats.Sum(m.rows.Events), floats.Sum(m.rows.Trials)
	m.b[0] = math.Log(events / (trials - events))
	steps, found, err := m.maximise(ctx, m.evaluate)
	if err == nil && !found {
		err = m.explainNoEnd()
	}
	return steps, err
}

// evaluate sums up the rows at b.
func (m *hazardModel) evaluate() {
	k := m.k
	m.hessian, m.gradient, m.logLik = make([]float64, k*k), make([]float64, k), 0
	for i := range m.eta {
		z := m.z[i*k : (i+1)*k]
		m.eta[i] = floats.Dot(z, m.b)
		logLik, score, weight := m.terms(m.eta[i], m.rows.Events[i], m.rows.Trials[i])
		m.logLik += logLik
		floats.AddScaled(m.gradient, score, z)
		addOuter(m.hessian, z, weight)
	}
}

// explainNoEnd names the column that runs away.
func (m *hazardModel) explainNoEnd() error {
	if m.k == 1 {
		return refuseEventHistory("", "拟合不收敛", "the fit does not converge")
	}
	events, trials := floats.Sum(m.rows.Events), floats.Sum(m.rows.Trials)
	return refuseEventHistory(m.rows.Names[largest(m.b[1:])],
		fmt.Sprintf("把 %g 次采纳与其余 %g 个单位时期完全分开（分离）：没有有限的估计", events, trials-events),
		fmt.Sprintf("separates the %g adoptions from the other %g unit-periods, alone or with others: there is no finite estimate", events, trials-events))
}

// covariances is the inverse information, and around it what the clusters' scores
// add up to (Liang and Zeger, Biometrika 73, 1986), times G/(G−1).
func (m *hazardModel) covariances(clusters int) (naive, robust *mat.SymDense) {
	naive, _ = m.inverse()
	k, g := m.k, float64(clusters)
	meat, score := make([]float64, k*k), make([]float64, k)
	for i, cluster := range m.rows.Cluster {
		_, slope, _ := m.terms(m.eta[i], m.rows.Events[i], m.rows.Trials[i])
		floats.AddScaled(score, slope, m.z[i*k:(i+1)*k])
		if i+1 == len(m.eta) || m.rows.Cluster[i+1] != cluster {
			addOuter(meat, score, g/(g-1))
			clear(score)
		}
	}
	return naive, sandwich(naive, mat.NewDense(k, k, mirrored(meat, k)))
}

// onOwnScale is the coefficients of the columns as they were given.
func (m *hazardModel) onOwnScale(naive, robust *mat.SymDense) (b []float64, n, r *mat.SymDense) {
	back := mat.NewDense(m.k, m.k, nil)
	for j := range m.k {
		back.Set(j, j, 1/m.sd[j])
		back.Set(0, j, back.At(0, j)-m.mean[j]/m.sd[j])
	}
	var own mat.VecDense
	own.MulVec(back, mat.NewVecDense(m.k, m.b))
	return own.RawVector().Data, sandwich(back, naive), sandwich(back, robust)
}

// sandwich is a·b·a', which is symmetric where b is.
func sandwich(a, b mat.Matrix) *mat.SymDense {
	var half, full mat.Dense
	half.Mul(a, b)
	full.Mul(&half, a.T())
	k, _ := full.Dims()
	out := mat.NewSymDense(k, nil)
	for i := range k {
		for j := range i + 1 {
			out.SetSym(i, j, (full.At(i, j)+full.At(j, i))/2)
		}
	}
	return out
}

package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// hazardModel is rows with a constant and columns of mean 0 and deviation 1, and
// where the search for the coefficients b on that scale has come to.
type hazardModel struct {
	rows     *RiskRows
	terms    func(eta, events, trials float64) (logLik, score, weight float64)
	k        int // with the constant
	z        []float64
	mean, sd []float64
	b, step  []float64
	eta      []float64 // z·b of each row
	logLik   float64
	hessian  []float64 // minus the second derivatives, lower triangle
	gradient []float64
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

// maximise is Newton's method; both likelihoods have one top at the most. It has
// come to its end when no row's eta moves. Where columns separate adopters from the
// others it never does: eta grows by about 1 a step.
func (m *hazardModel) maximise(ctx context.Context) (int, error) {
	const maxSteps = 40
	events, trials := floats.Sum(m.rows.Events), floats.Sum(m.rows.Trials)
	m.b[0] = math.Log(events / (trials - events))
	m.evaluate()
	for step := 1; step <= maxSteps; step++ {
		if err := ctx.Err(); err != nil {
			return step, err
		}
		inverse, ok := m.inverse()
		if !ok {
			break
		}
		mat.NewVecDense(m.k, m.step).MulVec(inverse, mat.NewVecDense(m.k, m.gradient))
		if m.move() < 1e-8 {
			return step, nil
		}
	}
	return maxSteps, m.explainNoEnd()
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

// move takes the step, or as much of it as does not lower the likelihood, and
// returns the most that any row's eta has moved.
func (m *hazardModel) move() float64 {
	before, was, eta := m.logLik, append([]float64(nil), m.b...), append([]float64(nil), m.eta...)
	for part := 1.0; part > 1e-6; part /= 2 {
		floats.AddScaledTo(m.b, was, part, m.step)
		m.evaluate()
		if m.logLik >= before-1e-10*math.Abs(before) {
			break
		}
	}
	return floats.Distance(eta, m.eta, math.Inf(1))
}

// inverse is that of minus the second derivatives.
func (m *hazardModel) inverse() (*mat.SymDense, bool) {
	h := mat.NewSymDense(m.k, nil)
	for i := range m.k {
		for j := range i + 1 {
			h.SetSym(i, j, m.hessian[i*m.k+j])
		}
	}
	var chol mat.Cholesky
	inverse := mat.NewSymDense(m.k, nil)
	if !chol.Factorize(h) || chol.InverseTo(inverse) != nil {
		return nil, false
	}
	return inverse, true
}

// explainNoEnd names the column that runs away.
func (m *hazardModel) explainNoEnd() error {
	if m.k == 1 {
		return refuseEventHistory("", "拟合不收敛", "the fit does not converge")
	}
	worst := 1
	for j := range m.b[1:] {
		if math.Abs(m.b[j+1]) > math.Abs(m.b[worst]) {
			worst = j + 1
		}
	}
	events, trials := floats.Sum(m.rows.Events), floats.Sum(m.rows.Trials)
	return refuseEventHistory(m.rows.Names[worst-1],
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
	for i := range k {
		for j := range i {
			meat[j*k+i] = meat[i*k+j]
		}
	}
	return naive, sandwich(naive, mat.NewDense(k, k, meat))
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

package spread

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// bassProblem is a least-squares problem: y against M·g of a curve. Given P and Q
// the best M is known, so that only these two are searched for (variable
// projection), as ln P and ln(P+Q), which may be any numbers.
type bassProblem struct {
	y         []float64
	method    BassMethod
	g, gp, gq []float64 // of the point looked at last, with derivatives by P and Q
}

// bassPoint is a place of the search.
type bassPoint struct {
	p, b float64 // ln P, ln(P+Q)
	m    float64
	rss  float64
}

func (at bassPoint) curve() BassCurve {
	p := math.Exp(at.p)
	return BassCurve{P: p, Q: math.Exp(at.b) - p, M: at.m}
}

// fitBassNonlinear searches from the best places of a grid and takes the best end.
func fitBassNonlinear(counts []float64, method BassMethod) (BassCurve, *mat.SymDense, error) {
	n := len(counts)
	prob := &bassProblem{
		y: slices.Clone(counts), method: method,
		g: make([]float64, n), gp: make([]float64, n), gq: make([]float64, n),
	}
	if method == BassCumulative {
		floats.CumSum(prob.y, counts)
	}
	best, converged := bassPoint{rss: math.Inf(1)}, false
	for _, start := range prob.starts() {
		if end, ok := prob.descend(start); end.rss < best.rss {
			best, converged = end, ok
		}
	}
	curve := best.curve()
	// Where the peak is not reached there may be no best place at all: that reason
	// is given by checkBassFit.
	if !converged && curve.PeakTime() <= float64(n) {
		return curve, nil, refuseBass(
			fmt.Sprintf("%d 个时期、%.6g 个采纳者：拟合不收敛", n, floats.Sum(counts)),
			fmt.Sprintf("%d periods, %.6g adopters: the fit does not converge", n, floats.Sum(counts)))
	}
	return curve, prob.covariance(best), nil
}

// starts is a place for each of the best four values of P+Q on a grid. The grid is
// in units of the whole series, since the unit of time is arbitrary.
func (prob *bassProblem) starts() []bassPoint {
	const steps = 20
	slowest, fastest := math.Log(0.3/float64(len(prob.y))), math.Log(4.0)
	rows := make([]bassPoint, steps)
	for i := range rows {
		b := slowest + (fastest-slowest)*float64(i)/(steps-1)
		rows[i].rss = math.Inf(1)
		for j := range steps {
			share := math.Log(1e-8) * float64(j) / (steps - 1) // of P in P+Q, from 1 down
			if at := prob.look(b+share, b); at.rss < rows[i].rss {
				rows[i] = at
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b bassPoint) int { return cmp.Compare(a.rss, b.rss) })
	return rows[:4]
}

// look is the place of these parameters, with the best M and what is left over; g
// and its derivatives are then of it.
func (prob *bassProblem) look(p, b float64) bassPoint {
	at := bassPoint{p: p, b: b, m: 1}
	curve := at.curve()
	f0, fp0, fq0 := 0.0, 0.0, 0.0
	for i := range prob.y {
		f, fp, fq := curve.shareSlopes(float64(i + 1))
		if prob.method == BassDensity {
			f, fp, fq = curve.densitySlopes(f, fp, fq)
		}
		prob.g[i], prob.gp[i], prob.gq[i] = f-f0, fp-fp0, fq-fq0
		if prob.method == BassIncrements {
			f0, fp0, fq0 = f, fp, fq
		}
	}
	at.m = floats.Dot(prob.y, prob.g) / floats.Dot(prob.g, prob.g)
	for i, y := range prob.y {
		r := y - at.m*prob.g[i]
		at.rss += r * r
	}
	if !(at.m > 0) || math.IsNaN(at.rss) || math.IsInf(at.m, 0) {
		at.rss = math.Inf(1)
	}
	return at
}

// descend is Levenberg and Marquardt's search from a place; false where it has not
// come to an end.
func (prob *bassProblem) descend(at bassPoint) (bassPoint, bool) {
	const maxSteps = 300
	exact := 1e-26 * floats.Dot(prob.y, prob.y)
	damping := 1e-3
	for range maxSteps {
		prob.look(at.p, at.b)
		a, g := prob.normal(at)
		for {
			stepP, stepB := a.solve(g, damping)
			next := prob.look(at.p+stepP, at.b+stepB)
			small := math.Abs(stepP)+math.Abs(stepB) < 1e-10
			if next.rss <= at.rss {
				done := small || next.rss < exact
				at, damping = next, damping/10
				if done {
					return at, true
				}
				break
			}
			if damping *= 10; small || damping > 1e12 {
				return at, small
			}
		}
	}
	return at, false
}

// normalMatrix is the symmetric [[pp, pb], [pb, bb]].
type normalMatrix struct{ pp, pb, bb float64 }

// normal is the normal equations of a step in ln P and ln(P+Q) from the place
// looked at last: what of each derivative is not along g (Kaufman, BIT 15, 1975).
func (prob *bassProblem) normal(at bassPoint) (a normalMatrix, g [2]float64) {
	curve := at.curve()
	b := curve.P + curve.Q
	gg := floats.Dot(prob.g, prob.g)
	alongP := curve.P * (floats.Dot(prob.gp, prob.g) - floats.Dot(prob.gq, prob.g)) / gg
	alongB := b * floats.Dot(prob.gq, prob.g) / gg
	for i, y := range prob.y {
		byP := at.m * (curve.P*(prob.gp[i]-prob.gq[i]) - alongP*prob.g[i])
		byB := at.m * (b*prob.gq[i] - alongB*prob.g[i])
		r := y - at.m*prob.g[i]
		a.pp, a.pb, a.bb = a.pp+byP*byP, a.pb+byP*byB, a.bb+byB*byB
		g[0], g[1] = g[0]+byP*r, g[1]+byB*r
	}
	return a, g
}

// solve is the damped step.
func (a normalMatrix) solve(g [2]float64, damping float64) (p, b float64) {
	pp, bb := a.pp*(1+damping), a.bb*(1+damping)
	det := pp*bb - a.pb*a.pb
	return (bb*g[0] - a.pb*g[1]) / det, (pp*g[1] - a.pb*g[0]) / det
}

// covariance is s²(J'J)⁻¹ of P, Q and M at a place, with s² = rss/(n−3); all +Inf
// where J'J has no inverse.
func (prob *bassProblem) covariance(at bassPoint) *mat.SymDense {
	prob.look(at.p, at.b)
	n := len(prob.y)
	j := mat.NewDense(n, 3, nil)
	for i := range n {
		j.SetRow(i, []float64{at.m * prob.gp[i], at.m * prob.gq[i], prob.g[i]})
	}
	return scaledInverse(j, at.rss/float64(n-3))
}

// scaledInverse is s2·(j'j)⁻¹, by way of columns of length 1; all +Inf where there
// is none.
func scaledInverse(j *mat.Dense, s2 float64) *mat.SymDense {
	_, k := j.Dims()
	lengths := make([]float64, k)
	gram := mat.NewSymDense(k, nil)
	for a := range k {
		lengths[a] = mat.Norm(j.ColView(a), 2)
		for b := range a + 1 {
			gram.SetSym(a, b, mat.Dot(j.ColView(a), j.ColView(b))/(lengths[a]*lengths[b]))
		}
	}
	inverse := mat.NewSymDense(k, nil)
	var chol mat.Cholesky
	ok := chol.Factorize(gram) && chol.InverseTo(inverse) == nil
	for a := range k {
		for b := range a + 1 {
			v := math.Inf(1)
			if ok {
				v = s2 * inverse.At(a, b) / (lengths[a] * lengths[b])
			}
			inverse.SetSym(a, b, v)
		}
	}
	return inverse
}

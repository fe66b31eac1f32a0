package spread

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// bassProblem is y against M·g of a curve of Bass; P and Q are searched for as ln P and
// ln(P+Q), which may be any numbers.
type bassProblem struct {
	projection
	method BassMethod
}

func newBassProblem(y []float64, method BassMethod) *bassProblem {
	prob := &bassProblem{projection: newProjection(y), method: method}
	prob.fill, prob.unit = prob.shares, func(place) [2]float64 { return [2]float64{1, 1} }
	return prob
}

func bassCurve(at place) BassCurve {
	p := math.Exp(at.a)
	return BassCurve{P: p, Q: math.Exp(at.b) - p, M: at.scale}
}

// fitBassNonlinear searches from the best places of a grid and takes the best end.
func fitBassNonlinear(counts []float64, method BassMethod) (BassCurve, *mat.SymDense, error) {
	y := slices.Clone(counts)
	if method == BassCumulative {
		floats.CumSum(y, counts)
	}
	prob := newBassProblem(y, method)
	best, converged := prob.best(prob.starts())
	curve := bassCurve(best)
	// Where the peak is not reached there may be no best place at all: that reason
	// is given by checkBassFit.
	if !converged && curve.PeakTime() <= float64(len(y)) {
		return curve, nil, refuseBass(
			fmt.Sprintf("%d 个时期、%.6g 个采纳者：拟合不收敛", len(y), floats.Sum(counts)),
			fmt.Sprintf("%d periods, %.6g adopters: the fit does not converge", len(y), floats.Sum(counts)))
	}
	return curve, prob.covariance(best), nil
}

// starts is a place for each of the best four values of P+Q on a grid. The grid is
// in units of the whole series, since the unit of time is arbitrary.
func (prob *bassProblem) starts() []place {
	const steps = 20
	slowest, fastest := math.Log(0.3/float64(len(prob.y))), math.Log(4.0)
	rows := make([]place, steps)
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
	slices.SortStableFunc(rows, func(a, b place) int { return cmp.Compare(a.rss, b.rss) })
	return rows[:4]
}

// shares are what of M adopts in each period, by the method, and the derivatives by ln P
// and ln(P+Q).
func (prob *bassProblem) shares(a, b float64) {
	curve := bassCurve(place{a: a, b: b, scale: 1})
	f0, fp0, fq0 := 0.0, 0.0, 0.0
	for i := range prob.y {
		f, fp, fq := curve.shareSlopes(float64(i + 1))
		if prob.method == BassDensity {
			f, fp, fq = curve.densitySlopes(f, fp, fq)
		}
		byP, byQ := fp-fp0, fq-fq0
		prob.g[i], prob.ga[i], prob.gb[i] = f-f0, curve.P*(byP-byQ), (curve.P+curve.Q)*byQ
		if prob.method == BassIncrements {
			f0, fp0, fq0 = f, fp, fq
		}
	}
}

// covariance is s²(J'J)⁻¹ of P, Q and M at a place, with s² = rss/(n−3); all +Inf
// where J'J has no inverse.
func (prob *bassProblem) covariance(at place) *mat.SymDense {
	prob.look(at.a, at.b)
	curve, n := bassCurve(at), len(prob.y)
	j := mat.NewDense(n, 3, nil)
	for i := range n {
		byQ := prob.gb[i] / (curve.P + curve.Q)
		j.SetRow(i, []float64{at.scale * (prob.ga[i]/curve.P + byQ), at.scale * byQ, prob.g[i]})
	}
	return scaledInverse(j, at.rss/float64(n-3))
}

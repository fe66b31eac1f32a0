package spread

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat"
)

// logisticProblem is a least-squares problem: y against K·g. Given R and Mid the best K
// is known, so that only ln R and Mid are searched for (variable projection).
type logisticProblem struct {
	t, y      []float64
	g, gr, gm []float64 // of the place looked at last, with derivatives by ln R and Mid
}

// logisticPoint is a place of the search.
type logisticPoint struct{ lnR, mid, k, rss float64 }

func (at logisticPoint) curve() LogisticCurve {
	return LogisticCurve{K: at.k, R: math.Exp(at.lnR), Mid: at.mid}
}

func newLogisticProblem(t, y []float64) *logisticProblem {
	n := len(t)
	return &logisticProblem{t: t, y: y, g: make([]float64, n), gr: make([]float64, n), gm: make([]float64, n)}
}

// search is the best end of the searches from the best two starts; false where it has not
// come to an end.
func (prob *logisticProblem) search() (logisticPoint, bool) {
	starts := prob.starts()
	best, converged := logisticPoint{rss: math.Inf(1)}, false
	for _, start := range starts[:min(2, len(starts))] {
		if end, ok := prob.descend(start); end.rss < best.rss {
			best, converged = end, ok
		}
	}
	return best, converged
}

// starts is a place for each of some ceilings, of which ln(y/(K−y)) = R(t−Mid) is a line;
// the best first.
func (prob *logisticProblem) starts() []logisticPoint {
	var out []logisticPoint
	top := floats.Max(prob.y)
	for _, times := range []float64{1.01, 1.1, 1.5, 3, 10} {
		var x, z []float64
		for i, y := range prob.y {
			if y > 0 {
				x, z = append(x, prob.t[i]-prob.t[0]), append(z, math.Log(y/(times*top-y)))
			}
		}
		a, r := stat.LinearRegression(x, z, nil, false)
		if at := prob.look(math.Log(r), prob.t[0]-a/r); !math.IsInf(at.rss, 0) {
			out = append(out, at)
		}
	}
	slices.SortStableFunc(out, func(a, b logisticPoint) int { return cmp.Compare(a.rss, b.rss) })
	return out
}

// look is the place of these parameters, with the best K and what is left over; g and its
// derivatives are then of it. Where there is no curve, all is left over: +Inf.
func (prob *logisticProblem) look(lnR, mid float64) logisticPoint {
	at := logisticPoint{lnR: lnR, mid: mid}
	r := math.Exp(lnR)
	for i, t := range prob.t {
		x := r * (t - mid)
		g := 1 / (1 + math.Exp(-x))
		slope := g / (1 + math.Exp(x)) // g(1−g), exact where g is near 1
		prob.g[i], prob.gr[i], prob.gm[i] = g, x*slope, -r*slope
	}
	at.k = floats.Dot(prob.y, prob.g) / floats.Dot(prob.g, prob.g)
	for i, y := range prob.y {
		left := y - at.k*prob.g[i]
		at.rss += left * left
	}
	if !(at.k > 0) || math.IsNaN(at.rss) || math.IsInf(at.k, 0) {
		at.rss = math.Inf(1)
	}
	return at
}

// descend is Levenberg and Marquardt's search from a place; false where it has not come
// to an end.
func (prob *logisticProblem) descend(at logisticPoint) (logisticPoint, bool) {
	const maxSteps = 200
	exact := 1e-26 * floats.Dot(prob.y, prob.y)
	damping := 1e-3
	for range maxSteps {
		prob.look(at.lnR, at.mid)
		a, g := prob.normal(at)
		for {
			stepR, stepMid := a.solve(g, damping)
			next := prob.look(at.lnR+stepR, at.mid+stepMid)
			small := math.Abs(stepR)+math.Abs(stepMid)*math.Exp(at.lnR) < 1e-10
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

// normal is the normal equations of a step in ln R and Mid from the place looked at last.
func (prob *logisticProblem) normal(at logisticPoint) (a normalMatrix, g [2]float64) {
	gg := floats.Dot(prob.g, prob.g)
	alongR, alongMid := floats.Dot(prob.gr, prob.g)/gg, floats.Dot(prob.gm, prob.g)/gg
	for i, y := range prob.y {
		byR := at.k * (prob.gr[i] - alongR*prob.g[i])
		byMid := at.k * (prob.gm[i] - alongMid*prob.g[i])
		left := y - at.k*prob.g[i]
		a.pp, a.pb, a.bb = a.pp+byR*byR, a.pb+byR*byMid, a.bb+byMid*byMid
		g[0], g[1] = g[0]+byR*left, g[1]+byMid*left
	}
	return a, g
}

// covariance is s²(J'J)⁻¹ of K, R and Mid at a place, with s² = rss/(n−3); all +Inf where
// J'J has no inverse.
func (prob *logisticProblem) covariance(at logisticPoint) *mat.SymDense {
	prob.look(at.lnR, at.mid)
	r, j := math.Exp(at.lnR), mat.NewDense(len(prob.y), 3, nil)
	for i := range prob.y {
		j.SetRow(i, []float64{prob.g[i], at.k * prob.gr[i] / r, at.k * prob.gm[i]})
	}
	return scaledInverse(j, at.rss/float64(len(prob.y)-3))
}

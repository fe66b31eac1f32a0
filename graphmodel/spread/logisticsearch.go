package spread

import (
	"cmp"
	"math"
	"slices"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat"
)

// logisticProblem is y at the times t against K·g of a logistic curve; R and Mid are
// searched for as ln R, which may be any number, and Mid.
type logisticProblem struct {
	projection
	t []float64
}

func newLogisticProblem(t, y []float64) *logisticProblem {
	prob := &logisticProblem{projection: newProjection(y), t: t}
	prob.fill, prob.unit = prob.shares, func(at place) [2]float64 { return [2]float64{1, math.Exp(-at.a)} }
	return prob
}

func logisticCurve(at place) LogisticCurve {
	return LogisticCurve{K: at.scale, R: math.Exp(at.a), Mid: at.b}
}

// search is the best end of the searches from the best two starts; false where it has not
// come to an end.
func (prob *logisticProblem) search() (place, bool) {
	starts := prob.starts()
	return prob.best(starts[:min(2, len(starts))])
}

// starts is a place for each of some ceilings, of which ln(y/(K−y)) = R(t−Mid) is a line;
// the best first.
func (prob *logisticProblem) starts() []place {
	var out []place
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
	slices.SortStableFunc(out, func(a, b place) int { return cmp.Compare(a.rss, b.rss) })
	return out
}

// shares are what of K has adopted at each time, and the derivatives by ln R and Mid.
func (prob *logisticProblem) shares(lnR, mid float64) {
	r := math.Exp(lnR)
	for i, t := range prob.t {
		x := r * (t - mid)
		g := 1 / (1 + math.Exp(-x))
		slope := g / (1 + math.Exp(x)) // g(1−g), exact where g is near 1
		prob.g[i], prob.ga[i], prob.gb[i] = g, x*slope, -r*slope
	}
}

// covariance is s²(J'J)⁻¹ of K, R and Mid at a place, with s² = rss/(n−3); all +Inf where
// J'J has no inverse.
func (prob *logisticProblem) covariance(at place) *mat.SymDense {
	prob.look(at.a, at.b)
	r, j := math.Exp(at.a), mat.NewDense(len(prob.y), 3, nil)
	for i := range prob.y {
		j.SetRow(i, []float64{prob.g[i], at.scale * prob.ga[i] / r, at.scale * prob.gb[i]})
	}
	return scaledInverse(j, at.rss/float64(len(prob.y)-3))
}

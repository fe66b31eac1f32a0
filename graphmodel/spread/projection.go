package spread

import (
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// projection is a least-squares problem: y against scale·g of a curve g of two parameters
// a and b. Given these the best scale is known, so that only they are searched for
// (variable projection).
type projection struct {
	y         []float64
	g, ga, gb []float64                 // of the place looked at last, with derivatives by a and b
	fill      func(a, b float64)        // makes them
	unit      func(at place) [2]float64 // how much of a and of b counts as 1, to tell a step that is nothing
}

func newProjection(y []float64) projection {
	n := len(y)
	return projection{y: y, g: make([]float64, n), ga: make([]float64, n), gb: make([]float64, n)}
}

// place is a place of the search, with the best scale and what is left over.
type place struct{ a, b, scale, rss float64 }

// look is the place of these parameters. Where there is no curve, or none above 0, all is
// left over: +Inf.
func (p *projection) look(a, b float64) place {
	p.fill(a, b)
	at := place{a: a, b: b, scale: floats.Dot(p.y, p.g) / floats.Dot(p.g, p.g)}
	for i, y := range p.y {
		left := y - at.scale*p.g[i]
		at.rss += left * left
	}
	if !(at.scale > 0) || math.IsNaN(at.rss) || math.IsInf(at.scale, 0) {
		at.rss = math.Inf(1)
	}
	return at
}

// descend is Levenberg and Marquardt's search from a place; false where it has not come
// to an end.
func (p *projection) descend(at place) (place, bool) {
	const maxSteps = 300
	exact := 1e-26 * floats.Dot(p.y, p.y)
	damping := 1e-3
	for range maxSteps {
		p.look(at.a, at.b)
		m, g := p.normal(at)
		for {
			stepA, stepB := m.solve(g, damping)
			next, unit := p.look(at.a+stepA, at.b+stepB), p.unit(at)
			small := math.Abs(stepA)/unit[0]+math.Abs(stepB)/unit[1] < 1e-10
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

// best is the best end of the searches from some places; false where it has not come to
// an end.
func (p *projection) best(starts []place) (place, bool) {
	best, converged := place{rss: math.Inf(1)}, false
	for _, start := range starts {
		if end, ok := p.descend(start); end.rss < best.rss {
			best, converged = end, ok
		}
	}
	return best, converged
}

// normalMatrix is the symmetric [[aa, ab], [ab, bb]].
type normalMatrix struct{ aa, ab, bb float64 }

// normal is the normal equations of a step from the place looked at last: what of each
// derivative is not along g (Kaufman, BIT 15, 1975).
func (p *projection) normal(at place) (m normalMatrix, g [2]float64) {
	gg := floats.Dot(p.g, p.g)
	alongA, alongB := floats.Dot(p.ga, p.g)/gg, floats.Dot(p.gb, p.g)/gg
	for i, y := range p.y {
		byA, byB := at.scale*(p.ga[i]-alongA*p.g[i]), at.scale*(p.gb[i]-alongB*p.g[i])
		left := y - at.scale*p.g[i]
		m.aa, m.ab, m.bb = m.aa+byA*byA, m.ab+byA*byB, m.bb+byB*byB
		g[0], g[1] = g[0]+byA*left, g[1]+byB*left
	}
	return m, g
}

// solve is the damped step.
func (m normalMatrix) solve(g [2]float64, damping float64) (a, b float64) {
	aa, bb := m.aa*(1+damping), m.bb*(1+damping)
	det := aa*bb - m.ab*m.ab
	return (bb*g[0] - m.ab*g[1]) / det, (aa*g[1] - m.ab*g[0]) / det
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

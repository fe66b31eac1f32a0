package spread

import (
	"context"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// newton is a search for the coefficients b of a likelihood that has one top at the most,
// and where it has come to.
type newton struct {
	k        int
	b, step  []float64
	eta      []float64 // z·b of each row
	logLik   float64
	hessian  []float64 // minus the second derivatives, lower triangle
	gradient []float64
}

func newNewton(k, rows int) newton {
	return newton{k: k, b: make([]float64, k), step: make([]float64, k), eta: make([]float64, rows),
		hessian: make([]float64, k*k), gradient: make([]float64, k)}
}

// maximise goes up from b; evaluate sums up the rows there. It has come to its end when no
// row's eta moves. Where columns separate adopters from the others it never does: eta
// grows by about 1 a step, and found is false.
func (m *newton) maximise(ctx context.Context, evaluate func()) (steps int, found bool, err error) {
	const maxSteps = 40
	evaluate()
	for step := 1; step <= maxSteps; step++ {
		if err := ctx.Err(); err != nil {
			return step, false, err
		}
		inverse, ok := m.inverse()
		if !ok {
			break
		}
		mat.NewVecDense(m.k, m.step).MulVec(inverse, mat.NewVecDense(m.k, m.gradient))
		if m.move(evaluate) < 1e-8 {
			return step, true, nil
		}
	}
	return maxSteps, false, nil
}

// move takes the step, or as much of it as does not lower the likelihood, and
// returns the most that any row's eta has moved.
func (m *newton) move(evaluate func()) float64 {
	before, was, eta := m.logLik, append([]float64(nil), m.b...), append([]float64(nil), m.eta...)
	for part := 1.0; part > 1e-6; part /= 2 {
		floats.AddScaledTo(m.b, was, part, m.step)
		evaluate()
		if m.logLik >= before-1e-10*math.Abs(before) {
			break
		}
	}
	return floats.Distance(eta, m.eta, math.Inf(1))
}

// inverse is that of minus the second derivatives.
func (m *newton) inverse() (*mat.SymDense, bool) {
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

// largest is the place of the coefficient that is furthest from 0.
func largest(b []float64) int {
	worst := 0
	for j := range b {
		if math.Abs(b[j]) > math.Abs(b[worst]) {
			worst = j
		}
	}
	return worst
}

// mirrored fills in the upper triangle of a.
func mirrored(a []float64, k int) []float64 {
	for i := range k {
		for j := range i {
			a[j*k+i] = a[i*k+j]
		}
	}
	return a
}

// collinear is the first column that follows from those before it, given how they go
// together (a lower triangle with a diagonal of about 1, which it changes): what is left
// of it beside them is nothing (Cholesky's last pivot). -1 for none.
func collinear(gram []float64, k int) int {
	for j := range k {
		for c := range j {
			sum := gram[j*k+c]
			for d := range c {
				sum -= gram[j*k+d] * gram[c*k+d]
			}
			gram[j*k+c] = sum / gram[c*k+c]
		}
		left := gram[j*k+j]
		for d := range j {
			left -= gram[j*k+d] * gram[j*k+d]
		}
		if left < 1e-9 {
			return j
		}
		gram[j*k+j] = math.Sqrt(left)
	}
	return -1
}

package spread

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/mat"
)

// fitBassLinear is the regression of Bass 1969. Its parameters follow from a, b and
// c: m = (−b−√(b²−4ac))/2c, p = a/m, q = −cm.
func fitBassLinear(counts []float64) (BassCurve, *mat.SymDense, error) {
	n := len(counts)
	x, y, before := mat.NewDense(n, 3, nil), mat.NewVecDense(n, counts), 0.0
	for i := range n {
		x.SetRow(i, []float64{1, before, before * before})
		before += counts[i]
	}
	var beta, fitted, left mat.VecDense
	if err := beta.SolveVec(x, y); err != nil {
		return BassCurve{}, nil, refuseBass(
			fmt.Sprintf("%d 个时期：线性回归无解", n), fmt.Sprintf("%d periods: the regression has no solution", n))
	}
	a, b, c := beta.AtVec(0), beta.AtVec(1), beta.AtVec(2)
	curve, ok := bassOfLinear(a, b, c)
	if !ok {
		return BassCurve{}, nil, refuseBass(
			fmt.Sprintf("%d 个时期：线性回归得 a=%.4g b=%.4g c=%.4g，p、q、m 不全为正；请用增量的非线性拟合", n, a, b, c),
			fmt.Sprintf("%d periods: the regression has a=%.4g b=%.4g c=%.4g, of which p, q and m are not all above 0; fit the increments instead", n, a, b, c))
	}
	fitted.MulVec(x, &beta)
	left.SubVec(y, &fitted)
	cov := scaledInverse(x, mat.Dot(&left, &left)/float64(n-3))
	j := linearSlopes(a, b, c)
	var half, full mat.Dense
	half.Mul(j, cov)
	full.Mul(&half, j.T())
	return curve, mat.NewSymDense(3, full.RawMatrix().Data), nil
}

// bassOfLinear is the curve of a regression; false where there is none of sense.
func bassOfLinear(a, b, c float64) (BassCurve, bool) {
	root := b*b - 4*a*c
	if c >= 0 || root < 0 {
		return BassCurve{}, false
	}
	m := (-b - math.Sqrt(root)) / (2 * c)
	curve := BassCurve{P: a / m, Q: -c * m, M: m}
	return curve, curve.P > 0 && curve.Q > 0 && curve.M > 0
}

// linearSlopes is the derivatives of p, q and m (rows) by a, b and c.
func linearSlopes(a, b, c float64) *mat.Dense {
	root := math.Sqrt(b*b - 4*a*c)
	m := (-b - root) / (2 * c)
	// a + bm + cm² = 0, and b + 2cm = −root.
	ma, mb, mc := 1/root, m/root, m*m/root
	return mat.NewDense(3, 3, []float64{
		1/m - a/(m*m)*ma, -a / (m * m) * mb, -a / (m * m) * mc,
		-c * ma, -c * mb, -m - c*mc,
		ma, mb, mc,
	})
}

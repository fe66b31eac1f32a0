package spread

import (
	"context"
	"fmt"
	"math"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"

	"ronghe/graphmodel"
)

// MoranTest says whether neighbours are alike in a value: Moran's I, which is
// above Expected where they are, with its variance under randomisation (Cliff and
// Ord, Spatial Processes, 1981). That neighbours are alike is not that one followed
// the other.
type MoranTest struct {
	I, Expected, Variance float64
	Z                     float64
	P                     float64 // of a value as high or higher, by the normal distribution
	PBoth                 float64 // of one as far from Expected on either side
	Permutation           PermutationP
	Units                 int     // with neighbours
	Islands               []int32 // those without any, ascending: they are left out of all of it
}

// Moran tests x, one value a unit:
//
//	I = (N/S0)·Σ w_ij z_i z_j / Σ z²
//
// by the weights as they are; see Weights.RowStandardised. ErrInvalid with fewer
// than 4 units that have neighbours, a value that is no number, or x the same in
// all of them; the error of ctx when it is done before the draws are.
func Moran(ctx context.Context, x []float64, w *Weights, draws Draws) (MoranTest, error) {
	s, err := newSpatial("moran", x, w)
	if err != nil {
		return MoranTest{}, err
	}
	mean, squares, fourths := stat.Mean(s.x, nil), 0.0, 0.0
	z := make([]float64, len(s.x))
	for i, v := range s.x {
		z[i] = v - mean
		squares += z[i] * z[i]
		fourths += z[i] * z[i] * z[i] * z[i]
	}
	n := float64(len(z))
	statistic := func(z, out []float64) { out[0] = n / s.s0 * s.w.products(z) / squares }
	observed := make([]float64, 1)
	statistic(z, observed)
	test := MoranTest{I: observed[0], Expected: -1 / (n - 1), Units: len(z), Islands: s.islands}
	test.Variance = s.moranVariance(n * fourths / (squares * squares))
	test.Z = (test.I - test.Expected) / math.Sqrt(test.Variance)
	test.P = distuv.UnitNormal.Survival(test.Z)
	test.PBoth = 2 * distuv.UnitNormal.Survival(math.Abs(test.Z))
	p, err := permute(ctx, z, draws, []float64{test.Expected}, statistic)
	if err != nil {
		return MoranTest{}, err
	}
	test.Permutation = p[0]
	return test, nil
}

// spatial is the values of the units that have neighbours, with the sums of the
// weights that all variances are made of.
type spatial struct {
	x          []float64
	w          *Weights
	islands    []int32
	s0, s1, s2 float64
}

// newSpatial takes the islands out and checks what is left.
func newSpatial(test string, x []float64, w *Weights) (*spatial, error) {
	if err := checkUnits("neighbours", len(x), w.Len()); err != nil {
		return nil, err
	}
	s := &spatial{islands: w.Islands()}
	var keep []int32
	for i, next := 0, 0; i < len(x); i++ {
		if next < len(s.islands) && s.islands[next] == int32(i) {
			next++
			continue
		}
		if math.IsNaN(x[i]) || math.IsInf(x[i], 0) {
			return nil, graphmodel.Invalid(test, fmt.Sprintf("x[%d]", i), "不是数值", "is no number")
		}
		keep, s.x = append(keep, int32(i)), append(s.x, x[i])
	}
	if len(keep) < 4 {
		return nil, graphmodel.Invalid(test, "", fmt.Sprintf("有相邻单位的只有 %d 个，少于 4", len(keep)),
			fmt.Sprintf("%d units have neighbours, fewer than 4", len(keep)))
	}
	if stat.PopVariance(s.x, nil) <= 1e-24*s.x[0]*s.x[0] {
		return nil, graphmodel.Invalid(test, "", fmt.Sprintf("%d 个单位的值全部相同（%g）", len(keep), s.x[0]),
			fmt.Sprintf("all %d units have the same value (%g)", len(keep), s.x[0]))
	}
	s.w = w.among(keep)
	s.s0, s.s1, s.s2 = s.w.sums()
	return s, nil
}

// sums is S0 = Σw, S1 = ½Σ(w_ij+w_ji)² and S2 = Σ(w_i.+w_.i)².
func (w *Weights) sums() (s0, s1, s2 float64) {
	both := make([]float64, w.Len())
	for i := range w.Len() {
		to, weights := w.row(i)
		for at, j := range to {
			v, back := weights[at], w.between(j, int32(i))
			s0 += v
			// ½((v+back)² + (v+back)²) for a pair is counted from both its sides; of a
			// link without one back, from this side alone.
			if back > 0 {
				s1 += (v + back) * (v + back) / 2
			} else {
				s1 += v * v
			}
			both[i], both[j] = both[i]+v, both[j]+v
		}
	}
	for _, v := range both {
		s2 += v * v
	}
	return s0, s1, s2
}

// products is Σ w_ij z_i z_j.
func (w *Weights) products(z []float64) float64 {
	sum := 0.0
	for i, v := range z {
		to, weights := w.row(i)
		lag := 0.0
		for at, j := range to {
			lag += weights[at] * z[j]
		}
		sum += v * lag
	}
	return sum
}

// moranVariance is that of I under randomisation; k is the kurtosis of the values.
func (s *spatial) moranVariance(k float64) float64 {
	n, ss := float64(len(s.x)), s.s0*s.s0
	a := n * ((n*n-3*n+3)*s.s1 - n*s.s2 + 3*ss)
	b := k * (n*(n-1)*s.s1 - 2*n*s.s2 + 6*ss)
	return (a-b)/((n-1)*(n-2)*(n-3)*ss) - 1/((n-1)*(n-1))
}

package recommend

import (
	"math"

	"ronghe/graphmodel"
)

// Params are the parameters of the formula of Model.Next. DefaultParams has the
// values that everything uses unless a caller says otherwise.
type Params struct {
	Activity   float64 `json:"a"`         // a: a firm with d practices counts d^(-a)
	Commonness float64 `json:"b"`         // b: a feature of n firms is divided by n^b
	Popularity float64 `json:"c"`         // c: a practice of n firms is divided by n^c; less shows more of the well-known
	Shrinkage  float64 `json:"h"`         // h: added to the divisor, at least 1
	Gain       float64 `json:"g"`         // g: the weight of each class of attributes
	HalfLife   float64 `json:"half_life"` // H: an adoption so many years ago counts half
}

// DefaultParams are the parameters measured to be good on data of several kinds.
func DefaultParams() Params {
	return Params{Activity: .5, Commonness: .7, Popularity: .4, Shrinkage: 2, Gain: .5, HalfLife: 2}
}

// Check returns ErrInvalid for a parameter that is no number or out of range.
func (p Params) Check() error {
	for _, c := range []struct {
		name            string
		value, lo, hi   float64
		rangeZh, rangeE string
	}{
		{"a", p.Activity, 0, 2, "应在 0 与 2 之间", "must be from 0 to 2"},
		{"b", p.Commonness, 0, 2, "应在 0 与 2 之间", "must be from 0 to 2"},
		{"c", p.Popularity, 0, 2, "应在 0 与 2 之间", "must be from 0 to 2"},
		{"h", p.Shrinkage, 1, 1e6, "应在 1 与 1000000 之间", "must be from 1 to 1000000"},
		{"g", p.Gain, 0, 100, "应在 0 与 100 之间", "must be from 0 to 100"},
		{"half_life", p.HalfLife, 1e-3, 1e6, "应在 0.001 与 1000000 之间", "must be from 0.001 to 1000000"},
	} {
		if !(c.lo <= c.value && c.value <= c.hi) { // NaN is refused, too
			return graphmodel.Invalid("params", c.name, c.rangeZh, c.rangeE)
		}
	}
	return nil
}

// Weights are how much each part counts in the similarity of two units.
type Weights struct {
	Industry  float64 `json:"industry"`
	Region    float64 `json:"region"`
	Practices float64 `json:"practices"`
}

// DefaultWeights add up to 1.
func DefaultWeights() Weights { return Weights{Industry: .50, Region: .15, Practices: .35} }

// Normal is w scaled to add up to 1, so that similarities stay within 0 and 1.
// ErrInvalid: a weight is negative or no finite number, or all are 0.
func (w Weights) Normal() (Weights, error) {
	for _, c := range []struct {
		name  string
		value float64
	}{{"industry", w.Industry}, {"region", w.Region}, {"practices", w.Practices}} {
		if !(c.value >= 0) || math.IsInf(c.value, 0) {
			return Weights{}, graphmodel.Invalid("weights", c.name, "权重应为不小于 0 的数", "a weight is a number of at least 0")
		}
	}
	sum := w.Industry + w.Region + w.Practices
	if sum == 0 || math.IsInf(sum, 0) {
		return Weights{}, graphmodel.Invalid("weights", "", "权重不能全为 0，其和应为有限数", "not all weights may be 0, and their sum must be finite")
	}
	if sum == 1 {
		return w, nil
	}
	return Weights{w.Industry / sum, w.Region / sum, w.Practices / sum}, nil
}

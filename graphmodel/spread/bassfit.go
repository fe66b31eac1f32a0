package spread

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"

	"ronghe/graphmodel"
)

// BassMethod is how a BassCurve is fitted.
type BassMethod uint8

// The methods.
const (
	// BassIncrements is least squares on the adopters of each period,
	// M(F(t)−F(t−1)): Srinivasan and Mason, Marketing Science 5, 1986.
	BassIncrements BassMethod = iota
	// BassLinear is Bass 1969: y_t = a + bY + cY² with the adopters Y before t, by
	// ordinary least squares. It is biased by the length of a period.
	BassLinear
	// BassCumulative is least squares on the cumulative number. Its errors are
	// correlated, so its standard errors are too small.
	BassCumulative
	// BassDensity is least squares on the density at the end of each period, M·f(t) for
	// t = 1, 2, …: as many published fits have it. It takes a rate for a number, which
	// BassIncrements does not.
	BassDensity
)

// Estimate is a number with its standard error and 95% interval, which is
// Value ± t·SE with Student's t of n−3 degrees: the delta method (Wald), symmetric,
// so that it may reach below 0 where the data say little.
type Estimate struct {
	Value float64 `json:"value"`
	SE    float64 `json:"se"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// BassFit is a fitted curve. t counts periods from the beginning of the first one:
// a PeakTime of 6.2 lies in the seventh period.
type BassFit struct {
	Method         BassMethod
	Curve          BassCurve
	P, Q, M        Estimate
	PeakTime       Estimate // see BassCurve, as for the next two
	PeakRate       Estimate
	HalfTime       Estimate  // by when half of M has adopted
	Periods        int       // that the fit is of
	Adopters       float64   // in them
	Fitted         []float64 // in each period
	RMSE, RSquared float64   // of Fitted against the adopters of each period, by any method
	Notes          []graphmodel.Note
}

// FitBass fits the curve to the adopters of each period, the first being that of
// the first adopter. It is ErrInvalid, with the counts, where the data cannot carry
// it: fewer than 5 adopters or 8 periods, all in one period, the interval of the
// peak reaching beyond the periods or that of the final number to 0, P or Q without
// sense, no convergence.
//
// Notes: "bass.short" (fewer than 10 periods), "bass.few" (fewer than 30 adopters: a
// chance peak may pass for the peak, and M is then much too low), "bass.nearpeak"
// (the peak is in the last quarter of the periods: M tends to be too low),
// "bass.noimitation" (the interval of Q reaches 0), "bass.cumulative" (its standard
// errors are too small).
func FitBass(counts []float64, method BassMethod) (BassFit, error) {
	if err := checkBassSeries(counts); err != nil {
		return BassFit{}, err
	}
	var (
		curve BassCurve
		cov   *mat.SymDense // of P, Q and M
		err   error
	)
	if method == BassLinear {
		curve, cov, err = fitBassLinear(counts)
	} else {
		curve, cov, err = fitBassNonlinear(counts, method)
	}
	if err != nil {
		return BassFit{}, err
	}
	fit := describeBass(counts, curve, cov, method)
	if err := checkBassFit(fit); err != nil {
		return BassFit{}, err
	}
	fit.Notes = noteBass(fit)
	return fit, nil
}

// describeBass is what there is to say about a curve, given the covariance of its
// parameters.
func describeBass(counts []float64, curve BassCurve, cov *mat.SymDense, method BassMethod) BassFit {
	t := distuv.StudentsT{Sigma: 1, Nu: float64(len(counts) - 3)}.Quantile(0.975)
	estimate := func(of func(BassCurve) float64) Estimate {
		value, slope := of(curve), mat.NewVecDense(3, bassSlope(curve, of))
		se := math.Sqrt(mat.Inner(slope, cov, slope))
		return Estimate{Value: value, SE: se, Low: value - t*se, High: value + t*se}
	}
	fit := BassFit{
		Method:   method,
		Curve:    curve,
		P:        estimate(func(c BassCurve) float64 { return c.P }),
		Q:        estimate(func(c BassCurve) float64 { return c.Q }),
		M:        estimate(func(c BassCurve) float64 { return c.M }),
		PeakTime: estimate(BassCurve.PeakTime),
		PeakRate: estimate(BassCurve.PeakRate),
		HalfTime: estimate(func(c BassCurve) float64 { return c.Quantile(0.5) }),
		Periods:  len(counts),
		Adopters: floats.Sum(counts),
		Fitted:   make([]float64, len(counts)),
	}
	rss := 0.0
	for i, y := range counts {
		fit.Fitted[i] = curve.Adopters(float64(i+1)) - curve.Adopters(float64(i))
		if method == BassDensity {
			fit.Fitted[i] = curve.Rate(float64(i + 1))
		}
		rss += (y - fit.Fitted[i]) * (y - fit.Fitted[i])
	}
	n := float64(len(counts))
	fit.RMSE = math.Sqrt(rss / n)
	fit.RSquared = 1 - rss/(stat.PopVariance(counts, nil)*n)
	return fit
}

// bassSlope is the gradient of a number by P, Q and M, by central differences.
func bassSlope(c BassCurve, of func(BassCurve) float64) []float64 {
	const step = 1e-6
	by := func(h float64, up, down BassCurve) float64 { return (of(up) - of(down)) / (2 * h) }
	p, q, m := step*c.P, step*(c.P+math.Abs(c.Q)), step*c.M
	return []float64{
		by(p, BassCurve{c.P + p, c.Q, c.M}, BassCurve{c.P - p, c.Q, c.M}),
		by(q, BassCurve{c.P, c.Q + q, c.M}, BassCurve{c.P, c.Q - q, c.M}),
		by(m, BassCurve{c.P, c.Q, c.M + m}, BassCurve{c.P, c.Q, c.M - m}),
	}
}

// checkBassFit refuses a curve that the periods do not identify: without the peak
// behind it the final number runs away.
func checkBassFit(fit BassFit) error {
	peak, periods := fit.PeakTime, fit.Periods
	if peak.Value > 0 && !(peak.High <= float64(periods)) {
		return refuseBass(
			fmt.Sprintf("%d 个时期、%.6g 个采纳者，不能确定已过高峰（拟合的高峰在 %.4g，95%% 区间至 %.4g）：最终采纳数不能确定", periods, fit.Adopters, peak.Value, peak.High),
			fmt.Sprintf("%d periods and %.6g adopters do not reach beyond the peak (fitted at %.4g, 95%% interval up to %.4g): the final number is not identified", periods, fit.Adopters, peak.Value, peak.High))
	}
	if !(fit.M.Low > 0) {
		return refuseBass(
			fmt.Sprintf("最终采纳数 %.4g 的标准误为 %.4g（%d 个时期、%.6g 个采纳者）：不能确定", fit.M.Value, fit.M.SE, periods, fit.Adopters),
			fmt.Sprintf("the final number %.4g has a standard error of %.4g (%d periods, %.6g adopters): it is not identified", fit.M.Value, fit.M.SE, periods, fit.Adopters))
	}
	return nil
}

// noteBass is what a reader of the fit should know beside it.
func noteBass(fit BassFit) []graphmodel.Note {
	var notes []graphmodel.Note
	note := func(holds bool, code, zh, en string) {
		if holds {
			notes = append(notes, graphmodel.Note{Code: code, Zh: zh, En: en})
		}
	}
	note(fit.Periods < fewBassPeriods, "bass.short",
		fmt.Sprintf("只有 %d 个时期", fit.Periods), fmt.Sprintf("there are only %d periods", fit.Periods))
	note(fit.Adopters < fewBassAdopters, "bass.few",
		fmt.Sprintf("只有 %.6g 个采纳者：偶然的起伏也会像高峰", fit.Adopters), fmt.Sprintf("there are only %.6g adopters: a chance peak looks like the peak", fit.Adopters))
	note(fit.PeakTime.Value > 0.75*float64(fit.Periods), "bass.nearpeak",
		"高峰刚过，最终采纳数往往偏低", "the peak has hardly passed: the final number tends to be too low")
	note(fit.Q.Low <= 0, "bass.noimitation",
		"q 的区间含 0：模仿与否不能区分", "the interval of q reaches 0: imitation cannot be told from none")
	note(fit.Method == BassCumulative, "bass.cumulative",
		"按累计数拟合，标准误偏小", "fitted to the cumulative number: standard errors are too small")
	return notes
}

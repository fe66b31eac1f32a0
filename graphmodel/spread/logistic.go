package spread

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/stat"
	"gonum.org/v1/gonum/stat/distuv"

	"ronghe/graphmodel"
)

// LogisticCurve is y(t) = K/(1+exp(−R(t−Mid))), the description of cumulative adoptions
// that Griliches (Econometrica 25, 1957) made common: K is the ceiling, R the rate, Mid
// when half of K is reached. It tells no mechanism: an S appears without any imitation.
type LogisticCurve struct{ K, R, Mid float64 }

// Adopted is y(t).
func (c LogisticCurve) Adopted(t float64) float64 { return c.K / (1 + math.Exp(-c.R*(t-c.Mid))) }

// Quantile is when the part x of K is reached, x from 0 to 1: Mid + ln(x/(1−x))/R.
func (c LogisticCurve) Quantile(x float64) float64 {
	return c.Mid + (math.Log(x)-math.Log1p(-x))/c.R
}

// Growth is the time from 10 to 90% of K, ln(81)/R (Meyer, Technological Forecasting and
// Social Change 47, 1994).
func (c LogisticCurve) Growth() float64 { return math.Log(81) / c.R }

// Logistic is a fitted LogisticCurve. Mid is a period, R is by period, Growth in periods.
type Logistic struct {
	K        Estimate          `json:"k"`
	R        Estimate          `json:"r"`
	Mid      Estimate          `json:"mid"`
	Growth   Estimate          `json:"growth"`
	Periods  int               `json:"periods"` // that the fit is of
	RMSE     float64           `json:"rmse"`    // of the cumulative number
	RSquared float64           `json:"r_squared"`
	Notes    []graphmodel.Note `json:"notes"`
}

// Curve is the curve that was fitted.
func (l *Logistic) Curve() LogisticCurve { return LogisticCurve{l.K.Value, l.R.Value, l.Mid.Value} }

// What a logistic curve needs at the least: with fewer periods, or adoptions in fewer of
// them, three parameters follow any series.
const (
	minLogisticPeriods = 8
	minLogisticSteps   = 3
)

// FitLogistic fits the curve to how many had adopted by the end of each of some times,
// which ascend, by least squares; units is how many could adopt, 0 for not known. A
// Refusal, with the counts, where the data cannot carry it: fewer than 8 times or new
// adopters at fewer than 3, no convergence, or an interval of Mid that reaches beyond the
// last time, since K then is anything. ErrInvalid for a series that is none.
//
// The intervals are Wald's of 95% with Student's t of n−3 degrees. Notes:
// "logistic.cumulative" (always: errors of a running total hang together, so intervals
// are too narrow), "logistic.beyond" (K is above units), "logistic.noinflection" (Mid is
// before the first time: the series has no turn from rising faster to rising slower).
func FitLogistic(times, adopted []float64, units int) (*Logistic, *Refusal, error) {
	if len(times) != len(adopted) {
		return nil, nil, graphmodel.Invalid("logistic", "", fmt.Sprintf("%d 个时间、%d 个累计数：应一样多", len(times), len(adopted)),
			fmt.Sprintf("%d times and %d numbers: there must be as many", len(times), len(adopted)))
	}
	for i, y := range adopted {
		if !(y >= 0) || math.IsInf(y, 0) || !isDatedTime(times[i]) || i > 0 && times[i] <= times[i-1] {
			return nil, nil, graphmodel.Invalid("logistic", fmt.Sprintf("[%d]", i), fmt.Sprintf("时间 %g、累计 %g：时间应递增，累计数应不小于 0", times[i], y),
				fmt.Sprintf("time %g, adopted %g: times must ascend and numbers be 0 or more", times[i], y))
		}
	}
	fit, refused := fitLogistic(times, adopted, units)
	return fit, refused, nil
}

func fitLogistic(times, adopted []float64, units int) (*Logistic, *Refusal) {
	n, steps := len(times), 0
	for i, y := range adopted {
		if y > 1e-9 && (i == 0 || y > adopted[i-1]+1e-9) {
			steps++
		}
	}
	switch {
	case n < minLogisticPeriods:
		return nil, refuseLogistic(n, minLogisticPeriods, fmt.Sprintf("%d 个时期，少于 %d", n, minLogisticPeriods),
			fmt.Sprintf("%d periods, fewer than %d", n, minLogisticPeriods))
	case steps < minLogisticSteps:
		return nil, refuseLogistic(steps, minLogisticSteps, fmt.Sprintf("只有 %d 个时期有新的采纳者，少于 %d", steps, minLogisticSteps),
			fmt.Sprintf("new adopters in %d periods only, fewer than %d", steps, minLogisticSteps))
	}
	prob := newLogisticProblem(times, adopted)
	best, converged := prob.search()
	if !converged && !(best.b > times[n-1]) {
		return nil, refuseLogistic(n, 0, fmt.Sprintf("%d 个时期、%.6g 个采纳者：拟合不收敛", n, adopted[n-1]),
			fmt.Sprintf("%d periods, %.6g adopters: the fit does not converge", n, adopted[n-1]))
	}
	fit := prob.describe(best)
	if !(fit.Mid.High <= times[n-1]) || !(fit.K.Low > 0) {
		return nil, refuseLogistic(n, 0,
			fmt.Sprintf("%d 个时期、%.6g 个采纳者，不能确定已过中点（拟合的中点在首期后 %.4g 期，95%% 区间至 %.4g）：上限不能确定", n, adopted[n-1], fit.Mid.Value-times[0], fit.Mid.High-times[0]),
			fmt.Sprintf("%d periods and %.6g adopters do not reach beyond the midpoint (fitted %.4g periods after the first, 95%% interval up to %.4g): the ceiling is not identified", n, adopted[n-1], fit.Mid.Value-times[0], fit.Mid.High-times[0]))
	}
	fit.note(times[0], units)
	return fit, nil
}

func refuseLogistic(n, needed int, zh, en string) *Refusal {
	return &Refusal{Rule: "logistic", N: n, Needed: needed, Zh: "不拟合逻辑斯蒂曲线：" + zh, En: "no logistic curve: " + en}
}

// describe is what there is to say about the curve at a place.
func (prob *logisticProblem) describe(at place) *Logistic {
	n := len(prob.y)
	cov := prob.covariance(at)
	t := distuv.StudentsT{Sigma: 1, Nu: float64(n - 3)}.Quantile(0.975)
	estimate := func(value, se float64) Estimate {
		return Estimate{Value: value, SE: se, Low: value - t*se, High: value + t*se}
	}
	curve := logisticCurve(at)
	rateSE, growth := math.Sqrt(cov.At(1, 1)), curve.Growth()
	return &Logistic{
		K:       estimate(curve.K, math.Sqrt(cov.At(0, 0))),
		R:       estimate(curve.R, rateSE),
		Mid:     estimate(curve.Mid, math.Sqrt(cov.At(2, 2))),
		Growth:  estimate(growth, growth*rateSE/curve.R), // the delta method
		Periods: n, RMSE: math.Sqrt(at.rss / float64(n)),
		RSquared: 1 - at.rss/(stat.PopVariance(prob.y, nil)*float64(n)),
	}
}

// note adds what a reader of the fit should know beside it.
func (l *Logistic) note(first float64, units int) {
	note := func(holds bool, code, zh, en string) {
		if holds {
			l.Notes = append(l.Notes, graphmodel.Note{Code: code, Zh: zh, En: en})
		}
	}
	note(true, "logistic.cumulative", "逻辑斯蒂曲线按累计数拟合，误差相关，区间偏窄；它只是描述，不说明模仿",
		"the logistic curve is fitted to a running total, whose errors hang together: intervals are too narrow; it describes, and shows no imitation")
	note(units > 0 && l.K.Value > float64(units), "logistic.beyond",
		fmt.Sprintf("拟合的上限 %.6g 多于全部 %d 个单位", l.K.Value, units), fmt.Sprintf("the fitted ceiling %.6g is above all %d units", l.K.Value, units))
	note(l.Mid.Value < first, "logistic.noinflection", "拟合的中点早于首期：序列没有由加快转为减慢的拐点",
		"the fitted midpoint is before the first period: the series has no turn from rising faster to rising slower")
}

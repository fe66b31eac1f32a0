package api

import (
	"math"

	"ronghe/graphmodel/spread"
)

// LogisticView is a logistic curve fitted to the cumulative one.
type LogisticView struct {
	Ceiling  EstimateView `json:"ceiling" doc:"上限 K：最终的采用者数。K, the adopters in the end."`
	Rate     EstimateView `json:"rate" doc:"速率 r，每个时间单位。r, by period."`
	Midpoint LogisticMid  `json:"midpoint" doc:"达到上限一半的时间。When half of K is reached."`
	Growth   EstimateView `json:"growth_time" doc:"从上限的 10% 到 90%，多少个时间单位：ln(81)/r。Periods from 10 to 90% of K."`
	Periods  int          `json:"n_periods" doc:"拟合所用的时间单位数。Periods that it is fitted to."`
	RMSE     float64      `json:"rmse" doc:"累计数的均方根误差。Root mean square error of the cumulative number."`
	RSquared float64      `json:"r_squared" doc:"决定系数；累计数的总是偏高。Of the cumulative number, where it is always high."`
	Notes    []Note       `json:"notes" nullable:"false" doc:"读这一拟合时应知道的。What a reader of the fit should know."`
}

// EstimateView is a number with its interval.
type EstimateView struct {
	Value float64 `json:"value" doc:"估计值。The estimate."`
	Low   float64 `json:"low" doc:"95% 区间的下界（Wald；累计数的误差相关，偏窄）。The lower end of the 95% interval, which is too narrow: errors of a running total hang together."`
	High  float64 `json:"high" doc:"上界。The upper end."`
}

// LogisticMid is a time with its interval; each is the first period by the end of which
// it is over.
type LogisticMid struct {
	Period   string `json:"period" doc:"时间。The period."`
	Earliest string `json:"earliest" doc:"95% 区间的下界。The lower end of the 95% interval."`
	Latest   string `json:"latest" doc:"上界。The upper end."`
}

func logisticView(l *spread.Logistic, scale spread.Scale, lang string) *LogisticView {
	view := func(e spread.Estimate) EstimateView { return EstimateView{e.Value, e.Low, e.High} }
	label := func(t float64) string {
		if scale != spread.Number {
			t = math.Ceil(t)
		}
		return scale.Label(t)
	}
	out := &LogisticView{
		Ceiling: view(l.K), Rate: view(l.R), Growth: view(l.Growth),
		Midpoint: LogisticMid{label(l.Mid.Value), label(l.Mid.Low), label(l.Mid.High)},
		Periods:  l.Periods, RMSE: l.RMSE, RSquared: l.RSquared, Notes: []Note{},
	}
	for _, n := range l.Notes {
		out.Notes = append(out.Notes, Note{Code: n.Code, Text: say(lang, n.Zh, n.En)})
	}
	return out
}

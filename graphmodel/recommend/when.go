package recommend

import (
	"math"

	"ronghe/graphmodel"
)

// when is a date met in the facts, with what is asked of it most.
type when struct {
	date   graphmodel.Date
	lo, hi int32 // the days it may mean, from 1970-01-01
	fresh  float64

	month   int32 // from year 0; of a year its January
	monthly bool  // the month is known
}

// newWhen reads a date; false for what is none.
func newWhen(d graphmodel.Date) (when, bool) {
	lo, hi, ok := d.Days()
	w := when{date: d, lo: int32(lo), hi: int32(hi)}
	if ok {
		w.month, w.monthly = int32(monthOf(d)), d.Precision() >= graphmodel.Month
	}
	return w, ok
}

// until is Elapsed.
func (w when) until(to when) float64 {
	if w.monthly && to.monthly {
		return math.Max(0, float64(to.month-w.month)/12)
	}
	return math.Max(0, float64(to.month/12-w.month/12))
}

// Elapsed is the years from one date to a later one: by months where both have
// months, else the difference of the years; never negative. 0 when either is unknown.
func Elapsed(from, to graphmodel.Date) float64 {
	if from.Precision() == graphmodel.Unknown || to.Precision() == graphmodel.Unknown {
		return 0
	}
	if from.Precision() >= graphmodel.Month && to.Precision() >= graphmodel.Month {
		return math.Max(0, float64(monthOf(to)-monthOf(from))/12)
	}
	return math.Max(0, float64(to.Year()-from.Year()))
}

// monthOf counts months from year 0; of a year it is January.
func monthOf(d graphmodel.Date) int {
	month := 1
	if d.Precision() >= graphmodel.Month {
		month = int(d[5]-'0')*10 + int(d[6]-'0')
	}
	return d.Year()*12 + month - 1
}

// Freshness is 2^(−age/halfLife) for an adoption of the date as seen from asOf.
func Freshness(date, asOf graphmodel.Date, halfLife float64) float64 {
	return math.Exp2(-Elapsed(date, asOf) / halfLife)
}

// Timing of a date against a cut.
type cutSide int8

const (
	beforeCut cutSide = iota // known at the cut: all it may mean lies at or before it
	straddles                // neither known nor surely later
	afterCut
)

// side tells on which side of the end of asOf w lies; without asOf all is known.
func (w when) side(asOf graphmodel.Date) cutSide {
	_, cut, ok := asOf.Days()
	switch {
	case !ok || int(w.hi) <= cut:
		return beforeCut
	case int(w.lo) <= cut:
		return straddles
	}
	return afterCut
}

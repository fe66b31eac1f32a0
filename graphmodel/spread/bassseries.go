package spread

import (
	"fmt"
	"math"

	"ronghe/graphmodel"
)

// AdoptionSeries is how many adopted in each period, from the first with an
// adopter to the last that was observed.
type AdoptionSeries struct {
	First   float64 // the first of the periods
	Counts  []float64
	Undated int // adopters in none of them: nobody says when
}

// SeriesOf counts the adopters of each period; last is the last one observed, and
// an adoption after it is not counted. Without a dated adopter Counts is empty.
func SeriesOf(times []float64, last float64) AdoptionSeries {
	s := AdoptionSeries{First: math.Inf(1)}
	for _, t := range times {
		if math.IsNaN(t) {
			s.Undated++
		}
		if isDatedTime(t) && math.Floor(t) <= last {
			s.First = math.Min(s.First, math.Floor(t))
		}
	}
	periods := last - s.First + 1
	if !(periods >= 1 && periods <= maxPeriods) {
		return AdoptionSeries{Undated: s.Undated}
	}
	s.Counts = make([]float64, int(periods))
	for _, t := range times {
		if isDatedTime(t) && math.Floor(t) <= last {
			s.Counts[int(math.Floor(t)-s.First)]++
		}
	}
	return s
}

// What a Bass curve needs at the least: with fewer adopters there is a timeline
// and no curve, with fewer periods three parameters follow any series.
const (
	minBassAdopters = 5
	minBassPeriods  = 8
	fewBassPeriods  = 10 // below these the fit carries a Note
	fewBassAdopters = 30
)

// checkBassSeries refuses a series that no curve can be fitted to.
func checkBassSeries(counts []float64) error {
	adopters, used := 0.0, 0
	for i, y := range counts {
		if !(y >= 0) || math.IsInf(y, 0) {
			return graphmodel.Invalid("bass", fmt.Sprintf("counts[%d]", i),
				fmt.Sprintf("%g 不是采纳数", y), fmt.Sprintf("%g is no number of adoptions", y))
		}
		adopters += y
		if y > 0 {
			used++
		}
	}
	switch {
	case adopters < minBassAdopters:
		return refuseBass(fmt.Sprintf("%.6g 个采纳者，少于 %d：只给出时间线，不拟合曲线", adopters, minBassAdopters),
			fmt.Sprintf("%.6g adopters, fewer than %d: a timeline and no curve", adopters, minBassAdopters))
	case used == 1:
		return refuseBass(fmt.Sprintf("%.6g 个采纳者全部在同一时期：没有可拟合的过程", adopters),
			fmt.Sprintf("all %.6g adopters are in one period: there is no course to fit", adopters))
	case len(counts) < minBassPeriods:
		return refuseBass(fmt.Sprintf("%d 个时期，少于 %d：不能估计三个参数", len(counts), minBassPeriods),
			fmt.Sprintf("%d periods, fewer than %d: too few for three parameters", len(counts), minBassPeriods))
	}
	return nil
}

// refuseBass is the error of a series that the model cannot be fitted to.
func refuseBass(zh, en string) error { return graphmodel.Invalid("bass", "", zh, en) }

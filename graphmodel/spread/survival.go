package spread

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
)

// maxRows is the longest window of which every period is a row of a Survival.
const maxRows = 1000

// Survival is how many had not yet adopted a practice by which time, the estimate of
// Kaplan and Meier (Journal of the American Statistical Association 53, 1958), and the
// discrete hazard h = d/r. Who has not adopted by the end of the window is at risk
// throughout: not an adopter, and not unknown.
type Survival struct {
	Basis
	Excluded int           `json:"excluded"` // adopters of no known time: never at risk here
	Rows     []SurvivalRow `json:"rows"`     // by period
	Median   *float64      `json:"median,omitempty"`
	// The 2.5 and 97.5% of the medians of draws, where dates are intervals; nil when
	// no draw has one.
	MedianLow  *float64 `json:"median_low,omitempty"`
	MedianHigh *float64 `json:"median_high,omitempty"`
}

// SurvivalRow is one period.
type SurvivalRow struct {
	Period   float64  `json:"period"`
	AtRisk   float64  `json:"at_risk"` // units not yet adopters when it begins; the mean of draws
	Events   float64  `json:"events"`
	Hazard   float64  `json:"hazard"`
	Survival float64  `json:"survival"`     // at its end
	SE       *float64 `json:"se,omitempty"` // Greenwood's; nil where nobody is left
	Low      float64  `json:"low"`          // of the survivals of draws, 2.5 and 97.5%
	High     float64  `json:"high"`
}

// Survival estimates the survival of a practice over d.Window. Rows are all periods
// of the window, or where it is longer than 1,000 or not of whole periods, those with
// an event, and the last. Dates that are intervals are drawn, draws times from seed:
// numbers are then means. The median is the first period with a survival of a half or
// less. A Refusal where nothing is dated.
//
// ErrInvalid for fewer than 20 draws.
func (d *Data) Survival(practice int32, draws int, seed uint64) (*Survival, *Refusal, error) {
	if err := enoughDraws(draws); err != nil {
		return nil, nil, err
	}
	cascade := d.Cascade(practice)
	line := d.timeline(cascade)
	if len(line) == 0 {
		return nil, &Refusal{Rule: "survival", N: 0, Needed: 1,
			Zh: fmt.Sprintf("%d 个采纳者均无日期：不能估计风险率", len(cascade)),
			En: fmt.Sprintf("none of %d adopters is dated: there is no hazard to estimate", len(cascade))}, nil
	}
	s := &Survival{Basis: d.basisOf(cascade, line, "Kaplan-Meier, Greenwood")}
	if s.Intervals == 0 {
		draws = 1
	} else {
		s.Parameters = []Parameter{{"draws", fmt.Sprint(draws)}, {"seed", fmt.Sprint(seed)}}
	}
	lives := make([]life, draws)
	for i := range lives {
		lives[i] = d.life(line, rand.New(rand.NewPCG(seed, uint64(i))))
	}
	s.Excluded = s.unordered()
	for _, period := range d.rowsOf(lives) {
		s.Rows = append(s.Rows, SurvivalRow{Period: period})
	}
	s.estimate(lives, len(d.Units)-s.Excluded)
	return s, nil, nil
}

// life is the times of the events within the window, ascending, and how many were
// before it.
type life struct {
	times []float64
	early int
}

func (d *Data) life(line []placed, r *rand.Rand) life {
	var l life
	for _, p := range line {
		switch t := drawn(r, p.first, p.last); {
		case t < d.Window.First:
			l.early++
		case t <= d.Window.Last:
			l.times = append(l.times, t)
		}
	}
	slices.Sort(l.times)
	return l
}

// rowsOf is the periods that make rows.
func (d *Data) rowsOf(lives []life) []float64 {
	periods := []float64{d.Window.Last}
	whole := d.Window.Last-d.Window.First < maxRows && d.Window.First == math.Floor(d.Window.First)
	for _, l := range lives {
		for _, t := range l.times {
			whole = whole && t == math.Floor(t)
		}
		periods = append(periods, slices.Compact(slices.Clone(l.times))...)
	}
	if whole {
		for t := d.Window.First; t <= d.Window.Last; t++ {
			periods = append(periods, t)
		}
	}
	slices.Sort(periods)
	return slices.Compact(periods)
}

// estimate fills in the rows: the means over lives of so many units of known time.
func (s *Survival) estimate(lives []life, units int) {
	survivals := make([][]float64, len(s.Rows)) // of each row, by life
	errors := make([]float64, len(s.Rows))      // their sum; NaN where one does not exist
	var medians []float64
	share := 1 / float64(len(lives))
	for _, l := range lives {
		median := math.NaN()
		for row, e := range l.estimate(s.Rows, units-l.early) {
			s.Rows[row].AtRisk += share * float64(e.atRisk)
			s.Rows[row].Events += share * float64(e.events)
			survivals[row] = append(survivals[row], e.survival)
			errors[row] += share * e.se
			if half(e.survival) && math.IsNaN(median) {
				median = s.Rows[row].Period
			}
		}
		medians = append(medians, median)
	}
	for row := range s.Rows {
		s.Rows[row].finish(summaryOf(survivals[row]), errors[row])
	}
	s.medians(summaryOf(medians))
}

// state is one period of one life.
type state struct {
	atRisk, events int
	survival, se   float64 // se is not a number where nobody is left
}

// estimate is the states of a life in the periods of rows, with atRisk units at first.
func (l life) estimate(rows []SurvivalRow, atRisk int) []state {
	states := make([]state, len(rows))
	survival, sum, at := 1.0, 0.0, 0
	for i := range rows {
		events := 0
		for ; at < len(l.times) && l.times[at] <= rows[i].Period; at++ {
			events++
		}
		if events > 0 {
			survival *= 1 - float64(events)/float64(atRisk)
			sum += float64(events) / (float64(atRisk) * float64(atRisk-events))
		}
		states[i] = state{atRisk, events, survival, survival * math.Sqrt(sum)} // 0·∞
		atRisk -= events
	}
	return states
}

// half tells whether half or more have adopted, what rounding adds left aside.
func half(survival float64) bool { return survival <= 0.5+1e-12 }

func (r *SurvivalRow) finish(survival Summary, se float64) {
	r.Survival, r.Low, r.High = survival.Mean, survival.Low, survival.High
	if r.AtRisk > 0 {
		r.Hazard = r.Events / r.AtRisk
	}
	if !math.IsNaN(se) {
		r.SE = &se
	}
}

func (s *Survival) medians(e Summary) {
	for _, r := range s.Rows {
		if half(r.Survival) {
			s.Median = new(r.Period)
			break
		}
	}
	if e.N > 0 && s.Intervals > 0 {
		s.MedianLow, s.MedianHigh = &e.Low, &e.High
	}
}

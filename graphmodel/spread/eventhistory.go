package spread

import (
	"fmt"
	"math"

	"ronghe/graphmodel"
)

// History is what an event history analysis (Berry and Berry, American Political
// Science Review 84, 1990) is made of: who adopted when, and what may have made it
// likely. A unit is at risk of adopting a practice from the first period until it
// adopts; each such unit-period is a row.
type History struct {
	Units      []string // names, ascending; all slices by unit are in this order
	Window     Window
	Times      [][]float64 // of each practice, by unit: see Never and Unknown
	Start      []float64   // of each practice: the first period at risk; nil is Window.First for all
	Entry      []float64   // of each unit: the first period at risk, for those that came later; nil for none
	Covariates []Covariate
	Neighbours *Weights // for the covariate "exposure", as in Exposure; nil for none
	Lag        float64  // by how many periods exposure is earlier; 0 means 1
	Time       TimeTerm
	Width      int // of a period group with TimeGroups, in periods; 0 means 1
}

// Covariate is a trait of units. Values has one number a unit, or one for each
// period of the window, unit by unit; NaN where it is missing.
type Covariate struct {
	Name   string
	Values []float64
}

// TimeTerm is how the chance to adopt changes with time by itself.
type TimeTerm uint8

// The terms. What comes over all units at once, as a national mandate does, looks
// like contagion unless TimeGroups is there.
const (
	TimeConstant TimeTerm = iota // not at all
	TimeLinear                   // periods since the practice's start
	TimeLog                      // ln of 1 + these
	TimeGroups                   // one level for each group of Width calendar periods
)

// String is the term's name in tables: "linear".
func (t TimeTerm) String() string { return [...]string{"constant", "linear", "log", "groups"}[t] }

// RiskRows is the rows of a model, those alike in one cluster put together. A
// practice's rows of one unit share much that nobody measured: they are one cluster.
type RiskRows struct {
	Names          []string  // of the columns, without the constant
	X              []float64 // row by row
	Trials, Events []float64 // of each row: unit-periods, and those with an adoption
	Cluster        []int32   // of each row: the unit, or the receiver of a dyad
	NoNeighbours   []int32   // units with rows and without neighbours, whose exposure is put at 0
	Undated        int       // adoptions left out: nobody says when
	Before         int       // adoptions left out: before the unit or practice was observed
}

// maxRiskRows is how many rows are made at the most: it bounds the memory.
const maxRiskRows = 20_000_000

// check refuses a history whose parts do not fit each other.
func (h *History) check() error {
	periods, err := periodsOf(h.Window)
	if err != nil {
		return err
	}
	for _, times := range h.Times {
		if err := checkUnits("times", len(h.Units), len(times)); err != nil {
			return err
		}
	}
	if h.Start != nil && len(h.Start) != len(h.Times) {
		return graphmodel.Invalid("start", "", "每个实践应有一个起点", "there must be one for each practice")
	}
	if h.Entry != nil {
		if err := checkUnits("entry", len(h.Units), len(h.Entry)); err != nil {
			return err
		}
	}
	if h.Neighbours != nil {
		if err := checkUnits("neighbours", len(h.Units), h.Neighbours.Len()); err != nil {
			return err
		}
	}
	for _, c := range h.Covariates {
		if n := len(c.Values); n != len(h.Units) && n != len(h.Units)*periods {
			return graphmodel.Invalid(c.Name, "", fmt.Sprintf("有 %d 个值，应为 %d 或 %d 个", n, len(h.Units), len(h.Units)*periods),
				fmt.Sprintf("has %d values, not %d or %d", n, len(h.Units), len(h.Units)*periods))
		}
	}
	return nil
}

// atRisk is the first and last period in which a unit could adopt a practice.
func (h *History) atRisk(practice, unit int) (first, last float64) {
	first = h.start(practice)
	if h.Entry != nil {
		first = math.Max(first, math.Floor(h.Entry[unit]))
	}
	return first, math.Min(h.Window.Last, math.Floor(h.Times[practice][unit]))
}

// start is the first period in which a practice could be adopted.
func (h *History) start(practice int) float64 {
	if h.Start == nil {
		return h.Window.First
	}
	return math.Max(h.Window.First, math.Floor(h.Start[practice]))
}

// value is a covariate of a unit in a period.
func (h *History) value(c Covariate, unit int, t float64) float64 {
	if len(c.Values) == len(h.Units) {
		return c.Values[unit]
	}
	return c.Values[unit*(len(c.Values)/len(h.Units))+int(t-h.Window.First)]
}

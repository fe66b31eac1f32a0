package spread

import (
	"fmt"
	"math"
)

// Vertical is the spread of a practice before and after a national order, which are told
// apart because what follows an order looks like imitation. Adopters are in a phase where
// the dates put them there for sure; with the order's own period, and dates that reach
// over it, they are Within.
type Vertical struct {
	Basis
	Order     Window      `json:"order"` // the periods in which the order may lie
	Before    Phase       `json:"before"`
	Within    Phase       `json:"within"`
	After     Phase       `json:"after"`
	Unordered [drives]int `json:"unordered"` // adopters of no known time, by Drive
}

// Phase is the adopters of some periods.
type Phase struct {
	Adopters int         `json:"adopters"`
	ByDrive  [drives]int `json:"by_drive"` // those of each Drive
	Periods  float64     `json:"periods"`  // that it has, from the first adoption on and within the window
	// UnitPeriods are those in which a unit that adopts later, or not at all, could have; a
	// unit is at risk to the last period in which it may have adopted. Those of no known
	// time are not.
	UnitPeriods float64 `json:"unit_periods"`
	// Rate is Adopters by UnitPeriods, the logic of Boehmke and Skinner (State Politics and
	// Policy Quarterly 12, 2012), nil without any: unlike a number it does not fall only
	// because few are left.
	Rate *float64 `json:"rate,omitempty"`
}

// Vertical is the spread of a practice before and after an order; drive is the mark of an
// event by its Ref, nil for none. A Refusal where nothing is dated or the order is not.
// Times are in whole periods: those of the scale Number are rounded down.
func (d *Data) Vertical(practice int32, order Time, drive func(ref int32) Drive) (*Vertical, *Refusal) {
	cascade := d.Cascade(practice)
	line := d.timeline(cascade)
	if len(line) == 0 || order.Known != Dated {
		return nil, &Refusal{Rule: "vertical", N: len(line), Needed: 1,
			Zh: fmt.Sprintf("%d 个采纳者，其中 %d 个有日期：不能分出全国性要求之前与之后", len(cascade), len(line)),
			En: fmt.Sprintf("%d adopters, %d of them dated: nothing is before or after a national order", len(cascade), len(line))}
	}
	if drive == nil {
		drive = func(int32) Drive { return Unmarked }
	}
	v := &Vertical{Basis: d.basisOf(cascade, line, "before and after a national order")}
	first, last := d.Span(order)
	v.Order = Window{math.Floor(first), math.Floor(last)}
	for i := range line {
		phase := &v.Within
		switch p := &line[i]; {
		case p.last < v.Order.First:
			phase = &v.Before
		case math.Floor(p.first) > v.Order.Last:
			phase = &v.After
		}
		phase.Adopters++
		phase.ByDrive[drive(line[i].ref)]++
	}
	for i := range cascade {
		if cascade[i].Time.Known != Dated {
			v.Unordered[drive(cascade[i].Ref)]++
		}
	}
	start := math.Floor(math.Max(d.Window.First, line[0].first))
	v.Before.over(Window{start, math.Min(v.Order.First-1, d.Window.Last)}, v, line)
	v.Within.over(Window{math.Max(start, v.Order.First), math.Min(v.Order.Last, d.Window.Last)}, v, line)
	v.After.over(Window{math.Max(start, v.Order.Last+1), d.Window.Last}, v, line)
	return v, nil
}

// over counts the periods of a phase, and of how many units.
func (p *Phase) over(w Window, v *Vertical, line []placed) {
	p.Periods = math.Max(0, math.Floor(w.Last)-w.First+1)
	never := v.Units - v.Events
	p.UnitPeriods = float64(never) * p.Periods
	for i := range line {
		p.UnitPeriods += math.Min(p.Periods, math.Max(0, math.Floor(line[i].last)-w.First+1))
	}
	if p.UnitPeriods > 0 {
		p.Rate = new(float64(p.Adopters) / p.UnitPeriods)
	}
}

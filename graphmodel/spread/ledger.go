package spread

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
)

// ledger is the events of the practices that leaders are found over, by practice and
// by unit, and what each is worth in one draw of the dates.
type ledger struct {
	data      *Data
	practices []int32
	events    []Event // in order of practice, then unit
	number    []int32 // of each event, the practice: an index into practices
	active    []int32 // the units that have an event, ascending; of ledgerOfOne, one for each slot
	slot      []int32 // of each unit: 1 + its place in active, 0 where it adopted nothing
	start     []int32 // of each of active, where its events begin in byUnit
	byUnit    []int32 // indexes into events

	first, last []float64 // of each practice; first > last where nothing is dated
	at          []float64 // of each event, the period drawn; not a number where it is not dated
}

func (d *Data) ledger(practices []int32) *ledger {
	l := &ledger{data: d, practices: practices, events: d.Events, slot: make([]int32, len(d.Units))}
	if practices == nil {
		for k := range d.Practices {
			l.practices = append(l.practices, int32(k))
		}
	} else {
		l.events = nil
		for _, k := range practices {
			l.events = append(l.events, d.Cascade(k)...)
		}
	}
	l.number = make([]int32, len(l.events))
	at := int32(0)
	for i := range l.events {
		for l.practices[at] != l.events[i].Practice {
			at++
		}
		l.number[i] = at
	}
	l.sortByUnit()
	return l
}

// ledgerOfOne is the ledger of one practice of which no date is an interval. Who adopted it
// in the same period, or at no known time, scores alike: one event stands for all of them,
// and a slot is theirs in common.
func (d *Data) ledgerOfOne(practice int32) *ledger {
	l := &ledger{data: d, practices: []int32{practice}, slot: make([]int32, len(d.Units))}
	slots := map[float64]int32{}
	var late [64]struct { // periods seen of late, found without the map
		at   float64
		slot int32
	}
	cascade := d.Cascade(practice)
	for i := range cascade {
		e, at := &cascade[i], math.Inf(-1)
		if e.Time.Known == Dated {
			at = d.Scale.Period(e.Time.Lo)
		}
		seen := &late[math.Float64bits(at)*0x9E3779B97F4A7C15>>58]
		if seen.slot == 0 || seen.at != at {
			if seen.at, seen.slot = at, slots[at]; seen.slot == 0 {
				l.events, l.active, l.number = append(l.events, *e), append(l.active, e.Unit), append(l.number, 0)
				seen.slot = int32(len(l.active))
				slots[at] = seen.slot
			}
		}
		l.slot[e.Unit] = seen.slot
	}
	for i := range l.events {
		l.byUnit, l.start = append(l.byUnit, int32(i)), append(l.start, int32(i))
	}
	l.start = append(l.start, int32(len(l.events)))
	return l
}

// sortByUnit finds the events of each unit.
func (l *ledger) sortByUnit() {
	for i := range l.events {
		l.slot[l.events[i].Unit]++
	}
	next := []int32{}
	for u, events := range l.slot {
		if events > 0 {
			l.active, l.start = append(l.active, int32(u)), append(l.start, events)
			l.slot[u] = int32(len(l.active))
		}
	}
	end := int32(0)
	for i, events := range l.start {
		l.start[i], end = end, end+events
	}
	next = append(next, l.start...)
	l.start = append(l.start, end)
	l.byUnit = make([]int32, len(l.events))
	for i := range l.events {
		at := &next[l.slot[l.events[i].Unit]-1]
		l.byUnit[*at] = int32(i)
		*at++
	}
}

// slots is how many different scores there are at the most: one for each active unit, and
// the first one for all others.
func (l *ledger) slots() int { return len(l.active) + 1 }

// of is the events of a unit, by practice.
func (l *ledger) of(unit int32) []int32 { return l.inSlot(int(l.slot[unit])) }

func (l *ledger) inSlot(slot int) []int32 {
	if slot == 0 {
		return nil
	}
	return l.byUnit[l.start[slot-1]:l.start[slot]]
}

// draw draws a period for every dated event.
func (l *ledger) draw(r *rand.Rand) {
	l.first, l.last = make([]float64, len(l.practices)), make([]float64, len(l.practices))
	for k := range l.practices {
		l.first[k], l.last[k] = math.Inf(1), math.Inf(-1)
	}
	l.at = make([]float64, len(l.events))
	for i := range l.events {
		if l.events[i].Time.Known != Dated {
			l.at[i] = math.NaN()
			continue
		}
		first, last := l.data.Span(l.events[i].Time)
		k := l.number[i]
		l.at[i] = drawn(r, first, last)
		l.first[k], l.last[k] = min(l.first[k], l.at[i]), max(l.last[k], l.at[i])
	}
}

// timeless counts the practices without a date, and those whose dates are all of one
// period. Where no date is an interval a draw has told.
func (l *ledger) timeless(drawn bool) (none, one int) {
	first, last := l.first, l.last
	if !drawn {
		first, last = l.bounds()
	}
	for k := range l.practices {
		none += number(first[k] > last[k])
		one += number(first[k] == last[k])
	}
	return none, one
}

// bounds are the first and the last period that the dates of each practice may be of.
func (l *ledger) bounds() (first, last []float64) {
	first, last = make([]float64, len(l.practices)), make([]float64, len(l.practices))
	for k := range l.practices {
		first[k], last[k] = math.Inf(1), math.Inf(-1)
	}
	for i := range l.events {
		if a, b := l.data.Span(l.events[i].Time); a <= b {
			k := l.number[i]
			first[k], last[k] = min(first[k], a), max(last[k], b)
		}
	}
	return first, last
}

// The measures of a Score.
const (
	walker = iota
	boushey
	rate
	measures
)

// values of one measure, one after the other for each slot: the score in each draw, and
// in each resample.
type values struct{ draws, resamples []float64 }

type scoreValues [measures]values

// of is the part of a slot.
func of(all []float64, slot, slots int) []float64 {
	n := len(all) / slots
	return all[slot*n : (slot+1)*n]
}

// value is the score of a slot, the mean over the draws; -1 where there is none.
func (v *values) value(slot, slots int) float64 {
	draws := of(v.draws, slot, slots)
	x := draws[0]
	if len(draws) > 1 {
		e := summaryOf(slices.Clone(draws))
		if x = e.Mean; e.N == 0 {
			return -1
		}
	}
	if math.IsNaN(x) {
		return -1
	}
	return x + 0 // not −0
}

func (v *values) measure(slot, slots int) Measure {
	var m Measure
	if x := v.value(slot, slots); x >= 0 {
		m.Value = &x
	}
	if len(v.resamples) == 0 {
		return m
	}
	if e := summaryOf(slices.Clone(of(v.resamples, slot, slots))); e.N > 0 {
		m.Low, m.High = &e.Low, &e.High
	}
	return m
}

// resample computes the scores over the practices, and over o.Resamples samples of
// as many of them. Where dates are intervals, the score is the mean of o.Draws draws,
// and the resamples are dealt out to the draws.
func (l *ledger) resample(ctx context.Context, o LeadersOptions) (*scoreValues, error) {
	out, slots := &scoreValues{}, l.slots()
	for m := range out {
		out[m] = values{make([]float64, slots*o.Draws), make([]float64, slots*o.Resamples)}
	}
	for i := range o.Draws {
		l.draw(rand.New(rand.NewPCG(o.Seed, uint64(i))))
		t := l.tally(i, o)
		for u := range slots {
			if u%64 == 0 {
				if ctx.Err() != nil {
					return nil, ctx.Err()
				}
				o.Progress(i*slots+u, o.Draws*slots)
			}
			for m, sums := range t.score(l, u) {
				out[m].draws[u*o.Draws+i] = sums[0]
				for c, x := range sums[1:] {
					out[m].resamples[u*o.Resamples+i+c*o.Draws] = x
				}
			}
		}
	}
	return out, nil
}

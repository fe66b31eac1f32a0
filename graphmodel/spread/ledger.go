package spread

import (
	"context"
	"math"
	"math/rand/v2"
)

// ledger is the events of the practices that leaders are found over, by practice and
// by unit, and what each is worth in one draw of the dates.
type ledger struct {
	data      *Data
	practices []int32
	events    []Event // in order of practice, then unit
	number    []int32 // of each event, the practice: an index into practices
	start     []int32 // of each unit, where its events begin in byUnit
	byUnit    []int32 // indexes into events

	first, last []float64 // of each practice; first > last where nothing is dated
	at          []float64 // of each event, the period drawn; not a number where it is not dated
}

func (d *Data) ledger(practices []int32) *ledger {
	l := &ledger{data: d, practices: practices, events: d.Events, start: make([]int32, len(d.Units)+1)}
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
		l.start[l.events[i].Unit+1]++
	}
	for u := range d.Units {
		l.start[u+1] += l.start[u]
	}
	l.byUnit = make([]int32, len(l.events))
	next := append([]int32(nil), l.start...)
	for i := range l.events {
		u := l.events[i].Unit
		l.byUnit[next[u]] = int32(i)
		next[u]++
	}
	return l
}

// of is the events of a unit, by practice.
func (l *ledger) of(unit int) []int32 { return l.byUnit[l.start[unit]:l.start[unit+1]] }

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
// period.
func (l *ledger) timeless() (none, one int) {
	first, last := make([]float64, len(l.practices)), make([]float64, len(l.practices))
	for k := range l.practices {
		first[k], last[k] = math.Inf(1), math.Inf(-1)
	}
	for i := range l.events {
		if a, b := l.data.Span(l.events[i].Time); a <= b {
			k := l.number[i]
			first[k], last[k] = min(first[k], a), max(last[k], b)
		}
	}
	for k := range l.practices {
		none += number(first[k] > last[k])
		one += number(first[k] == last[k])
	}
	return none, one
}

// The measures of a Score.
const (
	walker = iota
	boushey
	rate
	measures
)

// values of one measure, one after the other for each unit: the score in each draw, and
// in each resample.
type values struct{ draws, resamples []float64 }

type scoreValues [measures]values

func (v *values) measure(unit, units int) Measure {
	of := func(all []float64) []float64 {
		n := len(all) / units
		return all[unit*n : (unit+1)*n]
	}
	var m Measure
	if one := of(v.draws); len(one) == 1 && !math.IsNaN(one[0]) {
		m.Value = &one[0] // as with most data: nothing to sum up, nothing to allocate for each of many units
	} else if e := summaryOf(one); e.N > 0 {
		m.Value = &e.Mean
	}
	if len(v.resamples) == 0 {
		return m
	}
	if e := summaryOf(of(v.resamples)); e.N > 0 {
		m.Low, m.High = &e.Low, &e.High
	}
	return m
}

// resample computes the scores over the practices, and over o.Resamples samples of
// as many of them. Where dates are intervals, the score is the mean of o.Draws draws,
// and the resamples are dealt out to the draws.
func (l *ledger) resample(ctx context.Context, o LeadersOptions) (*scoreValues, error) {
	out, units := &scoreValues{}, len(l.data.Units)
	for m := range out {
		out[m] = values{make([]float64, units*o.Draws), make([]float64, units*o.Resamples)}
	}
	for i := range o.Draws {
		l.draw(rand.New(rand.NewPCG(o.Seed, uint64(i))))
		t := l.tally(i, o)
		for u := range units {
			if u%64 == 0 {
				if ctx.Err() != nil {
					return nil, ctx.Err()
				}
				o.Progress(i*units+u, o.Draws*units)
			}
			for m, sums := range t.unit(l, u) {
				out[m].draws[u*o.Draws+i] = sums[0]
				for c, x := range sums[1:] {
					out[m].resamples[u*o.Resamples+i+c*o.Draws] = x
				}
			}
		}
	}
	return out, nil
}

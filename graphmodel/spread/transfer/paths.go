package transfer

import (
	"math"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Step is a dated claim along which something could have got from one unit to another.
type Step struct {
	From, To graphmodel.ID
	Time     spread.Time
	Claim    graphmodel.ID
}

// Steps are the ways that transfers open: from the teacher to the learner.
func Steps(list []Transfer) []Step {
	steps := make([]Step, len(list))
	for i, t := range list {
		steps[i] = Step{From: t.Teacher(), To: t.Learner(), Time: t.Time(), Claim: t.ID}
	}
	return steps
}

// Asked is a question for paths: from any of From to any of To.
type Asked struct {
	From, To []graphmodel.ID
	MaxHops  int
	Limit    int
	Undated  bool // also go along claims of which only an upper bound is known, or nothing
}

// Paths are the shortest walks along steps on which time does not go back: for each
// step a day can be chosen within its Time, none before the one of the step before.
// All have the same number of steps, the least there is and at most MaxHops; they are
// the first Limit in order of the units they go through, compared one by one. Where
// several claims join two units, the one is taken that lets the walk go on earliest,
// then the first in the order of steps. A step without a date is taken only when
// Undated asks for it; an upper bound then lets it be on any day up to it.
// None: nil, also when some unit is in From and in To.
func Paths(steps []Step, a Asked) [][]Step {
	m := newChart(steps, a)
	hops := m.arrive(a)
	if hops == 0 {
		return nil
	}
	m.depart(a, hops)
	for _, unit := range sorted(a.From) {
		m.walk(unit, math.Inf(-1), nil)
	}
	return m.found
}

// chart is what a search knows: the ways out of each unit, and until when one may be
// where to arrive in so many steps.
type chart struct {
	steps  []Step
	out    map[graphmodel.ID][]int
	latest []map[graphmodel.ID]float64 // by the number of steps still to go
	limit  int
	found  [][]Step
}

// newChart holds the steps that may be taken, each unit's by where they lead.
func newChart(steps []Step, a Asked) *chart {
	m := &chart{steps: steps, out: map[graphmodel.ID][]int{}, limit: a.Limit}
	for i, s := range steps {
		if s.Time.Known == spread.Dated || a.Undated {
			m.out[s.From] = append(m.out[s.From], i)
		}
	}
	for _, list := range m.out {
		slices.SortStableFunc(list, func(i, j int) int {
			switch a, b := steps[i].To, steps[j].To; {
			case a < b:
				return -1
			case a > b:
				return 1
			}
			return 0
		})
	}
	return m
}

// days are the first and the last day that a time may mean.
func days(t spread.Time) (lo, hi float64) {
	switch t.Known {
	case spread.Dated:
		return t.Lo, t.Hi
	case spread.Bounded:
		return math.Inf(-1), t.Hi
	}
	return math.Inf(-1), math.Inf(1)
}

// arrive is the least number of steps to a unit of To; 0 when there is no way.
func (m *chart) arrive(a Asked) int {
	target := map[graphmodel.ID]bool{}
	for _, id := range a.To {
		target[id] = true
	}
	here := map[graphmodel.ID]float64{} // the earliest day after so many steps
	for _, id := range a.From {
		if target[id] {
			return 0
		}
		here[id] = math.Inf(-1)
	}
	for hop := 1; hop <= a.MaxHops && len(here) > 0; hop++ {
		next, reached := map[graphmodel.ID]float64{}, false
		for unit, day := range here {
			for _, i := range m.out[unit] {
				lo, hi := days(m.steps[i].Time)
				if hi < day {
					continue
				}
				to := m.steps[i].To
				if known, ok := next[to]; !ok || max(lo, day) < known {
					next[to] = max(lo, day)
				}
				reached = reached || target[to]
			}
		}
		if reached {
			return hop
		}
		here = next
	}
	return 0
}

// depart finds until when one may be at a unit to be in To after k more steps.
func (m *chart) depart(a Asked, hops int) {
	last := map[graphmodel.ID]float64{}
	for _, id := range a.To {
		last[id] = math.Inf(1)
	}
	m.latest = append(m.latest, last)
	for range hops {
		before := map[graphmodel.ID]float64{}
		for unit, list := range m.out {
			for _, i := range list {
				lo, hi := days(m.steps[i].Time)
				until, ok := last[m.steps[i].To]
				if !ok || lo > until {
					continue
				}
				if known, ok := before[unit]; !ok || min(hi, until) > known {
					before[unit] = min(hi, until)
				}
			}
		}
		m.latest = append(m.latest, before)
		last = before
	}
}

// walk goes on from a unit reached on a day by the way taken so far.
func (m *chart) walk(unit graphmodel.ID, day float64, way []int) {
	left := len(m.latest) - 1 - len(way)
	until, ok := m.latest[left][unit]
	switch {
	case !ok || day > until || len(m.found) >= m.limit:
		return
	case left == 0:
		path := make([]Step, len(way))
		for i, s := range way {
			path[i] = m.steps[s]
		}
		m.found = append(m.found, path)
		return
	}
	out := m.out[unit]
	for len(out) > 0 {
		same := 1
		for same < len(out) && m.steps[out[same]].To == m.steps[out[0]].To {
			same++
		}
		if step, then, ok := m.first(out[:same], day); ok {
			m.walk(m.steps[step].To, then, append(slices.Clone(way), step))
		}
		out = out[same:]
	}
}

// first is the step of several that lets a walk go on earliest, and on which day.
func (m *chart) first(list []int, day float64) (step int, then float64, ok bool) {
	for _, i := range list {
		lo, hi := days(m.steps[i].Time)
		if hi >= day && (!ok || max(lo, day) < then) {
			step, then, ok = i, max(lo, day), true
		}
	}
	return step, then, ok
}

func sorted(ids []graphmodel.ID) []graphmodel.ID {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}

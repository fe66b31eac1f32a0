package network

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Cascades are the dated adoptions of many practices, in flat arrays. A cascade is
// the adopters of one practice in order of time, then of unit. Nothing changes it
// once it is made, so that any number may read it at the same time.
type Cascades struct {
	Names []string // of the practices with an adopter here, ascending
	Units []string // all units, ascending, adopters or not
	start []int32  // cascade k is the events start[k] to start[k+1]
	unit  []int32
	time  []float64

	order    []spread.Window // of each cascade; nil where nothing came from above
	most     []int32         // of each event, where its candidate parents end at the latest; nil likewise
	mandated int
}

// Event is the adoption of cascade Cascade by unit Unit, both by index.
type Event struct {
	Cascade, Unit int32
	Time          float64
}

// FromEvents makes Cascades of events in any order; it sorts them in place. Names and
// units are ascending, without repeats, so that no result depends on the order of
// rows. Of several events of one unit in one cascade the first counts. A name without
// event is dropped: it is no cascade. ErrInvalid says which event has an index outside
// the names or units, or a time that is no finite number.
func FromEvents(names, units []string, events []Event) (*Cascades, error) {
	if !ascending(names) || !ascending(units) {
		return nil, graphmodel.Invalid("cascades", "", "名称须按升序排列且不重复", "names must be ascending without repeats")
	}
	for i, e := range events {
		if uint(e.Cascade) >= uint(len(names)) || uint(e.Unit) >= uint(len(units)) ||
			math.IsNaN(e.Time) || math.IsInf(e.Time, 0) {
			return nil, graphmodel.Invalid(fmt.Sprintf("events[%d]", i), "",
				"传播链或单位不存在，或时间不是有限数", "names no cascade or unit, or has no finite time")
		}
	}
	return build(names, units, firsts(events)), nil
}

func ascending(names []string) bool {
	for i := 1; i < len(names); i++ {
		if names[i-1] >= names[i] {
			return false
		}
	}
	return true
}

// firsts sorts the events by cascade and unit, and keeps the first of each unit in a
// cascade only.
func firsts(events []Event) []Event {
	slices.SortFunc(events, func(a, b Event) int {
		return cmp.Or(cmp.Compare(a.Cascade, b.Cascade), cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Time, b.Time))
	})
	return slices.CompactFunc(events, func(a, b Event) bool { return a.Cascade == b.Cascade && a.Unit == b.Unit })
}

// build takes events with those of one cascade together, in order of cascades, and one
// of each unit in a cascade.
func build(names, units []string, events []Event) *Cascades {
	c := &Cascades{Units: units, unit: make([]int32, 0, len(events)), time: make([]float64, 0, len(events))}
	for start := 0; start < len(events); {
		end := start
		for end < len(events) && events[end].Cascade == events[start].Cascade {
			end++
		}
		cascade := events[start:end]
		slices.SortFunc(cascade, func(a, b Event) int {
			return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Unit, b.Unit))
		})
		c.Names = append(c.Names, names[cascade[0].Cascade])
		c.start = append(c.start, int32(start))
		for _, e := range cascade {
			c.unit, c.time = append(c.unit, e.Unit), append(c.time, e.Time)
		}
		start = end
	}
	c.start = append(c.start, int32(len(events)))
	return c
}

// Len is the number of cascades, those of a single adopter with them.
func (c *Cascades) Len() int { return len(c.Names) }

// Events is the number of adoptions in all cascades.
func (c *Cascades) Events() int { return len(c.unit) }

// Chains is the number of cascades in which somebody adopted after somebody else, and
// not on order: only they can say anything about who followed whom.
func (c *Cascades) Chains() int {
	chains := 0
	for k := range c.Len() {
		if c.chain(k) {
			chains++
		}
	}
	return chains
}

func (c *Cascades) chain(k int) bool {
	if c.most == nil {
		return c.time[c.start[k]] < c.time[c.start[k+1]-1]
	}
	found := false
	c.candidatesOf(k, 0, func(a adoption) { found = found || a.lo < a.hi })
	return found
}

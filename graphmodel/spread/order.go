package spread

import (
	"math"
	"sort"
)

// Order is who adopted one practice in which order, as far as the dates tell.
type Order struct {
	Basis
	Places    []Place     `json:"places"`    // by first period, then last, then unit
	Unordered []Unordered `json:"unordered"` // adopters of no known time, by unit
}

// Place is a dated adoption and its place among the others. Of two that may lie in
// one period neither is before the other: they are tied.
type Place struct {
	Unit    string  `json:"unit"`
	First   float64 `json:"first"` // the periods between which it lies; one where it is exact
	Last    float64 `json:"last"`
	Rank    int     `json:"rank"`     // 1 + the number that are surely before
	RankEnd int     `json:"rank_end"` // the number of dated less those that are surely after
	Ref     int32   `json:"ref"`
}

// Unordered is an adopter of no known time.
type Unordered struct {
	Unit string   `json:"unit"`
	By   *float64 `json:"by,omitempty"` // the period by which it was in use; nil when nobody says
	Ref  int32    `json:"ref"`
}

// Order is the order of adoption of a practice.
func (d *Data) Order(practice int32) Order {
	cascade := d.Cascade(practice)
	return d.order(cascade, d.timeline(cascade))
}

func (d *Data) order(cascade []Event, line []placed) Order {
	o := Order{Basis: d.basisOf(cascade, line, "order of adoption, ties kept"), Places: make([]Place, len(line)), Unordered: []Unordered{}}
	ends := lasts(line)
	before, upTo := 0, 0
	for i, p := range line {
		for before < len(ends) && ends[before] < p.first {
			before++
		}
		if i == 0 || p.last != line[i-1].last {
			upTo = sort.Search(len(line), func(j int) bool { return line[j].first > p.last })
		}
		o.Places[i] = Place{Unit: d.Units[p.unit], First: p.first, Last: p.last, Rank: before + 1, RankEnd: upTo, Ref: p.ref}
	}
	for i := range cascade {
		if e := &cascade[i]; e.Time.Known != Dated {
			u := Unordered{Unit: d.Units[e.Unit], Ref: e.Ref}
			if e.Time.Known == Bounded {
				u.By = new(d.Scale.Period(e.Time.Hi))
			}
			o.Unordered = append(o.Unordered, u)
		}
	}
	return o
}

// Origin is all that may have been the first to adopt, by the dates that are known:
// every unit that no other is surely before. Never one of them by name.
type Origin struct {
	Units []string `json:"units"` // ascending; none when nothing is dated
	First float64  `json:"first"` // the periods between which the first adoption lies
	Last  float64  `json:"last"`
	// Unordered is how many more adopters there are, of no known time: any of them may
	// have been earlier.
	Unordered int `json:"unordered"`
}

// Origin is the origin of a practice.
func (d *Data) Origin(practice int32) Origin {
	cascade := d.Cascade(practice)
	o := Origin{Units: []string{}}
	first, last := math.Inf(1), math.Inf(1)
	for i := range cascade {
		if t := &cascade[i].Time; t.Known == Dated {
			first, last = min(first, t.Lo), min(last, t.Hi)
		} else {
			o.Unordered++
		}
	}
	if o.Unordered == len(cascade) {
		return o
	}
	o.First, o.Last = d.Scale.Period(first), d.Scale.Period(last)
	for i := range cascade {
		if t := &cascade[i].Time; t.Known == Dated && d.Scale.Period(t.Lo) <= o.Last {
			o.Units = append(o.Units, d.Units[cascade[i].Unit])
		}
	}
	return o
}

package spread

import (
	"fmt"
	"math"
)

// Category is one of the adopter categories of Rogers, Diffusion of Innovations.
type Category int

// The categories by time of adoption; m and s are its mean and standard deviation.
const (
	Unplaced      Category = iota // dated to periods of more than one category
	Innovator                     // before m−2s
	EarlyAdopter                  // before m−s
	EarlyMajority                 // before m
	LateMajority                  // before m+s
	Laggard                       // later
)

var categoryNames = [...]string{"unplaced", "innovator", "early_adopter", "early_majority", "late_majority", "laggard"}

// String is the category's name in JSON: "early_majority".
func (c Category) String() string { return categoryNames[c] }

// MarshalText is String, for JSON.
func (c Category) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Rogers is the adopters of a practice in Rogers' categories. The shares of the
// categories are defined, not found; who has not adopted is in none of them.
type Rogers struct {
	Mean   float64           `json:"mean"` // period of adoption over dated adopters
	SD     float64           `json:"sd"`   // with n−1
	SoFar  bool              `json:"so_far"`
	Counts map[Category]int  `json:"counts"`
	Units  []CategorizedUnit `json:"units"` // by first period, then last, then unit
	// NonAdopters have not adopted so far as is known; they are no laggards.
	NonAdopters int `json:"non_adopters"`
}

// CategorizedUnit is a dated adopter and its category.
type CategorizedUnit struct {
	Unit     string   `json:"unit"`
	Category Category `json:"category"`
}

// The part of the population before each category under a normal curve: an adopter is
// an innovator while fewer than 2.5% were before it.
var rogersShares = [...]float64{0.025, 0.16, 0.5, 0.84}

// Rogers sorts the dated adopters of a practice into categories by T < m−2s, m−s, m,
// m+s, the deviation that intervals leave included. With less than half of the
// population an adopter m and s mean nothing yet: SoFar is set, and a unit is sorted by
// the share of the population that was surely before it (2.5, 16, 50%). A Refusal
// where fewer than two are dated, or all to one period.
func (d *Data) Rogers(practice int32) (*Rogers, *Refusal) {
	cascade := d.Cascade(practice)
	return d.rogers(len(cascade), d.timeline(cascade))
}

func (d *Data) rogers(adopters int, line []placed) (*Rogers, *Refusal) {
	if len(heaps(line)) < 2 {
		return nil, &Refusal{Rule: "rogers", N: len(line), Needed: 2,
			Zh: fmt.Sprintf("%d 个有日期的采纳者，时间没有差异：不能分类", len(line)),
			En: fmt.Sprintf("%d dated adopters, none at another time than the rest: there are no categories", len(line))}
	}
	mean, sd := moments(line)
	r := &Rogers{Mean: mean, SD: sd, SoFar: 2*adopters < len(d.Units), NonAdopters: len(d.Units) - adopters, Counts: map[Category]int{}}
	ends, before := lasts(line), 0
	for _, p := range line {
		for before < len(ends) && ends[before] < p.first {
			before++
		}
		category := r.byTime(p)
		if r.SoFar {
			category = byRank(float64(before) / float64(len(d.Units)))
		}
		r.Counts[category]++
		r.Units = append(r.Units, CategorizedUnit{d.Units[p.unit], category})
	}
	return r, nil
}

func (r *Rogers) byTime(p placed) Category {
	at := func(period float64) Category {
		for i, bound := range []float64{r.Mean - 2*r.SD, r.Mean - r.SD, r.Mean, r.Mean + r.SD} {
			if period < bound {
				return Innovator + Category(i)
			}
		}
		return Laggard
	}
	if first := at(p.first); first == at(p.last) {
		return first
	}
	return Unplaced
}

func byRank(before float64) Category {
	for i, share := range rogersShares {
		if before < share {
			return Innovator + Category(i)
		}
	}
	return Laggard
}

// moments are the mean and the standard deviation (n−1) of the periods, each event as
// likely in one period of its interval as in another.
func moments(line []placed) (mean, sd float64) {
	n := float64(len(line))
	for _, p := range line {
		mean += (p.first + p.last) / 2
	}
	mean /= n
	square := 0.0
	for _, p := range line {
		off, width := (p.first+p.last)/2-mean, p.last-p.first+1
		square += off*off/(n-1) + (width*width-1)/12/n
	}
	return mean, math.Sqrt(square)
}

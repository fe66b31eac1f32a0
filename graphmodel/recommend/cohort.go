package recommend

import (
	"slices"

	"ronghe/graphmodel"
)

// Later is what "of n units like this one that had X, k later adopted Y" says, and
// what it does not. It is a fact about the past and no chance of anything.
type Later struct {
	X     Thing   `json:"x"`
	Y     Thing   `json:"y"`
	Among *Thing  `json:"among,omitempty"` // the industry whose units were counted; nil: those alike
	Years float64 `json:"years"`           // τ: Y was adopted within so many years after X
	N     int     `json:"n"`               // dated adopters of X with τ years of follow-up and no Y before X
	K     int     `json:"k"`

	Tied    int `json:"tied"`    // left out: Y may be of the same time as X
	Undated int `json:"undated"` // left out: nobody says when they adopted Y
	Short   int `json:"short"`   // left out: X is less than τ years old

	Verdict    Verdict   `json:"verdict"`
	Median     float64   `json:"median,omitempty"` // months from X to Y; where K > 0
	Share      *float64  `json:"share,omitempty"`  // K/N, only where Verdict allows it
	Interval   *Interval `json:"interval,omitempty"`
	Controls   Controls  `json:"controls"`
	Difference *Interval `json:"difference,omitempty"` // of K/N and the controls' share

	Base     float64   `json:"base"`               // share of all units at risk that adopted Y in the last τ years
	Expected float64   `json:"expected"`           // K of N drawn towards Base: see Shrunk
	LookedAt int       `json:"lookedAt,omitempty"` // X that this was chosen from
	Examples []Example `json:"examples,omitempty"` // of the K
}

// Controls are units of the same scope without X, at the dates of X of the others,
// each date in turn.
type Controls struct {
	N int `json:"n"` // at risk of Y at that date
	K int `json:"k"` // that adopted it within τ years
}

// Verdict is how much may be said of a Later.
type Verdict string

// The verdicts.
const (
	Refused    Verdict = "refused" // n < 5: not enough to say anything
	CountsOnly Verdict = "counts"  // n < 10 or k < 3: no share, no comparison
	ShareShown Verdict = "share"   // the share with its interval, controls beside it
	MoreOften  Verdict = "more"    // and more often than units without X
)

// leastFollowed is how many units say anything.
const leastFollowed = 5

// verdict is the rule of what may be shown.
func verdict(n, k int, difference Interval, compared bool) Verdict {
	const leastShare, leastEvents = 10, 3
	switch {
	case n < leastFollowed:
		return Refused
	case n < leastShare || k < leastEvents:
		return CountsOnly
	case compared && difference.Low > 0:
		return MoreOften
	}
	return ShareShown
}

// FollowUp is τ of Cohort.Later unless another is asked for, in years.
const FollowUp = 3

// Cohort is a scope: the known units that a subject is compared with, each group of
// enterprises once. It remembers what it has counted, so it is for one goroutine, and
// for as long as the Model does not change.
type Cohort struct {
	m     *Model
	units []int32 // by number
	turns []int32 // their places in order of ID; nil: as they are
	ranks ranks
	begun map[begunKey]*begun
	x, y  column

	counted []start // room for what follow returns
}

// Cohort is the units at least LeastSimilar to s. ErrInvalid: the weights are none.
func (m *Model) Cohort(s Subject, w Weights) (*Cohort, error) {
	if w == (Weights{}) {
		w = DefaultWeights()
	}
	w, err := w.Normal()
	if err != nil {
		return nil, err
	}
	return m.cohortOf(m.alikeUnits(s, w)), nil
}

// Within is the units that have a value of a facet, or one below it; all when the
// value is unknown or "".
func (m *Model) Within(facet, id string) *Cohort {
	if v := m.values.find(valueKey(facet, id)); v >= 0 {
		return m.cohortOf(m.value[v].members)
	}
	all := make([]int32, len(m.unit))
	for u := range all {
		all[u] = int32(u)
	}
	return m.cohortOf(all)
}

func (m *Model) cohortOf(units []int32) *Cohort {
	units = slices.DeleteFunc(slices.Clone(units), func(u int32) bool { return m.outline[u].has == 0 })
	m.sortByID(units)
	if m.hasGroups {
		groups := map[int32]bool{}
		units = slices.DeleteFunc(units, func(u int32) bool {
			g := m.unit[u].group
			met := g >= 0 && groups[g]
			groups[g] = true
			return met
		})
	}
	c := &Cohort{m: m, ranks: newRanks(units, len(m.unit)), units: units, begun: map[begunKey]*begun{}}
	if !slices.IsSorted(units) { // some came after the Model was built
		for _, u := range units {
			at, _ := c.ranks.of(u)
			c.turns = append(c.turns, at)
		}
		slices.Sort(units)
	}
	c.x, c.y = newColumn(len(units)), newColumn(len(units))
	return c
}

// Len is how many units the scope has.
func (c *Cohort) Len() int { return len(c.units) }

// Later counts the units of the scope that had X and later adopted Y within years.
// ErrNotFound: there is no such practice.
func (c *Cohort) Later(x, y string, years float64) (Later, error) {
	xi, yi := c.m.practices.find(x), c.m.practices.find(y)
	for id, i := range map[string]int32{x: xi, y: yi} {
		if i < 0 {
			return Later{}, graphmodel.NotFound(graphmodel.ID(id))
		}
	}
	return c.later(xi, yi, years), nil
}

// counts is of a Later what decides between several.
func (c *Cohort) counts(x, y int32, years float64) Later {
	l := Later{X: c.m.practices.things[x]}
	l.N, l.K = c.count(x, y, years)
	l.Expected = Shrunk(l.K, l.N, c.m.BaseRate(y, years))
	return l
}

func (c *Cohort) later(x, y int32, years float64) Later {
	l := Later{X: c.m.practices.things[x], Y: c.m.practices.things[y], Years: years}
	c.control(x, y, c.follow(x, y, &l), &l)
	l.Base = c.m.BaseRate(y, years)
	l.Expected = Shrunk(l.K, l.N, l.Base)
	difference, compared := Newcombe(l.K, l.N, l.Controls.K, l.Controls.N)
	if l.Verdict = verdict(l.N, l.K, difference, compared); l.Verdict == ShareShown || l.Verdict == MoreOften {
		share := float64(l.K) / float64(l.N)
		interval, _ := Wilson(l.K, l.N)
		l.Share, l.Interval = &share, &interval
		if compared {
			l.Difference = &difference
		}
	}
	return l
}

package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// AudienceQuery asks whom to tell of a practice, or of all that a case shows.
type AudienceQuery struct {
	Practices []string // unknown ones count for nothing
	Scope     Scope
	Without   []string // units that are no targets: those that the case is about
	Limit     int
	Weights   Weights // the zero value means DefaultWeights
}

// Audience is the answer to AudienceQuery.
type Audience struct {
	Targets  []Audible       `json:"targets"`
	Scope    Census          `json:"scope"`
	Total    int             `json:"total"`    // targets among those looked at
	Lacking  int             `json:"lacking"`  // known units of the scope that lack one of the practices
	LookedAt int             `json:"lookedAt"` // of them so many were compared: those that the formula ranks highest
	Reach    float64         `json:"reach"`    // Σ q of the targets
	Fit      float64         `json:"fit"`      // mean q of the ten best
	Empty    Emptiness       `json:"empty,omitempty"`
	Weights  Weights         `json:"weights"`
	AsOf     graphmodel.Date `json:"asOf,omitempty"`
}

// Audible is a target with the practice that it is a target of.
type Audible struct {
	Target
	Practice Thing `json:"practice"`
}

// Why nobody is to be told.
const (
	NothingShown Emptiness = "nothing-shown" // the case shows no practice that anybody is known to have
	NoTargets    Emptiness = "no-targets"    // nobody who lacks it is enough like those who have it
)

// Audience finds the units of a scope that lack a practice and whose nearest units have
// it, in order of q; where several practices are asked for, each unit counts once, for
// the practice of its largest q. ErrNotFound: there is no such scope; ErrInvalid: the
// weights are none.
func (m *Model) Audience(q AudienceQuery) (Audience, error) {
	q.Weights = cmp.Or(q.Weights, DefaultWeights())
	weights, err := q.Weights.Normal()
	if err != nil {
		return Audience{}, err
	}
	p, err := m.placeScope(q.Scope)
	if err != nil {
		return Audience{}, err
	}
	known, silent := m.unitsIn(p)
	a := Audience{Scope: m.census(p, known, silent), Weights: weights, AsOf: m.asOf}
	practices := m.placesOfPractices(q.Practices)
	looked, lacking := m.lookedAt(known, practices, q.Without)
	a.Lacking, a.LookedAt = lacking, len(looked)
	var found []aimed
	for k, near := range m.neighboursOf(looked, weights) {
		if t, ok := m.aimBest(looked[k], practices, near); ok {
			found = append(found, t)
		}
	}
	slices.SortFunc(found, m.compareAimed)
	a.Total, a.Reach, a.Fit = len(found), reach(found), fit(found)
	for k, t := range clip(found, max(q.Limit, 0)) {
		a.Targets = append(a.Targets, Audible{m.target(t, k+1), m.practices.things[t.practice]})
	}
	a.Empty = m.whyNobody(a, practices)
	return a, nil
}

func (m *Model) whyNobody(a Audience, practices []int32) Emptiness {
	switch {
	case len(practices) == 0:
		return NothingShown
	case a.Scope.Known == 0:
		return NothingToRank
	case a.Lacking == 0:
		return AllAdopted
	case a.Total == 0:
		return NoTargets
	}
	return ""
}

// placesOfPractices are those that somebody has, in order of ID.
func (m *Model) placesOfPractices(ids []string) []int32 {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	var found []int32
	for _, id := range slices.Compact(ids) {
		if i := m.practices.find(id); i >= 0 && len(m.practice[i].members) > 0 {
			found = append(found, i)
		}
	}
	return found
}

// lookedAt are the units to look at of those that lack a practice, in order of ID, and
// how many lack one.
func (m *Model) lookedAt(known, practices []int32, without []string) (looked []int32, lacking int) {
	lacks := make([]bool, len(known))
	var left []int32
	for _, id := range without {
		left = append(left, m.units.find(id))
	}
	for _, i := range practices {
		lack := make([]int32, 0, len(known))
		claimed := newRanks(slices.Concat(m.practice[i].members, m.practice[i].doubted), len(m.unit))
		for k, u := range known {
			if claimed.has(u) || slices.Contains(left, u) || m.required(m.unit[u].values, i) {
				continue
			}
			lack = append(lack, u)
			if !lacks[k] {
				lacks[k] = true
				lacking++
			}
		}
		looked = append(looked, m.likeliest(lack, i, m.mayLook()/len(practices))...)
	}
	slices.Sort(looked)
	looked = slices.Compact(looked)
	m.sortByID(looked)
	return looked, lacking
}

// aimBest is the practice of which the unit is most a target, the first of equal ones.
func (m *Model) aimBest(u int32, practices []int32, near []neighbour) (best aimed, ok bool) {
	for _, i := range practices {
		if a, is := m.aim(u, i, near); is && (!ok || a.q > best.q) {
			best, ok = a, true
		}
	}
	return best, ok
}

// reach is Σ q.
func reach(found []aimed) float64 {
	sum := 0.0
	for _, t := range found {
		sum += t.q
	}
	return sum
}

// bestTargets is how many targets fit is the mean of.
const bestTargets = 10

// fit is the mean q of the ten best of a list in order; 0 of none.
func fit(found []aimed) float64 {
	first := clip(found, bestTargets)
	if len(first) == 0 {
		return 0
	}
	return reach(first) / float64(len(first))
}

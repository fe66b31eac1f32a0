package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// PromotionQuery asks which cases to promote in a scope.
type PromotionQuery struct {
	Scope    Scope
	Promoted []string // practices that the association promotes already, and still does
	Limit    int
	Weights  Weights // the zero value means DefaultWeights
}

// The rules by which a case is left out.
const (
	leastEvidence = .4 // q_e
	leastTargets  = 3
)

// Promotion is a case to promote, and its four numbers.
type Promotion struct {
	Case
	Rank     int      `json:"rank"`
	Practice Thing    `json:"practice"` // the one of most reach; novelty is that of it
	Fit      float64  `json:"fit"`      // mean q of the ten best targets
	Evidence float64  `json:"evidence"` // q_e
	Novelty  float64  `json:"novelty"`  // ν = 1 − K/N
	Reach    float64  `json:"reach"`    // Σ q of the targets
	K        int      `json:"k"`        // known units of the scope that have the practice
	N        int      `json:"n"`        // known units of the scope
	Gain     float64  `json:"gain"`     // ν·q_e·Σ q over whom the cases above it do not reach
	Reached  float64  `json:"reached"`  // units that it and those above it are expected to reach
	Total    int      `json:"total"`    // targets
	Targets  []Target `json:"targets"`  // the first 3
}

// Promotions is the answer to PromotionQuery.
type Promotions struct {
	Cases    []Promotion     `json:"cases"`
	Scope    Census          `json:"scope"`
	LookedAt int             `json:"lookedAt"` // known units compared: those with the most practices where not all are
	Total    int             `json:"total"`    // cases that no rule leaves out
	Reached  float64         `json:"reached"`  // units that the list is expected to reach, Σ_v (1 − Π (1 − q))
	Left     LeftOut         `json:"left"`
	Empty    Emptiness       `json:"empty,omitempty"`
	Weights  Weights         `json:"weights"`
	AsOf     graphmodel.Date `json:"asOf,omitempty"`
}

// LeftOut counts the cases that a rule left out, each for the first that applies.
type LeftOut struct {
	Failed     int `json:"failed"`     // it tells of a failure
	Promoted   int `json:"promoted"`   // all that it shows is being promoted
	Weak       int `json:"weak"`       // q_e < .4
	FewTargets int `json:"fewTargets"` // fewer than 3 targets in the scope
}

// Which rule emptied the list of promotions: the last one.
const (
	AllPromoted  Emptiness = "all-promoted"
	WeakEvidence Emptiness = "weak-evidence"
	FewTargets   Emptiness = "few-targets"
)

// failedStatus marks a case that tells how something went wrong.
const failedStatus = "failed"

// Promote ranks cases for a scope greedily, so that each reaches others than those above
// it: the next is the case of the largest
//
//	gain(e) = ν·q_e·Σ_v q(v,e)·Π_{chosen}(1 − q(v,c))
//
// of equal ones that of more evidence, then in order of ID. A case that shows several
// practices has the largest q of them. ErrNotFound: there is no such scope;
// ErrInvalid: the weights are none.
func (m *Model) Promote(cases *Cases, q PromotionQuery) (Promotions, error) {
	q.Weights = cmp.Or(q.Weights, DefaultWeights())
	weights, err := q.Weights.Normal()
	if err != nil {
		return Promotions{}, err
	}
	p, err := m.placeScope(q.Scope)
	if err != nil {
		return Promotions{}, err
	}
	known, silent := m.unitsIn(p)
	looked := m.mostActive(known, m.mayLook())
	list := Promotions{Scope: m.census(p, known, silent), LookedAt: len(looked), Weights: weights, AsOf: m.asOf}
	d := &desk{m: m, known: known, looked: looked, near: m.neighboursOf(looked, weights), count: m.countOf(known)}
	found := d.candidates(cases, q.Promoted, &list.Left)
	list.Total = len(found)
	list.Reached = d.choose(found, q.Limit, &list)
	if len(list.Cases) == 0 {
		list.Empty = list.Left.last(len(known))
	}
	return list, nil
}

// last is the rule that emptied a list.
func (l LeftOut) last(known int) Emptiness {
	switch {
	case known == 0:
		return NothingToRank
	case l.FewTargets > 0:
		return FewTargets
	case l.Weak > 0:
		return WeakEvidence
	case l.Promoted > 0:
		return AllPromoted
	}
	return NoCases
}

// mostActive are the units with the most practices, in order of ID.
func (m *Model) mostActive(units []int32, most int) []int32 {
	if len(units) <= most {
		return units
	}
	units = slices.Clone(units)
	slices.SortStableFunc(units, func(a, b int32) int { return cmp.Compare(len(m.unit[b].has), len(m.unit[a].has)) })
	units = units[:most]
	m.sortByID(units)
	return units
}

// desk is one Promote.
type desk struct {
	m      *Model
	known  []int32
	looked []int32
	near   [][]neighbour
	count  []int32           // n_is by practice
	aims   map[int32][]aimed // targets by practice, in order of looked
}

// candidate is a case that may be promoted.
type candidate struct {
	c        Case
	practice int32 // of most reach
	evidence float64
	novelty  float64
	q        []float64 // by place in looked
	targets  []aimed   // in order of q
}

func (d *desk) candidates(cases *Cases, promoted []string, left *LeftOut) []candidate {
	d.aims = map[int32][]aimed{}
	var found []candidate
	for _, c := range cases.list {
		open := slices.DeleteFunc(slices.Clone(c.Practices), func(id string) bool { return slices.Contains(promoted, id) })
		switch {
		case c.Status == failedStatus:
			left.Failed++
			continue
		case len(open) == 0:
			left.Promoted++
			continue
		case c.Evidence() < leastEvidence:
			left.Weak++
			continue
		}
		one := d.candidate(c, open)
		if len(one.targets) < leastTargets {
			left.FewTargets++
			continue
		}
		found = append(found, one)
	}
	return found
}

func (d *desk) candidate(c Case, practices []string) candidate {
	one := candidate{c: c, practice: -1, evidence: c.Evidence(), q: make([]float64, len(d.looked))}
	most := 0.0
	for _, i := range d.m.placesOfPractices(practices) {
		aims := d.aimsOf(i)
		if r := reach(aims); r > most {
			most, one.practice = r, i
		}
		for _, a := range aims {
			k, _ := slices.BinarySearchFunc(d.looked, a.unit, func(u, v int32) int { return cmp.Compare(d.m.units.id(u), d.m.units.id(v)) })
			if !slices.Contains(c.About, d.m.units.id(a.unit)) && a.q > one.q[k] {
				one.q[k] = a.q
				one.targets = append(slices.DeleteFunc(one.targets, func(t aimed) bool { return t.unit == a.unit }), a)
			}
		}
	}
	slices.SortFunc(one.targets, d.m.compareAimed)
	if one.practice >= 0 {
		one.novelty = 1 - ratio(int(d.count[one.practice]), len(d.known))
	}
	return one
}

// aimsOf are the targets of a practice among those looked at.
func (d *desk) aimsOf(i int32) []aimed {
	if found, ok := d.aims[i]; ok {
		return found
	}
	var found []aimed
	for k, u := range d.looked {
		if a, ok := d.m.aim(u, i, d.near[k]); ok {
			found = append(found, a)
		}
	}
	d.aims[i] = found
	return found
}

// choose takes candidates into the list, and returns how many units they reach.
func (d *desk) choose(found []candidate, limit int, list *Promotions) (reached float64) {
	weight := make([]float64, len(found))
	q := make([][]float64, len(found))
	for k, c := range found {
		weight[k], q[k] = c.novelty*c.evidence, c.q
	}
	first := func(a, b int) bool {
		return cmp.Or(cmp.Compare(found[b].evidence, found[a].evidence), cmp.Compare(found[a].c.ID, found[b].c.ID)) < 0
	}
	for _, g := range greedy(weight, q, limit, first) {
		reached = g.reached
		list.Cases = append(list.Cases, d.promotion(found[g.at], g, len(list.Cases)+1))
	}
	return reached
}

func (d *desk) promotion(c candidate, g gained, rank int) Promotion {
	p := Promotion{
		Case: c.c, Rank: rank, Practice: d.m.practices.things[c.practice],
		Fit: fit(c.targets), Evidence: c.evidence, Novelty: c.novelty, Reach: reach(c.targets),
		K: int(d.count[c.practice]), N: len(d.known), Gain: g.gain, Reached: g.reached, Total: len(c.targets),
	}
	for k, t := range clip(c.targets, maxExamples) {
		p.Targets = append(p.Targets, d.m.target(t, k+1))
	}
	return p
}

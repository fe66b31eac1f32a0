package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// GapsQuery asks what is missing in a scope.
type GapsQuery struct {
	Scope Scope
	Limit int // of each kind of gap
}

// FalseGaps is the share of the adoption gaps told that may be false (Benjamini–Hochberg).
const FalseGaps = .10

// The rules of what is called a gap.
const (
	leastHere     = 10 // N_g; below, nothing can be said: a data gap
	leastRest     = 30 // N_rest
	leastRestHave = 10 // n_i,rest of a practice that is tested
	leastCaseGap  = 3  // n_is
	thinShare     = .5 // of the library's mean of practices a unit: below, a data gap
)

// Gaps is the answer to GapsQuery: four kinds, never mixed.
type Gaps struct {
	Adoption []AdoptionGap   `json:"adoption"`
	Case     []CaseGap       `json:"case"`
	Evidence []EvidenceGap   `json:"evidence"`
	Data     []DataGap       `json:"data"` // where there is one, no other kind is told
	Scope    Census          `json:"scope"`
	Rest     Census          `json:"rest"`   // what the scope is compared with
	Tested   int             `json:"tested"` // practices tested for an adoption gap
	AsOf     graphmodel.Date `json:"asOf,omitempty"`
}

// AdoptionGap is a practice recorded less often in the scope than in the rest: which
// may be so, or may be what the library covers.
type AdoptionGap struct {
	Practice   Thing     `json:"practice"`
	K          int       `json:"k"` // known units of the scope that have it
	N          int       `json:"n"`
	RestK      int       `json:"restK"`
	RestN      int       `json:"restN"`
	Here       Interval  `json:"here"` // Wilson, of K/N
	Rest       Interval  `json:"rest"`
	Difference Interval  `json:"difference"` // Newcombe, of K/N − RestK/RestN
	P          float64   `json:"p"`          // Fisher, one-sided
	Missing    float64   `json:"missing"`    // N·RestK/RestN − K
	Examples   []Example `json:"examples"`   // units of the rest that have it
}

// CaseGap is a practice that at least 3 units of the scope have and no case shows there.
type CaseGap struct {
	Practice Thing     `json:"practice"`
	K        int       `json:"k"`
	N        int       `json:"n"`
	Examples []Example `json:"examples"` // units that a case might be written of
}

// EvidenceGap is a practice whose cases in the scope all have weak evidence.
type EvidenceGap struct {
	Practice Thing   `json:"practice"`
	Cases    []Thing `json:"cases"`
	Evidence float64 `json:"evidence"` // the best q_e of them
}

// DataGap says why nothing can be said.
type DataGap struct {
	Rule  string  `json:"rule"`  // too-few-firms: fewer than 10; thin-records: under half the library's practices a unit
	Value float64 `json:"value"` // units, or practices a unit
	Least float64 `json:"least"`
}

// The rules of DataGap.
const (
	TooFewKnown = "too-few-firms"
	ThinRecords = "thin-records"
)

// Gaps compares a scope with the rest: an industry with its siblings under the same
// parent, a region, or an industry in a region, with the same industry elsewhere.
// ErrNotFound: there is no such scope.
func (m *Model) Gaps(cases *Cases, q GapsQuery) (Gaps, error) {
	p, err := m.placeScope(q.Scope)
	if err != nil {
		return Gaps{}, err
	}
	here, silent := m.unitsIn(p)
	rest, restSilent := m.restOf(p, here)
	g := Gaps{
		Scope: m.census(p, here, silent), Rest: m.census(m.around(p), rest, restSilent), AsOf: m.asOf,
		Case: m.caseGaps(cases, p, here, q.Limit), Evidence: m.evidenceGaps(cases, p, q.Limit),
		Data: dataGaps(m.census(p, here, silent)),
	}
	if len(g.Data) > 0 {
		g.Case, g.Evidence = nil, nil
		return g, nil
	}
	g.Adoption, g.Tested = m.adoptionGaps(here, rest, q.Limit)
	return g, nil
}

func dataGaps(c Census) []DataGap {
	switch {
	case c.Known < leastHere:
		return []DataGap{{TooFewKnown, float64(c.Known), leastHere}}
	case c.Mean < thinShare*c.Library:
		return []DataGap{{ThinRecords, c.Mean, thinShare * c.Library}}
	}
	return nil
}

// around is the scope that holds both the scope and what it is compared with.
func (m *Model) around(p placed) placed {
	switch {
	case p.region >= 0:
		p.region = -1
	case p.industry >= 0:
		p.industry = m.value[p.industry].parent
		if p.industry >= 0 && m.value[p.industry].level == 0 {
			p.industry = -1
		}
	}
	return p
}

// restOf are the units around a scope that are not in it.
func (m *Model) restOf(p placed, here []int32) (rest []int32, silent int) {
	if p.region < 0 && p.industry < 0 {
		return nil, 0
	}
	in := make(map[int32]bool, len(here))
	for _, u := range here {
		in[u] = true
	}
	rest, silent = m.unitsIn(m.around(p))
	rest = slices.DeleteFunc(rest, func(u int32) bool { return in[u] || p.holds(m, u) })
	_, inside := m.unitsIn(p)
	return rest, silent - inside
}

func (m *Model) adoptionGaps(here, rest []int32, limit int) (gaps []AdoptionGap, tested int) {
	if len(here) < leastHere || len(rest) < leastRest {
		return nil, 0
	}
	k, l := m.countOf(here), m.countOf(rest)
	var practices []int32
	var p []float64
	for i := range m.practice {
		if int(l[i]) >= leastRestHave && !m.practice[i].withdrawn {
			practices = append(practices, int32(i))
			p = append(p, FisherLess(int(k[i]), len(here), int(l[i]), len(rest)))
		}
	}
	for at, rejected := range BenjaminiHochberg(p, FalseGaps) {
		i := practices[at]
		gap := newAdoptionGap(int(k[i]), len(here), int(l[i]), len(rest), p[at])
		if rejected && gap.Difference.High < 0 {
			gap.Practice, gap.Examples = m.practices.things[i], m.examplesAmong(rest, i)
			gaps = append(gaps, gap)
		}
	}
	slices.SortFunc(gaps, func(a, b AdoptionGap) int {
		return cmp.Or(cmp.Compare(b.Missing, a.Missing), cmp.Compare(a.Practice.ID, b.Practice.ID))
	})
	return clip(gaps, max(limit, 0)), len(practices)
}

func newAdoptionGap(k, n, l, m int, p float64) AdoptionGap {
	here, _ := Wilson(k, n)
	rest, _ := Wilson(l, m)
	difference, _ := Newcombe(k, n, l, m)
	return AdoptionGap{
		K: k, N: n, RestK: l, RestN: m, Here: here, Rest: rest, Difference: difference, P: p,
		Missing: float64(n)*float64(l)/float64(m) - float64(k),
	}
}

// examplesAmong are the first of the units, in their order, that have i.
func (m *Model) examplesAmong(units []int32, i int32) []Example {
	return m.someAmong(units, i, maxExamples)
}

func (m *Model) someAmong(units []int32, i int32, most int) []Example {
	var found []Example
	for _, u := range units {
		if _, ok := m.heldOnRecord(u, i); ok {
			if found = append(found, m.example(u, i)); len(found) == most {
				break
			}
		}
	}
	return found
}

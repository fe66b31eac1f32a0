package offline

import (
	"cmp"
	"context"
	"slices"

	"ronghe/graphmodel/recommend"
)

// ToWhom measures, for practices that units with a practice on record adopted later, how
// high these stand in lists of whom to tell: nDCG@10 for each practice.
type ToWhom struct {
	Practices int          `json:"practices"` // those of the most later adopters, at most 100
	Methods   []WhomMethod `json:"methods"`
}

// WhomMethod is one way of ranking units.
type WhomMethod struct {
	Name   string             `json:"name"`
	NDCG   float64            `json:"ndcg10"`
	NDCG95 recommend.Interval `json:"ndcg95"`
}

// The names of the ways to rank units.
const (
	PeerShare  = "share of the nearest peers"
	ByFormula  = "formula"
	MostActive = "most active"
	NoOrder    = "order of id"
)

// How much is compared: every known unit with every other.
const (
	whomUnits     = 5000
	whomPractices = 100
	whomDepth     = 10
)

// toWhom is nil where nobody who was known adopted anything later, or too many are known.
func (e *evaluation) toWhom(ctx context.Context) *ToWhom {
	later := e.laterAdopters()
	if len(later) == 0 || e.m.Known() > whomUnits || ctx.Err() != nil {
		return nil
	}
	w := e.m.Whom()
	methods := []struct {
		name string
		rank func(i int32, most int) []string
	}{{PeerShare, w.ByPeers}, {ByFormula, w.ByFormula}, {MostActive, w.ByActivity}, {NoOrder, w.ByNothing}}
	out := &ToWhom{Practices: len(later)}
	series := make([][]float64, len(methods))
	for k, method := range methods {
		for _, p := range later {
			var hits []bool
			for _, id := range method.rank(p.practice, whomDepth) {
				_, hit := slices.BinarySearch(p.adopters, id)
				hits = append(hits, hit)
			}
			series[k] = append(series[k], NDCG(hits, len(p.adopters), whomDepth))
		}
	}
	intervals := bootstrap(series)
	for k, method := range methods {
		out.Methods = append(out.Methods, WhomMethod{method.name, mean(series[k]), intervals[k]})
	}
	return out
}

// laterPractice is a practice and the known units that adopted it later, ascending.
type laterPractice struct {
	practice int32
	adopters []string
}

func (e *evaluation) laterAdopters() []laterPractice {
	per := map[int32][]string{}
	for _, u := range e.units { // in order of ID
		if len(u.subject.Adopted()) == 0 {
			continue
		}
		for _, i := range u.tests {
			per[i] = append(per[i], u.id)
		}
	}
	var list []laterPractice
	for i, adopters := range per {
		list = append(list, laterPractice{i, adopters})
	}
	slices.SortFunc(list, func(a, b laterPractice) int {
		return cmp.Or(cmp.Compare(len(b.adopters), len(a.adopters)), cmp.Compare(e.m.Practices()[a.practice].ID, e.m.Practices()[b.practice].ID))
	})
	return list[:min(len(list), whomPractices)]
}

package api

import (
	"slices"

	"ronghe/graphmodel"
)

const kindAbout graphmodel.Kind = "about" // from a case to whom it is about

const (
	// maxCaseSubjects bounds the queries that a case costs: one for each whom it is about.
	maxCaseSubjects = 8
	// maxCaseAdoptions and maxCaseEdges together name no more things than one query reads.
	maxCaseAdoptions = 150
)

// CaseAdoption is the claim that whom a case is about adopted a practice that it shows.
type CaseAdoption struct {
	Claim
	Adopter  Thing `json:"adopter" doc:"采用者。Who adopted it."`
	Practice Thing `json:"practice" doc:"做法。The practice."`
}

// readCaseAdoptions returns the claims, by any source, that those whom a case is about
// adopted the practices that it shows, at most maxCaseAdoptions; edges are the case's own.
// Of one with more than maxCaseEdges adoptions it reads the first, which are the dated ones.
func readCaseAdoptions(r graphmodel.Reader, edges []graphmodel.Edge) ([]graphmodel.Edge, error) {
	var subjects, practices []graphmodel.ID
	for _, e := range edges {
		switch {
		case e.Kind == kindAbout && !slices.Contains(subjects, e.To):
			subjects = append(subjects, e.To)
		case e.To.Kind() == kindPractice:
			practices = append(practices, e.To)
		}
	}
	if len(practices) == 0 {
		return nil, nil
	}
	var out []graphmodel.Edge
	for _, id := range subjects[:min(len(subjects), maxCaseSubjects)] {
		page, err := r.Edges(graphmodel.EdgeQuery{
			Node: id, Direction: graphmodel.Out, Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Limit: maxCaseEdges,
		})
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			if slices.Contains(practices, e.To) {
				out = append(out, e)
			}
		}
	}
	return out[:min(len(out), maxCaseAdoptions)], nil
}

func (s *server) caseAdoptions(adopted []graphmodel.Edge, found bodies, lang string) []CaseAdoption {
	out := make([]CaseAdoption, len(adopted))
	for i, e := range adopted {
		out[i] = CaseAdoption{
			Claim:   s.claim(e, graphmodel.Out, found, lang),
			Adopter: s.names.thingOf(found[e.From], lang), Practice: s.names.thingOf(found[e.To], lang),
		}
	}
	return out
}

package names

import (
	"cmp"
	"slices"
)

// candidate adds up the features.
func (t *Table) candidate(i int32, name string, features []Feature) Candidate {
	e := &t.entries[i]
	c := Candidate{ID: e.id, Kind: e.kind, Title: e.title, Name: name, Features: features}
	for _, f := range features {
		c.Score += f.Weight
	}
	most := 1.0
	if !c.exactly() {
		most = mostUnlike
	}
	c.Score = max(0, min(most, c.Score))
	return c
}

// exactly tells whether the name is spelled just as one of the node's, or is its code or id.
func (c *Candidate) exactly() bool {
	return len(c.Features) > 0 && surest[c.Features[0].Name] || c.has("code_equal")
}

func (c *Candidate) has(feature string) bool {
	return slices.ContainsFunc(c.Features, func(f Feature) bool { return f.Name == feature })
}

// contradicted tells whether something beside the name speaks against the candidate.
func (c *Candidate) contradicted() bool {
	return slices.ContainsFunc(c.Features, func(f Feature) bool { return f.Weight < 0 })
}

// decide puts candidates in order and says what they amount to.
func decide(found []Candidate) Answer {
	slices.SortFunc(found, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	const dust = 1e-9 // of adding decimal fractions
	answer := Answer{Decision: None, Candidates: found}
	switch {
	case len(found) == 0 || found[0].Score < PossibleScore-dust:
	case found[0].Score >= MatchScore-dust && standsOut(found, dust):
		answer.Decision = Match
	default:
		answer.Decision = Ambiguous
	}
	return answer
}

// standsOut tells whether the first candidate is far enough above the next. One that is spelled
// just so, with nothing against it, need not be above those that are not; nor one that has
// the code above those that have it not.
func standsOut(found []Candidate, dust float64) bool {
	for i := range found[1:] {
		other := &found[i+1]
		if found[0].exactly() && !found[0].contradicted() && !other.exactly() || found[0].has("code_equal") && !other.has("code_equal") {
			continue
		}
		return found[0].Score-other.Score >= Lead-dust
	}
	return true
}

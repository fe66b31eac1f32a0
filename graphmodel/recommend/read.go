package recommend

import (
	"slices"

	"ronghe/graphmodel"
)

// ReadQuery asks which cases to read.
type ReadQuery struct {
	Practice string // a page of one practice: only cases that show it
	Industry string // a page of an industry: its cases, by how near their industries are to it
	// Matching are the cases that a text finds, each by its score over the best: Ŝ then.
	Matching map[string]float64
	Read     []string // cases read already; they and their doubles are left out
	Limit    int
	// Diversity is λ of Diversify; 0 means DefaultDiversity, 1 leaves the order of relevance.
	Diversity float64
	Weights   Weights // the zero value means DefaultWeights
}

// DefaultDiversity is λ where nobody says otherwise.
const DefaultDiversity = .7

// Reading is a case to read, and why.
type Reading struct {
	Case
	Rank       int      `json:"rank"`
	Evidence   float64  `json:"evidence"`          // q_e, in 0…1
	Similarity float64  `json:"similarity"`        // s of the subject and the unit the case is about
	Unit       *Thing   `json:"unit,omitempty"`    // that unit, the most similar where there are several
	For        *Thing   `json:"for,omitempty"`     // the practice that speaks for the case most
	Reasons    []Reason `json:"reasons,omitempty"` // why that practice comes next
	Unknown    []string `json:"unknown,omitempty"` // parts of Similarity that are not known

	relevance float64
	practice  int32
	unit      int32
}

// ReadingList is the answer to ReadQuery.
type ReadingList struct {
	Cases []Reading       `json:"cases"`
	Empty Emptiness       `json:"empty,omitempty"`
	AsOf  graphmodel.Date `json:"asOf,omitempty"`
}

// Read ranks cases for s by R = (max over the practices shown of Ŝ)·(½ + ½·s)·q_e, where
// Ŝ is S over its maximum, or 1 on the page of a practice or industry, or how well a text
// finds the case; on the page of
// an industry s is how near the industries are. A case without a unit has factor ½.
// Cases that the subject itself is the matter of, or has read, are left out, and of two
// with the same units and practices the better documented one stands for both. Failed
// ones stay, marked by Status; those whose practice no reason of two firms speaks for are
// not listed. ErrInvalid: the weights are none.
func (m *Model) Read(s Subject, cases *Cases, q ReadQuery) (ReadingList, error) {
	if q.Weights == (Weights{}) {
		q.Weights = DefaultWeights()
	}
	weights, err := q.Weights.Normal()
	if err != nil {
		return ReadingList{}, err
	}
	rd := &reader{m: m, s: s, q: q, compared: m.comparison(s, weights), features: s.features()}
	rd.scoreAll()
	found := rd.relevant(cases)
	list := ReadingList{AsOf: m.asOf}
	for _, r := range rd.diverse(found) {
		if len(list.Cases) >= q.Limit {
			break
		}
		r.Rank = len(list.Cases) + 1
		if !rd.explain(&r) {
			continue
		}
		list.Cases = append(list.Cases, r)
	}
	if len(list.Cases) == 0 {
		list.Empty = NoCases
	}
	return list, nil
}

// AfterReading is a Profile of the practices that some cases show: what comes next after
// them. Unknown cases are left out.
func (c *Cases) AfterReading(read []string) Profile {
	var p Profile
	for _, x := range c.list {
		if slices.Contains(read, x.ID) {
			p.Practices = append(p.Practices, x.Practices...)
		}
	}
	slices.Sort(p.Practices)
	p.Practices = slices.Compact(p.Practices)
	return p
}

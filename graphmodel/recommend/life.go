package recommend

import (
	"fmt"
	"slices"

	"ronghe/graphmodel"
)

// Stage is a step of a case's life.
type Stage struct {
	Name  StageName       `json:"name"`
	Known bool            `json:"known"` // false: no data, which does not say that it did not happen
	Date  graphmodel.Date `json:"date,omitempty"`
	Edge  graphmodel.ID   `json:"edge,omitempty"` // the claim; "" where the case's own node says so
}

// StageName is what a stage is.
type StageName string

// The stages, in their order.
const (
	Applied   StageName = "applied"   // 申报: libraries do not tell of it so far
	Selected  StageName = "selected"  // 评审: a programme took it in
	Published StageName = "published" // 发布: its write-up appeared
	Followed  StageName = "followed"  // 跟踪总结: the latest result that it reports
)

// Life is what is known of a case's life.
type Life struct {
	Thing
	Status string          `json:"status,omitempty"`
	Stages []Stage         `json:"stages"`         // all four, in order
	Last   graphmodel.Date `json:"last,omitempty"` // the latest date of all
	Years  float64         `json:"years"`          // from then to the as-of date; 0 when there is no date
	Due    bool            `json:"due"`            // for follow-up
}

// FollowUpAfter is the rule of Life.Due: a case is due when nothing has been heard of it
// for more than so many years, or nothing of it is dated.
const FollowUpAfter = 3

// Life tells the life of a case as of a date.
func (c Case) Life(asOf graphmodel.Date) Life {
	published := Stage{Name: Published, Known: c.Published != "", Date: c.Published}
	l := Life{Thing: c.Thing, Status: c.Status, Stages: []Stage{
		{Name: Applied}, stageOf(Selected, c.Selected, false), published, stageOf(Followed, c.Results, true),
	}}
	for _, s := range l.Stages {
		if s.Date != "" && (l.Last == "" || isLater(s.Date, l.Last)) {
			l.Last = s.Date
		}
	}
	if l.Last != "" {
		l.Years = Elapsed(l.Last, asOf)
	}
	l.Due = l.Last == "" || l.Years > FollowUpAfter
	return l
}

// stageOf is the first of the dated claims, or the last, or else one without a date.
func stageOf(name StageName, claims []CaseDate, last bool) Stage {
	s := Stage{Name: name, Known: len(claims) > 0}
	for _, c := range claims {
		better := s.Date == "" || last && isLater(c.Date, s.Date) || !last && isLater(s.Date, c.Date)
		if s.Edge == "" || c.Date != "" && better {
			s.Date, s.Edge = c.Date, c.Edge
		}
	}
	return s
}

// isLater tells whether date a ends after b.
func isLater(a, b graphmodel.Date) bool {
	_, x, ok := a.Days()
	_, y, known := b.Days()
	return ok && known && x > y
}

// publishedIn is the year that a case's node says.
func publishedIn(n graphmodel.Node) graphmodel.Date {
	year, ok := n.Props["year"].(int64)
	if !ok || year < 1 || year > 9999 {
		return ""
	}
	return graphmodel.Date(fmt.Sprintf("%04d", year))
}

// Lives are the lives of the cases of a scope: those due first, of them those heard of
// longest ago, those without any date before all; then in order of ID. ErrNotFound:
// there is no such scope.
func (m *Model) Lives(cases *Cases, s Scope) ([]Life, error) {
	p, err := m.placeScope(s)
	if err != nil {
		return nil, err
	}
	var lives []Life
	for _, c := range m.casesIn(cases, p) {
		lives = append(lives, c.Life(m.asOf))
	}
	slices.SortStableFunc(lives, compareLives)
	return lives, nil
}

func compareLives(a, b Life) int {
	switch {
	case a.Due != b.Due:
		return compareBool(!a.Due, !b.Due)
	case a.Last == b.Last:
		return 0
	case a.Last == "" || b.Last != "" && isLater(b.Last, a.Last):
		return -1
	}
	return 1
}

// Published is when the case was published; "" for no data.
func (l Life) Published() graphmodel.Date {
	for _, s := range l.Stages {
		if s.Name == Published {
			return s.Date
		}
	}
	return ""
}

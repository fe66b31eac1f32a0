package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// GaveUp is a unit that had a practice, or tried it, and has it no longer.
type GaveUp struct {
	Unit  Thing           `json:"unit"`
	Until graphmodel.Date `json:"until,omitempty"` // when it ended; "" when nobody says
	Edges []graphmodel.ID `json:"edges"`           // the claims that it ended
	Held  bool            `json:"held"`            // another claim says that it has it: both stand
}

// Against is what speaks against a practice.
type Against struct {
	GaveUp []GaveUp `json:"gaveUp,omitempty"` // the latest first, then in order of ID
	Total  int      `json:"total"`            // of units that gave it up
	Failed []Case   `json:"failed,omitempty"` // cases of failure that show it, the best documented first
}

// Empty tells whether there is nothing of the sort on record.
func (a Against) Empty() bool { return a.Total == 0 && len(a.Failed) == 0 }

// Against is what is on record against a practice: at most so many units of s's kind, and
// cases. What is not on record may have happened all the same.
func (m *Model) Against(s Subject, cases *Cases, practice string, most int) Against {
	var a Against
	for _, c := range cases.Of(practice) {
		if c.Status == failedStatus && len(a.Failed) < most {
			a.Failed = append(a.Failed, c)
		}
	}
	i := m.practices.find(practice)
	if i < 0 {
		return a
	}
	over := m.others(s, m.practice[i].over)
	a.Total = len(over)
	for _, u := range over {
		a.GaveUp = append(a.GaveUp, m.gaveUp(u, i))
	}
	slices.SortFunc(a.GaveUp, func(x, y GaveUp) int {
		return cmp.Or(compareLatest(x.Until, y.Until), cmp.Compare(x.Unit.ID, y.Unit.ID))
	})
	a.GaveUp = clip(a.GaveUp, most)
	return a
}

func (m *Model) gaveUp(u, i int32) GaveUp {
	x := &m.unit[u]
	g := GaveUp{Unit: m.units.things[u]}
	_, g.Held = x.holds(i)
	for _, c := range x.claims {
		if c.practice != i || !c.over {
			continue
		}
		if c.edge != "" {
			g.Edges = append(g.Edges, c.edge)
		}
		if c.until >= 0 && (g.Until == "" || isLater(m.dates[c.until].date, g.Until)) {
			g.Until = m.dates[c.until].date
		}
	}
	return g
}

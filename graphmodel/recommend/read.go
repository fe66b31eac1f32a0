package recommend

import (
	"cmp"
	"slices"
	"strings"

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

// reader is one Read.
type reader struct {
	m        *Model
	s        Subject
	q        ReadQuery
	compared *compared
	features []weighted
	order    map[int32]ranked // by practice
	most     float64          // the largest S
}

// scoreAll scores all practices that the subject is not recorded to have, where the
// page is about the subject.
func (rd *reader) scoreAll() {
	rd.order = map[int32]ranked{}
	if rd.q.Practice != "" || rd.q.Industry != "" || rd.q.Matching != nil {
		return
	}
	for _, r := range rd.m.rank(rd.features, 0, func(i int32) bool { return rd.m.candidate(rd.s, i) }) {
		rd.order[r.practice] = r
		rd.most = max(rd.most, r.score)
	}
}

// relevant are the cases with R above 0, the most relevant first, then in order of ID.
func (rd *reader) relevant(cases *Cases) []Reading {
	read := map[string]bool{}
	for _, c := range cases.list {
		if slices.Contains(rd.q.Read, c.ID) {
			read[doubleKey(c)] = true
		}
	}
	kept := map[string]Reading{}
	for _, c := range cases.list {
		key := doubleKey(c)
		if read[key] || rd.s.self >= 0 && slices.Contains(c.About, rd.m.units.id(rd.s.self)) {
			continue
		}
		r := rd.reading(c)
		if before, ok := kept[key]; r.relevance > 0 && (!ok || compareReadings(r, before) < 0) {
			kept[key] = r
		}
	}
	found := make([]Reading, 0, len(kept))
	for _, r := range kept {
		found = append(found, r)
	}
	slices.SortFunc(found, compareReadings)
	return found
}

func compareReadings(a, b Reading) int {
	return cmp.Or(cmp.Compare(b.relevance, a.relevance), strings.Compare(a.ID, b.ID))
}

// doubleKey is the same for a case under two names.
func doubleKey(c Case) string {
	if len(c.About) == 0 {
		return c.ID
	}
	return strings.Join(c.About, " ") + "|" + strings.Join(c.Practices, " ")
}

func (rd *reader) reading(c Case) Reading {
	r := Reading{Case: c, Evidence: c.Evidence(), practice: -1, unit: -1}
	shown := rd.shown(c, &r)
	switch {
	case rd.q.Industry != "":
		r.Similarity = rd.industryNear(c)
		if r.Similarity == 0 {
			return r
		}
	default:
		rd.nearest(c, &r)
	}
	r.relevance = float64(shown*(.5+r.Similarity/2)) * r.Evidence
	return r
}

// shown is the largest Ŝ of the practices that a case shows.
func (rd *reader) shown(c Case, r *Reading) float64 {
	if rd.q.Practice != "" {
		if !slices.Contains(c.Practices, rd.q.Practice) {
			return 0
		}
		r.practice = rd.m.practices.find(rd.q.Practice)
	}
	switch {
	case rd.q.Matching != nil:
		return rd.q.Matching[c.ID]
	case rd.q.Practice != "" || rd.q.Industry != "":
		return 1
	}
	best := 0.0
	for _, id := range c.Practices { // ascending: the first of equal ones
		if i := rd.m.practices.find(id); i >= 0 && rd.order[i].score > best {
			best, r.practice = rd.order[i].score, i
		}
	}
	if best == 0 {
		return 0
	}
	return best / rd.most
}

// nearest finds the unit of the case that is most like the subject.
func (rd *reader) nearest(c Case, r *Reading) {
	for _, id := range c.About {
		u := rd.m.units.find(id)
		if u < 0 {
			continue
		}
		if l := rd.compared.with(u); r.unit < 0 || l.s > r.Similarity {
			r.unit, r.Similarity, r.Unknown = u, l.s, unknownParts(l)
		}
	}
}

// industryNear is how near the case's industries, or those of its units, are to that of
// the page.
func (rd *reader) industryNear(c Case) float64 {
	page := rd.m.values.find(valueKey(IndustryFacet, rd.q.Industry))
	if page < 0 {
		return 0
	}
	var its []int32
	for _, id := range c.Industry {
		if v := rd.m.values.find(valueKey(IndustryFacet, id)); v >= 0 {
			its = append(its, v)
		}
	}
	for _, id := range c.About {
		if u := rd.m.units.find(id); u >= 0 {
			its = rd.m.inFacet(rd.m.subject(u).direct, IndustryFacet, its)
		}
	}
	return rd.m.closestOf([]int32{page}, its).t
}

// diverse reorders so that the list is not all of one unit or practice.
func (rd *reader) diverse(found []Reading) []Reading {
	lambda := cmp.Or(rd.q.Diversity, DefaultDiversity)
	if len(found) == 0 || !(lambda > 0 && lambda < 1) {
		return found
	}
	relevance := make([]float64, len(found))
	for k, r := range found {
		relevance[k] = r.relevance / found[0].relevance
	}
	var list []Reading
	for _, k := range Diversify(relevance, lambda, diverseAmong, func(a, b int) float64 { return casesAlike(found[a].Case, found[b].Case) }) {
		list = append(list, found[k])
	}
	return list
}

// casesAlike is 1 for the same unit, .5 for the same practice, else 0.
func casesAlike(a, b Case) float64 {
	switch {
	case shareAny(a.About, b.About):
		return 1
	case shareAny(a.Practices, b.Practices):
		return .5
	}
	return 0
}

func shareAny(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// explain adds what is shown of a case that was chosen; false where its practice comes next
// for no reason that rests on two firms.
func (rd *reader) explain(r *Reading) bool {
	if r.unit >= 0 {
		unit := rd.m.units.things[r.unit]
		r.Unit = &unit
	}
	if r.practice < 0 {
		return true
	}
	practice := rd.m.practices.things[r.practice]
	r.For = &practice
	order, ranked := rd.order[r.practice]
	if ranked {
		r.Reasons = rd.m.reasons(rd.features, order)
	}
	return !ranked || len(r.Reasons) > 0
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

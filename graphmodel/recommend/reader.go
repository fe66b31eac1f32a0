package recommend

import (
	"cmp"
	"slices"
	"strings"
)

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

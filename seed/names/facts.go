package names

import (
	"slices"
	"strings"
)

// compareFacts compares what is known beside the name.
func (t *Table) compareFacts(a *asked, n *name, e *entry) []Feature {
	features := t.comparePlaces(a, n, e)
	switch {
	case a.hasCode(e):
		features = append(features, feature("code_equal", e.credit+e.orgAlone()))
	case a.credit != "" && e.credit != "", a.org != "" && e.org != "":
		features = append(features, feature("code_differs", e.credit+e.orgAlone()))
	}
	return append(features, t.compareIndustries(a, e)...)
}

func (e *entry) orgAlone() string {
	if e.credit == "" {
		return e.org
	}
	return ""
}

// comparePlaces compares where: two names that each say another place are of two things,
// whatever else; then the hint, or else the place in the name, with where the node is.
func (t *Table) comparePlaces(a *asked, n *name, e *entry) []Feature {
	known := e.places // what may contradict
	if len(known) == 0 && n.Sure {
		known = n.Places
	}
	ours, sure := a.hint, true
	if len(ours) == 0 {
		ours, sure = a.name.Places, a.name.Sure
	}
	if len(ours) == 0 || len(a.hint) == 0 && a.name.Text == n.Text {
		return nil
	}
	if e.kind != Enterprise && len(a.hint) == 0 && a.name.Sure && n.Sure && t.anyRelated(ours, n.Places) && !t.anySame(ours, n.Places) {
		return []Feature{feature("place_wider", t.titles(ours)+" ~ "+t.titles(n.Places))}
	}
	detail := t.titles(ours) + " ~ " + t.titles(slices.Concat(known, n.Places))
	switch {
	case a.name.Sure && n.Sure && !t.anyRelated(a.name.Places, n.Places):
		return []Feature{feature("place_contradicts", t.titles(a.name.Places)+" ~ "+t.titles(n.Places))}
	case t.anyRelated(ours, known) || t.anyRelated(ours, n.Places) && (n.Sure || len(known) == 0 || t.anyRelated(known, n.Places)):
		return []Feature{feature("place_agrees", detail)}
	case sure && len(known) > 0:
		return []Feature{feature("place_contradicts", detail)}
	case len(known) > 0 && !a.name.Local:
		return []Feature{feature("place_doubtful", detail)}
	}
	return nil
}

func (t *Table) anySame(a, b []int32) bool {
	return slices.ContainsFunc(a, func(x int32) bool { return slices.Contains(b, x) })
}

func (t *Table) anyRelated(a, b []int32) bool {
	for _, x := range a {
		for _, y := range b {
			if t.places.Related(x, y) {
				return true
			}
		}
	}
	return false
}

func (t *Table) titles(regions []int32) string {
	const most = 3
	var all []string
	for i, r := range regions {
		if i == most {
			all = append(all, "…")
			break
		}
		all = append(all, t.places.Title(r))
	}
	if len(all) == 0 {
		return "∅"
	}
	return strings.Join(all, "、")
}

func (t *Table) compareIndustries(a *asked, e *entry) []Feature {
	if len(a.industries) == 0 || len(e.industries) == 0 {
		return nil
	}
	for _, x := range a.industries {
		for _, y := range e.industries {
			if t.industryIn(x, y) || t.industryIn(y, x) {
				return []Feature{feature("industry_agrees", t.entries[y].title)}
			}
		}
	}
	return []Feature{feature("industry_contradict", t.entries[e.industries[0]].title)}
}

// industryIn tells whether an industry is another or a part of it.
func (t *Table) industryIn(i, other int32) bool {
	for steps := 0; i >= 0 && steps < 8; steps++ {
		if i == other {
			return true
		}
		i = t.entries[i].parent
	}
	return false
}

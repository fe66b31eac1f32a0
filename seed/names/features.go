package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/seed/names/parse"
)

// compare is what speaks for and against one name of a node; nil when nothing does.
func (t *Table) compare(a *asked, n *name) []Feature {
	a = t.rightly(a, n)
	features := t.compareNames(a, n)
	e := &t.entries[n.entry]
	if len(features) == 0 && !a.hasCode(e) {
		return nil
	}
	features = append(features, t.compareFacts(a, n, e)...)
	return features
}

// rightly is a Query with its name read otherwise, where what it begins with is no place but a
// part of its brand: as the name of the node has it, or since the Query says another place.
func (t *Table) rightly(a *asked, n *name) *asked {
	whole := a.name.AsBrand()
	if whole.Places != nil || a.name.Places == nil {
		return a
	}
	elsewhere := len(a.hint) > 0 && !t.anyRelated(a.hint, a.name.Places) && !t.anyRelated(a.name.Places, n.Places)
	if !elsewhere && (a.name.Local || whole.Core != n.Core) {
		return a
	}
	other := *a
	other.name = whole
	return &other
}

func (a *asked) hasCode(e *entry) bool {
	return a.credit != "" && a.credit == e.credit || a.org != "" && a.org == e.org
}

func (t *Table) compareNames(a *asked, n *name) []Feature {
	if a.name.Text == n.Text && n.Text != "" {
		if a.HoldOut && n.how != title && n.how != inBrackets {
			return nil
		}
		return []Feature{feature(map[nameHow]string{title: "exact", alias: "alias", former: "former", foreign: "foreign", inBrackets: "in_brackets"}[n.how], n.text)}
	}
	if unit := t.parser.Unit(n.Name); unit != "" && (a.name.Text == unit || a.name.Text == n.Branch) {
		return []Feature{feature("unit_equal", n.Branch), feature("form_missing", "")}
	}
	features := t.relate(a.name, n.Name)
	if len(features) == 0 {
		return nil
	}
	features = append(features, t.compareForms(a, n)...)
	features = append(features, t.weighBrand(a, n, features)...)
	features = append(features, compareBranches(a.name, t.branchOf(n))...)
	return append(features, t.initialHere(a, n, features[0])...)
}

// initialHere tells whether a name of initials begins with that of the place that the Query says
// beside it, as most such names do: 包钢 in 包头.
func (t *Table) initialHere(a *asked, n *name, how Feature) []Feature {
	if how.Name != "initials" || n.Aside || !t.places.AnyIn(a.hint, n.Places) {
		return nil
	}
	first, _ := utf8.DecodeRuneInString(n.Bare)
	if !strings.HasPrefix(a.name.Bare, string(first)) { // the place is left out
		return nil
	}
	return []Feature{feature("initial_here", t.titles(n.Places))}
}

// weighBrand tells whether a brand that stands alone is likely to be this enterprise's and nobody
// else's: a long one of an enterprise that is likely to be the first of its brand; a short one of an
// enterprise whose title says no place, which only large ones may be registered without; or
// one that is also made of the title as short names are. It is less likely to be that of a
// subsidiary, which has a place for what it is not.
func (t *Table) weighBrand(a *asked, n *name, by []Feature) []Feature {
	if by[0].Name != "core_equal" || a.name.Form != "" || a.name.Places != nil || t.entries[n.entry].kind != Enterprise {
		return nil
	}
	title := &t.names[t.entries[n.entry].first]
	large := title.Form == parse.Stock || title.Group
	partial := slices.ContainsFunc(by, func(f Feature) bool { return f.Name == "trade_partial" })
	switch {
	case len(a.hint) == 0 && (title.Aside || partial && !large && title.Places != nil):
		return []Feature{feature("brand_other", title.text)}
	case a.name.Trade != "":
	case long(a.name.Core) && (large || title.Places == nil), large && title.Places == nil:
		return []Feature{feature("brand_first", title.text)}
	case large && n.how != 0 && abbreviates(a.name.Bare, title.Bare):
		return []Feature{feature("brand_first", title.text)}
	}
	return nil
}

// compareForms compares legal forms; bodies and zones have none, which is no lack.
func (t *Table) compareForms(q *asked, other *name) []Feature {
	a, n, e := q.name, other.Name, &t.entries[other.entry]
	bodies := e.kind != Enterprise
	if n.Form == "" && !bodies { // a short name: the form is that of the enterprise
		n.Form, n.Group = t.names[e.first].Form, t.names[e.first].Group
	}
	var features []Feature
	detail := said(string(a.Form)) + " ~ " + said(string(n.Form))
	switch {
	case a.Form == "" && (n.Form != "" || !bodies):
		features = append(features, feature("form_missing", detail))
	case a.Form == n.Form:
		features = append(features, feature("form_equal", detail))
	case parse.Compatible(a.Form, n.Form):
		features = append(features, feature("form_compatible", detail))
	default:
		features = append(features, feature("form_differs", detail))
	}
	if a.Group != n.Group && a.Form != "" && n.Form != "" && (!a.Brief || !n.Group) {
		features = append(features, feature("group_differs", ""))
	}
	if a.Form != "" && !a.Brief && n.Form != "" && (a.Places == nil) != (n.Places == nil) {
		features = append(features, feature("place_missing", ""))
	}
	return features
}

// branchOf is the branch that a name is of: that of the title where a short name says none.
func (t *Table) branchOf(n *name) string {
	if n.Branch == "" {
		return t.names[t.entries[n.entry].first].Branch
	}
	return n.Branch
}

func compareBranches(a parse.Name, branch string) []Feature {
	switch {
	case a.Branch == "" && branch == "":
		return nil
	case a.Branch == branch:
		return []Feature{feature("branch_equal", branch)}
	case a.Works && branch == "" && a.Form != "" && !a.Brief:
		return []Feature{feature("works_named", a.Branch)}
	case a.Works && branch == "":
		return []Feature{feature("branch_works", a.Branch)}
	}
	return []Feature{feature("branch_differs", said(a.Branch)+" ~ "+said(branch))}
}

package labelled

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

// Method answers a query in one way.
type Method struct {
	Name   string
	Answer func(Pair) names.Answer
}

// Methods are the ways that are set side by side: the one in use, the same without the
// alias that is asked for, and two simple ones.
func Methods(t *names.Table, nodes []graphmodel.Node) []Method {
	return []Method{
		{"resolve", func(p Pair) names.Answer { return ask(t, p, false) }},
		{"resolve, hold-out", func(p Pair) names.Answer { return ask(t, p, true) }},
		exactly("exact title", nodes, false),
		exactly("exact title or alias", nodes, true),
	}
}

func ask(t *names.Table, p Pair, holdOut bool) names.Answer {
	q := p.Query
	q.HoldOut, q.Without = holdOut, p.Without
	return t.Resolve(q)
}

// exactly takes a mention for the node that is spelled just so, when there is only one.
func exactly(name string, nodes []graphmodel.Node, aliases bool) Method {
	known := map[string][]graphmodel.ID{}
	for _, n := range nodes {
		spelled := []string{n.Title}
		if aliases {
			spelled = append(spelled, n.Aliases...)
		}
		slices.Sort(spelled)
		for _, text := range slices.Compact(spelled) {
			key := string(n.Kind) + ":" + text
			known[key] = append(known[key], n.ID)
		}
	}
	return Method{name, func(p Pair) names.Answer {
		a := names.Answer{Decision: names.None}
		for _, id := range known[string(p.Query.Kind)+":"+p.Query.Name] {
			if id != p.Without {
				a.Candidates = append(a.Candidates, names.Candidate{ID: id})
			}
		}
		switch len(a.Candidates) {
		case 0:
		case 1:
			a.Decision = names.Match
		default:
			a.Decision = names.Ambiguous
		}
		return a
	}}
}

// Counts are how answers turned out.
type Counts struct {
	Rows   int `json:"rows"`
	Right  int `json:"right"`  // the id, the several, or none, as it should be
	Asked  int `json:"asked"`  // left to a person, with what is right among the candidates, or where none is right
	Missed int `json:"missed"` // none, or left to a person without what is right
	Wrong  int `json:"wrong"`  // taken for what it is not

	Means   int `json:"means"`   // rows that mean one id
	Matched int `json:"matched"` // rows taken for one id
	Hits    int `json:"hits"`    // rows taken for the right one
}

// Precision is how many of those taken for an id mean it; 1 when none was taken.
func (c Counts) Precision() float64 { return share(c.Hits, c.Matched) }

// Recall is how many of those that mean an id were taken for it; 1 when none mean one.
func (c Counts) Recall() float64 { return share(c.Hits, c.Means) }

// F1 is the harmonic mean of the two.
func (c Counts) F1() float64 {
	p, r := c.Precision(), c.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// count takes in one answer.
func (c *Counts) count(p Pair, a names.Answer) {
	c.Rows++
	if len(p.Expect) == 1 {
		c.Means++
	}
	if a.Decision == names.Match {
		c.Matched++
	}
	switch {
	case a.Decision == names.Match && len(p.Expect) == 1 && a.Candidates[0].ID == p.Expect[0]:
		c.Hits++
		c.Right++
	case a.Decision == names.Match:
		c.Wrong++
	case len(p.Expect) == 0 && a.Decision == names.None, len(p.Expect) > 1 && a.Decision == names.Ambiguous && offers(a, p.Expect):
		c.Right++
	case a.Decision == names.Ambiguous && (len(p.Expect) == 0 || offers(a, p.Expect)):
		c.Asked++
	default:
		c.Missed++
	}
}

// offers tells whether one of what is right is among the candidates.
func offers(a names.Answer, expect []graphmodel.ID) bool {
	return slices.ContainsFunc(a.Candidates, func(c names.Candidate) bool { return slices.Contains(expect, c.ID) })
}

// Result is how one method did on one group of pairs.
type Result struct {
	Method string `json:"method"`
	Group  string `json:"group"` // "all", a kind, "kind: class", "attested" or "derived"
	Counts
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// Failure is a pair that was not answered right.
type Failure struct {
	Pair   Pair
	Answer names.Answer
}

// Measure asks every method about every pair and counts by group; failures are those of
// the first method.
func Measure(methods []Method, pairs []Pair) (results []Result, failures []Failure) {
	for i, m := range methods {
		groups := map[string]*Counts{}
		for _, p := range pairs {
			a := m.Answer(p)
			for _, name := range groupsOf(p) {
				if groups[name] == nil {
					groups[name] = &Counts{}
				}
				groups[name].count(p, a)
			}
			var one Counts
			if one.count(p, a); i == 0 && one.Right == 0 {
				failures = append(failures, Failure{p, a})
			}
		}
		for _, name := range ordered(groups) {
			c := *groups[name]
			results = append(results, Result{m.Name, name, c, c.Precision(), c.Recall(), c.F1()})
		}
	}
	return results, failures
}

func groupsOf(p Pair) []string {
	origin := "derived"
	if p.Attested() {
		origin = "attested"
	}
	kind := string(p.Query.Kind)
	return []string{"all", origin, kind, kind + ": " + p.Class}
}

// ordered has all, attested and derived first, then kinds, then classes.
func ordered(groups map[string]*Counts) []string {
	var all []string
	for name := range groups {
		all = append(all, name)
	}
	rank := func(name string) int {
		switch {
		case name == "all":
			return 0
		case name == "attested" || name == "derived":
			return 1
		case !strings.Contains(name, ":"):
			return 2
		}
		return 3
	}
	slices.SortFunc(all, func(a, b string) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return all
}

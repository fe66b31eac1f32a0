package recommend

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Case is a case as far as choosing it needs.
type Case struct {
	Thing
	About     []string   `json:"about,omitempty"`     // the units that it is about, ascending
	Practices []string   `json:"practices,omitempty"` // that it shows, ascending
	Industry  []string   `json:"industry,omitempty"`  // its own, ascending
	Region    []string   `json:"region,omitempty"`    // where it is, ascending
	Grade     float64    `json:"grade"`               // g: 1 for a result with figure and quotation, .8 in words, .6 for a mention
	Sources   int        `json:"sources"`             // independent publishers
	Status    string     `json:"status,omitempty"`    // as its node says: "failed", "withdrawn"
	Shows     []CaseEdge `json:"shows,omitempty"`     // the edges behind Practices

	Published graphmodel.Date `json:"published,omitempty"` // the year that its node says
	Selected  []CaseDate      `json:"-"`                   // programmes that took it in, in order of edge
	Results   []CaseDate      `json:"-"`                   // results that it reports, in order of edge
}

// CaseDate is a dated claim about a case.
type CaseDate struct {
	Date graphmodel.Date
	Edge graphmodel.ID
}

// CaseEdge is the claim that a case shows a practice.
type CaseEdge struct {
	Practice string        `json:"practice"`
	Edge     graphmodel.ID `json:"edge"`
}

// Evidence is q_e = g·(1 − 2^(−sources)).
func (c Case) Evidence() float64 { return c.Grade * (1 - math.Exp2(-float64(c.Sources))) }

// The grades of a case's results.
const (
	figureGrade  = 1
	wordsGrade   = .8
	mentionGrade = .6
)

// Cases are those of a library, in order of ID; withdrawn ones are not among them.
type Cases struct{ list []Case }

// All are the cases, in order of ID; only read them.
func (c *Cases) All() []Case { return c.list }

// ReadCases reads the cases that show practices.
func ReadCases(r graphmodel.Reader, onto *schema.Ontology) (*Cases, error) {
	p := newPlan(onto)
	g := caseGatherer{plan: &p, cases: map[graphmodel.ID]*Case{}, sources: map[graphmodel.ID][]graphmodel.ID{}}
	if err := graphmodel.AllLinks(r, nil, g.link); err != nil {
		return nil, err
	}
	slices.Sort(g.results)
	if err := eachEdge(r, g.results, g.result); err != nil {
		return nil, err
	}
	for _, kind := range p.cases {
		q := graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.NodePages(r.Nodes, q) {
			if err != nil {
				return nil, err
			}
			for _, n := range page.Nodes {
				g.node(n)
			}
		}
	}
	return g.finish(r)
}

// caseGatherer collects what is told of cases.
type caseGatherer struct {
	plan    *plan
	cases   map[graphmodel.ID]*Case
	sources map[graphmodel.ID][]graphmodel.ID // of a case
	results []graphmodel.ID                   // edges that may report a result
	gone    []graphmodel.ID
}

func (g *caseGatherer) at(id graphmodel.ID) *Case {
	c, ok := g.cases[id]
	if !ok {
		c = &Case{Thing: Thing{ID: string(id)}, Grade: mentionGrade}
		g.cases[id] = c
	}
	return c
}

func (g *caseGatherer) link(l graphmodel.Link) {
	from, to := l.From.Kind(), l.To.Kind()
	switch {
	case slices.Contains(g.plan.shows, l.Kind):
		c := g.at(l.From)
		c.Practices = append(c.Practices, string(l.To))
		c.Shows = append(c.Shows, CaseEdge{string(l.To), l.ID})
	case g.plan.isCase(to) && from == sourceKind:
		g.sources[l.To] = append(g.sources[l.To], l.From)
	case !g.plan.isCase(from):
	case g.plan.links[l.Kind] == IndustryFacet:
		c := g.at(l.From)
		c.Industry = append(c.Industry, string(l.To))
	case g.plan.links[l.Kind] == RegionFacet:
		c := g.at(l.From)
		c.Region = append(c.Region, string(l.To))
	case g.plan.links[l.Kind] == graphmodel.FacetProgram:
		c := g.at(l.From)
		c.Selected = append(c.Selected, CaseDate{l.Since, l.ID})
	case g.plan.links[l.Kind] != "":
	case g.plan.adopts(to):
		c := g.at(l.From)
		c.About = append(c.About, string(l.To))
	case to == indicatorKind:
		g.results = append(g.results, l.ID)
		c := g.at(l.From)
		c.Results = append(c.Results, CaseDate{l.Since, l.ID})
	}
}

// The kinds that evidence of a case is made of.
const (
	sourceKind    graphmodel.Kind = "source"
	indicatorKind graphmodel.Kind = "indicator"
)

// result raises the grade of a case by a result that it reports.
func (g *caseGatherer) result(e graphmodel.Edge) error {
	c := g.at(e.From)
	grade := float64(wordsGrade)
	_, after := e.Props["after_value"]
	_, change := e.Props["change_value"]
	if (after || change) && e.Quote != "" {
		grade = figureGrade
	}
	c.Grade = max(c.Grade, grade)
	if e.Source != "" {
		g.sources[e.From] = append(g.sources[e.From], e.Source)
	}
	return nil
}

func (g *caseGatherer) node(n graphmodel.Node) {
	c := g.at(n.ID)
	c.Thing = thingOf(n)
	c.Status = n.Props.String(statusProp)
	c.Published = publishedIn(n)
	if n.Props.String("results") != "" {
		c.Grade = max(c.Grade, wordsGrade)
	}
	if n.Source != "" {
		g.sources[n.ID] = append(g.sources[n.ID], n.Source)
	}
	if outdated(n) {
		g.gone = append(g.gone, n.ID)
	}
}

// finish counts publishers and puts all in order.
func (g *caseGatherer) finish(r graphmodel.Reader) (*Cases, error) {
	publisher, err := publishers(r, g.sources)
	if err != nil {
		return nil, err
	}
	for _, id := range g.gone {
		delete(g.cases, id)
	}
	cases := &Cases{}
	for id, c := range g.cases {
		if len(c.Practices) == 0 || c.Title == "" {
			continue
		}
		for _, list := range []*[]string{&c.About, &c.Practices, &c.Industry, &c.Region} {
			slices.Sort(*list)
			*list = slices.Compact(*list)
		}
		slices.SortFunc(c.Shows, func(a, b CaseEdge) int {
			return cmp.Or(cmp.Compare(a.Practice, b.Practice), cmp.Compare(a.Edge, b.Edge))
		})
		for _, dates := range [][]CaseDate{c.Selected, c.Results} {
			slices.SortFunc(dates, func(a, b CaseDate) int { return cmp.Compare(a.Edge, b.Edge) })
		}
		c.Sources = independent(g.sources[id], publisher)
		cases.list = append(cases.list, *c)
	}
	slices.SortFunc(cases.list, func(a, b Case) int { return strings.Compare(a.ID, b.ID) })
	return cases, nil
}

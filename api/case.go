package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

const (
	kindCase     graphmodel.Kind = "case"
	kindReported graphmodel.Kind = "reported" // from a case to an indicator: an outcome
)

// CaseInput names a case.
type CaseInput struct {
	ID string `path:"id" example:"case:baosteel-energy-center-1985" doc:"案例的编号。The id of the case."`
}

// CaseAnswer is all that the page of a case shows.
type CaseAnswer struct {
	Thing
	Aliases    []string       `json:"aliases" nullable:"false" doc:"其他名称。Other names."`
	Sections   []Section      `json:"sections" nullable:"false" doc:"正文各节，按本体的次序。The sections of the write-up, in the order of the ontology."`
	Properties []Property     `json:"properties" nullable:"false" doc:"正文以外的属性。Properties beside the write-up."`
	Outcomes   []NodeEdge     `json:"outcomes" nullable:"false" doc:"成效数据：指标在 other，度量、前、后、变化、单位、期间在 properties。Outcomes as data: the indicator is other; metric, before, after, change, unit and period are properties."`
	Adoptions  []CaseAdoption `json:"adoptions" nullable:"false" doc:"它所讲的各方采用其中做法的主张，不论出自哪一来源。The claims, by any source, that those whom it is about adopted the practices that it shows."`
	Edges      []NodeEdge     `json:"edges" nullable:"false" doc:"其余关系。The other edges."`
	Truncated  bool           `json:"truncated" doc:"关系太多，未全列出：全部见 nodes/{id}/edges。There are too many edges to show: all are at nodes/{id}/edges."`
	Source     *Source        `json:"source,omitempty" doc:"案例本身的来源。The source of the case itself."`
	Sources    []Source       `json:"sources" nullable:"false" doc:"本页所引的全部来源，各一次。All sources that this page names, each once."`
}

// Section is one section of a write-up.
type Section struct {
	Name  string `json:"name" example:"measures" doc:"属性名。The name of the property."`
	Label string `json:"label" example:"做法与步骤" doc:"节名。What the section is called."`
	Text  string `json:"text" doc:"Markdown。"`
}

// maxCaseEdges keeps the nodes that a case page names within one query.
const maxCaseEdges = 400

func (s *server) caseOperations() {
	get(s, describe("get-case", prefix+"/cases/{id}",
		[2]string{"一个案例", "One case"},
		[2]string{"正文、成效数据、关系与来源，一次给全。", "The write-up, the outcomes, the edges and the sources in one answer."}), s.caseOf)
	get(s, describe("list-similar-cases", prefix+"/cases/{id}/similar",
		[2]string{"相似的案例", "Similar cases"},
		[2]string{
			"与它有相同做法、行业、地区、计划等的案例，相同最多的在前，并说明同在何处。至多 500 个。",
			"Cases that share practices, industry, region or programme with it, the most first, with what they share. At most 500.",
		}), s.similarCases)
}

func (s *server) caseOf(ctx context.Context, in *CaseInput) (*CaseAnswer, error) {
	id, err := parseIDOf("id", kindCase, in.ID)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(CaseAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		n, err := r.Node(id)
		if err != nil {
			return err
		}
		*out, err = s.readCase(r, n, lang)
		return err
	})
	return out, err
}

// readCase reads what is said of a case.
func (s *server) readCase(r graphmodel.Reader, n graphmodel.Node, lang string) (CaseAnswer, error) {
	page, err := r.Edges(graphmodel.EdgeQuery{Node: n.ID, Limit: maxCaseEdges})
	if err != nil {
		return CaseAnswer{}, err
	}
	adopted, err := readCaseAdoptions(r, page.Edges)
	if err != nil {
		return CaseAnswer{}, err
	}
	claims := slices.Concat(page.Edges, adopted)
	found, err := readBodies(r, append(named(claims), n.Source))
	if err != nil {
		return CaseAnswer{}, err
	}
	out := s.caseAnswer(n, page, found, lang)
	out.Adoptions = s.caseAdoptions(adopted, found, lang)
	out.Sources = s.sourcesNamed(append(claims, graphmodel.Edge{Source: n.Source}), found, lang)
	return out, nil
}

func (s *server) caseAnswer(n graphmodel.Node, page graphmodel.EdgePage, found bodies, lang string) CaseAnswer {
	out := CaseAnswer{
		Thing: s.names.thingOf(n, lang), Aliases: orEmpty(n.Aliases),
		Sections: []Section{}, Properties: []Property{}, Outcomes: []NodeEdge{}, Edges: []NodeEdge{},
		Truncated: page.More, Source: s.source(n.Source, found, lang),
	}
	for _, p := range s.nodeProperties(n, lang) {
		text, ok := p.Value.(string)
		if ok && p.Type == schema.Prose {
			out.Sections = append(out.Sections, Section{Name: p.Name, Label: p.Label, Text: text})
			continue
		}
		out.Properties = append(out.Properties, p)
	}
	for _, e := range page.Edges {
		edge := s.nodeEdge(n.ID, e, found, lang)
		if e.Kind == kindReported {
			out.Outcomes = append(out.Outcomes, edge)
		} else {
			out.Edges = append(out.Edges, edge)
		}
	}
	return out
}

// sourcesNamed shows the sources of edges, each once, in the order of their ids.
func (s *server) sourcesNamed(edges []graphmodel.Edge, found bodies, lang string) []Source {
	ids := make([]graphmodel.ID, len(edges))
	for i, e := range edges {
		ids[i] = e.Source
	}
	slices.Sort(ids)
	out := []Source{}
	for _, id := range slices.Compact(ids) {
		if source := s.source(id, found, lang); source != nil {
			out = append(out, *source)
		}
	}
	return out
}

package seed

import (
	"fmt"
	"maps"

	"ronghe/graphmodel"

	"github.com/goccy/go-yaml"
)

// planned is the status of what a source announces: it is not told as having
// happened, and a claim about it carries no date.
const planned = "planned"

// report is what the report of 2014-02-26 names beyond the tables.
type report struct {
	Things []reportThing `yaml:"things"`
	Claims []reportClaim `yaml:"claims"`
}

type reportThing struct {
	Kind    string         `yaml:"kind"`
	Name    string         `yaml:"name"`
	Aliases []string       `yaml:"aliases"`
	Props   map[string]any `yaml:"props"`
}

type reportClaim struct {
	Kind  string `yaml:"kind"`
	From  string `yaml:"from"` // kind:name, see ref
	To    string `yaml:"to"`
	Since string `yaml:"since"`
	Quote string `yaml:"quote"` // the report's words, at most a sentence
}

func readReport() (*report, error) {
	text, err := data.ReadFile("data/report2014.yaml")
	if err != nil {
		return nil, err
	}
	var r report
	if err := yaml.UnmarshalWithOptions(text, &r, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("report2014.yaml: %w", err)
	}
	return &r, nil
}

func addReport(g *graph) error {
	r, err := readReport()
	if err != nil {
		return err
	}
	for _, thing := range r.Things {
		id := idOf(graphmodel.Kind(thing.Kind), thing.Name)
		props, err := reportProps(thing.Props)
		if err != nil {
			return fmt.Errorf("report2014.yaml: %s: %w", thing.Name, err)
		}
		if old, ok := g.nodes[id]; ok {
			g.nodes[id] = amended(old, props)
			continue
		}
		g.node(graphmodel.Node{ID: id, Title: thing.Name, Aliases: thing.Aliases, Props: props, Source: reportSource})
	}
	for _, claim := range r.Claims {
		e := reportEdge(g, claim)
		g.dropUnquoted(e)
		g.edge(e)
	}
	return nil
}

// dropUnquoted removes what a table made of the same claim without its quote.
func (g *graph) dropUnquoted(e graphmodel.Edge) {
	maps.DeleteFunc(g.edges, func(_ graphmodel.ID, old graphmodel.Edge) bool {
		return old.Kind == e.Kind && old.From == e.From && old.To == e.To && old.Source == e.Source && old.Quote == ""
	})
}

func reportEdge(g *graph, claim reportClaim) graphmodel.Edge {
	e := graphmodel.Edge{
		Kind: graphmodel.Kind(claim.Kind), From: ref(claim.From), To: ref(claim.To), Since: graphmodel.Date(claim.Since),
		Source: reportSource, Quote: claim.Quote, Confidence: graphmodel.High,
	}
	for _, end := range []graphmodel.ID{e.From, e.To} {
		if g.nodes[end].Props.String("status") == planned {
			e.Props = graphmodel.Props{"status": planned}
		}
	}
	if e.Props != nil && e.Since != "" {
		g.fail("report2014.yaml: %s to %s is planned and has a date", claim.From, claim.To)
	}
	return e
}

func amended(n graphmodel.Node, props graphmodel.Props) graphmodel.Node {
	merged := graphmodel.Props{}
	maps.Copy(merged, n.Props)
	maps.Copy(merged, props)
	n.Props = merged
	return n
}

// reportProps turns the values of YAML into those that Props may hold.
func reportProps(raw map[string]any) (graphmodel.Props, error) {
	props := graphmodel.Props{}
	for name, value := range raw {
		switch v := value.(type) {
		case string:
			props[name] = v
		case uint64:
			props[name] = int64(v)
		case []any:
			list := make([]string, len(v))
			for i, item := range v {
				list[i] = fmt.Sprint(item)
			}
			props[name] = list
		default:
			return nil, fmt.Errorf("%s: %T is no property", name, value)
		}
	}
	return props, nil
}

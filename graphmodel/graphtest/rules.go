package graphtest

import (
	"slices"

	"ronghe/graphmodel"
)

// Rules is the made-up ontology that TestStore and BenchmarkStore are written
// for; every Store they are given has to be opened with it. It knows the kinds of
// nodeKinds, and joins them as joins says.
var Rules graphmodel.Rules = rules{}

type rules struct{}

var nodeKinds = []graphmodel.Kind{
	"case", "enterprise", "industry", "practice", "region", "source",
}

// join is a pair of node kinds that an edge may join; "" stands for any.
type join struct{ from, to graphmodel.Kind }

var joins = map[graphmodel.Kind]join{
	"about":        {"", ""},
	"adopted":      {"enterprise", "practice"},
	"in_industry":  {"", "industry"},
	"learned_from": {"enterprise", "enterprise"},
	"located_in":   {"", "region"},
	"part_of":      {"", ""},
	"shows":        {"case", "practice"},
}

// CheckNode allows the kinds of nodeKinds.
func (rules) CheckNode(n graphmodel.Node) error {
	if !slices.Contains(nodeKinds, n.Kind) {
		return breaks(n.ID, "kind", "node.kind")
	}
	return nil
}

// CheckEdge allows the kinds of joins between the ends named there.
func (rules) CheckEdge(e graphmodel.Edge) error {
	j, ok := joins[e.Kind]
	switch {
	case !ok:
		return breaks(e.ID, "kind", "edge.kind")
	case j.from != "" && e.From.Kind() != j.from:
		return breaks(e.ID, "from", string(e.Kind)+".from")
	case j.to != "" && e.To.Kind() != j.to:
		return breaks(e.ID, "to", string(e.Kind)+".to")
	}
	return nil
}

func breaks(id graphmodel.ID, field, rule string) error {
	return &graphmodel.Fault{
		Err: graphmodel.ErrInvalid, Thing: string(id), Field: field, Rule: rule,
		Zh: "虚构的规则不允许", En: "the made-up rules forbid it",
	}
}

// isNode tells whether id is that of a node; the kinds of edges are others.
func isNode(id graphmodel.ID) bool { return slices.Contains(nodeKinds, id.Kind()) }

package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/cite"
)

// NodeInput names a node.
type NodeInput struct {
	ID string `path:"id" example:"region:330000" doc:"条目的编号“类别:键”。The id, kind:key."`
}

// NodeAnswer is all that is known of one node but its edges, which it counts.
type NodeAnswer struct {
	Thing
	Aliases    []string   `json:"aliases" nullable:"false" doc:"其他名称。Other names."`
	Properties []Property `json:"properties" nullable:"false" doc:"属性，按本体的次序。Its properties, in the order of the ontology."`
	Source     *Source    `json:"source,omitempty" doc:"说明它存在的来源。The source that says it exists."`
	Degrees    []Degree   `json:"degrees" nullable:"false" doc:"各种关系各有多少：先出后入，再按类别。How many edges of each kind: out before in, then by kind."`
}

// Degree counts the edges of one kind at a node.
type Degree struct {
	Direction graphmodel.Direction `json:"direction" enum:"out,in" doc:"条目是起点（out）还是终点（in）。Whether the node is the start or the end."`
	Kind      graphmodel.Kind      `json:"kind" example:"located_in" doc:"关系的类别。The kind of edge."`
	Label     string               `json:"label" example:"境内有" doc:"从条目读出的名称。What it is called, read from the node."`
	Count     int64                `json:"count" example:"42" doc:"数目。How many."`
}

// EdgeInput names an edge.
type EdgeInput struct {
	ID string `path:"id" example:"adopted:0a1b2c3d4e5f6g7h8i9j" doc:"关系的编号。The id of the edge."`
}

// EdgesInput asks for the edges of a node.
type EdgesInput struct {
	NodeInput
	Walk
	Paging
}

// Walk chooses edges.
type Walk struct {
	Direction graphmodel.Direction `query:"direction" enum:"out,in,both" default:"both" doc:"条目是起点（out）、终点（in）或都要。Edges from the node, to it, or both."`
	Kinds     []graphmodel.Kind    `query:"kind,explode" maxItems:"50" nullable:"false" example:"[\"adopted\"]" doc:"只要这些类别的关系，可重复；不给则全要。Only edges of these kinds; may be repeated; none: all."`
}

// EdgesAnswer is a page of a node's edges.
type EdgesAnswer struct {
	Node  Thing      `json:"node" doc:"所问的条目。The node asked about."`
	Edges []NodeEdge `json:"edges" nullable:"false" doc:"先出后入，再按类别、时间（有日期、只知上限、不详）、编号。Out before in, then by kind, time (dated, bounded, unknown) and id."`
	Page
}

// EdgeAnswer is one claim with its evidence and both ends.
type EdgeAnswer struct {
	Claim
	From Thing `json:"from" doc:"起点。The start."`
	To   Thing `json:"to" doc:"终点。The end."`
}

func (s *server) nodeOperations() {
	get(s, describe("get-node", prefix+"/nodes/{id}",
		[2]string{"一个条目", "One node"},
		[2]string{"名称、属性、来源，以及各种关系的数目。", "Its names, properties and source, and how many edges of each kind it has."}), s.node)
	get(s, describe("list-node-edges", prefix+"/nodes/{id}/edges",
		[2]string{"一个条目的关系", "The edges of a node"},
		[2]string{
			"每条关系带来源、依据、可信度和时间。用 next 翻页时数据有增也不重不漏。",
			"Each with source, quote, confidence and time. Paged by next, nothing repeats or is skipped while data are added.",
		}), s.nodeEdges)
	get(s, describe("get-edge", prefix+"/edges/{id}",
		[2]string{"一条关系", "One edge"},
		[2]string{"一条主张及其依据和两端。", "One claim with its evidence and both ends."}), s.edge)
}

func (s *server) node(ctx context.Context, in *NodeInput) (*NodeAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(NodeAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		n, err := r.Node(id)
		if err != nil {
			return err
		}
		degrees, err := r.Degrees([]graphmodel.ID{id})
		if err != nil {
			return err
		}
		found, err := readBodies(r, []graphmodel.ID{n.Source})
		if err != nil {
			return err
		}
		*out = NodeAnswer{
			Thing: s.names.thingOf(n, lang), Aliases: orEmpty(n.Aliases), Properties: s.nodeProperties(n, lang),
			Source: s.source(n.Source, found, lang), Degrees: s.names.degrees(degrees, lang),
		}
		return nil
	})
	return out, err
}

// nodeProperties are the properties of n, without the link of a source whose
// link is not shown.
func (s *server) nodeProperties(n graphmodel.Node, lang string) []Property {
	kind, _ := s.Ontology.NodeKind(n.Kind)
	out := properties(kind.Props, n.Props, lang)
	if n.Kind != kindSource || cite.Link(n) != "" {
		return out
	}
	shown := out[:0]
	for _, p := range out {
		if p.Type != schema.URL {
			shown = append(shown, p)
		}
	}
	return shown
}

func (n names) degrees(degrees []graphmodel.Degree, lang string) []Degree {
	out := make([]Degree, len(degrees))
	for i, d := range degrees {
		out[i] = Degree{Direction: d.Direction, Kind: d.Kind, Label: n.edge(d.Kind, d.Direction, lang), Count: d.Count}
	}
	return out
}

func (s *server) edge(ctx context.Context, in *EdgeInput) (*EdgeAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(EdgeAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: []graphmodel.ID{id}})
		if err != nil {
			return err
		}
		if len(page.Edges) == 0 {
			return graphmodel.NotFound(id)
		}
		e := page.Edges[0]
		found, err := readBodies(r, named(page.Edges))
		if err != nil {
			return err
		}
		*out = EdgeAnswer{
			Claim: s.claim(e, graphmodel.Out, found, lang),
			From:  s.names.thingOf(found[e.From], lang), To: s.names.thingOf(found[e.To], lang),
		}
		return nil
	})
	return out, err
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

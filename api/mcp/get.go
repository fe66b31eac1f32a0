package mcp

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/seed/cite"
)

// GetInput is what get is asked.
type GetInput struct {
	ID    string `json:"id" jsonschema:"id of a node or a claim, e.g. case:valin-xiangtan-ems"`
	Limit int    `json:"limit,omitempty" jsonschema:"claims shown"`
	At
}

func (GetInput) bounds() bounds {
	return bounds{"limit": {usual: 20, most: 50}}
}

// GetAnswer is all that is known of a node, or one claim.
type GetAnswer struct {
	State
	Node       *Thing         `json:"node,omitempty"`
	Aliases    []string       `json:"aliases,omitempty"`
	Properties map[string]any `json:"properties,omitempty" jsonschema:"texts and lists are cut after 4000 characters"`
	Source     *Source        `json:"source,omitempty" jsonschema:"the source that says the node exists"`
	Degrees    []Degree       `json:"degrees,omitempty" jsonschema:"how many claims of each kind"`
	Claims     []Claim        `json:"claims" jsonschema:"the claims about the node, or the claim asked for"`
	More       bool           `json:"more" jsonschema:"the node has more claims than these"`
}

// Degree counts the claims of one kind at a node.
type Degree struct {
	Direction graphmodel.Direction `json:"direction" jsonschema:"out: the node is from; in: it is to"`
	Kind      graphmodel.Kind      `json:"kind"`
	Count     int64                `json:"count"`
}

// maxText is how much of a text or list of a node is shown, in runes.
const maxText = 4000

func (s *library) get(ctx context.Context, in GetInput) (out GetAnswer, err error) {
	id, err := graphmodel.ParseID(in.ID)
	if err != nil {
		return out, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		if _, ok := s.Ontology.EdgeKind(id.Kind()); ok {
			out, err = s.getClaim(r, id)
			return err
		}
		out, err = s.getNode(r, id, in.Limit)
		return err
	})
	return out, err
}

func (s *library) getClaim(r graphmodel.Reader, id graphmodel.ID) (out GetAnswer, err error) {
	page, err := r.Edges(graphmodel.EdgeQuery{IDs: []graphmodel.ID{id}})
	if err != nil {
		return out, err
	}
	if len(page.Edges) == 0 {
		return out, graphmodel.NotFound(id)
	}
	out.Claims, err = s.claims(r, page.Edges)
	return out, err
}

func (s *library) getNode(r graphmodel.Reader, id graphmodel.ID, limit int) (out GetAnswer, err error) {
	n, err := r.Node(id)
	if err != nil {
		return out, err
	}
	degrees, err := r.Degrees([]graphmodel.ID{id})
	if err != nil {
		return out, err
	}
	page, err := r.Edges(graphmodel.EdgeQuery{Node: id, Direction: graphmodel.Both, Limit: limit})
	if err != nil {
		return out, err
	}
	found := bodies{}
	if n.Source != "" {
		if found, err = readBodies(r, []graphmodel.ID{n.Source}); err != nil {
			return out, err
		}
	}
	out = GetAnswer{
		Node: &Thing{ID: n.ID, Kind: n.Kind, Title: n.Title}, Aliases: clipList(n.Aliases, maxText), Properties: shownProps(n.Props, maxText),
		Source: found.source(n.Source), More: page.More,
	}
	if n.Kind == "source" && cite.Link(n) == "" { // the address of a source that is not shown as a link
		delete(out.Properties, "url")
	}
	for _, d := range degrees {
		out.Degrees = append(out.Degrees, Degree{d.Direction, d.Kind, d.Count})
	}
	out.Claims, err = s.claims(r, page.Edges)
	return out, err
}

package mcp

import (
	"context"

	"ronghe/graphmodel"
)

// LinkInput is what explain_link is asked.
type LinkInput struct {
	From    string `json:"from" jsonschema:"id of a node"`
	To      string `json:"to" jsonschema:"id of another node"`
	MaxHops int    `json:"max_hops,omitempty" jsonschema:"the longest path looked for when no claim joins them"`
	Limit   int    `json:"limit,omitempty" jsonschema:"claims or paths shown"`
	At
}

func (LinkInput) bounds() bounds {
	return bounds{"limit": {usual: 10, most: 20}, "max_hops": {usual: 4, most: 6}}
}

// LinkAnswer is what joins two nodes.
type LinkAnswer struct {
	State
	From      Thing   `json:"from"`
	To        Thing   `json:"to"`
	Claims    []Claim `json:"claims" jsonschema:"the claims between the two"`
	Paths     []Path  `json:"paths" jsonschema:"shortest paths, when no claim joins them"`
	Truncated bool    `json:"truncated" jsonschema:"there is more than what is shown"`
}

// Path is a walk from one node to the other: claims[i] joins nodes[i] and nodes[i+1].
type Path struct {
	Nodes  []Thing `json:"nodes"`
	Claims []Claim `json:"claims"`
}

func (s *library) explainLink(ctx context.Context, in LinkInput) (out LinkAnswer, err error) {
	from, err := graphmodel.ParseID(in.From)
	if err != nil {
		return out, err
	}
	to, err := graphmodel.ParseID(in.To)
	if err != nil {
		return out, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		out, err = s.linkBetween(r, graphmodel.PathQuery{From: from, To: to, Direction: graphmodel.Both, MaxHops: in.MaxHops, Limit: in.Limit})
		return err
	})
	return out, err
}

func (s *library) linkBetween(r graphmodel.Reader, q graphmodel.PathQuery) (out LinkAnswer, err error) {
	if err := q.Check(); err != nil {
		return out, err
	}
	// The two alone, and all that joins them.
	g, err := r.Expand(graphmodel.ExpandQuery{From: []graphmodel.ID{q.From, q.To}, Direction: graphmodel.Both, Limit: 2})
	if err != nil {
		return out, err
	}
	out = LinkAnswer{
		From: things([]graphmodel.Stub{g.Nodes[0].Stub})[0], To: things([]graphmodel.Stub{g.Nodes[1].Stub})[0],
		Claims: []Claim{}, Paths: []Path{},
	}
	if len(g.Links) == 0 {
		return out, s.addPaths(r, q, &out)
	}
	shown := g.Links[:min(q.Limit, len(g.Links))]
	out.Truncated = len(shown) < len(g.Links)
	out.Claims, err = s.claimsOf(r, shown)
	return out, err
}

func (s *library) addPaths(r graphmodel.Reader, q graphmodel.PathQuery, out *LinkAnswer) error {
	limit := q.Limit
	q.Limit++ // one more, to know whether there is
	paths, err := r.Paths(q)
	if err != nil {
		return err
	}
	out.Truncated = len(paths) > limit
	for _, p := range paths[:min(limit, len(paths))] {
		claims, err := s.claimsOf(r, p.Links)
		if err != nil {
			return err
		}
		out.Paths = append(out.Paths, Path{Nodes: things(p.Nodes), Claims: claims})
	}
	return nil
}

// claimsOf shows links with their bodies.
func (s *library) claimsOf(r graphmodel.Reader, links []graphmodel.Link) ([]Claim, error) {
	ids := make([]graphmodel.ID, len(links))
	for i, l := range links {
		ids[i] = l.ID
	}
	page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
	if err != nil {
		return nil, err
	}
	return s.claims(r, page.Edges)
}

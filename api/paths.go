package api

import (
	"context"

	"ronghe/graphmodel"
)

func (s *server) paths(ctx context.Context, in *PathsInput) (*PathsAnswer, error) {
	from, err := parseID("from", in.From)
	if err != nil {
		return nil, err
	}
	to, err := parseID("to", in.To)
	if err != nil {
		return nil, err
	}
	if err := s.checkEdgeKinds(in.Kinds); err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(PathsAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		paths, err := r.Paths(graphmodel.PathQuery{
			From: from, To: to, Kinds: in.Kinds, Direction: in.Direction, MaxHops: in.MaxHops,
			Limit: in.Limit + 1, TimeRespecting: in.TimeRespecting, // one more, to know whether there is
		})
		if err != nil {
			return err
		}
		shown := paths[:min(in.Limit, len(paths))]
		out.Truncated = len(paths) > len(shown)
		out.Paths, err = s.showPaths(r, shown, lang)
		return err
	})
	if err != nil {
		return nil, err
	}
	if len(out.Paths) > 0 {
		out.Hops = len(out.Paths[0].Steps)
	}
	return out, nil
}

// showPaths reads the evidence of all steps with two queries: at most 40
// paths of 12 steps name fewer than MaxIDs nodes.
func (s *server) showPaths(r graphmodel.Reader, paths []graphmodel.Path, lang string) ([]Path, error) {
	var ids []graphmodel.ID
	seen := map[graphmodel.ID]graphmodel.Edge{}
	for _, p := range paths {
		for _, l := range p.Links {
			if _, ok := seen[l.ID]; !ok {
				seen[l.ID] = graphmodel.Edge{}
				ids = append(ids, l.ID)
			}
		}
	}
	if len(ids) == 0 {
		return []Path{}, nil
	}
	page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
	if err != nil {
		return nil, err
	}
	for _, e := range page.Edges {
		seen[e.ID] = e
	}
	found, err := readBodies(r, pathNodes(paths, page.Edges))
	if err != nil {
		return nil, err
	}
	out := make([]Path, len(paths))
	for i, p := range paths {
		out[i] = Path{Nodes: make([]Thing, len(p.Nodes)), Steps: make([]NodeEdge, len(p.Links))}
		for j, n := range p.Nodes {
			out[i].Nodes[j] = s.names.thingOf(found[n.ID], lang)
		}
		for j, l := range p.Links {
			out[i].Steps[j] = s.nodeEdge(p.Nodes[j].ID, seen[l.ID], found, lang)
		}
	}
	return out, nil
}

// pathNodes lists the nodes of paths and the sources of their steps.
func pathNodes(paths []graphmodel.Path, edges []graphmodel.Edge) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, p := range paths {
		for _, n := range p.Nodes {
			ids = append(ids, n.ID)
		}
	}
	for _, e := range edges {
		ids = append(ids, e.Source)
	}
	return ids
}

package indexer

import "ronghe/graphmodel"

// outLinks returns all edges of kinds that leave ids, which all exist.
func outLinks(r graphmodel.Reader, ids []graphmodel.ID, kinds []graphmodel.Kind) ([]graphmodel.Link, error) {
	var links []graphmodel.Link
	for len(ids) > 0 && len(kinds) > 0 {
		n := min(len(ids), collectBatch)
		some, err := batchLinks(r, ids[:n], kinds)
		if err != nil {
			return nil, err
		}
		links = append(links, some...)
		ids = ids[n:]
	}
	return links, nil
}

// batchLinks asks once where the answer fits into one Graph; else it asks about
// half of the ids and the other half; a single node that has too many edges is
// read in pages.
func batchLinks(r graphmodel.Reader, ids []graphmodel.ID, kinds []graphmodel.Kind) ([]graphmodel.Link, error) {
	g, err := r.Expand(graphmodel.ExpandQuery{
		From: ids, Kinds: kinds, Direction: graphmodel.Out, Depth: 1, Limit: graphmodel.MaxGraph,
	})
	switch {
	case err != nil:
		return nil, err
	case !g.Truncated:
		return linksFrom(g, ids), nil
	case len(ids) == 1:
		return pagedLinks(r, ids[0], kinds)
	}
	half := len(ids) / 2
	first, err := batchLinks(r, ids[:half], kinds)
	if err != nil {
		return nil, err
	}
	second, err := batchLinks(r, ids[half:], kinds)
	return append(first, second...), err
}

// linksFrom leaves out the links between neighbours, which a Graph has too.
func linksFrom(g graphmodel.Graph, ids []graphmodel.ID) []graphmodel.Link {
	asked := make(map[graphmodel.ID]bool, len(ids))
	for _, id := range ids {
		asked[id] = true
	}
	var links []graphmodel.Link
	for _, l := range g.Links {
		if asked[l.From] {
			links = append(links, l)
		}
	}
	return links
}

func pagedLinks(r graphmodel.Reader, id graphmodel.ID, kinds []graphmodel.Kind) ([]graphmodel.Link, error) {
	var links []graphmodel.Link
	q := graphmodel.EdgeQuery{Node: id, Direction: graphmodel.Out, Kinds: kinds, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			links = append(links, e.Link())
		}
	}
	return links, nil
}

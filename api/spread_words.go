package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// spreadWords are the bodies that an answer about spread names.
type spreadWords struct {
	claims map[graphmodel.ID]graphmodel.Edge
	found  bodies
}

// readSpreadWords reads claims with their sources, and other nodes: any number.
func readSpreadWords(r graphmodel.Reader, claims, nodes []graphmodel.ID) (spreadWords, error) {
	var w spreadWords
	var err error
	if w.claims, err = readClaims(r, claims); err != nil {
		return w, err
	}
	for _, id := range claims {
		nodes = append(nodes, w.claims[id].Source)
	}
	w.found, err = readAll(r, nodes)
	return w, err
}

// readAll is readBodies for any number of ids.
func readAll(r graphmodel.Reader, ids []graphmodel.ID) (bodies, error) {
	found := bodies{}
	for part := range slices.Chunk(ids, graphmodel.MaxIDs) {
		some, err := readBodies(r, part)
		if err != nil {
			return nil, err
		}
		for id, n := range some {
			found[id] = n
		}
	}
	return found, nil
}

// readClaims reads edges by id, any number of them; those that are gone are absent.
func readClaims(r graphmodel.Reader, ids []graphmodel.ID) (map[graphmodel.ID]graphmodel.Edge, error) {
	found := make(map[graphmodel.ID]graphmodel.Edge, len(ids))
	for part := range slices.Chunk(ids, graphmodel.MaxIDs) {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: part})
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			found[e.ID] = e
		}
	}
	return found, nil
}

// inPages reads the words of a long list page by page, and calls line for each item.
func inPages[T any](ctx context.Context, s *server, list []T,
	read func(graphmodel.Reader, []T) (spreadWords, error), line func(T, spreadWords) error) error {
	for part := range slices.Chunk(list, sheetPage) {
		var w spreadWords
		err := s.Store.View(ctx, func(r graphmodel.Reader) (err error) {
			w, err = read(r, part)
			return err
		})
		if err != nil {
			return err
		}
		for _, item := range part {
			if err := line(item, w); err != nil {
				return err
			}
		}
	}
	return nil
}

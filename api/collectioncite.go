package api

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/seed/cite"
)

// CollectionCitationInput asks how the cases of a collection are cited.
type CollectionCitationInput struct {
	CollectionInput
	CitationFormat
}

func (s *server) collectionCitation() {
	op := describe("cite-collection", prefix+"/collection/citation",
		[2]string{"怎样引用一组案例", "How the cases of a collection are cited"},
		[2]string{"依次列出，同 nodes/{id}/citation。One after the other, as in nodes/{id}/citation.", "As in nodes/{id}/citation, one after the other."})
	s.documentCitation(&op)
	huma.Register(s.api, op, func(ctx context.Context, in *CollectionCitationInput) (*huma.StreamResponse, error) {
		ids, err := in.ids()
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		nodes, err := s.nodesInOrder(ctx, ids)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		kind, _ := s.Ontology.NodeKind(kindCase)
		return s.citations(ctx, in.CitationFormat, func(at cite.Place, origin string) []cite.Work {
			var works []cite.Work
			for _, n := range nodes {
				at.URL = origin + pageOf(n.ID)
				works = append(works, cite.Of(n, kind, at))
			}
			return works
		})
	})
	delete(op.Responses, "422")
}

// nodesInOrder reads nodes in the order of their ids; ErrNotFound names the first that is not there.
func (s *server) nodesInOrder(ctx context.Context, ids []graphmodel.ID) (nodes []graphmodel.Node, err error) {
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		nodes = nil
		found, err := readBodies(r, ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if found[id].ID == "" {
				return graphmodel.NotFound(id)
			}
			nodes = append(nodes, found[id])
		}
		return nil
	})
	return nodes, err
}

package api

import (
	"context"

	"ronghe/graphmodel"
)

// SimilarInput asks for cases like one.
type SimilarInput struct {
	ID     string            `path:"id" example:"case:baosteel-energy-center-1985" doc:"案例的编号。The id of the case."`
	Kinds  []graphmodel.Kind `query:"kind,explode" maxItems:"50" nullable:"false" example:"[\"shows\"]" doc:"只看这些类别的关系，可重复；不给则全看。Compare by edges of these kinds only; may be repeated; none: all."`
	Cursor string            `query:"cursor" maxLength:"2000" doc:"上一页的 next。The next of the page before."`
	Limit  int               `query:"limit" minimum:"1" maximum:"50" default:"10" doc:"一页至多多少个。The most cases of a page."`
}

// SimilarAnswer is a page of similar cases.
type SimilarAnswer struct {
	Case  Thing     `json:"case" doc:"所问的案例。The case asked about."`
	Cases []Similar `json:"cases" nullable:"false" doc:"相同最多的在前，再按编号。The most alike first, then by id."`
	Page
	Drift
}

// Similar is a case and what it shares with the one asked about.
type Similar struct {
	Thing
	SharedCount int     `json:"shared_count" example:"5" doc:"相同的邻居数。How many neighbours they share."`
	Shared      []Thing `json:"shared" nullable:"false" doc:"其中至多 10 个，按编号。Up to 10 of them, in order of id."`
}

// maxShared keeps the nodes that a page of similar cases names within one query.
const maxShared = 10

func (s *server) similarCases(ctx context.Context, in *SimilarInput) (*SimilarAnswer, error) {
	id, err := parseIDOf("id", kindCase, in.ID)
	if err != nil {
		return nil, err
	}
	if err := s.checkEdgeKinds(in.Kinds); err != nil {
		return nil, err
	}
	asked, err := question("list-similar-cases", []any{id, in.Kinds})
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	last, err := s.last(ctx)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(SimilarAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		most := min(start.Offset+in.Limit+1, graphmodel.MaxTop) // one more, to know whether there is
		all, err := r.Similar(graphmodel.SimilarQuery{Node: id, Kinds: in.Kinds, Direction: graphmodel.Both, Limit: most})
		if err != nil {
			return err
		}
		rest := all[min(start.Offset, len(all)):]
		shown := rest[:min(in.Limit, len(rest))]
		out.Page = Page{Total: int64(len(all)), Exact: len(all) < most, Truncated: len(rest) > len(shown)}
		out.Cases, out.Case, err = s.showSimilar(r, id, shown, lang)
		return err
	})
	if err != nil {
		return nil, err
	}
	out.Moved = start.Offset > 0 && start.Last != last
	if out.Truncated {
		out.Next, err = seal(asked, place{Offset: start.Offset + in.Limit, Last: firstLast(start, last)})
	}
	return out, err
}

// firstLast is the change number that the first page of a list was of.
func firstLast(start place, now int64) int64 {
	if start.Offset > 0 {
		return start.Last
	}
	return now
}

func (s *server) showSimilar(r graphmodel.Reader, id graphmodel.ID, nodes []graphmodel.SimilarNode, lang string) ([]Similar, Thing, error) {
	ids := []graphmodel.ID{id}
	for _, n := range nodes {
		ids = append(ids, n.ID)
		ids = append(ids, n.Shared[:min(maxShared, len(n.Shared))]...)
	}
	found, err := readBodies(r, ids)
	if err != nil {
		return nil, Thing{}, err
	}
	out := make([]Similar, len(nodes))
	for i, n := range nodes {
		out[i] = Similar{Thing: s.names.thingOf(found[n.ID], lang), SharedCount: n.Count, Shared: []Thing{}}
		for _, shared := range n.Shared[:min(maxShared, len(n.Shared))] {
			out[i].Shared = append(out[i].Shared, s.names.thingOf(found[shared], lang))
		}
	}
	return out, s.names.thingOf(found[id], lang), nil
}

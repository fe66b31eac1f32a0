package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// LatestChangesInput asks what was written last.
type LatestChangesInput struct {
	Limit int `query:"limit" minimum:"1" maximum:"100" default:"20" doc:"看最近多少个变更号。How many change numbers to look back."`
}

// LatestChangesAnswer is what was written last.
type LatestChangesAnswer struct {
	Changes []LatestChange `json:"changes" nullable:"false" doc:"新的在前；库为空则无。The latest first; none of an empty library."`
	Last    int64          `json:"last" example:"12345" doc:"最后一个变更号。The last change number."`
}

// LatestChange is a change with the source of what it wrote.
type LatestChange struct {
	ChangeEntry
	Source *Source `json:"source,omitempty" doc:"所写条目或关系的来源；没有记下、已删除的则无。The source of what was written; none: not recorded, or deleted."`
}

func (s *server) latestChanges(ctx context.Context, in *LatestChangesInput) (*LatestChangesAnswer, error) {
	end, err := s.Store.Changes(ctx, 0, 0)
	if err != nil {
		return nil, err
	}
	feed, err := s.Store.Changes(ctx, max(0, end.Last-int64(in.Limit)), in.Limit)
	if err != nil {
		return nil, err
	}
	slices.Reverse(feed.Changes)
	entries, err := s.shown(ctx, feed.Changes)
	if err != nil {
		return nil, err
	}
	out := &LatestChangesAnswer{Last: feed.Last, Changes: make([]LatestChange, len(entries))}
	sources, found, err := s.sourcesOf(ctx, feed.Changes)
	for i, e := range entries {
		out.Changes[i] = LatestChange{ChangeEntry: e, Source: s.source(sources[e.ID], found, requestOf(ctx).lang)}
		if e.Node != nil {
			out.Changes[i].Node.TitleEn = found[e.ID].Props.String(propTitleEn)
		}
	}
	return out, err
}

// sourcesOf are the sources of what changes wrote, by its id, and the bodies of these and of the nodes.
func (s *server) sourcesOf(ctx context.Context, changes []graphmodel.Change) (map[graphmodel.ID]graphmodel.ID, bodies, error) {
	var nodes, edges, said []graphmodel.ID
	for _, c := range changes {
		if c.Node != nil {
			nodes = append(nodes, c.ID)
		}
		if c.Edge != nil {
			edges = append(edges, c.ID)
		}
	}
	sources, found := map[graphmodel.ID]graphmodel.ID{}, bodies{}
	note := func(id, source graphmodel.ID) {
		sources[id] = source
		said = append(said, source)
	}
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		sources, said = map[graphmodel.ID]graphmodel.ID{}, nil // a View may be run twice
		written, err := readBodies(r, nodes)
		if err != nil {
			return err
		}
		for id, n := range written {
			note(id, n.Source)
		}
		if len(edges) > 0 {
			page, err := r.Edges(graphmodel.EdgeQuery{IDs: edges})
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				note(e.ID, e.Source)
			}
		}
		if found, err = readBodies(r, said); err != nil {
			return err
		}
		for id, n := range written {
			found[id] = n
		}
		return nil
	})
	return sources, found, err
}

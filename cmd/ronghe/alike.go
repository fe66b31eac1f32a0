package main

import (
	"context"
	"fmt"
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer"
)

// alike prints what is like the node of --like, and why.
func (a *app) alike(ctx context.Context, o searchOptions) error {
	id, err := graphmodel.ParseID(o.like)
	if err != nil {
		return &usageError{fmt.Errorf("--like: %w", err)}
	}
	return a.withIndex(ctx, func(lib *library, index *indexer.Index) error {
		if err := a.catchUp(ctx, index); err != nil {
			return err
		}
		result, err := index.Alike(ctx, graphmodel.AlikeQuery{Node: id, Kinds: []graphmodel.Kind{id.Kind()}, Limit: o.limit})
		if err != nil {
			return err
		}
		if o.json {
			return a.printJSON(result, "")
		}
		for _, hit := range result.Hits {
			kind, _ := lib.ontology.NodeKind(hit.Kind)
			_, _ = fmt.Fprintf(a.std.out, "%.2f  %s  [%s] %s\n", hit.Score, hit.ID, kind.Label.Zh, hit.Title)
			for _, r := range hit.Reasons {
				shared := r.Words
				for _, n := range r.Nodes {
					shared = append(shared, n.Title)
				}
				_, _ = fmt.Fprintf(a.std.out, "    %+.2f  %s\n", r.Score, strings.Join(shared, "；"))
			}
		}
		return nil
	})
}

package indexer

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/blevesearch/bleve/v2"

	"ronghe/graphmodel"
)

// Check compares the documents with the Store in both directions and returns
// each difference as a sentence that names the node; none when they agree. What
// the index has not followed yet counts as a difference, so call CatchUp first.
func (ix *Index) Check(ctx context.Context) ([]string, error) {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	var differences []string
	err := ix.use(func(g *generation) error {
		indexed := map[graphmodel.ID]string{}
		err := g.walk(ctx, bleve.NewMatchAllQuery(), []string{sumField}, func(id graphmodel.ID, stored map[string]any) error {
			indexed[id], _ = stored[sumField].(string)
			return nil
		})
		if err != nil {
			return err
		}
		differences, err = ix.compare(ctx, indexed)
		return err
	})
	return differences, err
}

// compare takes from indexed, which has the sum of each document, what the Store
// has; what is left over has no node.
func (ix *Index) compare(ctx context.Context, indexed map[graphmodel.ID]string) ([]string, error) {
	var differences []string
	collect := newCollector(ix.plan)
	q := graphmodel.NodeQuery{Limit: rebuildPage}
	for {
		entries, page, err := ix.read(ctx, collect, q)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			switch sum, ok := indexed[e.ID]; {
			case !ok:
				differences = append(differences, fmt.Sprintf("%s is in the store and not in the search index", e.ID))
			case sum != e.sum():
				differences = append(differences, fmt.Sprintf("%s is not in the search index as it is in the store", e.ID))
			}
			delete(indexed, e.ID)
		}
		if !page.More {
			break
		}
		q.After = entries[len(entries)-1].ID
	}
	for _, id := range slices.Sorted(maps.Keys(indexed)) {
		differences = append(differences, fmt.Sprintf("%s is in the search index and not in the store", id))
	}
	return differences, nil
}

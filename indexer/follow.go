package indexer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/blevesearch/bleve/v2/search/query"

	"ronghe/graphmodel"
)

const (
	// followPage is how many changes are taken in at once.
	followPage = 500
	// rebuildBehind is how many changes for each document make a rebuild the
	// shorter way; smallBacklog is how many are always followed.
	rebuildBehind = 2
	smallBacklog  = 5000
)

// CatchUp brings the index up to the Store's last change, or makes it anew when
// there is nothing to bring up to date or when that takes less time. Searches go
// on meanwhile. It may be cut off at any time, by ctx or a crash: the next call
// goes on. progress may be nil.
func (ix *Index) CatchUp(ctx context.Context, progress Progress) error {
	ix.writing.Lock()
	defer ix.writing.Unlock()
	err := ix.catchUp(ctx, progress)
	if ix.live != nil && ix.live.spoilt {
		ix.reopen(ctx)
	}
	return err
}

func (ix *Index) catchUp(ctx context.Context, progress Progress) error {
	if ix.live == nil {
		if err := ix.rebuild(ctx, progress); err != nil {
			return err
		}
	}
	begin := ix.live.last.Load()
	for {
		feed, err := ix.store.Changes(ctx, ix.live.last.Load(), followPage)
		if err != nil || len(feed.Changes) == 0 {
			return err
		}
		if long, err := ix.isLongWay(feed); long || err != nil {
			if err == nil {
				err = ix.rebuild(ctx, progress)
			}
			if err != nil {
				return err
			}
			continue
		}
		if err := ix.take(ctx, feed.Changes); err != nil {
			return err
		}
		progress.tell(ix.live.last.Load()-begin, feed.Last-begin)
	}
}

func (ix *Index) isLongWay(feed graphmodel.Feed) (bool, error) {
	documents, err := ix.live.index.DocCount()
	behind := feed.Last - ix.live.last.Load()
	return behind > rebuildBehind*int64(documents)+smallBacklog, err
}

// Follow calls CatchUp again and again, every so often, until ctx ends. Errors
// are logged; the next time may do better, and comes later after each of them.
func (ix *Index) Follow(ctx context.Context, every time.Duration) {
	for wait := every; ; {
		err := ix.CatchUp(ctx, nil)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			ix.log.Error("search index does not follow the store", "error", err)
			wait = min(2*wait, max(every, longestWait))
		default:
			wait = every
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
	}
}

// longestWait bounds the time between attempts that fail.
const longestWait = 30 * time.Second

// take brings one page of changes into the live generation.
//
// The moved nodes are written last, in one batch with the stamp. So when a crash
// comes before it, the page is taken again from an index that still shows which
// documents were below them.
func (ix *Index) take(ctx context.Context, page []graphmodel.Change) error {
	t := touched{nodes: map[graphmodel.ID]bool{}, moved: map[graphmodel.ID]bool{}}
	if err := ix.touch(ctx, page, &t); err != nil {
		return err
	}
	if err := ix.addBelow(ctx, &t); err != nil {
		return err
	}
	collect := newCollector(ix.plan)
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(t.nodes)), graphmodel.MaxIDs) {
		c, err := ix.rewrite(ctx, collect, ids)
		if err != nil {
			return err
		}
		if err := ix.live.applyInParts(c); err != nil {
			return err
		}
	}
	c, err := ix.rewrite(ctx, collect, slices.Sorted(maps.Keys(t.moved)))
	if err != nil {
		return err
	}
	last := page[len(page)-1]
	c.stamp = &stamp{Version: ix.plan.version(), Last: last.Number, Mark: last.ID}
	return ix.live.apply(c)
}

// touched is what a page of changes has a bearing on.
type touched struct {
	moved map[graphmodel.ID]bool // nodes that got or lost a parent in a tree
	nodes map[graphmodel.ID]bool // the other nodes whose documents change
}

// touch finds the documents that the changes are about: a node's own, and the one
// of an edge's From. A deleted edge does not say what it joined; the index does.
func (ix *Index) touch(ctx context.Context, page []graphmodel.Change, t *touched) error {
	var edges, branches []string
	for _, c := range page {
		kind := c.ID.Kind()
		switch {
		case ix.plan.isTree(kind):
			branches = append(branches, string(c.ID))
		case ix.plan.shapes(kind):
			edges = append(edges, string(c.ID))
		case c.Edge == nil:
			t.nodes[c.ID] = true
		}
		switch {
		case c.Edge == nil:
		case ix.plan.isTree(kind):
			t.moved[c.Edge.From] = true
		case ix.plan.shapes(kind):
			t.nodes[c.Edge.From] = true
		}
	}
	if err := ix.live.addMatches(ctx, edgesField, edges, t.nodes); err != nil {
		return err
	}
	return ix.live.addMatches(ctx, edgesField, branches, t.moved)
}

// addBelow adds the documents that have a moved node as a value of a facet: its
// ancestors are values of theirs too.
func (ix *Index) addBelow(ctx context.Context, t *touched) error {
	values := map[string][]string{}
	for id := range t.moved {
		if facet, ok := ix.plan.Self[id.Kind()]; ok {
			values[facet] = append(values[facet], string(id))
		}
	}
	for facet, ids := range values {
		if err := ix.live.addMatches(ctx, facetField+facet, ids, t.nodes); err != nil {
			return err
		}
	}
	for id := range t.moved {
		delete(t.nodes, id)
	}
	return nil
}

// rewrite is what makes the documents of at most MaxIDs nodes anew, and removes
// those whose node is gone.
func (ix *Index) rewrite(ctx context.Context, collect *collector, ids []graphmodel.ID) (changes, error) {
	if len(ids) == 0 {
		return changes{}, nil
	}
	entries, _, err := ix.read(ctx, collect, graphmodel.NodeQuery{IDs: ids})
	if err != nil {
		return changes{}, err
	}
	gone := make(map[graphmodel.ID]bool, len(ids))
	for _, id := range ids {
		gone[id] = true
	}
	for _, e := range entries {
		delete(gone, e.ID)
	}
	return changes{write: entries, remove: slices.Sorted(maps.Keys(gone))}, nil
}

// read makes the entries of a page of nodes, all of one change number.
func (ix *Index) read(ctx context.Context, collect *collector, q graphmodel.NodeQuery) ([]entry, graphmodel.NodePage, error) {
	var entries []entry
	var page graphmodel.NodePage
	err := ix.store.View(ctx, func(r graphmodel.Reader) error {
		var err error
		if page, err = r.Nodes(q); err != nil {
			return err
		}
		entries, err = collect.entries(r, page.Nodes)
		return err
	})
	if err != nil {
		return nil, page, fmt.Errorf("read the store: %w", err)
	}
	return entries, page, nil
}

func anyTerm(field string, terms []string) query.Query {
	any := make([]query.Query, len(terms))
	for i, term := range terms {
		q := query.NewTermQuery(term)
		q.SetField(field)
		any[i] = q
	}
	return query.NewDisjunctionQuery(any)
}

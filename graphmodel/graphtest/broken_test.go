package graphtest

import (
	"context"
	"errors"
	"time"

	"ronghe/graphmodel"
)

// fault is what a broken Store does otherwise; nil functions do as promised.
type fault struct {
	ctx    func(context.Context) context.Context
	fail   func(error) error // what View and Update return
	once   bool              // a second Close fails
	feed   func(feed feedFunc, after int64, limit int) (graphmodel.Feed, error)
	node   func(graphmodel.Node) graphmodel.Node // before it is written, if its form is right
	edge   func(graphmodel.Edge) graphmodel.Edge
	split  bool // each write is an Update of its own
	latest bool // each question is a View of its own

	nodes   func(graphmodel.NodeQuery, graphmodel.NodePage) graphmodel.NodePage
	edges   func(graphmodel.EdgeQuery, graphmodel.EdgePage) graphmodel.EdgePage
	expand  func(graphmodel.Graph) graphmodel.Graph
	degrees func([]graphmodel.Degree) []graphmodel.Degree
	path    func(graphmodel.PathQuery) graphmodel.PathQuery
	paths   func([]graphmodel.Path) []graphmodel.Path
	similar func([]graphmodel.SimilarNode) []graphmodel.SimilarNode
	written func(graphmodel.Written) graphmodel.Written
	props   func(graphmodel.ID, any) bool // whether AllProps tells it
	bare    bool                          // AllEdgeProps leaves out edges without properties

	committed func(time.Time) time.Time
}

type broken struct {
	graphmodel.Store
	fault  fault
	closes int
}

func (b *broken) View(ctx context.Context, fn func(graphmodel.Reader) error) error {
	err := b.Store.View(change(b.fault.ctx, ctx), func(r graphmodel.Reader) error {
		return fn(brokenReader{r, b.Store, b.fault})
	})
	return change(b.fault.fail, err)
}

func (b *broken) Update(ctx context.Context, fn func(graphmodel.Writer) error) error {
	ctx = change(b.fault.ctx, ctx)
	if b.fault.split {
		return b.updateTwice(ctx, fn)
	}
	err := b.Store.Update(ctx, func(w graphmodel.Writer) error { return fn(brokenWriter{w, b.fault}) })
	return change(b.fault.fail, err)
}

func (b *broken) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	feed := func(after int64, limit int) (graphmodel.Feed, error) {
		return b.Store.Changes(change(b.fault.ctx, ctx), after, limit)
	}
	if b.fault.feed != nil {
		return b.fault.feed(feed, after, limit)
	}
	return feed(after, limit)
}

func (b *broken) Committed(ctx context.Context, numbers []int64) ([]time.Time, error) {
	times, err := b.Store.Committed(change(b.fault.ctx, ctx), numbers)
	for i, at := range times {
		times[i] = change(b.fault.committed, at)
	}
	return times, err
}

func (b *broken) Written(ctx context.Context, ids []graphmodel.ID) ([]graphmodel.Written, error) {
	list, err := b.Store.Written(change(b.fault.ctx, ctx), ids)
	for i, w := range list {
		list[i] = change(b.fault.written, w)
	}
	return list, err
}

// feedFunc is Changes without its context.
type feedFunc func(after int64, limit int) (graphmodel.Feed, error)

func (b *broken) Close() error {
	if b.closes++; b.fault.once && b.closes == 2 {
		return graphmodel.ErrUnavailable
	}
	return b.Store.Close()
}

// change is v as f makes it.
func change[T any](f func(T) T, v T) T {
	if f == nil {
		return v
	}
	return f(v)
}

type brokenWriter struct {
	graphmodel.Writer
	fault fault
}

func (w brokenWriter) PutNode(n graphmodel.Node) error {
	if n.Validate() == nil {
		n = change(w.fault.node, n)
	}
	return w.Writer.PutNode(n)
}

func (w brokenWriter) PutEdge(e graphmodel.Edge) error {
	if e.WithID().Validate() == nil {
		e = change(w.fault.edge, e)
	}
	return w.Writer.PutEdge(e)
}

// updateTwice commits the first half of what fn writes, then the second.
func (b *broken) updateTwice(ctx context.Context, fn func(graphmodel.Writer) error) error {
	var all noted
	if err := fn(&all); err != nil {
		return err
	}
	half := (len(all) + 1) / 2
	return errors.Join(b.Store.Update(ctx, all[:half].write), b.Store.Update(ctx, all[half:].write))
}

// noted is a Writer that only notes what it is to write.
type noted []func(graphmodel.Writer) error

func (n *noted) PutNode(v graphmodel.Node) error {
	*n = append(*n, func(w graphmodel.Writer) error { return w.PutNode(v) })
	return nil
}

func (n *noted) PutEdge(v graphmodel.Edge) error {
	*n = append(*n, func(w graphmodel.Writer) error { return w.PutEdge(v) })
	return nil
}

func (n *noted) DeleteNode(id graphmodel.ID) error {
	*n = append(*n, func(w graphmodel.Writer) error { return w.DeleteNode(id) })
	return nil
}

func (n *noted) DeleteEdge(id graphmodel.ID) error {
	*n = append(*n, func(w graphmodel.Writer) error { return w.DeleteEdge(id) })
	return nil
}

func (n noted) write(w graphmodel.Writer) error {
	for _, write := range n {
		if err := write(w); err != nil {
			return err
		}
	}
	return nil
}

type brokenReader struct {
	graphmodel.Reader
	store graphmodel.Store
	fault fault
}

// Last makes it claim to be a Snapshot.
func (r brokenReader) Last() int64 { return r.Reader.(graphmodel.Snapshot).Last() }

func (r brokenReader) Node(id graphmodel.ID) (n graphmodel.Node, err error) {
	if !r.fault.latest {
		return r.Reader.Node(id)
	}
	err = r.store.View(context.Background(), func(now graphmodel.Reader) error {
		n, err = now.Node(id)
		return err
	})
	return n, err
}

func (r brokenReader) Nodes(q graphmodel.NodeQuery) (graphmodel.NodePage, error) {
	page, err := r.Reader.Nodes(q)
	if r.fault.nodes != nil {
		page = r.fault.nodes(q, page)
	}
	return page, err
}

func (r brokenReader) Edges(q graphmodel.EdgeQuery) (graphmodel.EdgePage, error) {
	page, err := r.Reader.Edges(q)
	if r.fault.edges != nil {
		page = r.fault.edges(q, page)
	}
	return page, err
}

func (r brokenReader) AllProps(kind graphmodel.Kind, name string, fn func(graphmodel.ID, any)) error {
	return graphmodel.AllProps(r.Reader, kind, name, func(id graphmodel.ID, value any) {
		if r.fault.props == nil || r.fault.props(id, value) {
			fn(id, value)
		}
	})
}

func (r brokenReader) AllEdgeProps(fn func(graphmodel.Kind, graphmodel.Props)) error {
	return graphmodel.AllEdgeProps(r.Reader, func(kind graphmodel.Kind, props graphmodel.Props) {
		if len(props) > 0 || !r.fault.bare {
			fn(kind, props)
		}
	})
}

func (r brokenReader) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	g, err := r.Reader.Expand(q)
	return change(r.fault.expand, g), err
}

func (r brokenReader) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	degrees, err := r.Reader.Degrees(ids)
	return change(r.fault.degrees, degrees), err
}

func (r brokenReader) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if q.Check() == nil {
		q = change(r.fault.path, q)
	}
	paths, err := r.Reader.Paths(q)
	return change(r.fault.paths, paths), err
}

func (r brokenReader) Similar(q graphmodel.SimilarQuery) ([]graphmodel.SimilarNode, error) {
	similar, err := r.Reader.Similar(q)
	return change(r.fault.similar, similar), err
}

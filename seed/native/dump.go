package native

import (
	"bufio"
	"context"
	"io"

	"ronghe/graphmodel"
)

// Dump writes the whole graph: nodes in order of ID, then edges in order of ID,
// all of one View, so that equal graphs are equal bytes. An error of w or of the
// store ends it.
func Dump(ctx context.Context, store graphmodel.Store, w io.Writer) error {
	buf := bufio.NewWriterSize(w, 1<<16)
	err := store.View(ctx, func(r graphmodel.Reader) error {
		enc := NewEncoder(buf)
		if err := dumpNodes(r, enc); err != nil {
			return err
		}
		return dumpEdges(r, enc)
	})
	if err != nil {
		return err
	}
	return buf.Flush()
}

func dumpNodes(r graphmodel.Reader, enc *Encoder) error {
	q := graphmodel.NodeQuery{Limit: graphmodel.MaxPage}
	for {
		page, err := r.Nodes(q)
		if err != nil {
			return err
		}
		for _, n := range page.Nodes {
			if err := enc.Node(n); err != nil {
				return err
			}
			q.After = n.ID
		}
		if !page.More {
			return nil
		}
	}
}

func dumpEdges(r graphmodel.Reader, enc *Encoder) error {
	q := graphmodel.EdgeQuery{Limit: graphmodel.MaxPage}
	for {
		page, err := r.Edges(q)
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			if err := enc.Edge(e); err != nil {
				return err
			}
		}
		if !page.More {
			return nil
		}
		q.After = page.Next
	}
}

// Put writes nodes and edges in one Update: all of them or none. What is there
// already, equal in every field, changes nothing. The errors are those of the
// Store.
func Put(ctx context.Context, store graphmodel.Store, nodes []graphmodel.Node, edges []graphmodel.Edge) error {
	return store.Update(ctx, func(w graphmodel.Writer) error {
		for _, n := range nodes {
			if err := w.PutNode(n); err != nil {
				return err
			}
		}
		for _, e := range edges {
			if err := w.PutEdge(e); err != nil {
				return err
			}
		}
		return nil
	})
}

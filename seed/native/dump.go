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
		for line, err := range walk(within(r), spot{}) {
			if err != nil {
				return err
			}
			if err := enc.Line(line); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return buf.Flush()
}

// Put writes nodes and edges in one Update: all of them or none. What is there
// already, equal in every field, changes nothing. The errors are those of the
// Store.
func Put(ctx context.Context, store graphmodel.Store, nodes []graphmodel.Node, edges []graphmodel.Edge) error {
	return store.Update(ctx, func(w graphmodel.Writer) error {
		return graphmodel.PutAll(w, nodes, edges)
	})
}

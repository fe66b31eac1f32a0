package batch

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

// settle ends what a batch was broken off in.
func (b *Book) settle(ctx context.Context, one Batch) error {
	if one.State != Prepared && one.State != Undoing {
		return nil
	}
	_, err := b.settled(ctx, one)
	return err
}

// settled tells by the Store what became of a batch that is Prepared or Undoing, writes
// that down and returns it. A batch whose Update did not happen is dropped, and stays
// Prepared in what is returned.
func (b *Book) settled(ctx context.Context, one Batch) (Batch, error) {
	there, err := b.inStore(ctx, one)
	switch {
	case err != nil:
		return one, err
	case there:
		one.State = Done
		return one, writeInfo(b.path(one.Number), one)
	case one.State == Prepared:
		return one, b.drop(one.Number)
	}
	at := now()
	one.State, one.UndoneAt = Undone, &at
	return one, writeInfo(b.path(one.Number), one)
}

// inStore tells whether the Store has a batch. An Update is whole, so what most of the
// first lines say holds for all; others may have changed some of them since.
func (b *Book) inStore(ctx context.Context, one Batch) (bool, error) {
	for chunk, err := range chunks(readLines(b.path(one.Number), afterFile)) {
		if err != nil {
			return false, err
		}
		same := 0
		err := b.compare(ctx, chunk, func(_ native.Line, stored *native.Line, equal bool) {
			if equal {
				same++
			}
		})
		return 2*same > len(chunk), err
	}
	return false, nil
}

// compare tells of each line what the Store has under its ID, nil for nothing, and
// whether it is the same.
func (b *Book) compare(ctx context.Context, chunk []native.Line, tell func(line native.Line, stored *native.Line, equal bool)) error {
	var nodes, edges []graphmodel.ID
	for _, line := range chunk {
		if line.Node != nil {
			nodes = append(nodes, line.Node.ID)
		} else {
			edges = append(edges, line.Edge.ID)
		}
	}
	stored := map[graphmodel.ID]native.Line{}
	err := b.store.View(ctx, func(r graphmodel.Reader) error { return fetch(r, nodes, edges, stored) })
	if err != nil {
		return err
	}
	for _, line := range chunk {
		was, ok := stored[idOf(line)]
		switch {
		case !ok:
			tell(line, nil, false)
		case line.Node != nil:
			tell(line, &was, was.Node.Equal(*line.Node))
		default:
			tell(line, &was, was.Edge.Equal(*line.Edge))
		}
	}
	return nil
}

func fetch(r graphmodel.Reader, nodes, edges []graphmodel.ID, into map[graphmodel.ID]native.Line) error {
	if len(nodes) > 0 {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: nodes})
		if err != nil {
			return err
		}
		for i := range page.Nodes {
			into[page.Nodes[i].ID] = native.Line{Node: &page.Nodes[i]}
		}
	}
	if len(edges) > 0 {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: edges})
		if err != nil {
			return err
		}
		for i := range page.Edges {
			into[page.Edges[i].ID] = native.Line{Edge: &page.Edges[i]}
		}
	}
	return nil
}

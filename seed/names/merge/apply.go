package merge

import (
	"context"
	"errors"

	"ronghe/graphmodel"
)

// Apply makes the change that a Record plans, whole or not at all.
func (rec *Record) Apply(ctx context.Context, store graphmodel.Store) error {
	return store.Update(ctx, func(w graphmodel.Writer) error {
		for _, e := range rec.Edges {
			if err := w.DeleteEdge(e.ID); err != nil {
				return err
			}
		}
		if err := graphmodel.PutAll(w, []graphmodel.Node{rec.Node}, rec.Moved); err != nil {
			return err
		}
		return w.DeleteNode(rec.Merged)
	})
}

// State is how the graph stands to a Record.
type State int

// The states.
const (
	Before  State = iota // as it was: never applied, or taken back
	After                // as Apply leaves it
	Changed              // neither: something has been changed since
)

// State reads how the graph stands, and names what was changed since, if anything.
func (rec *Record) State(r graphmodel.Reader) (State, graphmodel.ID, error) {
	_, err := r.Node(rec.Merged)
	switch {
	case err == nil:
		return rec.stateWithBoth(r)
	case !errors.Is(err, graphmodel.ErrNotFound):
		return Changed, "", err
	}
	kept, err := r.Node(rec.Kept)
	if errors.Is(err, graphmodel.ErrNotFound) {
		return Changed, rec.Kept, nil
	}
	if err != nil {
		return Changed, "", err
	}
	if !kept.Equal(rec.Node) {
		return Changed, rec.Kept, nil
	}
	changed, err := different(r, rec.Moved)
	if err != nil || changed != "" {
		return Changed, changed, err
	}
	return After, "", nil
}

// stateWithBoth is Before when both nodes are as they were.
func (rec *Record) stateWithBoth(r graphmodel.Reader) (State, graphmodel.ID, error) {
	for _, was := range rec.Nodes {
		n, err := r.Node(was.ID)
		if err != nil && !errors.Is(err, graphmodel.ErrNotFound) {
			return Changed, "", err
		}
		if !n.Equal(was) {
			return Changed, was.ID, nil
		}
	}
	changed, err := different(r, rec.Edges)
	if err != nil || changed != "" {
		return Changed, changed, err
	}
	return Before, "", nil
}

// different is the first of some edges that is not there as it is here; "" when all are.
func different(r graphmodel.Reader, edges []graphmodel.Edge) (graphmodel.ID, error) {
	found, err := present(r, edges)
	if err != nil {
		return "", err
	}
	for _, e := range edges {
		if now, ok := found[e.ID]; !ok || !now.Equal(e) {
			return e.ID, nil
		}
	}
	return "", nil
}

// Undo puts everything back as it was. It does nothing when it is so already (did is then
// false). ErrConflict names what has been changed since, and has to be changed back first:
// a later merge of the same node, for one.
func (rec *Record) Undo(ctx context.Context, store graphmodel.Store) (did bool, err error) {
	var state State
	var changed graphmodel.ID
	err = store.View(ctx, func(r graphmodel.Reader) error {
		state, changed, err = rec.State(r)
		return err
	})
	switch {
	case err != nil:
		return false, err
	case state == Before:
		return false, nil
	case state == Changed:
		return false, &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(changed),
			Zh: "合并之后又有改动，请先撤回该改动", En: "has been changed since the merge: take that back first"}
	}
	return true, store.Update(ctx, func(w graphmodel.Writer) error {
		for _, e := range rec.Moved {
			if err := w.DeleteEdge(e.ID); err != nil {
				return err
			}
		}
		return graphmodel.PutAll(w, rec.Nodes, rec.Edges)
	})
}

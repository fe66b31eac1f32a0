package merge

import (
	"context"
	"errors"
	"os"
	"time"

	"ronghe/graphmodel"
)

// By is who decided something, when and why.
type By struct {
	Who  string    `json:"who"`
	When time.Time `json:"when"`
	Why  string    `json:"why,omitempty"`
}

// Read plans a merge of a Store as it is now: Plan, in a View.
func Read(ctx context.Context, store graphmodel.Store, kept, merged graphmodel.ID) (rec *Record, err error) {
	err = store.View(ctx, func(r graphmodel.Reader) error {
		rec, err = Plan(r, kept, merged)
		return err
	})
	return rec, err
}

// Merge writes a planned Record down, with who decided, and then makes the change. Where that
// fails nothing is changed and the Record is gone again, unless the change was made all the same
// (an answer that was lost), which is success.
func (d Dir) Merge(ctx context.Context, store graphmodel.Store, rec *Record, by By) error {
	rec.Who, rec.When, rec.Why = by.Who, by.When, by.Why
	path, err := d.Write(rec)
	if err != nil {
		return err
	}
	failed := rec.Apply(ctx, store)
	if failed == nil {
		return nil
	}
	var state State
	err = store.View(context.WithoutCancel(ctx), func(r graphmodel.Reader) (err error) {
		state, _, err = rec.State(r)
		return err
	})
	switch {
	case err != nil: // not known: the Record stays, and Unmerge finds out
		return errors.Join(failed, err)
	case state == After:
		return nil
	}
	return errors.Join(failed, os.Remove(path))
}

// Unmerge takes back the last merge of a node, and writes down who decided that. did is false
// when everything was so already. ErrNotFound: there is none; ErrConflict: see Undo.
func (d Dir) Unmerge(ctx context.Context, store graphmodel.Store, merged graphmodel.ID, by By) (rec *Record, did bool, err error) {
	rec, path, err := d.Find(merged)
	if err != nil {
		return nil, false, err
	}
	if did, err = rec.Undo(ctx, store); err != nil {
		return nil, false, err
	}
	rec.Undone = &by
	return rec, did, d.Done(path, rec)
}

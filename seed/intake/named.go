package intake

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/names"
)

// View has a function read the library's names: as the Store has them, or as a Draft will
// leave them.
type View func(ctx context.Context, read func(names.Source) error) error

// Stored is the View of a Store.
func Stored(store graphmodel.Store) View {
	return func(ctx context.Context, read func(names.Source) error) error {
		return store.View(ctx, func(r graphmodel.Reader) error { return read(names.Library{Reader: r}) })
	}
}

// Named tells which node of the library a name means, also where it is written otherwise: short
// or in full, old, misspelt, with another legal form. What Exact finds counts; only what it does
// not is looked for among names, and taken where names.Table.Resolve calls it a match. It is
// asked by one goroutine at a time.
type Named struct {
	exact *Exact
	view  View
	table *names.Table // nil until a name is looked for: where all are exact, it is never read
}

// NewNamed reads what names of some kinds may mean. It reads the names once more when the
// first one is not found as it is written, from the View as it then is: a Draft notices at
// Commit that the Store was written to meanwhile.
func NewNamed(ctx context.Context, view View, o *schema.Ontology, kinds []graphmodel.Kind) (*Named, error) {
	n := &Named{view: view}
	err := view(ctx, func(from names.Source) (err error) {
		n.exact, err = NewExact(from, o, kinds)
		return err
	})
	return n, err
}

// Resolve never chooses among several silently. An error is the View's. Candidates of which one would be a match, were the others
// not so near, are Several; one that is less is none: the name is new.
func (n *Named) Resolve(ctx context.Context, q Asked) (Answer, error) {
	a := n.exact.Resolve(q)
	if len(a.meant()) > 0 || len(a.Namesakes) > 0 || q.Name == "" || !slices.Contains(names.Kinds, q.Kind) {
		return a, nil
	}
	asked := names.Query{Kind: q.Kind, Name: q.Name, Code: q.Keys["uscc"]}
	for _, id := range q.Near {
		if id.Kind() == names.Region {
			asked.Place = id.Key()
		}
	}
	if err := n.read(ctx); err != nil {
		return a, err
	}
	found := n.table.Resolve(asked)
	if found.Decision == names.Match {
		return Answer{ID: found.Candidates[0].ID, Score: found.Candidates[0].Score, Alike: true}, nil
	}
	if found.Decision == names.Ambiguous && found.Candidates[0].Score >= leastSeveral(q.Kind) {
		for _, c := range found.Candidates {
			if c.Score > found.Candidates[0].Score-names.Lead {
				a.Several = append(a.Several, c.ID)
			}
		}
		a.Score, a.Alike = found.Candidates[0].Score, true
	}
	slices.Sort(a.Several)
	return a, nil
}

// leastSeveral is how likely several nodes must be for a name to be none of a new one. Regions and
// industries are all there: what may be some of them is not new.
func leastSeveral(kind graphmodel.Kind) float64 {
	if kind == names.Region || kind == names.Industry {
		return names.MatchScore - names.Lead
	}
	return names.MatchScore
}

func (n *Named) read(ctx context.Context) error {
	if n.table != nil {
		return nil
	}
	return n.view(ctx, func(from names.Source) (err error) {
		n.table, err = names.Build(from)
		return err
	})
}

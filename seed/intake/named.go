package intake

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

// Named is the Resolver that also knows names that are written otherwise: short or in full,
// old, misspelt, with another legal form. What Exact finds counts; only what it does not is
// looked for among names, and taken where names.Table.Resolve calls it a match.
type Named struct {
	exact *Exact
	store graphmodel.Store
	table *names.Table // nil until a name is looked for: where all are exact, it is never read
}

// Resolve implements Resolver. Candidates of which one would be a match, were the others
// not so near, are Several; one that is less is none: the name is new.
func (n *Named) Resolve(ctx context.Context, q Asked) (Answer, error) {
	a, err := n.exact.Resolve(ctx, q)
	if err != nil || len(a.meant()) > 0 || len(a.Namesakes) > 0 || q.Name == "" || !slices.Contains(names.Kinds, q.Kind) {
		return a, err
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
		return Answer{ID: found.Candidates[0].ID, Score: found.Candidates[0].Score}, nil
	}
	if found.Decision == names.Ambiguous && found.Candidates[0].Score >= leastSeveral(q.Kind) {
		for _, c := range found.Candidates {
			if c.Score > found.Candidates[0].Score-names.Lead {
				a.Several = append(a.Several, c.ID)
			}
		}
		a.Score = found.Candidates[0].Score
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
	return n.store.View(ctx, func(r graphmodel.Reader) (err error) {
		n.table, err = names.Build(r)
		return err
	})
}

var _ Resolver = (*Named)(nil)

// NewResolver reads what the mapping's rows may mean: a Named of the library. It reads the
// names once more when the first one is not found as it is written, from the Store as it
// then is: a Draft notices at Commit that the Store was written to meanwhile.
func NewResolver(ctx context.Context, store graphmodel.Store, o Options) (*Named, error) {
	exact, err := NewExact(ctx, store, o.Ontology, kindsOf(o.Mapping))
	return &Named{exact: exact, store: store}, err
}

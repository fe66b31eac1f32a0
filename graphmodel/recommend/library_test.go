package recommend

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
)

// libraryStore is the built-in library in an embedded store.
func libraryStore(t testing.TB) graphmodel.Store {
	t.Helper()
	library, err := seed.Library()
	if err != nil {
		t.Fatal(err)
	}
	return storeOf(t, library.Nodes, library.Edges)
}

func storeOf(t testing.TB, nodes []graphmodel.Node, edges []graphmodel.Edge) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	err = store.Update(context.Background(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, nodes, edges) })
	if err != nil {
		t.Fatal(err)
	}
	return store
}

func builtFrom(t testing.TB, store graphmodel.Store, asOf graphmodel.Date) *Model {
	t.Helper()
	var m *Model
	err := store.View(context.Background(), func(r graphmodel.Reader) (err error) {
		m, err = Build(r, schema.Builtin(), Options{AsOf: asOf})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestLibraryReasons resolves every edge of every reason in the built-in library, and
// takes the edges of the first example away: what the reason rests on always shrinks, and
// the score goes down, but for the few where the adoption was an old one. Without it the
// others of its practice are newer in the mean, and the practice is rarer: the formula
// divides by n_i^c.
func TestLibraryReasons(t *testing.T) {
	if testing.Short() {
		t.Skip("one question at a time: nothing for the race detector, and long under it")
	}
	store := libraryStore(t)
	m := builtFrom(t, store, "2026")
	checked, raised := 0, 0
	for _, thing := range m.sortedUnits() {
		list := m.Next(m.Find(thing.ID), NextQuery{Limit: 3})
		for _, it := range list.Items {
			for _, r := range it.Reasons {
				checked++
				for _, e := range r.Examples {
					resolve(t, store, e, it.ID)
				}
				before := m.scoreOf(thing.ID, it.ID)
				evidence := m.evidence(r, it.ID)
				undo := m.takeAway(t, r.Examples[0])
				if left := m.evidence(r, it.ID); left >= evidence {
					t.Errorf("%s to %s without %v: evidence of %s got %d, before %d", it.ID, thing.ID, r.Examples[0].Edges, r.Feature.ID, left, evidence)
				}
				if after := m.scoreOf(thing.ID, it.ID); after >= before {
					raised++
				}
				undo()
				if again := m.scoreOf(thing.ID, it.ID); again != before {
					t.Errorf("%s to %s again: got %v, before %v", it.ID, thing.ID, again, before)
				}
			}
		}
	}
	if checked < 100 || raised*100 > checked {
		t.Errorf("got %d of %d scores raised, want at most one in a hundred", raised, checked)
	}
}

// evidence is Σ r·d^(−a) of the units with a reason's feature that have the practice, in
// mass; undated ones count as new.
func (m *Model) evidence(r Reason, practice string) (sum int64) {
	i, members := m.practices.find(practice), []int32(nil)
	if r.Facet == "" {
		members = m.practice[m.practices.find(r.Feature.ID)].members
	} else {
		members = m.value[m.values.find(valueKey(r.Facet, r.Feature.ID))].members
	}
	for _, u := range members {
		if h, ok := m.unit[u].holds(i); ok {
			sum += h.mass
		}
	}
	return sum
}

// resolve looks the edges of an example up in the store.
func resolve(t *testing.T, store graphmodel.Store, e Example, practice string) {
	t.Helper()
	err := store.View(context.Background(), func(r graphmodel.Reader) error {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: e.Edges, Limit: graphmodel.MaxPage})
		if len(page.Edges) != len(e.Edges) || len(e.Edges) == 0 {
			t.Errorf("%s: got %d edges of %v", e.Unit.ID, len(page.Edges), e.Edges)
		}
		for _, edge := range page.Edges {
			if string(edge.From) != e.Unit.ID || string(edge.To) != practice || edge.Source == "" {
				t.Errorf("%s: got %+v, want its adoption of %s with a source", e.Unit.ID, edge, practice)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// takeAway removes the claims of an example, and returns how to put them back.
func (m *Model) takeAway(t *testing.T, e Example) (undo func()) {
	t.Helper()
	u := m.units.find(e.Unit.ID)
	before := slices.Clone(m.unit[u].claims)
	if err := m.apply(&edits{gone: e.Edges}); err != nil {
		t.Fatal(err)
	}
	return func() {
		m.leave(u)
		m.unit[u].claims = before
		for _, c := range before {
			m.tellsOf(c.edge, u)
		}
		m.join(u)
		m.refresh()
	}
}

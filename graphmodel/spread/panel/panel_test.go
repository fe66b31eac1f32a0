package panel_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/sqlite"
)

func open(t testing.TB) graphmodel.Store {
	t.Helper()
	store, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "graph.db"), schema.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return store
}

func update(t testing.TB, store graphmodel.Store, fn func(graphmodel.Writer) error) {
	t.Helper()
	if err := store.Update(context.Background(), fn); err != nil {
		t.Fatal(err)
	}
}

// world makes a small random graph and changes it.
type world struct {
	*rand.Rand
	edges map[graphmodel.ID]graphmodel.Edge
	loose map[graphmodel.ID]bool // nodes without edges, which come and go
}

var groupings = []panel.Grouping{
	{By: panel.Enterprise}, {By: panel.Region}, {By: panel.Region, Level: "province"}, {By: panel.Region, Level: panel.City},
	{By: panel.Region, Level: "county"}, {By: panel.Industry}, {By: panel.Industry, Level: "division"}, {By: panel.Zone}, {By: panel.Zone, Level: "national"},
}

func pick[T any](w world, list ...T) T { return list[w.IntN(len(list))] }

func id(kind string, n int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("%s:x%d", kind, n)) }

func (w world) some(kind string) graphmodel.ID { return id(kind, w.IntN(7)) }

// node is a node of a kind, its level, year and source anew each time.
func (w world) node(kind string, n int) graphmodel.Node {
	out := graphmodel.Node{ID: id(kind, n), Kind: graphmodel.Kind(kind), Title: "虚构", Props: graphmodel.Props{}}
	switch kind {
	case "region":
		out.Props["level"] = pick(w, "province", "prefecture", "county", "county", "area")
	case "industry":
		out.Props["level"] = pick(w, "section", "division", "group")
	case "zone":
		out.Props["level"] = pick(w, "national", "provincial")
	case "case":
		out.Source = pick(w, "", graphmodel.ID("source:x0"), "source:x1")
		if w.IntN(3) > 0 {
			out.Props["year"] = int64(2010 + w.IntN(3))
		}
	}
	return out
}

func (w world) edge(n int) graphmodel.Edge {
	e := graphmodel.Edge{}
	switch w.IntN(10) {
	case 0, 1, 2, 3:
		e.Kind, e.From, e.To = "adopted", w.some(pick(w, "enterprise", "enterprise", "zone", "region", "organisation")), w.some("practice")
		e.Source, e.Quote = "source:x0", "虚构"
		e.Confidence = pick(w, graphmodel.High, graphmodel.Low, "")
		if mark := pick(w, "", "", "voluntary", "pilot", "mandated"); mark != "" {
			e.Props = graphmodel.Props{"adoption_mark": mark}
		}
		e.Since = pick(w, "", graphmodel.Date("2013"), "2013-05", "2012-11-03", "2014")
		if e.Since == "" {
			e.InUseBy = pick(w, "", graphmodel.Date("2011"), "2013-07")
		}
	case 4:
		kind := pick(w, "region", "industry", "practice", "zone")
		e.Kind, e.From, e.To = "part_of", w.some(kind), w.some(kind)
	case 5, 6:
		e.Kind, e.From, e.To = "located_in", w.some(pick(w, "enterprise", "zone", "case", "organisation")), w.some("region")
	case 7:
		e.Kind, e.From, e.To = "in_industry", w.some(pick(w, "enterprise", "case")), w.some("industry")
	case 8:
		e.Kind, e.From, e.To = "in_zone", w.some(pick(w, "enterprise", "case")), w.some("zone")
	case 9:
		e.Kind, e.From, e.To = "about", w.some("case"), w.some(pick(w, "enterprise", "zone", "region"))
	}
	e.ID = graphmodel.ID(fmt.Sprintf("%s:e%d-%s-%s", e.Kind, n%3, e.From.Key(), e.To.Key()+string(e.From.Kind()[0])+string(e.To.Kind()[0])))
	return e
}

// change is a random Update: new and changed nodes and edges, and deleted edges.
func (w world) change(t testing.TB, store graphmodel.Store) {
	t.Helper()
	edges := map[graphmodel.ID]graphmodel.Edge{}
	for n := range 12 {
		if e := w.edge(n); e.From != e.To {
			edges[e.ID] = e
		}
	}
	var gone []graphmodel.ID
	for _, one := range slices.Sorted(maps.Keys(w.edges)) {
		if _, again := edges[one]; !again && w.IntN(6) == 0 {
			gone = append(gone, one)
		}
	}
	node := w.node(pick(w, "region", "zone", "case", "industry"), w.IntN(7))
	loose := w.node(pick(w, "region", "zone", "case", "industry", "enterprise", "practice"), 7+w.IntN(2))
	update(t, store, func(wr graphmodel.Writer) error {
		errs := []error{wr.PutNode(node)}
		if w.loose[loose.ID] {
			errs = append(errs, wr.DeleteNode(loose.ID))
		} else {
			errs = append(errs, wr.PutNode(loose))
		}
		for _, e := range edges {
			errs = append(errs, wr.PutEdge(e))
		}
		for _, one := range gone {
			errs = append(errs, wr.DeleteEdge(one))
		}
		return errors.Join(errs...)
	})
	w.loose[loose.ID] = !w.loose[loose.ID]
	for one, e := range edges {
		w.edges[one] = e
	}
	for _, one := range gone {
		delete(w.edges, one)
	}
}

func (w world) begin(t testing.TB, store graphmodel.Store) {
	t.Helper()
	var nodes []graphmodel.Node
	for n := range 2 {
		nodes = append(nodes, graphmodel.Node{ID: id("source", n), Kind: "source", Title: "虚构来源", Props: graphmodel.Props{"class": "document"}})
	}
	for _, kind := range []string{"region", "industry", "zone", "practice", "enterprise", "organisation", "case"} {
		for n := range 7 {
			nodes = append(nodes, w.node(kind, n))
		}
	}
	update(t, store, func(wr graphmodel.Writer) error { return graphmodel.PutAll(wr, nodes, nil) })
}

// sameTable compares tables but for the numbers that claims have in the arrays, which come
// of the order in which they arrived.
var sameTable = cmp.Options{
	cmp.AllowUnexported(panel.Table{}),
	cmpopts.IgnoreFields(panel.Table{}, "graphClaims", "graphIDs", "graphNodes"),
	cmpopts.IgnoreUnexported(panel.Row{}),
}

// TestPanelIsWhatTheClaimsSay: on random graphs that change, a Panel that follows
// answers as one built anew does, and both as looking at every claim for every unit.
func TestPanelIsWhatTheClaimsSay(t *testing.T) {
	ctx := context.Background()
	for seed := range uint64(12) {
		w := world{rand.New(rand.NewPCG(seed, 1)), map[graphmodel.ID]graphmodel.Edge{}, map[graphmodel.ID]bool{}}
		store := open(t)
		w.begin(t, store)
		following := panel.New(store, schema.Builtin())
		for step := range 8 {
			w.change(t, store)
			fresh, all := panel.New(store, schema.Builtin()), readBrute(t, store)
			choice := panel.Choice{Sure: w.IntN(3) == 0, Alone: w.IntN(3) == 0}
			practice := w.some("practice")
			for _, by := range groupings {
				got, err := following.Adoptions(ctx, practice, by, choice)
				if err != nil {
					t.Fatal(err)
				}
				anew, err := fresh.Adoptions(ctx, practice, by, choice)
				if err != nil {
					t.Fatal(err)
				}
				where := fmt.Sprintf("seed %d, step %d, %s by %v, %+v", seed, step, practice, by, choice)
				if diff := cmp.Diff(got, anew, sameTable); diff != "" {
					t.Fatalf("%s: following (-), built anew (+):\n%s", where, diff)
				}
				for i, row := range got.Rows {
					if a, b := got.Adopted(row), anew.Adopted(anew.Rows[i]); a != b || got.Claim(row) != anew.Claim(anew.Rows[i]) {
						t.Fatalf("%s: row %d: %s by %s when following, %s by %s built anew", where, i, a, got.Claim(row), b, anew.Claim(anew.Rows[i]))
					}
				}
				want := []bruteRow{}
				for _, unit := range all.units(by) {
					want = append(want, all.row(practice, unit, by.By, choice))
				}
				if diff := cmp.Diff(rowsOf(got), want); diff != "" {
					t.Fatalf("%s: got (-), want (+):\n%s", where, diff)
				}
			}
		}
	}
}

// TestCascadesAreTheTablesTogether: the events of several practices are those of each
// alone, for pairs too, and in the order that spread.Data promises.
func TestCascadesAreTheTablesTogether(t *testing.T) {
	ctx := context.Background()
	w := world{rand.New(rand.NewPCG(5, 2)), map[graphmodel.ID]graphmodel.Edge{}, map[graphmodel.ID]bool{}}
	store := open(t)
	w.begin(t, store)
	p := panel.New(store, schema.Builtin())
	for range 8 {
		w.change(t, store)
		for _, by := range append(groupings, panel.Grouping{By: panel.Pair, Level: "division"}) {
			all, err := p.Cascades(ctx, nil, by, panel.Choice{})
			if err != nil {
				t.Fatal(err)
			}
			var want []string
			for k, practice := range all.Data.Practices {
				table, err := p.Adoptions(ctx, graphmodel.ID(practice), by, panel.Choice{})
				if err != nil {
					t.Fatal(err)
				}
				d := table.Data()
				if k == 0 && !slices.IsSorted(d.Units) || !slices.Equal(d.Units, all.Data.Units) {
					t.Fatalf("units of %v: %v", by, d.Units)
				}
				for _, e := range d.Events {
					want = append(want, fmt.Sprint(practice, d.Units[e.Unit], e.Time, table.Claim(table.Rows[e.Ref]), table.Rows[e.Ref].Drive))
				}
			}
			var got []string
			for _, e := range all.Data.Events {
				got = append(got, fmt.Sprint(all.Data.Practices[e.Practice], all.Data.Units[e.Unit], e.Time, all.Claims[e.Ref], all.Drives[e.Ref]))
			}
			if diff := cmp.Diff(got, want); diff != "" {
				t.Fatalf("%v: cascades (-), tables (+):\n%s", by, diff)
			}
		}
	}
}

func TestWhatIsNotThere(t *testing.T) {
	store := open(t)
	w := world{rand.New(rand.NewPCG(1, 1)), map[graphmodel.ID]graphmodel.Edge{}, map[graphmodel.ID]bool{}}
	p := panel.New(store, schema.Builtin())
	if _, err := p.Adoptions(context.Background(), "practice:x1", panel.Grouping{By: panel.Zone}, panel.Choice{}); !errors.Is(err, graphmodel.ErrNotFound) {
		t.Errorf("an empty store: got %v", err)
	}
	w.begin(t, store)
	for _, c := range []struct {
		practice graphmodel.ID
		by       panel.Grouping
		want     error
	}{
		{"practice:x1", panel.Grouping{By: panel.Zone}, nil},
		{"practice:none", panel.Grouping{By: panel.Zone}, graphmodel.ErrNotFound},
		{"region:x1", panel.Grouping{By: panel.Zone}, graphmodel.ErrNotFound},
		{"practice:x1", panel.Grouping{By: "planet"}, graphmodel.ErrInvalid},
		{"practice:x1", panel.Grouping{By: panel.Region, Level: "division"}, graphmodel.ErrInvalid},
		{"practice:x1", panel.Grouping{By: panel.Pair}, graphmodel.ErrInvalid},
	} {
		if _, err := p.Adoptions(context.Background(), c.practice, c.by, panel.Choice{}); !errors.Is(err, c.want) {
			t.Errorf("%s by %v: got %v, want %v", c.practice, c.by, err, c.want)
		}
	}
}

// TestQuestionsWhileTheStoreChanges: whoever asks gets an answer that holds together,
// and what was answered does not change afterwards.
func TestQuestionsWhileTheStoreChanges(t *testing.T) {
	ctx := context.Background()
	store := open(t)
	w := world{rand.New(rand.NewPCG(9, 9)), map[graphmodel.ID]graphmodel.Edge{}, map[graphmodel.ID]bool{}}
	w.begin(t, store)
	p := panel.New(store, schema.Builtin())
	done := make(chan struct{})
	var asking sync.WaitGroup
	for n := range 4 {
		asking.Go(func() {
			for asked := 0; ; asked++ {
				select {
				case <-done:
					return
				default:
				}
				table, err := p.Adoptions(ctx, id("practice", n), groupings[asked%len(groupings)], panel.Choice{})
				if err != nil {
					t.Error(err)
					return
				}
				before := fmt.Sprint(table.Units, rowsOf(table))
				if _, _, err := p.GroupsOf(ctx, panel.Grouping{By: panel.Enterprise}, []panel.Unit{{ID: "enterprise:x1"}}); err != nil {
					t.Error(err)
				}
				if after := fmt.Sprint(table.Units, rowsOf(table)); after != before {
					t.Errorf("an answer changed from %s to %s", before, after)
				}
			}
		})
	}
	for range 30 {
		w.change(t, store)
	}
	close(done)
	asking.Wait()
}

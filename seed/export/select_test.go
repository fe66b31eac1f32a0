package export

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/schema"
	"ronghe/seed/native"
)

// idsOf lists the ids of a native file in their order.
func idsOf(t *testing.T, text []byte) []string {
	t.Helper()
	var ids []string
	for line := range strings.Lines(string(text)) {
		_, rest, _ := strings.Cut(line, `"id":"`)
		id, _, _ := strings.Cut(rest, `"`)
		ids = append(ids, id)
	}
	return ids
}

// TestSelection: what is chosen has what is said of it, its ends, and its sources' sources.
func TestSelection(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for _, test := range []struct {
		ids, want []string
	}{
		{[]string{"practice:p"}, []string{"practice:p"}},
		{[]string{"case:b"}, []string{"case:b", "practice:p", "shows:2"}},
		{[]string{"shows:2"}, []string{"case:b", "practice:p", "shows:2"}},
		{[]string{"case:b", "case:a"}, []string{"case:a", "case:b", "practice:p", "source:s", "source:t", "about:1", "about:2", "shows:1", "shows:2"}},
		{nil, nil},
	} {
		got := idsOf(t, written(t, store, "jsonl", Options{}, func(r graphmodel.Reader) (Part, error) {
			return Selection(r, toIDs(test.ids))
		}))
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("selection of %v (-want +got):\n%s", test.ids, diff)
		}
	}
	err := store.View(t.Context(), func(r graphmodel.Reader) error {
		_, err := Selection(r, []graphmodel.ID{"case:a", "case:none"})
		return err
	})
	if !errors.Is(err, graphmodel.ErrNotFound) || !strings.Contains(err.Error(), "case:none") {
		t.Errorf("got %v, want ErrNotFound of case:none", err)
	}
}

// TestSelectionColumns: a table has the columns of what is chosen, and no others.
func TestSelectionColumns(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for id, want := range map[string]bool{"shows:1": true, "shows:2": false} {
		table := written(t, store, "csv", Options{}, func(r graphmodel.Reader) (Part, error) { return Selection(r, toIDs([]string{id})) })
		if header, _, _ := strings.Cut(string(table), "\n"); strings.Contains(header, ",share") != want {
			t.Errorf("%s: a column of its property: %v, want %v: %s", id, !want, want, header)
		}
	}
}

func toIDs(texts []string) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, text := range texts {
		ids = append(ids, graphmodel.ID(text))
	}
	return ids
}

// TestNeighbourhoodLoadsByItself: a part of the library in the native format is a
// library of its own, and the same part of it is the same.
func TestNeighbourhoodLoadsByItself(t *testing.T) {
	q := graphmodel.ExpandQuery{From: []graphmodel.ID{"practice:energy-centre"}, Direction: graphmodel.Both, Depth: 1, Limit: 50}
	around := func(r graphmodel.Reader) (Part, error) { return Neighbourhood(r, q) }
	text := written(t, openLibrary(t), "jsonl", Options{}, around)
	store := openWith(t, schema.Builtin(), nil, nil)
	report, err := native.Load(t.Context(), store, native.Options{Rules: schema.Builtin()}, native.File{
		Name: "part.jsonl", Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(text)), nil },
	})
	if err != nil || report.Edges == 0 {
		t.Fatal(err, report)
	}
	if again := written(t, store, "jsonl", Options{}, whole); !bytes.Equal(again, text) {
		t.Errorf("loaded and written again, it is %d bytes, not the %d there were", len(again), len(text))
	}
}

// TestNeighbourhoodTellsItsLimit: a part that was cut says so.
func TestNeighbourhoodTellsItsLimit(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for limit, want := range map[int]bool{2: true, 3: false} {
		err := store.View(t.Context(), func(r graphmodel.Reader) error {
			part, err := Neighbourhood(r, graphmodel.ExpandQuery{From: []graphmodel.ID{"case:a"}, Depth: 1, Limit: limit})
			if part.Truncated != want {
				t.Errorf("limit %d: truncated is %v, want %v", limit, part.Truncated, want)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestKindsInOrderOfIDs: a kind whose name goes on with a digit comes before, as its IDs do.
func TestKindsInOrderOfIDs(t *testing.T) {
	tables := tables{kinds: map[graphmodel.Kind]*kindTable{"a": nil, "a1": nil, "a_b": nil, "ab": nil, "b": nil}}
	got := tables.sorted()
	ids := []graphmodel.ID{}
	for _, kind := range got {
		ids = append(ids, graphmodel.ID(kind+":x"))
	}
	if len(ids) != len(tables.kinds) || !slices.IsSorted(ids) {
		t.Errorf("got %v, want the order of %v", got, slices.Sorted(slices.Values(ids)))
	}
}

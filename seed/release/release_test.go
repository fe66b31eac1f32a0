package release

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed/native"
)

// other hides that a Store can be frozen by itself, as one of another engine.
type other struct{ graphmodel.Store }

func openStore(t *testing.T) *sqlite.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"), graphtest.Rules)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	put(t, store, "虚构甲")
	return store
}

func put(t *testing.T, store graphmodel.Store, title string) {
	t.Helper()
	nodes := []graphmodel.Node{{ID: "enterprise:a", Kind: "enterprise", Title: title}, {ID: "practice:p", Kind: "practice", Title: "虚构做法"}}
	edges := []graphmodel.Edge{{ID: "adopted:1", Kind: "adopted", From: "enterprise:a", To: "practice:p", Since: "2013"}}
	if err := native.Put(t.Context(), store, nodes, edges); err != nil {
		t.Fatal(err)
	}
}

func order(name string) Order {
	return Order{Name: name, Title: "虚构的发布", Program: "v0", Created: time.Date(2026, 1, 2, 3, 4, 5, 6, time.UTC)}
}

// TestReleaseStandsStill while the store goes on, and is the same from any store.
func TestReleaseStandsStill(t *testing.T) {
	store, dir := openStore(t), Dir(filepath.Join(t.TempDir(), "releases"))
	var before bytes.Buffer
	if err := native.Dump(t.Context(), store, &before); err != nil {
		t.Fatal(err)
	}
	first, err := dir.Make(t.Context(), store, order("2026-q1"))
	second, err2 := dir.Make(t.Context(), other{store}, order("2026.2"))
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	if first.Number != 1 || second.Number != 2 || first.Content != second.Content || first.Nodes != 2 || first.Edges != 1 || first.Change != 3 {
		t.Errorf("got %+v and %+v", first, second)
	}
	put(t, store, "改名之后")
	third, err := dir.Make(t.Context(), store, order("2026-q2"))
	if err != nil || third.Content == first.Content || third.Change != 4 {
		t.Errorf("got %+v, %v", third, err)
	}
	list, err := dir.List()
	if err != nil || len(list) != 3 || list[2].Name != "2026-q2" || !list[0].Created.Equal(first.Created) {
		t.Errorf("got %+v, %v", list, err)
	}
	for _, r := range []graphmodel.Release{first, second} {
		if err := dir.Verify(t.Context(), r.Name); err != nil {
			t.Errorf("%s: %v", r.Name, err)
		}
		frozen, _, err := dir.Open(t.Context(), r.Name)
		if err != nil {
			t.Fatal(err)
		}
		var after bytes.Buffer
		if err := errors.Join(native.Dump(t.Context(), frozen, &after), frozen.Close()); err != nil || after.String() != before.String() {
			t.Errorf("%s holds\n%s\n(%v), want\n%s", r.Name, &after, err, &before)
		}
	}
}

func TestReleaseRefused(t *testing.T) {
	store, dir := openStore(t), Dir(t.TempDir())
	if _, err := dir.Make(t.Context(), store, order("taken")); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]error{
		"taken": graphmodel.ErrConflict, "": graphmodel.ErrInvalid, "live": graphmodel.ErrInvalid, "..": graphmodel.ErrInvalid,
		"A": graphmodel.ErrInvalid, "a/b": graphmodel.ErrInvalid, "季度": graphmodel.ErrInvalid, "-a": graphmodel.ErrInvalid,
		strings.Repeat("a", 65): graphmodel.ErrInvalid,
	} {
		if _, err := dir.Make(t.Context(), store, order(name)); !errors.Is(err, want) {
			t.Errorf("%q: got %v, want %v", name, err, want)
		}
	}
	titled := order("b")
	titled.Title = "两\n行"
	if _, err := dir.Make(t.Context(), store, titled); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("a title of two lines: got %v", err)
	}
	for _, name := range []string{"none", "../releases", "", "live"} {
		if _, _, err := dir.Open(t.Context(), name); !errors.Is(err, graphmodel.ErrNotFound) || !strings.Contains(err.Error(), "taken") {
			t.Errorf("Open %q: got %v, want what there is", name, err)
		}
	}
}

// broken fails when it is asked what it holds.
type broken struct{ graphmodel.Store }

func (broken) View(context.Context, func(graphmodel.Reader) error) error {
	return errors.New("made to fail")
}

// TestFailedReleaseIsNone: nothing is left, and what a crash left is cleared away.
func TestFailedReleaseIsNone(t *testing.T) {
	store, dir := openStore(t), Dir(t.TempDir())
	if _, err := dir.Make(t.Context(), broken{store}, order("a")); err == nil {
		t.Error("a release of a broken store was made")
	}
	crashed := filepath.Join(string(dir), unfinished+"b")
	if err := errors.Join(os.Mkdir(crashed, 0o755), os.WriteFile(filepath.Join(crashed, databaseName), []byte("half"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if list, err := dir.List(); err != nil || len(list) != 0 {
		t.Errorf("got %+v, %v", list, err)
	}
	if _, err := dir.Make(t.Context(), store, order("a")); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(crashed); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("what a crash left is still there (%v)", err)
	}
}

// TestDamage: each byte that is changed is seen.
func TestDamage(t *testing.T) {
	store, dir := openStore(t), Dir(t.TempDir())
	for _, name := range []string{"file", "manifest", "gone"} {
		if _, err := dir.Make(t.Context(), store, order(name)); err != nil {
			t.Fatal(err)
		}
	}
	spoil(t, dir.of("file", databaseName), func(text []byte) []byte { text[len(text)/2] ^= 1; return text })
	spoil(t, dir.of("manifest", manifestName), func(text []byte) []byte { return bytes.Replace(text, []byte(`"nodes": 2`), []byte(`"nodes": 3`), 1) })
	if err := os.Remove(dir.of("gone", databaseName)); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"file", "manifest", "gone"} {
		if err := dir.Verify(t.Context(), name); !errors.Is(err, graphmodel.ErrUnavailable) {
			t.Errorf("%s: got %v, want ErrUnavailable", name, err)
		}
	}
	spoil(t, dir.of("gone", manifestName), func([]byte) []byte { return []byte("{") })
	list, err := dir.List()
	if !errors.Is(err, graphmodel.ErrUnavailable) || len(list) != 2 {
		t.Errorf("got %d releases and %v, want two and what is wrong", len(list), err)
	}
}

func spoil(t *testing.T, path string, change func([]byte) []byte) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err == nil {
		err = errors.Join(os.Chmod(path, 0o600), os.WriteFile(path, change(text), 0o600))
	}
	if err != nil {
		t.Fatal(err)
	}
}

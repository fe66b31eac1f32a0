package sqlite

import (
	"testing"

	"ronghe/graphmodel"

	gocmp "github.com/google/go-cmp/cmp"
)

// TestOldFileIsMigrated opens a file as the first version wrote it and finds in it
// what was there.
func TestOldFileIsMigrated(t *testing.T) {
	path := fileIn(t)
	s := openAt(t, path)
	fill(t, s, 10)
	want := allEdges(t, s)
	run(t, s, `ALTER TABLE edges DROP COLUMN src_id; ALTER TABLE edges DROP COLUMN dst_id; DROP TABLE commits; PRAGMA user_version = 1`)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openAt(t, path)
	if diff := gocmp.Diff(allEdges(t, s), want); diff != "" || len(want) != 9 {
		t.Errorf("edges: got (-), want (+) %d:\n%s", len(want), diff)
	}
	old, err := s.Written(t.Context(), []graphmodel.ID{want[0].From})
	if err != nil || old[0].Number == 0 || !old[0].At.IsZero() {
		t.Errorf("Written before times were kept: got %v, %v, want a number and no time", old, err)
	}
	if err := s.Integrity(t.Context()); err != nil {
		t.Errorf("Integrity: %v", err)
	}
}

func allEdges(t *testing.T, s *Store) []graphmodel.Edge {
	t.Helper()
	var page graphmodel.EdgePage
	err := s.View(t.Context(), func(r graphmodel.Reader) (err error) {
		page, err = r.Edges(graphmodel.EdgeQuery{Limit: 100})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return page.Edges
}

package judged

import (
	"testing"
)

// TestBuiltinQueriesAreWellFormed: each entry is whole, none is there twice, and
// there are enough.
func TestBuiltinQueriesAreWellFormed(t *testing.T) {
	queries, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, q := range queries {
		if wrong := q.Check(); wrong != "" {
			t.Errorf("%q: %s", q.Text, wrong)
		}
		key := q.User + " " + q.Text
		if seen[key] {
			t.Errorf("%q of %s is there twice", q.Text, q.User)
		}
		seen[key] = true
	}
	if len(queries) < 300 {
		t.Errorf("got %d queries, want at least 300", len(queries))
	}
}

package indexer

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
)

// TestChangedTableIsThatOfNow: a table kept up to date through any changes is the one
// that would be made anew.
func TestChangedTableIsThatOfNow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := newNames(nil)
		n.current()
		id := rapid.SampledFrom([]graphmodel.ID{"case:a", "case:b", "practice:c", "practice:d"})
		name := rapid.StringMatching(`[甲乙丙]{1,3}`)
		for range rapid.IntRange(0, 12).Draw(t, "changes") {
			var c changes
			if rapid.Bool().Draw(t, "remove") {
				c.remove = []graphmodel.ID{id.Draw(t, "gone")}
			} else {
				c.write = []entry{{ID: id.Draw(t, "id"), Title: name.Draw(t, "title"), Aliases: []string{name.Draw(t, "alias")}}}
			}
			n.apply(c)
		}
		typed := name.Draw(t, "typed")
		got, want := n.current(), newNameTable(n)
		if diff := cmp.Diff(slices.Collect(got.beginning(typed)), slices.Collect(want.beginning(typed)), cmp.AllowUnexported(wording{})); diff != "" {
			t.Errorf("beginning with %s (- got, + want):\n%s", typed, diff)
		}
		is, begins := got.has(typed)
		wantIs, wantBegins := want.has(typed)
		if is != wantIs || begins != wantBegins {
			t.Errorf("has %s: %v %v, want %v %v", typed, is, begins, wantIs, wantBegins)
		}
	})
}

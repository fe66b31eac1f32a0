package intake

import (
	"fmt"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed/batch"
)

// TestGiven gives more properties than one word has bits, every third of them to another node.
func TestGiven(t *testing.T) {
	g := newGiven()
	name := func(i int) string { return fmt.Sprintf("made_up_%03d", i) }
	for i := range 200 {
		g.give([]batch.Place{1, 2, 2}[i%3], graphmodel.Props{name(i): true})
	}
	for i := range 200 {
		if got, want := g.has(1, name(i)), i%3 == 0; got != want {
			t.Errorf("%s: got %v, want %v", name(i), got, want)
		}
	}
	if g.has(1, "never") || g.has(3, name(0)) {
		t.Error("got what was never given")
	}
}

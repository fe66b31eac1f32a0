package batch

import (
	"fmt"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// TestSentMeanwhile: a batch of which much is sent to the disk while it is collected is the
// same, and can be thrown away, as any other.
func TestSentMeanwhile(t *testing.T) {
	var nodes []graphmodel.Node
	for i := range 3 * sentBytes / graphmodel.MaxText {
		n := node(fmt.Sprintf("enterprise:e%03d", i), "虚构企业")
		n.Props = graphmodel.Props{"note": strings.Repeat("x", graphmodel.MaxText)}
		nodes = append(nodes, n)
	}
	store := newStore(t)
	b := open(t, t.TempDir(), store)
	d, err := b.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range nodes {
		if err := d.PutNode(nil, n); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Discard(); err != nil {
		t.Fatal(err)
	}
	if one, err := commit(t, b, fresh(nodes...)); err != nil || one.State != Done {
		t.Fatalf("got %+v, %v, want it done", one, err)
	}
	if got, want := strings.Count(dump(t, store), "\n"), len(nodes); got != want {
		t.Errorf("got %d lines, want %d", got, want)
	}
}

package export

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/graphtest"
	"ronghe/graphmodel/schema"
)

// TestAhead: pages come in order, the next one is read while one is looked at, and the
// reading has ended when the loop has.
func TestAhead(t *testing.T) {
	const count = 9
	for leave := range count + 1 {
		reading := false
		read := make([]chan struct{}, count+1)
		for i := range read {
			read[i] = make(chan struct{})
		}
		close(read[count])
		pages := ahead(func(yield func([]int, error) bool) {
			reading = true
			defer func() { reading = false }()
			for i := range count {
				close(read[i])
				if !yield([]int{i}, nil) {
					return
				}
			}
		})
		var got []int
		for page := range pages {
			if len(got) == leave {
				break
			}
			got = append(got, page...)
			<-read[len(got)] // hangs where the next page is read when asked for
		}
		if reading {
			t.Errorf("left after %d pages, and still reading", leave)
		}
		if want := []int{0, 1, 2, 3, 4, 5, 6, 7, 8}[:leave]; !slices.Equal(got, want) {
			t.Errorf("left after %d pages: got %v", leave, got)
		}
	}
}

// TestAheadError: an error comes after the pages before it, and ends the rows.
func TestAheadError(t *testing.T) {
	var got []int
	var last error
	for row, err := range rows(ahead(func(yield func([]int, error) bool) {
		_ = yield([]int{1, 2}, nil) && yield([]int{3}, nil) && yield(nil, errBroken) && yield([]int{4}, nil)
	})) {
		if last = err; err == nil {
			got = append(got, row)
		}
	}
	if !slices.Equal(got, []int{1, 2, 3}) || !errors.Is(last, errBroken) {
		t.Errorf("got %v and %v, want 1, 2, 3 and the error", got, last)
	}
}

// TestCancelled: a context that ends while a part is written ends the writing.
func TestCancelled(t *testing.T) {
	var nodes []graphmodel.Node
	for i := range 6 * graphmodel.MaxPage {
		nodes = append(nodes, graphmodel.Node{ID: graphmodel.ID(fmt.Sprintf("case:made-up-%05d", i)), Kind: "case", Title: "虚构案例，标题够长，一页写得满缓冲区"})
	}
	store := openWith(t, graphtest.Rules, nodes, nil)
	for _, f := range Formats() {
		ctx, cancel := context.WithCancel(t.Context())
		err := store.View(ctx, func(r graphmodel.Reader) error {
			part := Whole(r)
			seen := 0
			nodes := part.nodes
			part.nodes = func(yield func(graphmodel.Node, error) bool) {
				nodes(func(n graphmodel.Node, err error) bool {
					if seen++; seen == 2 {
						cancel()
					}
					return yield(n, err)
				})
			}
			return f.Write(io.Discard, part, Options{Ontology: schema.Builtin()})
		})
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v, want the end of the context", f.Name, err)
		}
	}
}

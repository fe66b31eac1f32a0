package neo4j

import (
	"fmt"
	"sync"
	"testing"

	"ronghe/graphmodel"
)

// TestWriters lets processes write to one database at the same time, each through a
// Store of its own: all commit, what each wrote it reads, and no number is missing.
func TestWriters(t *testing.T) {
	for _, writers := range []int{2, 4} {
		t.Run(fmt.Sprint(writers), func(t *testing.T) {
			const updates = 10
			dir := t.TempDir()
			var running sync.WaitGroup
			var first graphmodel.Store
			for i := range writers {
				s, err := openIn(dir)
				if err != nil {
					t.Fatal(err)
				}
				defer s.Close()
				first = s
				running.Go(func() { writeAndRead(t, s, i, updates) })
			}
			running.Wait()
			want := int64(writers * updates)
			feed, err := first.Changes(t.Context(), 0, 1000)
			if err != nil || feed.Last != want || int64(len(feed.Changes)) != want {
				t.Fatalf("got %d changes up to %d (%v), want %d", len(feed.Changes), feed.Last, err, want)
			}
			for i, c := range feed.Changes {
				if c.Number != int64(i+1) {
					t.Fatalf("change %d has number %d", i+1, c.Number)
				}
			}
		})
	}
}

// writeAndRead writes one node after another and reads each back.
func writeAndRead(t *testing.T, s graphmodel.Store, writer, updates int) {
	for i := range updates {
		id := graphmodel.ID(fmt.Sprintf("enterprise:w%d-%d", writer, i))
		err := s.Update(t.Context(), func(w graphmodel.Writer) error {
			return w.PutNode(graphmodel.Node{ID: id, Kind: "enterprise", Title: "虚构企业"})
		})
		if err == nil {
			err = s.View(t.Context(), func(r graphmodel.Reader) error {
				_, err := r.Node(id)
				return err
			})
		}
		if err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
}

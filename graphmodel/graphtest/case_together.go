package graphtest

import (
	"fmt"
	"sync"
	"time"

	"ronghe/graphmodel"
)

var togetherCases = []testCase{
	{"a View that is a Snapshot stays on one change number while an Update lands", func(e *env) {
		e.put(nodes("enterprise:a enterprise:b practice:p"), edge("adopted:1", "enterprise:a", "practice:p", ""))
		err := e.store.View(e.Context(), func(r graphmodel.Reader) error {
			before, err := snapshotOf(r)
			if err != nil {
				return err
			}
			done := make(chan error, 1)
			go func() { done <- e.store.Update(e.Context(), changeShape) }()
			if err := wait(e, "an Update during a View", done); err != nil {
				return err
			}
			after, err := snapshotOf(r)
			if _, ok := r.(graphmodel.Snapshot); ok {
				same(e, "the same View", after, before)
			}
			return err
		})
		if err != nil {
			e.Fatalf("View: %v", err)
		}
		same(e, "a later View", edgesOf(e, "practice:p"), []graphmodel.Edge{edge("adopted:2", "enterprise:b", "practice:p", "")})
	}},
	{"a Snapshot's number is that of the last change", func(e *env) {
		for i := range 3 {
			e.put(pair(fmt.Sprint(i)))
			err := e.store.View(e.Context(), func(r graphmodel.Reader) error {
				if snap, ok := r.(graphmodel.Snapshot); ok {
					same(e, "last", snap.Last(), e.last())
				}
				return nil
			})
			if err != nil {
				e.Fatalf("View: %v", err)
			}
		}
	}},
	{"no question sees half an Update while others write", func(e *env) {
		e.together(pair("0"), func(i int) []graphmodel.Node { return pair(fmt.Sprint(i)) }, func(r graphmodel.Reader) error {
			page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids("enterprise:a enterprise:b")})
			if err == nil && page.Nodes[0].Title != page.Nodes[1].Title {
				err = fmt.Errorf("half an Update: %q beside %q", page.Nodes[0].Title, page.Nodes[1].Title)
			}
			return err
		})
	}},
	{"no Changes tell half an Update while others write", func(e *env) {
		e.together(pair("0"), func(i int) []graphmodel.Node { return pair(fmt.Sprint(i)) }, func(graphmodel.Reader) error {
			feed, err := e.store.Changes(e.Context(), 0, 10)
			if err == nil && (len(feed.Changes) != 2 || feed.Changes[0].Node.Title != feed.Changes[1].Node.Title) {
				err = fmt.Errorf("half an Update: %s", toldIn(feed))
			}
			return err
		})
	}},
	{"Updates of many writers all land, each with numbers of its own", func(e *env) {
		const writers, updates = 4, 15
		var all sync.WaitGroup
		for writer := range writers {
			all.Go(func() {
				for i := range updates {
					id := graphmodel.ID(fmt.Sprintf("enterprise:w%d-%02d", writer, i))
					if err := e.store.Update(e.Context(), func(w graphmodel.Writer) error {
						return graphmodel.PutAll(w, []graphmodel.Node{node(id), renamed("enterprise:shared")}, nil)
					}); err != nil {
						e.Errorf("Update: %v", err)
					}
				}
			})
		}
		all.Wait()
		feed := e.feed(0, 1000)
		same(e, "last", feed.Last, writers*updates+1)
		same(e, "changes", len(feed.Changes), writers*updates+1)
		for i, c := range feed.Changes {
			same(e, "number", c.Number, int64(i+1))
		}
		same(e, "nodes", len(allNodes(e)), writers*updates+1)
	}},
	{"an Update that has returned is seen by every later View, of any goroutine", func(e *env) {
		for i := range 30 {
			e.put(pair(fmt.Sprint(i)))
			title := make(chan string, 1)
			go func() {
				n, _ := ask(e, graphmodel.Reader.Node, "enterprise:b")
				title <- n.Title
			}()
			same(e, "title", wait(e, "a View", title), pair(fmt.Sprint(i))[1].Title)
		}
	}},
	{"a follower that reads while others write ends with the same graph", func(e *env) {
		known := map[graphmodel.ID]int64{}
		last := int64(0)
		follow := func(graphmodel.Reader) error {
			feed, err := e.store.Changes(e.Context(), last, 3)
			for _, c := range feed.Changes {
				if c.Number <= last {
					return fmt.Errorf("number %d after %d", c.Number, last)
				}
				known[c.ID], last = c.Number, c.Number
			}
			return err
		}
		e.together(pair("0"), func(i int) []graphmodel.Node {
			return append(pair(fmt.Sprint(i)), node(graphmodel.ID(fmt.Sprint("enterprise:n", i))))
		}, follow)
		for last < e.last() {
			if err := follow(nil); err != nil {
				e.Fatal(err)
			}
		}
		want := map[graphmodel.ID]int64{}
		for _, c := range e.feed(0, 1000).Changes {
			want[c.ID] = c.Number
		}
		same(e, "followed", known, want)
	}},
}

// pair is two nodes that every Update writes under one title.
func pair(title string) []graphmodel.Node {
	both := nodes("enterprise:a enterprise:b")
	both[0].Title, both[1].Title = "虚构·"+title, "虚构·"+title
	return both
}

// together writes what next gives, Update by Update, while one reader reads.
func (e *env) together(first []graphmodel.Node, next func(int) []graphmodel.Node, read func(graphmodel.Reader) error) {
	e.Helper()
	e.put(first)
	written := make(chan error, 1)
	go func() {
		var err error
		for i := 0; i < 40 && err == nil; i++ {
			err = e.store.Update(e.Context(), func(w graphmodel.Writer) error { return graphmodel.PutAll(w, next(i+1), nil) })
		}
		written <- err
	}()
	for {
		if err := e.store.View(e.Context(), read); err != nil {
			e.Errorf("View: %v", err)
		}
		select {
		case err := <-written:
			if err != nil {
				e.Fatalf("Update: %v", err)
			}
			return
		case <-time.After(time.Millisecond): // leave the writer some of the machine
		}
	}
}

// changeShape replaces adopted:1 by adopted:2 and renames enterprise:a.
func changeShape(w graphmodel.Writer) error {
	if err := w.DeleteEdge("adopted:1"); err != nil {
		return err
	}
	return graphmodel.PutAll(w, []graphmodel.Node{renamed("enterprise:a")},
		[]graphmodel.Edge{edge("adopted:2", "enterprise:b", "practice:p", "")})
}

// snapshot is what one View can see of what changeShape changes.
type snapshot struct {
	Last    int64
	Node    graphmodel.Node
	Edges   []graphmodel.Edge
	Graph   graphmodel.Graph
	Degrees []graphmodel.Degree
}

func snapshotOf(r graphmodel.Reader) (s snapshot, err error) {
	if snap, ok := r.(graphmodel.Snapshot); ok {
		s.Last = snap.Last()
	}
	if s.Node, err = r.Node("enterprise:a"); err != nil {
		return s, err
	}
	page, err := r.Edges(graphmodel.EdgeQuery{Node: "practice:p", Limit: 10})
	if err != nil {
		return s, err
	}
	s.Edges = page.Edges
	if s.Graph, err = r.Expand(around("practice:p")); err != nil {
		return s, err
	}
	s.Degrees, err = r.Degrees(ids("practice:p"))
	return s, err
}

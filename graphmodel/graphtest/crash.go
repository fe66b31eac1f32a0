package graphtest

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"ronghe/graphmodel"
)

// crashEnv names, in the child process of a crash case, the directory of the
// Store that it is to write to until it is killed.
const crashEnv = "RONGHE_GRAPHTEST_CRASH_DIR"

func crashDir() string { return os.Getenv(crashEnv) }

const acknowledged = "acknowledged update "

var crashCases = []testCase{
	{"what was acknowledged survives kill -9, and nothing half is there", func(e *env) {
		if err := e.store.Close(); err != nil {
			e.Fatalf("Close: %v", err)
		}
		for _, updates := range []int{1, 4, 15} {
			known := e.crashAfter(updates)
			e.reopen()
			e.wholeUpdates(known)
			if err := e.store.Close(); err != nil {
				e.Fatalf("Close: %v", err)
			}
		}
	}},
}

// crashAfter has a child process write to the Store, kills it once it has
// acknowledged some Updates, and returns the last it acknowledged.
func (e *env) crashAfter(updates int) int {
	e.Helper()
	child := exec.CommandContext(e.Context(), os.Args[0], "-test.run="+onlyThis(e.Name()))
	child.Env = append(os.Environ(), crashEnv+"="+e.dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		e.Fatal(err)
	}
	if err := child.Start(); err != nil {
		e.Fatal(err)
	}
	last, seen := 0, 0
	lines := bufio.NewScanner(out)
	for lines.Scan() { // to the end: what came before the kill took effect counts
		number, ok := strings.CutPrefix(lines.Text(), acknowledged)
		if !ok {
			e.Logf("child: %s", lines.Text())
			continue
		}
		if _, err := fmt.Sscan(number, &last); err != nil {
			e.Fatal(err)
		}
		if seen++; seen == updates {
			if err := child.Process.Kill(); err != nil {
				e.Fatal(err)
			}
		}
	}
	if err := child.Wait(); err == nil || seen < updates {
		e.Fatalf("the child ended by itself after %d updates: %v", seen, err)
	}
	return last
}

// onlyThis is the -test.run pattern of the test that called TestStore, of which
// a case is the last part.
func onlyThis(name string) string {
	parts := strings.Split(name, "/")
	return "^" + strings.Join(parts[:len(parts)-1], "$/^") + "$"
}

// crashSize is how many enterprises, and as many edges, one Update writes.
const crashSize = 20

// writeUntilKilled writes Update after Update, saying so on standard output when
// each is acknowledged. It goes on where the process before it was killed.
func writeUntilKilled(open Opener, dir string) error {
	store, err := open(dir)
	if err != nil {
		return err
	}
	feed, err := store.Changes(context.Background(), 0, 0)
	if err != nil {
		return err
	}
	for n := int(feed.Last/(2*crashSize+1)) + 1; ; n++ {
		err := store.Update(context.Background(), func(w graphmodel.Writer) error { return writeNumbered(w, n) })
		if err != nil {
			return err
		}
		fmt.Printf("%s%d\n", acknowledged, n)
	}
}

// writeNumbered writes the nth practice with its enterprises and edges.
func writeNumbered(w graphmodel.Writer, n int) error {
	practice := numbered("practice:p", n)
	list, edges := []graphmodel.Node{node(practice)}, []graphmodel.Edge{}
	for i := range crashSize {
		id := graphmodel.ID(fmt.Sprintf("enterprise:e%03d-%03d", n, i))
		list = append(list, node(id))
		edges = append(edges, edge("adopted:"+graphmodel.ID(id.Key()), id, practice, "2013"))
	}
	return graphmodel.PutAll(w, list, edges)
}

// wholeUpdates asks that the Store holds the Updates of writeNumbered, each whole:
// all that were acknowledged and at most one more, under way when the kill came.
func (e *env) wholeUpdates(known int) {
	e.Helper()
	page := must(e, graphmodel.Reader.Nodes, graphmodel.NodeQuery{Kind: "practice", Limit: graphmodel.MaxPage})
	there := len(page.Nodes)
	if there != known && there != known+1 {
		e.Fatalf("%d updates are there, %d were acknowledged", there, known)
	}
	for i, practice := range page.Nodes {
		same(e, "practice", practice, node(numbered("practice:p", i+1)))
		same(e, "edges of "+string(practice.ID), len(edgesOf(e, practice.ID)), crashSize)
	}
	each := 2*crashSize + 1
	feed := e.feed(0, there*each+1)
	same(e, "last", feed.Last, int64(there*each))
	same(e, "changes", len(feed.Changes), there*each)
}

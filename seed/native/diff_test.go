package native

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
)

// readBoth calls fn with a Reader of each.
func readBoth(a, b graphmodel.Store, fn func(a, b graphmodel.Reader) error) error {
	return a.View(context.Background(), func(ra graphmodel.Reader) error {
		return b.View(context.Background(), func(rb graphmodel.Reader) error { return fn(ra, rb) })
	})
}

// flat is everything in a dump: a line for each field of each node and edge.
func flat(dump string) map[string]map[string]string {
	all := map[string]map[string]string{}
	for line := range strings.Lines(dump) {
		var thing map[string]map[string]json.RawMessage
		if err := json.Unmarshal([]byte(line), &thing); err != nil {
			panic(err)
		}
		for kind, fields := range thing {
			one := map[string]string{}
			for name, text := range fields {
				if name == "id" || name == "kind" {
					continue
				}
				var props map[string]json.RawMessage
				if name != "props" || json.Unmarshal(text, &props) != nil {
					one[name] = string(text)
					continue
				}
				for prop, text := range props {
					one["props."+prop] = string(text)
				}
			}
			// nodes before edges, then by ID
			all[map[string]string{"node": "1 ", "edge": "2 "}[kind]+strings.Trim(string(fields["id"]), `"`)] = one
		}
	}
	return all
}

// bruteDiff compares two dumps by maps.
func bruteDiff(a, b map[string]map[string]string) (lines []string) {
	union := maps.Clone(a)
	maps.Copy(union, b)
	for _, at := range slices.Sorted(maps.Keys(union)) {
		before, was := a[at]
		after, is := b[at]
		switch {
		case !was:
			lines = append(lines, at+" added")
		case !is:
			lines = append(lines, at+" removed")
		case !maps.Equal(before, after):
			fields := maps.Clone(before)
			maps.Copy(fields, after)
			for _, name := range slices.Sorted(maps.Keys(fields)) {
				if before[name] != after[name] {
					lines = append(lines, fmt.Sprintf("%s %s %s→%s", at, name, before[name], after[name]))
				}
			}
		}
	}
	return lines
}

// put writes each of a graph by itself, with random fields; what is refused is not there.
func putSome(t *rapid.T, store graphmodel.Store) {
	props := rapid.SampledFrom([]graphmodel.Props{nil, {"p": int64(1)}, {"p": 1.0, "q": ""}, {"q": []string{"甲", "乙"}}, {"q": true}})
	texts := rapid.SampledFrom([]string{"", "虚构“引文”", "a:0"})
	nodes, edges := madeUp(t)
	for _, n := range nodes {
		if rapid.Bool().Draw(t, "keep") {
			n.Source, n.Props = "", props.Draw(t, "props")
			n.Aliases = rapid.SampledFrom([][]string{nil, {"别名"}, {"别名", "又名"}}).Draw(t, "aliases")
			_ = Put(context.Background(), store, []graphmodel.Node{n}, nil)
		}
	}
	for _, e := range edges {
		e.Props, e.Quote = props.Draw(t, "props"), texts.Draw(t, "quote")
		e.Since = rapid.SampledFrom([]graphmodel.Date{"", "2013", "2013-05"}).Draw(t, "since")
		_ = Put(context.Background(), store, nil, []graphmodel.Edge{e})
	}
}

// TestDiffIsExact against a comparison of maps, and from wherever it goes on.
func TestDiffIsExact(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		a, b := openLawless(t), openLawless(t)
		defer a.Close()
		defer b.Close()
		putSome(rt, a)
		putSome(rt, b)
		want := bruteDiff(flat(dump(t, a)), flat(dump(t, b)))
		var got []string
		err := readBoth(a, b, func(ra, rb graphmodel.Reader) error {
			var stops []Spot
			for d, err := range Diff(ra, rb, Spot{}) {
				if err != nil {
					return err
				}
				got = append(got, inLines(d)...)
				stops = append(stops, d.Spot)
			}
			for i, stop := range stops { // from anywhere, the rest
				n := 0
				for _, err := range Diff(ra, rb, stop) {
					if n++; err != nil {
						return err
					}
				}
				if n != len(stops)-i-1 {
					rt.Errorf("after %v: got %d, want %d", stop, n, len(stops)-i-1)
				}
			}
			return nil
		})
		if err != nil {
			rt.Fatal(err)
		}
		if !slices.Equal(got, want) {
			rt.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	})
}

// inLines is a difference as bruteDiff writes it.
func inLines(d Difference) (lines []string) {
	at := "1 " + string(d.ID)
	if d.Edge {
		at = "2 " + string(d.ID)
	}
	switch d.Outcome {
	case Same:
		return nil
	case Changed:
		for _, f := range d.Fields {
			lines = append(lines, fmt.Sprintf("%s %s %s→%s", at, f.Field, f.Before, f.After))
		}
		slices.Sort(lines) // the order of fields is another
		return lines
	}
	return []string{at + " " + string(d.Outcome)}
}

func TestSummarise(t *testing.T) {
	a, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "a.db"), lawless{})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if err := Put(t.Context(), a, []graphmodel.Node{nodeA, nodeB, nodeZ}, []graphmodel.Edge{joined}); err != nil {
		t.Fatal(err)
	}
	b := openLawless(t)
	for _, n := range []graphmodel.Node{nodeZ, nodeB, nodeA} { // in another order, under other numbers
		n2 := n
		n2.Title += "旧"
		if err := errors.Join(Put(t.Context(), b, []graphmodel.Node{n2}, nil), Put(t.Context(), b, []graphmodel.Node{n}, nil)); err != nil {
			t.Fatal(err)
		}
	}
	before, err := Summarise(t.Context(), b)
	if err := errors.Join(err, Put(t.Context(), b, nil, []graphmodel.Edge{joined})); err != nil {
		t.Fatal(err)
	}
	one, err := Summarise(t.Context(), a)
	two, err2 := Summarise(t.Context(), b)
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	if one.SHA256 != two.SHA256 || one.Nodes != 3 || one.Edges != 1 || len(one.Kinds) != 4 || !one.Kinds[3].Edges {
		t.Errorf("got %+v and %+v", one, two)
	}
	if before.SHA256 == two.SHA256 {
		t.Error("another content has the same hash")
	}
}

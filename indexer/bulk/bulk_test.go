package bulk_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/index/scorch/mergeplan"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/indexer/bulk"
)

// thing is a Source that holds its Document.
type thing struct {
	id  string
	doc bulk.Document
}

func (t thing) DocID() string           { return t.id }
func (t thing) Document() bulk.Document { return t.doc }

func open(tb testing.TB, dir string) bleve.Index {
	tb.Helper()
	ix, err := bleve.OpenUsing(dir, bulk.Config(nil))
	if err != nil {
		ix, err = bleve.NewUsing(dir, bleve.NewIndexMapping(), scorch.Name, scorch.Name, bulk.Config(nil))
	}
	if err != nil {
		tb.Fatal(err)
	}
	return ix
}

func write(tb testing.TB, ix bleve.Index, things []thing, gone []string) {
	tb.Helper()
	batch := bulk.NewBatch()
	for _, t := range things {
		batch.Put(t)
	}
	for _, id := range gone {
		batch.Delete(id)
	}
	if err := batch.Write(ix); err != nil {
		tb.Fatal(err)
	}
}

// contents is all that an index says: of each document its stored values, and the
// documents of each term.
type contents struct {
	Stored map[string][]string
	Docs   map[string][]string
}

func newContents() contents { return contents{map[string][]string{}, map[string][]string{}} }

// expected is what the things should be found as.
func expected(things map[string]thing) contents {
	c := newContents()
	for id, t := range things {
		c.Stored[id] = nil
		for _, s := range t.doc.Stored {
			c.Stored[id] = append(c.Stored[id], fmt.Sprint(s.Field, s.Place, s.Type, string(s.Value)))
		}
		for _, f := range t.doc.Terms {
			for _, term := range f.Terms {
				c.Docs[f.Field+"\x00"+term] = append(c.Docs[f.Field+"\x00"+term], id)
			}
		}
	}
	return c.sorted()
}

func (c contents) sorted() contents {
	for _, m := range []map[string][]string{c.Stored, c.Docs} {
		for key, list := range m {
			slices.Sort(list)
			m[key] = slices.Compact(list)
		}
	}
	return c
}

var fields = []string{"b", "a", "c"}

// read is what the segments of the index say.
func read(tb testing.TB, ix bleve.Index) contents {
	tb.Helper()
	engine, err := ix.Advanced()
	if err != nil {
		tb.Fatal(err)
	}
	reader, err := engine.Reader()
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = reader.Close() }()
	c := newContents()
	for _, s := range reader.(*scorch.IndexSnapshot).Segments() {
		c.addSegment(tb, s)
	}
	return c.sorted()
}

func (c contents) addSegment(tb testing.TB, s *scorch.SegmentSnapshot) {
	tb.Helper()
	ids := map[uint64]string{}
	live := s.DocNumbersLive().Iterator()
	for live.HasNext() {
		n := uint64(live.Next())
		id, err := s.DocID(n)
		if err != nil {
			tb.Fatal(err)
		}
		ids[n] = string(id)
		c.Stored[string(id)] = nil
		err = s.VisitDocument(n, func(field string, typ byte, value []byte, pos []uint64) bool {
			if field != "_id" {
				c.Stored[string(id)] = append(c.Stored[string(id)], fmt.Sprint(field, pos[0], typ, string(value)))
			}
			return true
		})
		if err != nil {
			tb.Fatal(err)
		}
	}
	for _, field := range fields {
		dict, err := s.Segment().Dictionary(field)
		if err != nil {
			tb.Fatal(err)
		}
		terms := dict.AutomatonIterator(nil, nil, nil)
		for entry, err := terms.Next(); entry != nil; entry, err = terms.Next() {
			if err != nil {
				tb.Fatal(err)
			}
			list, err := dict.PostingsList([]byte(entry.Term), s.Deleted(), nil)
			if err != nil {
				tb.Fatal(err)
			}
			docs := list.Iterator(false, false, false, nil)
			for p, err := docs.Next(); p != nil; p, err = docs.Next() {
				if err != nil {
					tb.Fatal(err)
				}
				key := field + "\x00" + entry.Term
				c.Docs[key] = append(c.Docs[key], ids[p.Number()])
			}
		}
	}
}

// TestWhatIsWrittenIsRead writes batches that replace and delete, and reads all of it:
// before and after a merge, and when opened again.
func TestWhatIsWrittenIsRead(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		dir := filepath.Join(t.TempDir(), strconv.Itoa(rand.Int()))
		ix := open(t, dir)
		all := map[string]thing{}
		for range rapid.IntRange(1, 4).Draw(rt, "batches") {
			things := rapid.SliceOfNDistinct(drawThing(), 1, 12, func(t thing) string { return t.id }).Draw(rt, "things")
			var gone []string
			for _, id := range rapid.SliceOfN(drawID(), 0, 3).Draw(rt, "gone") {
				if !slices.ContainsFunc(things, func(t thing) bool { return t.id == id }) {
					gone = append(gone, id)
					delete(all, id)
				}
			}
			write(t, ix, things, gone)
			for _, thing := range things {
				all[thing.id] = thing
			}
		}
		want := expected(all)
		compare(rt, "written", read(t, ix), want)
		merge(t, ix)
		compare(rt, "merged", read(t, ix), want)
		if err := ix.Close(); err != nil {
			rt.Fatal(err)
		}
		ix = open(t, dir)
		compare(rt, "opened again", read(t, ix), want)
		if err := ix.Close(); err != nil {
			rt.Fatal(err)
		}
	})
}

func compare(rt *rapid.T, when string, got, want contents) {
	if diff := cmp.Diff(got, want); diff != "" {
		rt.Fatalf("%s (- got, + want):\n%s", when, diff)
	}
}

func merge(tb testing.TB, ix bleve.Index) {
	tb.Helper()
	engine, err := ix.Advanced()
	if err != nil {
		tb.Fatal(err)
	}
	options := mergeplan.SingleSegmentMergePlanOptions
	if err := engine.(*scorch.Scorch).ForceMerge(context.Background(), &options); err != nil {
		tb.Fatal(err)
	}
}

func drawID() *rapid.Generator[string] { return rapid.StringMatching("[a-d]:[0-9]") }

func drawThing() *rapid.Generator[thing] {
	text := rapid.StringOfN(rapid.RuneFrom([]rune("能源管控a\x00")), 1, 3, -1)
	return rapid.Custom(func(rt *rapid.T) thing {
		t := thing{id: drawID().Draw(rt, "id")}
		for _, field := range fields {
			if terms := rapid.SliceOfN(text, 0, 4).Draw(rt, "terms"); len(terms) > 0 {
				t.doc.Terms = append(t.doc.Terms, bulk.Terms{Field: field, Terms: terms})
			}
			for place, value := range rapid.SliceOfN(text, 0, 2).Draw(rt, "stored") {
				t.doc.Stored = append(t.doc.Stored, bulk.Stored{Field: field + ".text", Place: place, Type: 't', Value: []byte(value)})
			}
		}
		return t
	})
}

// TestManyDocuments has terms of more documents than one chunk and one container take.
func TestManyDocuments(t *testing.T) {
	ix := open(t, filepath.Join(t.TempDir(), "index"))
	all := map[string]thing{}
	for part := range 2 {
		var things []thing
		for i := range 70000 {
			n := part*70000 + i
			doc := bulk.Document{Terms: []bulk.Terms{{Field: "a", Terms: []string{"all", "m" + strconv.Itoa(n%3000), strconv.Itoa(n)}}}}
			things = append(things, thing{"made-up:" + strconv.Itoa(n), doc})
			all[things[i].id] = things[i]
		}
		write(t, ix, things, nil)
	}
	want := expected(all)
	if diff := cmp.Diff(read(t, ix), want); diff != "" {
		t.Fatalf("written (- got, + want):\n%.2000s", diff)
	}
	merge(t, ix)
	if diff := cmp.Diff(read(t, ix), want); diff != "" {
		t.Fatalf("merged (- got, + want):\n%.2000s", diff)
	}
}

package labelled_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"ronghe/graphmodel"
	"ronghe/seed/recognise"
	"ronghe/seed/recognise/labelled"
)

// floors are precision and recall of each field at the least. Where a change makes one better,
// raise it.
var floors = map[recognise.Kind][2]float64{
	recognise.Title: {.97, .97}, recognise.Number: {.99, .99}, recognise.Date: {.97, .96}, recognise.Issuer: {.97, .96},
	recognise.Section: {.98, .98}, recognise.Cited: {.98, .98}, recognise.Standard: {.99, .99},
}

func TestFloors(t *testing.T) {
	documents, err := labelled.Builtin(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	results, failures := labelled.Measure(documents, 0.6)
	for _, r := range results {
		floor, ok := floors[r.Field]
		t.Logf("%s: %d to find, precision %.3f, recall %.3f", r.Field, r.There, r.Precision, r.Recall)
		if !ok || r.Precision < floor[0] || r.Recall < floor[1] {
			t.Errorf("%s: precision %.3f and recall %.3f, want %v", r.Field, r.Precision, r.Recall, floor)
		}
	}
	for _, f := range failures {
		t.Logf("%+v", f)
	}
}

// TestMeasure counts on documents where it is known what is found.
func TestMeasure(t *testing.T) {
	dir := fstest.MapFS{
		"a.md": {Data: []byte("# 关于虚构事项的通知\n\n按照GB/T 23001-2017执行。\n")},
		"truth.jsonl": {Data: []byte(`{"file":"a.md","title":"关于虚构事项的通知","standards":["GB/T 23001-2017","GB/T 1-2020"]}` + "\n" +
			`{"file":"a.md","title":"另一个标题"}`)},
	}
	documents, err := labelled.Read(context.Background(), dir, "truth.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	results, failures := labelled.Measure(documents, 0.5)
	for _, r := range results {
		want := map[recognise.Kind][3]int{recognise.Title: {2, 2, 1}, recognise.Standard: {2, 2, 1}}[r.Field]
		if got := [3]int{r.There, r.Proposed, r.Right}; got != want {
			t.Errorf("%s: got %v, want %v", r.Field, got, want)
		}
	}
	if len(failures) != 4 {
		t.Errorf("got %v, want a title and a standard that are wrong, and one each that is missed", failures)
	}
}

func TestRead(t *testing.T) {
	for truth, want := range map[string]string{
		"":                                 "names no documents",
		`{"file":"none.txt"}`:              "none.txt",
		`{"file":"a.md","titel":"x"}`:      "document 1",
		`{"file":"a.md"}` + "\n" + `[1,2]`: "document 2",
	} {
		dir := fstest.MapFS{"a.md": {Data: []byte("# 甲\n")}, "truth.jsonl": {Data: []byte(truth)}}
		_, err := labelled.Read(context.Background(), dir, "truth.jsonl")
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", truth, err, want)
		}
	}
}

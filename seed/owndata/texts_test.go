package owndata

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// TestTextsAreReadAlike: the same made-up texts as a table, as JSON lines and as files.
func TestTextsAreReadAlike(t *testing.T) {
	want := []Text{{ID: "1", Date: "2013-08", Title: "虚构", Body: "正文\n一"}, {ID: "2", Body: "正文二"}}
	fromTable, err := read(t, "文号,日期,标题,正文\n2,不详,,正文二\n1,2013年8月,虚构,\"正文\n一\"\n", func(r *table.Reader) ([]Text, error) { return ReadTexts(r, nil) })
	if diff := cmp.Diff(want, fromTable); diff != "" || err != nil {
		t.Errorf("table: %v (-want +got):\n%s", err, diff)
	}
	fromLines, err := ReadTextLines("t.jsonl", strings.NewReader("{\"文号\":2,\"正文\":\"正文二\",\"other\":[]}\n\n{\"id\":\"1\",\"date\":\"2013/8\",\"title\":\"虚构\",\"text\":\"正文\\n一\"}"))
	if diff := cmp.Diff(want, fromLines); diff != "" || err != nil {
		t.Errorf("lines: %v (-want +got):\n%s", err, diff)
	}
	known, err := read(t, "id,date,title\n1,2013-08,虚构\n", ReadTextDates)
	if err != nil {
		t.Fatal(err)
	}
	dir := fstest.MapFS{"2.txt": {Data: []byte("正文二")}, "1.txt": {Data: []byte("\ufeff正文\n一")}, "note.md": {}}
	fromFiles, err := ReadTextFiles(t.Context(), "dir", dir, known)
	if diff := cmp.Diff(want, fromFiles); diff != "" || err != nil {
		t.Errorf("files: %v (-want +got):\n%s", err, diff)
	}
	_, err = ReadTextFiles(t.Context(), "dir", fstest.MapFS{"a.txt": {Data: []byte("a\x00b")}}, nil)
	if !errors.Is(err, graphmodel.ErrInvalid) || !strings.HasPrefix(err.Error(), "dir/a.txt: ") {
		t.Errorf("no text: %v", err)
	}
}

// FuzzReadTextLines: an error is ErrInvalid and names the input; a text has an id of its
// own and a date that is one.
func FuzzReadTextLines(f *testing.F) {
	f.Add("{\"id\":\"a\",\"date\":2013,\"text\":\"x\"}\n{\"编号\":1,\"正文\":\"y\",\"日期\":\"2013年8月\"}")
	f.Add("{\"id\":null}")
	f.Fuzz(func(t *testing.T, in string) {
		texts, err := ReadTextLines("t", strings.NewReader(in))
		if err != nil && (!errors.Is(err, graphmodel.ErrInvalid) || !strings.HasPrefix(err.Error(), "t: ")) {
			t.Fatalf("error %v", err)
		}
		for i, text := range texts {
			if _, err := graphmodel.ParseDate(string(text.Date)); err != nil || text.ID == "" || i > 0 && text.ID == texts[i-1].ID {
				t.Errorf("got %+v: %v", text, err)
			}
		}
	})
}

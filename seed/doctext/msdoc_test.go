package doctext

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOldWord reads a document of the format before DOCX, whatever its name says.
func TestOldWord(t *testing.T) {
	data, err := os.ReadFile("../msdoc/testdata/made-up.doc")
	if err != nil {
		t.Fatal(err)
	}
	d, err := readBytes(t, "made-up.wps", data)
	if err != nil {
		t.Fatal(err)
	}
	checkPlaces(t, d)
	var got []string
	for _, b := range d.Blocks {
		got = append(got, string(b.Kind)+": "+b.Text)
	}
	want := []string{"heading: 一、总体要求", "paragraph: 根据《虚构行动计划（2013-2018年）》，𠮷祥café链接的字", "item: 第一项",
		"table: 格00\t格01\t格02\n格10\t格11\t\n格20 第二段\t\t格22", "heading: （一）小标题", "paragraph: 正文\n换行\t制表隐藏", "paragraph: 末段"}
	if diff := cmp.Diff(want, got); diff != "" || d.Format != DOC {
		t.Errorf("got %s (-want +got):\n%s", d.Format, diff)
	}
	if notes := strings.Join(d.Notes, "\n"); !strings.Contains(notes, "marked as deleted") || !strings.Contains(notes, "automatic numbers") {
		t.Errorf("got notes %s", notes)
	}
}

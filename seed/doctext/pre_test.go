package doctext

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPre reads a page that keeps its lines, as programs write plain text into one.
func TestPre(t *testing.T) {
	const page = "<html><body><pre>虚构文件\n\n<b>第一</b>行\n第二行</pre><p>其\n后</p></body></html>"
	var r Reader
	d, err := r.Read(context.Background(), "made-up.html", strings.NewReader(page), int64(len(page)))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range d.Blocks {
		got = append(got, b.Text)
	}
	if diff := cmp.Diff([]string{"虚构文件", "第一行", "第二行", "其 后"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestIsOpen(t *testing.T) {
	for text, want := range map[string]bool{"按照《甲（乙）": true, "按照《甲》（工信厅函": true, "《甲》（乙〔2022〕3号）": false, "甲": false, "": false} {
		if got := isOpen(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}

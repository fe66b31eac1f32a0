package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var sample = Document{
	Title: "纺织业简报", Subtitle: "截至 2026", Language: "zh",
	Blocks: []Block{
		{Heading: "一、概况 *"},
		{Paragraph: "17 家 | 单位 <b>_不知道_</b>，\u0001𠮷 & 其余"},
		{Table: &Table{Head: []string{"案例", "做法"}, Widths: []int{2, 1}, Rows: [][]string{{"甲|乙[1]", "制造执行系统"}, {"", "b"}}}},
		{List: []Item{{Label: "[1]", Text: "来源 [甲]", Link: "https://example.org/?a=1&b=<2>"}, {Text: "没有链接"}}},
	},
}

func TestMarkdown(t *testing.T) {
	var out bytes.Buffer
	if err := Markdown(&out, sample); err != nil {
		t.Fatal(err)
	}
	want := "# 纺织业简报\n\n截至 2026\n\n## 一、概况 \\*\n\n" +
		"17 家 \\| 单位 \\<b\\>\\_不知道\\_\\</b\\>，\u0001𠮷 & 其余\n\n" +
		"| 案例 | 做法 |\n| --- | --- |\n| 甲\\|乙\\[1\\] | 制造执行系统 |\n|  | b |\n\n" +
		"- \\[1\\] [来源 \\[甲\\]](<https://example.org/?a=1&b=%3C2%3E>)\n- 没有链接\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

// TestDOCX reads every part as XML, and finds all the text in the main one.
func TestDOCX(t *testing.T) {
	var out bytes.Buffer
	if err := DOCX(&out, sample); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		texts[f.Name] = textOf(t, f.Name, r)
	}
	if got, want := texts["word/document.xml"], "纺织业简报截至 2026一、概况 *17 家 | 单位 <b>_不知道_</b>，\uFFFD𠮷 & 其余案例做法甲|乙[1]制造执行系统b[1] 来源 [甲]• 没有链接"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, name := range []string{"[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/_rels/document.xml.rels", "docProps/core.xml"} {
		if _, ok := texts[name]; !ok {
			t.Errorf("no part %s", name)
		}
	}
}

func textOf(t *testing.T, name string, r io.Reader) string {
	t.Helper()
	var text strings.Builder
	for d := xml.NewDecoder(r); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return text.String()
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if c, ok := token.(xml.CharData); ok && strings.TrimSpace(string(c)) != "" {
			text.Write(c)
		}
	}
}

// TestSameBytes: writing twice gives the same file, of the right sort.
func TestSameBytes(t *testing.T) {
	for _, c := range []struct {
		name  string
		write func(io.Writer, Document) error
		begin string
	}{{"markdown", Markdown, "# "}, {"docx", DOCX, "PK\x03\x04"}, {"pdf", PDF, "%PDF-1."}} {
		var first, second bytes.Buffer
		if err := errors.Join(c.write(&first, sample), c.write(&second, sample)); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) || !strings.HasPrefix(first.String(), c.begin) {
			t.Errorf("%s: two runs differ, or the file begins with %q", c.name, first.Bytes()[:8])
		}
	}
}

// TestWrap: no character is lost or made, no line is wider than allowed, and none begins
// with a sign that closes unless it had to be cut.
func TestWrap(t *testing.T) {
	measure := func(s string) float64 { return float64(utf8.RuneCountInString(s)) }
	if diff := cmp.Diff([]string{"已采用 MES 的", "38 家，14 家", "也采用"}, wrap("已采用 MES 的 38 家，14 家也采用", 9, measure)); diff != "" {
		t.Error(diff)
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("甲乙丙，。（）ab1 []")), 0, 60, -1).Draw(t, "text")
		width := float64(rapid.IntRange(1, 12).Draw(t, "width"))
		lines := wrap(text, width, measure)
		if got, want := strings.ReplaceAll(strings.Join(lines, ""), " ", ""), strings.ReplaceAll(text, " ", ""); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
		for _, line := range lines {
			if measure(strings.TrimRight(line, " ")) > width {
				t.Fatalf("%q is wider than %v", line, width)
			}
		}
	})
}

// FuzzPDF: no text breaks the writer.
func FuzzPDF(f *testing.F) {
	f.Add("甲\x00\xff𠮷", "b")
	f.Fuzz(func(t *testing.T, a, b string) {
		d := Document{Title: a, Blocks: []Block{{Paragraph: b}, {Table: &Table{Head: []string{a}, Rows: [][]string{{b}}}}, {List: []Item{{Text: a, Link: b}}}}}
		if err := errors.Join(PDF(io.Discard, d), DOCX(io.Discard, d), Markdown(io.Discard, d)); err != nil {
			t.Fatal(err)
		}
	})
}

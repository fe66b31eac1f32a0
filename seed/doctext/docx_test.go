package doctext

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// word is a Word document put together by hand, of what its body holds.
func word(t testing.TB, body string) []byte {
	t.Helper()
	const ns = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range []struct{ name, text string }{
		{"_rels/.rels", `<Relationships><Relationship Id="r1" Type="` + rel + `/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/_rels/document.xml.rels", `<Relationships><Relationship Id="r1" Type="` + rel + `/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="` + rel + `/styles" Target="styles.xml"/>` +
			`<Relationship Id="r3" Type="` + rel + `/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`},
		{"word/styles.xml", `<w:styles ` + ns + `><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
			`<w:style w:styleId="mine"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`},
		{"word/numbering.xml", `<w:numbering ` + ns + `><w:abstractNum w:abstractNumId="0">` +
			`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>` +
			`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>` +
			`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>` +
			`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`},
		{"word/document.xml", `<w:document ` + ns + `><w:body>` + body + `<w:sectPr/></w:body></w:document>`},
	} {
		f, err := z.Create(part.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(part.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestWord(t *testing.T) {
	run := func(text string) string { return `<w:r><w:t>` + text + `</w:t></w:r>` }
	styled := func(properties, text string) string {
		return `<w:p><w:pPr>` + properties + `</w:pPr>` + run(text) + `</w:p>`
	}
	d, err := readBytes(t, "made-up.docx", word(t, styled(`<w:pStyle w:val="T"/>`, "虚构通知")+
		styled(`<w:pStyle w:val="1"/>`, "总体要求")+
		styled(`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`, "第一项")+
		styled(`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`, "第二项")+
		styled(`<w:pStyle w:val="mine"/>`, "主要任务")+
		styled(`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`, "重新计数")+
		styled(`<w:numPr><w:numId w:val="2"/></w:numPr>`, "一点")+
		styled(`<w:outlineLvl w:val="1"/>`, "二级")+
		`<w:p>`+run("甲")+`<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins>`+run("乙")+`</w:ins><w:r><w:br w:type="page"/></w:r></w:p>`+
		`<w:p>`+run("附件")+`<w:r><w:pict><w:txbxContent><w:p>`+run("框中")+`</w:p></w:txbxContent></w:pict></w:r></w:p>`+
		`<w:tbl><w:tr><w:tc><w:p>`+run("一")+`</w:p><w:p>`+run("行")+`</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p>`+run("内")+`</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"docx 虚构通知", "heading1 1 虚构通知", "heading1 1 一、总体要求", "paragraph0 1 1. 第一项", "paragraph0 1 2. 第二项",
		"heading1 1 二、主要任务", "paragraph0 1 1. 重新计数", "item1 1 一点", "heading2 1 二级", "paragraph0 2 甲乙", "paragraph0 2 附件", "paragraph0 2 框中",
		"table0 2 一 行\t内"}
	if diff := cmp.Diff(want, shown(d)); diff != "" {
		t.Error(diff)
	}
	checkPlaces(t, d)
	if notes := strings.Join(d.Notes, "\n"); !strings.Contains(notes, "删除") || d.Pages != 2 {
		t.Errorf("got notes %q and %d pages, want deleted text noted and 2", notes, d.Pages)
	}
}

func TestWordRefused(t *testing.T) {
	for name, c := range map[string]struct{ body, en string }{
		"DOCTYPE":     {`<!DOCTYPE a [<!ENTITY b "c">]>`, "DOCTYPE"},
		"deep tables": {strings.Repeat("<w:tbl><w:tr><w:tc>", 30), "nest too deep"},
		"deep boxes":  {"<w:p>" + strings.Repeat("<w:txbxContent><w:p>", 30), "nest too deep"},
		"cut off":     {"<w:p>", "ends in the middle"},
		"no text":     {"", "has no text"},
		"bomb":        {strings.Repeat(" ", 17<<20), "4 MiB"},
	} {
		_, err := readBytes(t, "made-up.docx", word(t, c.body))
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.en) {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.en)
		}
	}
}

func TestChinese(t *testing.T) {
	for n, want := range map[int]string{0: "〇", 1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 105: "一百零五", 110: "一百一十", 1001: "一千零一", 9999: "九千九百九十九"} {
		if got := chinese(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

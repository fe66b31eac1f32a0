package doctext

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"ronghe/graphmodel"
	"ronghe/seed/document"
)

// reader is one for all tests, since the PDF engine takes seconds to start.
var reader Reader

func TestMain(m *testing.M) {
	status := m.Run()
	if err := reader.Close(); err != nil && status == 0 {
		fmt.Println(err)
		status = 1
	}
	os.Exit(status)
}

// notice is made up; seed/document writes it in each of its formats.
var notice = document.Document{
	Title: "关于印发《虚构两化融合行动计划》的通知", Subtitle: "虚构信〔2013〕17号", Language: "zh",
	Blocks: []document.Block{
		{Paragraph: "各虚构省、自治区、直辖市及计划单列市工业和信息化主管部门，各有关单位：为贯彻落实党中央、国务院的决策部署，推动信息化和工业化深度融合，我们编制了本计划，现印发给你们，请结合实际认真贯彻执行。"},
		{Heading: "一、总体要求"},
		{Paragraph: "按照 GB/T 23001-2017 的要求，建立 ISO 9001 与两化融合管理体系。"},
		{Table: &document.Table{Head: []string{"序号", "企业"}, Widths: []int{1, 3}, Rows: [][]string{{"1", "虚构甲厂"}, {"2", "虚构乙厂"}}}},
		{List: []document.Item{{Label: "[1]", Text: "虚构来源"}, {Text: "没有标签"}}},
	},
}

func readBytes(t testing.TB, name string, data []byte) (*Document, error) {
	t.Helper()
	return reader.Read(context.Background(), name, bytes.NewReader(data), int64(len(data)))
}

// shown is a document as tests compare it: a line a block.
func shown(d *Document) (lines []string) {
	lines = []string{string(d.Format) + " " + d.Title}
	for _, b := range d.Blocks {
		lines = append(lines, fmt.Sprintf("%s%d %d %s", b.Kind, b.Level, b.Page, b.Text))
	}
	return lines
}

// TestWhatIsWritten reads what seed/document writes.
func TestWhatIsWritten(t *testing.T) {
	text := notice.Blocks[0].Paragraph
	for name, c := range map[string]struct {
		write func(io.Writer, document.Document) error
		want  []string
	}{
		"notice.md": {document.Markdown, []string{"markdown " + notice.Title, "heading1 0 " + notice.Title, "paragraph0 0 虚构信〔2013〕17号", "paragraph0 0 " + text,
			"heading2 0 一、总体要求", "paragraph0 0 按照 GB/T 23001-2017 的要求，建立 ISO 9001 与两化融合管理体系。", "table0 0 序号\t企业\n1\t虚构甲厂\n2\t虚构乙厂",
			"item1 0 [1] 虚构来源", "item1 0 没有标签"}},
		"notice.docx": {document.DOCX, []string{"docx " + notice.Title, "heading1 0 " + notice.Title, "paragraph0 0 虚构信〔2013〕17号", "paragraph0 0 " + text,
			"heading1 0 一、总体要求", "paragraph0 0 按照 GB/T 23001-2017 的要求，建立 ISO 9001 与两化融合管理体系。", "table0 0 序号\t企业\n1\t虚构甲厂\n2\t虚构乙厂",
			"item1 0 [1] 虚构来源", "item1 0 • 没有标签"}},
		"notice.pdf": {document.PDF, []string{"pdf ", "heading1 1 " + notice.Title, "paragraph0 1 虚构信〔2013〕17号", "paragraph0 1 " + text,
			"heading3 1 一、总体要求", "paragraph0 1 按照 GB/T 23001-2017 的要求，建立 ISO 9001 与两化融合管理体系。", "paragraph0 1 序号 企业", "paragraph0 1 1 虚构甲厂", "paragraph0 1 2 虚构乙厂",
			"paragraph0 1 [1] 虚构来源", "paragraph0 1 • 没有标签"}},
	} {
		var out bytes.Buffer
		if err := c.write(&out, notice); err != nil {
			t.Fatal(err)
		}
		d, err := readBytes(t, name, out.Bytes())
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, shown(d)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		checkPlaces(t, d)
	}
}

// checkPlaces: each block's text is at its place in the whole.
func checkPlaces(t *testing.T, d *Document) {
	t.Helper()
	runes := []rune(d.Text)
	for i, b := range d.Blocks {
		if b.At < 0 || b.End > len(runes) || string(runes[b.At:b.End]) != b.Text || b.Number != i+1 {
			t.Fatalf("block %d: %q is not at %d-%d", b.Number, b.Text, b.At, b.End)
		}
	}
}

func TestPrinted(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "made-up-chromium.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := readBytes(t, "made-up-chromium.pdf", data)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"pdf ", "heading1 1 关于印发虚构两化融合专项行动计划（2013—2018年）的通知", "paragraph0 1 虚构信〔2013〕17号",
		"paragraph0 1 " + notice.Blocks[0].Paragraph, "heading2 1 一、总体要求",
		"paragraph0 1 按照《虚构工业转型升级规划》（虚构发〔2011〕7号）和 GB/T 23001-2017 的要求，建立两化融合管理体系，使企业的信息化环境下新型能力不断提升，形成可持续的竞争优势。",
		"paragraph0 1 第二段。", "paragraph0 1 2013年8月23日"}
	if diff := cmp.Diff(want, shown(d)); diff != "" {
		t.Error(diff)
	}
}

func TestPlainAndPages(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("虚构通知\r\n\r\n　　第一段。\r\n第二段。")
	if err != nil {
		t.Fatal(err)
	}
	page, err := simplifiedchinese.GBK.NewEncoder().String(`<html><head><meta charset="gb2312"><title>虚构网站</title><meta name="ArticleTitle" content="虚构通知"><meta name="PubDate" content="2013-08-23 10:00"></head>` +
		`<body><nav>首页</nav><div><p>第一&nbsp;段</p>裸文字<br>另起<script>var a</script></div><ul><li>项</li></ul><table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>`)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data string
		want []string
	}{
		"made-up.txt": {gb, []string{"text ", "paragraph0 0 虚构通知", "paragraph0 0 第一段。", "paragraph0 0 第二段。"}},
		"broken.txt": {strings.Repeat("　　为贯彻落实《虚构工业转型升级规划》和《虚构两化融合专项行动\n计划》，推动深度融合，使企业的新型能力不断提升，形成可持续竞\n争优势。\n", 3),
			slices.Concat([]string{"text "}, slices.Repeat([]string{"paragraph0 0 为贯彻落实《虚构工业转型升级规划》和《虚构两化融合专项行动计划》，推动深度融合，使企业的新型能力不断提升，形成可持续竞争优势。"}, 3))},
		"made-up.html": {page, []string{"html 虚构通知", "paragraph0 0 第一 段", "paragraph0 0 裸文字", "paragraph0 0 另起", "item1 0 项", "table0 0 甲\t乙\n1\t2"}},
		"made-up.md":   {"---\ntitle: \"虚构\"\n---\n两行\n一段\\_a\n\n- 甲\n  - 乙\n", []string{"markdown 虚构", "paragraph0 0 两行一段_a", "item1 0 甲", "item2 0 乙"}},
	} {
		d, err := readBytes(t, name, []byte(c.data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(c.want, shown(d)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		checkPlaces(t, d)
	}
}

func TestRefused(t *testing.T) {
	const scanned = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\ntrailer<</Root 1 0 R>>\n"
	var locked bytes.Buffer
	pdf := fpdf.New("P", "mm", "A4", "")
	pdf.SetProtection(fpdf.CnProtectPrint, "secret", "owner")
	pdf.AddPage()
	if err := pdf.Output(&locked); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ data, zh string }{
		"empty.txt":    {"", "文件是空的"},
		"blank.txt":    {" \n", "没有文字"},
		"binary.txt":   {"a\x00\x01", "不是文字"},
		"old.doc":      {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "另存为 .docx"},
		"picture.pdf":  {"\x89PNG\r\n", "OCR"},
		"broken.pdf":   {"%PDF-1.7\nbroken", "PDF 结构损坏"},
		"scanned.pdf":  {scanned, "OCR"},
		"locked.pdf":   {locked.String(), "有密码"},
		"cut.docx":     {"PK\x03\x04", "ZIP"},
		"document.rtf": {`{\rtf1`, "RTF"},
	} {
		_, err := readBytes(t, name, []byte(c.data))
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), c.zh) || !strings.HasPrefix(err.Error(), name+": ") {
			t.Errorf("%s: got %v, want ErrInvalid with %q", name, err, c.zh)
		}
	}
}

package intake

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"ronghe/graphmodel/schema"
	"ronghe/seed/batch"
	"ronghe/seed/export"
	"ronghe/seed/mapping"
	"ronghe/seed/sheet"
)

var (
	benchRows = flag.Int("rows", 10_000, "rows of the spreadsheet that BenchmarkImport takes in")
	keepAs    = flag.String("keep", "", "where BenchmarkImport leaves its spreadsheet; the mapping is beside it")
)

// wideMapping takes a node and three claims of each row, with what the other columns hold as
// properties.
const wideMapping = `source: {title: 虚构名单, date: 2015-06, class: document}
confidence: high
things:
  - kind: enterprise
    title: "{企业名称}"
    aliases: "{简称}"
    props: {uscc: "{统一社会信用代码}", ownership: "{企业性质}", founded: "{成立时间}", title_en: "{英文名称}", industry_word: "{主营业务}", ownership_note: "{资本}", name_in_source: "{申报名称}", note: "{备注}"}
  - {kind: region, title: "{省份}{地市}"}
  - {kind: industry, title: "{所属行业}"}
  - {kind: program, title: "{专项}"}
claims:
  - {kind: located_in, from: enterprise, to: region}
  - {kind: in_industry, from: enterprise, to: industry}
  - {kind: took_part_in, from: enterprise, to: program, since: "{入选年份}", quote: "{项目名称}", props: {batch: "{批次}", track: "{方向}", note: "{说明}"}}
`

// wide writes a made-up list of rows × 20 columns.
func wide(b testing.TB, path string, rows int) {
	b.Helper()
	book, err := export.NewWorkbook()
	if err != nil {
		b.Fatal(err)
	}
	header := []string{"序号", "企业名称", "统一社会信用代码", "简称", "企业性质", "成立时间", "英文名称", "主营业务", "资本", "申报名称", "备注",
		"省份", "地市", "所属行业", "专项", "入选年份", "项目名称", "批次", "方向", "说明"}
	s, err := book.Sheet("名单", header, rows)
	if err != nil {
		b.Fatal(err)
	}
	for i := range rows {
		name := fmt.Sprintf("虚构制造有限公司%06d", i)
		err := s.Row([]any{int64(i + 1), name, madeUpCode(i), fmt.Sprintf("虚构%06d", i), []string{"民营", "外资", "地方国有"}[i%3],
			fmt.Sprintf("%d-%02d", 1990+i%30, i%12+1), fmt.Sprintf("Made-up Works %06d", i), "虚构业务", fmt.Sprintf("%d万元", i%9000), name, "虚构备注",
			fmt.Sprintf("虚构省%02d", i%31), fmt.Sprintf("虚构市%03d", i%330), fmt.Sprintf("虚构行业%03d", i%400), "虚构试点示范", fmt.Sprint(2015 + i%8),
			fmt.Sprintf("虚构项目%06d", i), fmt.Sprintf("第%d批", i%6+1), "虚构方向", "虚构说明"})
		if err != nil {
			b.Fatal(err)
		}
	}
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	if err := errors.Join(s.End(), book.Save(f), f.Close()); err != nil {
		b.Fatal(err)
	}
}

// madeUpCode is a code with its check digit that no enterprise has: its district is 999999.
func madeUpCode(i int) string {
	first := fmt.Sprintf("91999999MA%07d", i)
	for _, last := range "0123456789ABCDEFGHJKLMNPQRTUWXY" {
		if code, ok := mapping.USCC(first + string(last)); ok {
			return code
		}
	}
	return ""
}

// BenchmarkImport takes a spreadsheet in, from the file to the commit.
func BenchmarkImport(b *testing.B) {
	path := *keepAs
	if path == "" {
		path = filepath.Join(b.TempDir(), "made-up.xlsx")
	} else if err := os.WriteFile(path+".mapping.yaml", []byte(wideMapping), 0o600); err != nil {
		b.Fatal(err)
	}
	wide(b, path, *benchRows)
	for b.Loop() {
		lib := newBench(b)
		importFile(b, lib, path)
	}
	b.ReportMetric(float64(*benchRows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

func importFile(b testing.TB, lib *bench, path string) {
	b.Helper()
	f, err := os.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	s, err := sheet.Open(b.Context(), "made-up.xlsx", f, info.Size(), sheet.Options{})
	if err != nil {
		b.Fatal(err)
	}
	m, err := mapping.Read("m.yaml", []byte(wideMapping))
	if err != nil {
		b.Fatal(err)
	}
	var header []mapping.Column
	for _, c := range s.Header() {
		header = append(header, mapping.Column{Name: c.Name, Letter: c.Letter})
	}
	reader, err := m.Bind(schema.Builtin(), header)
	if err != nil {
		b.Fatal(err)
	}
	book := lib.book()
	defer func() { _ = book.Close() }()
	draft, err := book.Begin(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	rows := func() (mapping.Row, error) {
		row, err := s.Next()
		cells := make([]string, len(row.Cells))
		for i, c := range row.Cells {
			cells[i] = c.Text
		}
		return mapping.Row{Number: row.Number, Cells: cells}, err
	}
	sum, err := Plan(b.Context(), lib.store, draft, rows, reader, Options{Ontology: schema.Builtin(), Mapping: m})
	if err != nil || sum.Rows[New] != sum.Total() {
		b.Fatalf("got %v, %v, want all new: %v", sum.Rows, err, sum.First[Refused])
	}
	if _, err := draft.Commit(b.Context(), batch.Origin{}, nil); err != nil {
		b.Fatal(err)
	}
}

package export

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"ronghe/graphmodel/graphtest"
)

// readCSV is a table by id, then by column.
func readCSV(t *testing.T, text []byte) map[string]map[string]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]map[string]string{}
	for _, row := range rows[1:] {
		record := map[string]string{}
		for i, name := range rows[0] {
			record[name] = Uncell(row[i])
		}
		table[record["id"]] = record
	}
	return table
}

// TestCSVReadBack: every value of the tricky graph comes back from its cell.
func TestCSVReadBack(t *testing.T) {
	nodes, edges := tricky()
	text := trickyAs(t, "nodes.csv")
	table := readCSV(t, text)
	if len(table) != len(nodes) {
		t.Fatalf("got %d nodes, want %d", len(table), len(nodes))
	}
	want := map[string]string{
		"id": "case:a", "kind": "case", "title": nodes[0].Title, "aliases": `["-1","甲；乙",""]`, "source": "source:s", "big": "9007199254740993",
		"least": "-9223372036854775808", "score": "1", "mixed": "x", "flag": "true", "list": `["a;b","\"c\""]`, "prop_title": "同名", "empty": "",
	}
	if diff := cmp.Diff(want, table["case:a"]); diff != "" {
		t.Errorf("nodes.csv (-want +got):\n%s", diff)
	}
	if !strings.Contains(string(text), `"'=HYPERLINK`) || strings.Contains(string(text), "'-9223") {
		t.Errorf("texts are guarded and numbers are not:\n%s", text)
	}
	claims := readCSV(t, trickyAs(t, "csv"))
	if len(claims) != len(edges) {
		t.Fatalf("got %d claims, want %d", len(claims), len(edges))
	}
	want = map[string]string{
		"id": "shows:1", "kind": "shows", "from": "case:a", "from_title": nodes[0].Title, "to": "practice:p", "to_title": "做法", "timing": "dated",
		"since": "2013-10-09", "in_use_by": "", "until": "", "confidence": "", "source": "", "source_title": "", "quote": "", "prop_from": "同名", "share": "-0.5",
	}
	if diff := cmp.Diff(want, claims["shows:1"]); diff != "" {
		t.Errorf("claims (-want +got):\n%s", diff)
	}
}

func TestBOMOnRequest(t *testing.T) {
	nodes, edges := tricky()
	store := openWith(t, graphtest.Rules, nodes, edges)
	for _, bom := range []bool{true, false} {
		if got := bytes.HasPrefix(written(t, store, "csv", Options{BOM: bom}, whole), []byte("\ufeff")); got != bom {
			t.Errorf("asked for a BOM: %v, got %v", bom, got)
		}
	}
}

// TestXLSXReadBack reads the workbook with excelize: sheets, types, texts as texts.
func TestXLSXReadBack(t *testing.T) {
	nodes, _ := tricky()
	f, err := excelize.OpenReader(bytes.NewReader(trickyAs(t, "xlsx")))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if diff := cmp.Diff([]string{"案例", "做法", "来源", "讲述", "展示做法"}, f.GetSheetList()); diff != "" {
		t.Errorf("sheets (-want +got):\n%s", diff)
	}
	rows, err := f.GetRows("案例", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for i, name := range rows[0] {
		got[name] = rows[1][i]
	}
	want := map[string]string{
		"编号": "case:a", "名称": nodes[0].Title, "别名": `["-1","甲；乙",""]`, "来源编号": "source:s", "big": "9007199254740993",
		"least": "-9223372036854775808", "score": "1", "mixed": "x", "flag": "1", "list": `a;b；"c"`, "title": "同名", "empty": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("row (-want +got):\n%s", diff)
	}
	for i := range rows[0] {
		at, _ := excelize.CoordinatesToCellName(i+1, 2)
		if formula, _ := f.GetCellFormula("案例", at); formula != "" {
			t.Errorf("%s is the formula %s", at, formula)
		}
	}
	first, _ := f.GetCellValue("讲述", "H2")
	last, _ := f.GetCellValue("讲述", "I2")
	if first != "2013-01-01" || last != "2013-12-31" {
		t.Errorf("2013 is %s to %s", first, last)
	}
	panes, err := f.GetPanes("案例")
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the header is not frozen: %+v, %v", panes, err)
	}
}

func TestXLSXCutsWhatIsTooLong(t *testing.T) {
	for _, text := range []string{strings.Repeat("长", maxCellUnits), strings.Repeat("𠮷", maxCellUnits/2)} {
		if got := clipCell(text); got != text {
			t.Errorf("%d bytes fit and became %d", len(text), len(got))
		}
		got := clipCell(text + "长长")
		if !strings.HasSuffix(got, cutMark) || clipCell(got) != got {
			t.Errorf("%d bytes were not cut as they should be: %d", len(text), len(got))
		}
	}
}

func TestSheetNames(t *testing.T) {
	b := &Workbook{names: map[string]bool{}}
	for _, test := range []struct{ name, want string }{
		{"案例", "案例"}, {"案例", "案例 2"}, {"a/b", "a_b"}, {"", "_"}, {"'x'", "x"}, {strings.Repeat("长", 40), strings.Repeat("长", 31)},
		{strings.Repeat("长", 40), strings.Repeat("长", 29) + " 2"}, {"CASE", "CASE"}, {"case", "case 2"},
	} {
		if got := b.sheetName(test.name); got != test.want {
			t.Errorf("%q became %q, want %q", test.name, got, test.want)
		}
	}
}

// readZip is a zip file by name.
func readZip(t *testing.T, data []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// TestPackage: the checksums are of the files, and the schema has their columns.
func TestPackage(t *testing.T) {
	files := readZip(t, trickyAs(t, "zip"))
	var p dataPackage
	if err := json.Unmarshal(files["datapackage.json"], &p); err != nil || len(p.Resources) != 2 || p.Version != "change-9" {
		t.Fatalf("%v: %+v", err, p)
	}
	for _, r := range p.Resources {
		sum := sha256.Sum256(files[r.Path])
		if r.Hash != "sha256:"+hex.EncodeToString(sum[:]) || r.Bytes != int64(len(files[r.Path])) {
			t.Errorf("%s: checksum or size is not that of the file", r.Path)
		}
		header, _, _ := strings.Cut(string(files[r.Path]), "\n")
		var names []string
		for _, f := range r.Schema.Fields {
			names = append(names, f.Name)
		}
		if got := strings.Join(names, ","); got != header {
			t.Errorf("%s: schema is of %s, the header is %s", r.Path, got, header)
		}
	}
	if !bytes.Equal(files["claims.csv"], trickyAs(t, "csv")) || !bytes.Equal(files["nodes.csv"], trickyAs(t, "nodes.csv")) {
		t.Error("the tables of the package are not those of CSV")
	}
}

// TestNeo4jImport: types are in the header, texts are not guarded, lists are delimited.
func TestNeo4jImport(t *testing.T) {
	files := readZip(t, trickyAs(t, "neo4j.zip"))
	rows, err := csv.NewReader(bytes.NewReader(files["nodes.csv"])).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	nodes, edges := tricky()
	want := "id:ID,kind:string,title:string,aliases:string[],source:string,big:long,empty:string,flag:boolean,least:long,list:string[],mixed:string,score:double,prop_title:string,:LABEL"
	if got := strings.Join(rows[0], ","); got != want {
		t.Errorf("header is\n%s, want\n%s", got, want)
	}
	if rows[1][2] != nodes[0].Title || rows[1][3] != "-1\x1f甲；乙\x1f" || rows[1][13] != "Thing\x1fcase" {
		t.Errorf("got %q", rows[1])
	}
	rows, err = csv.NewReader(bytes.NewReader(files["relationships.csv"])).ReadAll()
	if err != nil || len(rows) != len(edges)+1 || rows[0][2] != ":START_ID" || rows[3][2] != "case:a" {
		t.Errorf("%v: got %q", err, rows)
	}
}

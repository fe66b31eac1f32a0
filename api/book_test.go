package api

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// books are addresses of what the desk lists, which may be had as files.
var books = []string{
	"/api/v1/industries/industry:c17/promotions", "/api/v1/regions/region:330000/promotions?by=organisation:gong-ye-he-xin-xi-hua-bu",
	"/api/v1/industries/industry:c/gaps?by=region", "/api/v1/regions/region:330000/gaps",
	"/api/v1/industries/industry:c17/follow-up?all=true", "/api/v1/regions/region:330000/follow-up",
	"/api/v1/industries/industry:c/changes?since=2015", "/api/v1/regions/region:330000/changes?since=2010",
	"/api/v1/cases/case:valin-xiangtan-ems/audience",
}

func openBook(t *testing.T, w *httptest.ResponseRecorder) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(w.Body.Bytes()))
	if w.Code != http.StatusOK || err != nil || w.Header().Get("Content-Type") != xlsxType {
		t.Fatalf("%d %v, %v: %s", w.Code, err, w.Header(), clip(w.Body.String()))
	}
	return f
}

// TestDeskAsFiles: the same file at its name and by Accept, XLSX with a frozen header, a
// filter and sheets in the language asked for, the first of them the rows of the CSV.
func TestDeskAsFiles(t *testing.T) {
	oneAtATime(t)
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range books {
		where, query, _ := strings.Cut(address, "?")
		rows := readCSV(t, ask(h, where+".csv?"+query))
		if diff := cmp.Diff(rows, readCSV(t, ask(h, address, "Accept", "text/csv"))); diff != "" {
			t.Errorf("%s: by name (-), by Accept (+):\n%s", address, diff)
		}
		byName := ask(h, where+".xlsx?"+query)
		if again := ask(h, address, "Accept", xlsxType+", */*"); !bytes.Equal(byName.Body.Bytes(), again.Body.Bytes()) {
			t.Errorf("%s: the file by Accept is another one", address)
		}
		f := openBook(t, byName)
		sheets := f.GetSheetList()
		if len(sheets) < 3 || !slices.Contains(sheets, "说明") || !slices.Contains(sheets, "来源") {
			t.Errorf("%s: sheets %q", address, sheets)
		}
		for _, sheet := range sheets {
			if panes, err := f.GetPanes(sheet); err != nil || !panes.Freeze || panes.YSplit != 1 {
				t.Errorf("%s: %s: %+v %v", address, sheet, panes, err)
			}
		}
		got, err := f.GetRows(sheets[0])
		if err != nil || len(got) != len(rows) || cmp.Diff(got[0], rows[0]) != "" {
			t.Errorf("%s: %d rows of %v in CSV, %d of %v in XLSX, %v", address, len(rows), rows[0], len(got), got[0], err)
		}
		if ask(h, address).Header().Get("Content-Type") != "application/json" {
			t.Errorf("%s: JSON is for everybody else", address)
		}
		english := openBook(t, ask(h, where+".xlsx?lang=en&"+query)).GetSheetList()
		if !slices.Contains(english, "about") || !slices.Contains(english, "sources") {
			t.Errorf("%s in English: sheets %q", address, english)
		}
	}
	checkRefused(t, ask(h, "/api/v1/industries/industry:x99/promotions.xlsx"), http.StatusNotFound, "industry:x99")
	checkRefused(t, ask(h, "/api/v1/industries/industry:c/changes.xlsx?since=tomorrow"), http.StatusBadRequest, "since")
}

// TestCaseFileHasEveryTarget: the file has every target that the pages list, in their order,
// with sources for all edges.
func TestCaseFileHasEveryTarget(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	const address = "/api/v1/cases/case:valin-xiangtan-ems/audience"
	var want []string
	page := askInto[AudienceAnswer](t, h, address+"?limit=200")
	for _, target := range page.Targets {
		want = append(want, string(target.ID))
	}
	f := openBook(t, ask(h, address+".xlsx"))
	rows, err := f.GetRows("推广对象")
	if err != nil {
		t.Fatal(err)
	}
	at := slices.Index(rows[0], "对象编号")
	var got []string
	for _, row := range rows[1:] {
		got = append(got, row[at])
	}
	if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 || len(want) != page.Total {
		t.Errorf("%d of %d: %s", len(want), page.Total, diff)
	}
	sources, err := f.GetRows("来源")
	if err != nil || len(sources) != len(page.Evidence)+1 {
		t.Errorf("%d sources for %d edges, %v", len(sources)-1, len(page.Evidence), err)
	}
}

// TestCellsAreNoFormulas: a text that begins like a formula is a text in either file.
func TestCellsAreNoFormulas(t *testing.T) {
	b := &book{pages: []leaf{{name: "甲/乙", header: []string{"名称", "数"}, rows: [][]any{{"=1+1", -1.5}, {"+虚构", int64(7)}, {"-1", nil}, {"@x", true}}}}}
	var text, file bytes.Buffer
	if err := b.csv(&text); err != nil {
		t.Fatal(err)
	}
	if got, want := text.String(), "\ufeff名称,数\n'=1+1,-1.5\n'+虚构,7\n'-1,\n'@x,true\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if err := b.xlsx(&file); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	formula, err := f.GetCellFormula("甲_乙", "A2")
	value, errValue := f.GetCellValue("甲_乙", "A2")
	kind, errKind := f.GetCellType("甲_乙", "A2")
	if formula != "" || value != "=1+1" || kind == excelize.CellTypeFormula || err != nil || errValue != nil || errKind != nil {
		t.Errorf("formula %q, value %q, type %v", formula, value, kind)
	}
}

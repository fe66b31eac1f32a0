package api

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/native"
)

const collected = "case:valin-xiangtan-ems,case:jiujiang-petrochemical-smart-plant"

// TestCollection puts two cases of the built-in library together, in every form.
func TestCollection(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	checkCollected(t, h)
	checkCollectionTables(t, h)
	checkCollectionNative(t, h)
	checkCollectionCited(t, h)
	checkCollectionBrief(t, h)
	checkCollectionRefused(t, h)
}

func checkCollected(t *testing.T, h http.Handler) {
	t.Helper()
	got := askInto[CollectionAnswer](t, h, "/api/v1/collection?ids="+collected+",case:nobody,"+collected)
	if len(got.Cases) != 2 || got.Cases[0].ID != "case:valin-xiangtan-ems" || fmt.Sprint(got.Missing) != "[case:nobody]" {
		t.Fatalf("got %d cases, missing %v", len(got.Cases), got.Missing)
	}
	var shows []string
	for _, r := range got.Cases[0].Relations {
		for _, thing := range r.Things {
			if r.Kind == "shows" {
				shows = append(shows, thing.Title)
			}
		}
	}
	if strings.Join(shows, " ") != "企业资源计划 能源管控中心" {
		t.Errorf("it shows %v", shows)
	}
	if len(got.Cases[0].Outcomes) != 3 || len(got.Cases[0].Sources) != 3 || got.Cases[0].Summary == "" {
		t.Errorf("got %d outcomes, %d sources", len(got.Cases[0].Outcomes), len(got.Cases[0].Sources))
	}
}

func checkCollectionTables(t *testing.T, h http.Handler) {
	t.Helper()
	w := ask(h, "/api/v1/collection.csv?ids="+collected)
	text, marked := strings.CutPrefix(w.Body.String(), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || !marked || len(rows) != 3 {
		t.Fatalf("%d rows, with a BOM: %v, %v", len(rows), marked, err)
	}
	for _, want := range []string{"1", "华菱湘钢：能源管控中心、企业资源计划", "企业资源计划；能源管控中心", "黑色金属冶炼和压延加工业", "吨钢综合能耗：降低38公斤标准煤（2011）", "/case/case:valin-xiangtan-ems"} {
		if !strings.Contains(strings.Join(rows[1], "\n"), want) {
			t.Errorf("the row has no %q: %q", want, rows[1])
		}
	}
	book, err := excelize.OpenReader(ask(h, "/api/v1/collection.xlsx?lang=en&ids="+collected).Body)
	if err != nil {
		t.Fatal(err)
	}
	if got := book.GetSheetList(); strings.Join(got, " ") != "cases outcomes sources" {
		t.Errorf("the sheets are %v", got)
	}
	for sheet, least := range map[string]int{"cases": 3, "outcomes": 4, "sources": 4} {
		if rows, err := book.GetRows(sheet); err != nil || len(rows) < least {
			t.Errorf("%s has %d rows, want at least %d: %v", sheet, len(rows), least, err)
		}
	}
}

func checkCollectionNative(t *testing.T, h http.Handler) {
	t.Helper()
	store := openSQLite(t)
	file := ask(h, "/api/v1/collection.jsonl?ids="+collected).Body.Bytes()
	_, err := native.Load(t.Context(), store, native.Options{Rules: schema.Builtin()}, native.File{
		Name: "collection.jsonl", Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(file)), nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	err = store.View(t.Context(), func(r graphmodel.Reader) error {
		_, err := r.Node("case:jiujiang-petrochemical-smart-plant")
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func checkCollectionCited(t *testing.T, h http.Handler) {
	t.Helper()
	for format, mark := range map[string]string{"gbt7714": "[DB/OL]", "bibtex": "@misc{", "ris": "ER  - \r\n"} {
		text := ask(h, "/api/v1/collection/citation?format="+format+"&ids="+collected).Body.String()
		if got := strings.Count(text, mark); got != 2 {
			t.Errorf("%s has %d entries: %s", format, got, text)
		}
	}
	var items []struct{ URL string }
	if err := json.Unmarshal(ask(h, "/api/v1/collection/citation?format=csl-json&ids="+collected).Body.Bytes(), &items); err != nil || len(items) != 2 {
		t.Fatalf("%d items: %v", len(items), err)
	}
	if !strings.HasSuffix(items[1].URL, "/case/case:jiujiang-petrochemical-smart-plant") {
		t.Errorf("got %s", items[1].URL)
	}
}

func checkCollectionBrief(t *testing.T, h http.Handler) {
	t.Helper()
	address := "/api/v1/collection/brief.md?title=%E8%99%9A%E6%9E%84%E9%80%89%E7%BC%96&ids=" + collected
	w := ask(h, address)
	for _, want := range []string{"# 虚构选编", "2 个案例", "## 2. ", "## 来源", "企业资源计划", "降低38公斤标准煤", "\\[1\\]"} {
		if !strings.Contains(w.Body.String(), want) {
			t.Errorf("the brief has no %q:\n%s", want, w.Body)
		}
	}
	if again := ask(h, address, "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified {
		t.Errorf("asked again: %d", again.Code)
	}
	for extension, start := range map[string]string{"pdf": "%PDF-", "docx": "PK"} {
		if body := ask(h, "/api/v1/collection/brief."+extension+"?ids="+collected).Body.Bytes(); !bytes.HasPrefix(body, []byte(start)) {
			t.Errorf("%s begins with %q", extension, clip(string(body)))
		}
	}
	if english := ask(h, "/api/v1/collection/brief.md?lang=en&ids="+collected).Body.String(); !strings.Contains(english, "A collection of cases") || !strings.Contains(english, "## Sources") {
		t.Errorf("in English:\n%s", english)
	}
}

func checkCollectionRefused(t *testing.T, h http.Handler) {
	t.Helper()
	many := make([]string, maxCollected+1)
	for i := range many {
		many[i] = fmt.Sprintf("case:c%d", i)
	}
	for _, c := range []struct {
		address string
		code    int
		says    string
	}{
		{"collection", 400, "ids"},
		{"collection?ids=", 400, "ids"},
		{"collection?ids=practice:erp", 400, "practice:erp"},
		{"collection?ids=" + strings.Join(many, ","), 400, "60"},
		{"collection.csv?ids=case:nobody", 404, "case:nobody"},
		{"collection/brief.pdf?ids=case:nobody", 404, "case:nobody"},
		{"collection/citation?ids=case:nobody", 404, "case:nobody"},
		{"collection/citation?format=x&ids=" + collected, 400, "format"},
		{"collection.csv?lang=fr&ids=" + collected, 400, "lang"},
	} {
		w := ask(h, "/api/v1/"+c.address)
		if w.Code != c.code || !strings.Contains(w.Body.String(), c.says) {
			t.Errorf("%s: %d %s", c.address, w.Code, w.Body)
		}
	}
}

func TestUnmarked(t *testing.T) {
	for line, want := range map[string]string{
		"- **甲** 乙": "**甲** 乙", "> - 丙\n": "丙", "## 节": "节", "-5%，低于 2010 年": "-5%，低于 2010 年", "1. 先后": "1. 先后", "  ": "", "#": "#",
	} {
		if got := unmarked(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}

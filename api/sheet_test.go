package api

import (
	"encoding/csv"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// readCSV is the rows of a file, the header first.
func readCSV(t *testing.T, w *httptest.ResponseRecorder) [][]string {
	t.Helper()
	text, bom := strings.CutPrefix(w.Body.String(), "\ufeff")
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if w.Code != http.StatusOK || !bom || err != nil || w.Header().Get("Content-Type") != "text/csv; charset=utf-8" {
		t.Fatalf("%d %v, %v: %s", w.Code, err, w.Header(), clip(w.Body.String()))
	}
	return rows
}

// tables are addresses of what may be had as CSV.
var tables = []string{
	"/api/v1/practices/practice:smart-factory/spread", "/api/v1/practices/practice:erp/spread?by=enterprise",
	"/api/v1/units/region:320000/adoptions", "/api/v1/spread/compare?by=city", "/api/v1/spread/leaders?resamples=10",
	"/api/v1/spread/flows?contacts=true", "/api/v1/spread/network", "/api/v1/spread/hazard", "/api/v1/spread/hazard?model=logit&neighbours=true",
	"/api/v1/spread/lag?a=region:320000&b=region:330000",
	"/api/v1/spread/reuse?kind=case&min_length=15",
}

// TestTablesAsCSV: the same file at .csv and by Accept; JSON for everybody else.
func TestTablesAsCSV(t *testing.T) {
	oneAtATime(t)
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range tables {
		where, query, _ := strings.Cut(address, "?")
		byName := readCSV(t, ask(h, where+".csv?"+query))
		byAccept := ask(h, address, "Accept", "text/csv, */*;q=0.1")
		if diff := cmp.Diff(byName, readCSV(t, byAccept)); diff != "" || !strings.Contains(byAccept.Header().Get("Vary"), "Accept") {
			t.Errorf("%s: by name (-), by Accept (+), %v:\n%s", address, byAccept.Header(), diff)
		}
		for _, accept := range []string{"", "application/json", "*/*", "text/html,text/csv"} {
			if w := ask(h, address, "Accept", accept); w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/json" {
				t.Errorf("%s for %q: %d %v", address, accept, w.Code, w.Header())
			}
		}
		for _, cells := range byName[1:] {
			for _, cell := range cells {
				if _, err := strconv.ParseFloat(cell, 64); err != nil && cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
					t.Errorf("%s: %q is a formula", address, cell)
				}
			}
		}
	}
	checkRefused(t, ask(h, "/api/v1/practices/practice:nobody/spread.csv"), http.StatusNotFound, "practice:nobody")
}

// TestSheetHasEveryEvent: a file has one row for every adopter that the pages list, in
// their order.
func TestSheetHasEveryEvent(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"by=enterprise", "by=province&at=2015", "by=pair&sure=true"} {
		address := "/api/v1/practices/practice:smart-factory/spread"
		var want []string
		total := 0
		for next, more := "", true; more; {
			page := askInto[SpreadAnswer](t, h, address+"?limit=50&"+query+"&cursor="+url.QueryEscape(next))
			for _, u := range page.Units {
				if u.Adoption == nil {
					continue
				}
				industry := graphmodel.ID("")
				if u.Industry != nil {
					industry = u.Industry.ID
				}
				want = append(want, string(u.Unit.ID)+" "+string(industry)+" "+string(u.State)+" "+string(u.Adoption.Claim.ID))
			}
			total, next, more = page.Basis.Events, page.Next, page.Truncated
		}
		var got []string
		for _, row := range readCSV(t, ask(h, address+".csv?"+query))[1:] {
			got = append(got, row[1]+" "+row[3]+" "+row[5]+" "+row[12])
		}
		if !slices.Equal(got, want) || len(got) != total || total == 0 {
			t.Errorf("%s: %d rows, %d adopters in pages, n_events %d: %s", query, len(got), len(want), total, cmp.Diff(got, want))
		}
	}
}

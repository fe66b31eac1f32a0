package api

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// TestExportHasEveryHit: a file has the hits of all pages in their order, whatever
// kind of file it is; what is wrong is a problem and no file.
func TestExportHasEveryHit(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	next := ""
	for more := true; more; {
		page := askInto[SearchAnswer](t, h, "/api/v1/search?q=智能&limit=100&cursor="+next)
		for _, hit := range page.Hits {
			want = append(want, string(hit.ID))
		}
		next, more = page.Next, page.Truncated
	}
	if len(want) <= 100 {
		t.Fatalf("%d hits are one page", len(want))
	}
	w := ask(h, "/api/v1/search.csv?q=智能")
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(w.Body.String(), "\ufeff"))).ReadAll()
	if err != nil || !strings.HasPrefix(w.Body.String(), "\ufeff名次,编号") || !strings.Contains(w.Header().Get("Content-Disposition"), "filename*=UTF-8''") {
		t.Fatalf("csv: %v, %v", err, w.Header())
	}
	for i, row := range rows[1:] {
		if i >= len(want) || row[1] != want[i] {
			t.Fatalf("csv row %d is %v", i+1, row)
		}
	}
	lines := strings.Split(strings.TrimSpace(ask(h, "/api/v1/search.jsonl?q=智能", "Accept-Language", "en").Body.String()), "\n")
	if len(lines) != len(want) || len(rows) != len(want)+1 {
		t.Errorf("%d lines, %d rows, want %d", len(lines), len(rows), len(want))
	}
	for i, line := range lines {
		var hit ExportedHit
		if err := json.Unmarshal([]byte(line), &hit); err != nil || string(hit.ID) != want[i] || hit.Rank != i+1 {
			t.Fatalf("line %d: %s", i+1, line)
		}
	}
	checkRefused(t, ask(h, "/api/v1/search.csv?region=nowhere"), http.StatusBadRequest, "nowhere")
	checkRefused(t, ask(h, "/api/v1/search.csv?limit=5"), http.StatusBadRequest, "limit")
}

// TestBatch: each query gets what it gets alone; a bad one spoils nothing.
func TestBatch(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	w := sendBody(h, "/api/v1/search/batch", `{"queries":["能源管控","能原管控","\u0000","没有魑魅魍魉"],"limit":3}`)
	var got BatchAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK || len(got.Answers) != 4 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	alone := askInto[SearchAnswer](t, h, "/api/v1/search?q=能源管控&limit=3")
	for i, hit := range alone.Hits {
		for _, row := range got.Answers[:2] {
			if row.Hits[i].ID != hit.ID || row.Total != alone.Total {
				t.Errorf("%s: hit %d is %s, want %s", row.Query, i, row.Hits[i].ID, hit.ID)
			}
		}
	}
	if got.Answers[1].Corrected != "能源管控" || got.Answers[2].Problem == "" || len(got.Answers[2].Hits) > 0 || got.Answers[3].Problem != "" {
		t.Errorf("got %+v", got.Answers[1:])
	}
	for _, body := range []string{`{"queries":[]}`, `{"queries":["a"],"limit":21}`, `{}`} {
		checkRefused(t, sendBody(h, "/api/v1/search/batch", body), http.StatusBadRequest, "")
	}
}

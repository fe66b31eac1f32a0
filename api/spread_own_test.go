package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func sendTable(h http.Handler, table, lang string) *httptest.ResponseRecorder {
	return sendTableTo(h, ownPath, table, lang)
}

func sendTableTo(h http.Handler, address, table, lang string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, address, strings.NewReader(table))
	r.Header.Set("Content-Type", "text/csv")
	r.Header.Set("Accept-Language", lang)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestOwnTable(t *testing.T) {
	h := open(t, nil)
	w := sendTable(h, "做法,单位,年份,不晚于\n甲,a,2001,\n甲,b,2002,\n甲,c,2002,\n甲,d,2004,\n甲,e,,2003\n甲,a,2005,\n乙,f,,\n", "zh")
	if w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	var got OwnAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if b := got.Basis; b.Rows != 7 || b.Practices != 2 || b.Units != 6 || b.Dated != 4 || b.Bounded != 1 || b.Undated != 1 {
		t.Errorf("got %+v", b)
	}
	first := got.Practices[0]
	if first.Practice != "甲" || strings.Join(first.Origin.Units, " ") != "a" || first.Origin.First != "2001" {
		t.Errorf("got %+v", first.Origin)
	}
	if p := first.Order[2]; p.Unit != "c" || p.Rank != 2 || p.RankEnd != 3 || p.Row != 4 {
		t.Errorf("got %+v, want c tied in places 2 to 3, of row 4", p)
	}
	if p := first.Order[4]; p.Unit != "e" || p.Rank != 0 || p.Last != "2003" {
		t.Errorf("got %+v, want e without a place, by 2003", p)
	}
	if r := first.Course.Refused; len(first.Course.Curve) != 0 || len(r) == 0 || r[0].N != 4 || r[0].Needed != 5 {
		t.Errorf("got %+v, want the curve refused: 4 of 5", r)
	}
	if len(got.Notes) != 1 || got.Notes[0].Row != 7 {
		t.Errorf("got %+v, want a note on row 7", got.Notes)
	}
}

// TestOwnDoubt: what times are is told, and that some may be meant otherwise; time= decides.
func TestOwnDoubt(t *testing.T) {
	h := open(t, nil)
	for _, test := range []struct{ query, times, clock, rule, words string }{
		{"", "2001,3,5", "number", "years-as-numbers", "row 2"},
		{"", "2001,2002,1700", "calendar", "numbers-as-years", "row 4"},
		{"?time=calendar", "2001,2002,1700", "calendar", "", ""},
		{"?time=number", "2001,3,5", "number", "", ""},
		{"", "2001,2002,2003", "calendar", "", ""},
	} {
		var got OwnAnswer
		w := sendTableTo(h, ownPath+test.query, "practice,unit,date\np,a,"+strings.ReplaceAll(test.times, ",", "\np,b,")+"\n", "en")
		if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		doubt := got.Doubt
		if doubt == nil {
			doubt = &OwnNote{}
		}
		if got.Basis.Time != test.clock || doubt.Rule != test.rule || !strings.Contains(doubt.Message, test.words) {
			t.Errorf("%s%s: %+v, doubt %+v", test.query, test.times, got.Basis, got.Doubt)
		}
	}
}

func TestOwnTableRefused(t *testing.T) {
	h := open(t, nil)
	for _, test := range []struct {
		name, table, lang, want string
		status                  int
	}{
		{"a cell that is no date", "practice,unit,date\np,a,2001\np,b,soon\n", "zh", "第 3 行第 3 列", http.StatusBadRequest},
		{"the same in English", "practice,unit,date\np,a,2001\np,b,soon\n", "en", "row 3, column 3", http.StatusBadRequest},
		{"a column that is missing", "practice,when\np,2001\n", "en", "unit", http.StatusBadRequest},
		{"a date after today", "practice,unit,date\np,a,2999-01-01\np,b,2001-01-01\n", "en", "row 2, column 3", http.StatusBadRequest},
		{"no rows", "practice,unit,date\n", "zh", "没有采纳记录", http.StatusBadRequest},
		{"no text", "\x00\x01\x02", "zh", "", http.StatusBadRequest},
		{"nothing", "", "en", "", http.StatusBadRequest},
		{"too many rows", "practice,unit,date\n" + strings.Repeat("p,a,2001\n", maxOwnRows+1), "en", "100000", http.StatusBadRequest},
		{"too many bytes", strings.Repeat("x", maxOwn+1), "en", "5242880", http.StatusRequestEntityTooLarge},
	} {
		w := sendTable(h, test.table, test.lang)
		if w.Code != test.status || w.Header().Get("Content-Type") != problemType || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("%s: got %d %s, want %d with %q", test.name, w.Code, w.Body, test.status, test.want)
		}
	}
}

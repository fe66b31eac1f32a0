package api

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"strings"
	"testing"
)

// TestLogisticOfOwnTable: new adopters of a made-up practice from 2001 to 2012, and what
// scipy's curve_fit says of their running total.
func TestLogisticOfOwnTable(t *testing.T) {
	h := open(t, nil)
	table := strings.Builder{}
	table.WriteString("practice,unit,date\n")
	unit := 0
	for year, n := range []int{1, 2, 1, 4, 6, 9, 7, 5, 3, 1, 1, 1} {
		for range n {
			unit++
			fmt.Fprintf(&table, "p,u%d,%d\n", unit, 2001+year)
		}
	}
	table.WriteString("q,u1,2001\nq,u2,2001\nq,u3,2001\nq,u4,2002\nq,u5,2002\n")
	w := sendTable(h, table.String(), "en")
	var got OwnAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%v: %d %s", err, w.Code, w.Body)
	}
	l := got.Practices[0].Course.Logistic
	if l == nil {
		t.Fatalf("no curve: %+v", got.Practices[0].Course.Refused)
	}
	if math.Abs(l.Ceiling.Value-40.787672805131535) > 1e-6 || math.Abs(l.Rate.Value-0.7970363527086326) > 1e-6 || l.Midpoint.Period != "2006" || l.Periods != 12 {
		t.Errorf("got %+v", l)
	}
	if !(l.Ceiling.Low < l.Ceiling.Value && l.Ceiling.Value < l.Ceiling.High) || len(l.Notes) == 0 || l.Notes[0].Code != "logistic.cumulative" {
		t.Errorf("got %+v", l)
	}
	few := got.Practices[1].Course
	if r := few.Refused; few.Logistic != nil || len(r) == 0 || r[len(r)-1].Rule != "logistic" || r[len(r)-1].N != 2 || r[len(r)-1].Needed != 3 {
		t.Errorf("got %+v, want the curve of adoptions in 2 periods refused", r)
	}
}

package owndata

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

var someDay = time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)

func series(given map[string]string) func(*table.Reader) ([]Series, error) {
	return func(r *table.Reader) ([]Series, error) { return ReadSeries(r, Options{Columns: given}, someDay) }
}

func TestReadSeries(t *testing.T) {
	for _, test := range []struct {
		text  string
		given map[string]string
		want  []Series
		err   string
	}{
		{text: "period,adopters\n2003,5\n2001,1\n2002,2.5\n", want: []Series{{Scale: spread.Years, First: 2001, Step: 1, Counts: []float64{1, 2.5, 5}}}},
		{text: "年份;累计\n2001;1\n2002;4\n2003;4\n", want: []Series{{Scale: spread.Years, First: 2001, Step: 1, Counts: []float64{1, 3, 0}}}},
		{text: "做法,月份,新增\nq,2013年2月,1\np,2013-01,2\np,2013-03,4\nq,2013-03,0\n", want: []Series{
			{Practice: "p", Scale: spread.Months, First: 12 * 2013, Step: 2, Counts: []float64{2, 4}},
			{Practice: "q", Scale: spread.Months, First: 12*2013 + 1, Step: 1, Counts: []float64{1, 0}},
		}},
		{text: "t,y\n1,3\n2,4\n3,0\n", want: []Series{{Scale: spread.Number, First: 1, Step: 1, Counts: []float64{3, 4, 0}}}},
		{text: "quarter,n\n1.25,3\n1.5,4\n1.75,0\n", want: []Series{{Scale: spread.Number, First: 1.25, Step: .25, Counts: []float64{3, 4, 0}}}},
		{text: "when,sold\n2001,1\n", given: map[string]string{"date": "when", "adopters": "sold"},
			want: []Series{{Scale: spread.Years, First: 2001, Step: 1, Counts: []float64{1}}}},
		{text: "period,adopters\n2001,1\n2002,2\n2004,5\n", err: "row 4, column 1 (period): periods are missing between 2002 and this one"},
		{text: "period,adopters\n2001,1\n2002,2\n2001,5\n", err: "row 4, column 1 (period): the period is in row 2 already"},
		{text: "period,adopters\n2001,1\n2002,-2\n", err: `row 3, column 2 (adopters): "-2" is no number of adopters`},
		{text: "period,adopters\n2001,1\n2002,NA\n", err: `row 3, column 2 (adopters): "NA" is no number of adopters`},
		{text: "period,adopters\n2001,1\n,2\n", err: "row 3, column 1 (period): must not be empty"},
		{text: "period,adopters\n2001,1\n2030,2\n", err: "row 3, column 1 (period): is dated after today"},
		{text: "period,cumulative\n2001,3\n2002,2\n", err: "row 3, column 2 (cumulative): is less than the total of the period before"},
		{text: "period,adopters\n", err: "has no adoptions"},
		{text: "period\n2001\n", err: "has no column adopters or cumulative"},
	} {
		got, err := read(t, test.text, series(test.given))
		switch {
		case test.err != "":
			if err == nil || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%q: error %v, want %q", test.text, err, test.err)
			}
		case err != nil:
			t.Errorf("%q: %v", test.text, err)
		default:
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.text, diff)
			}
		}
	}
}

// TestIsSeries: a table that names units is one of adoptions, whatever else it has.
func TestIsSeries(t *testing.T) {
	for header, want := range map[string]bool{
		"period,adopters": true, "年份,销量": true, "practice,year,cumulative": true,
		"practice,unit,date": false, "practice,unit,date,n": false, "year,sold": false,
	} {
		got, err := read(t, header+"\n1,2,3,4\n", func(r *table.Reader) (bool, error) { return IsSeries(r, nil), nil })
		if err == nil && got != want {
			t.Errorf("%s: %v", header, got)
		}
	}
	for column, want := range map[string]bool{"adopters": true, "unit": false} {
		got, err := read(t, "year,sold\n1,2\n", func(r *table.Reader) (bool, error) { return IsSeries(r, map[string]string{column: "sold"}), nil })
		if err != nil || got != want {
			t.Errorf("%s is named: %v, %v", column, got, err)
		}
	}
}

func FuzzReadSeries(f *testing.F) {
	f.Add("period,adopters\n2001,1\n2002,2\n")
	f.Add("做法;时期;累计\np;2013年1月;1\np;2013-02;1e300\n")
	f.Add("t,y\n0.1,1\n0.3,1\n-1e308,2\n1e308,2\n")
	f.Fuzz(func(t *testing.T, text string) {
		all, err := read(t, text, series(nil))
		if err != nil {
			return
		}
		for _, s := range all {
			if len(s.Counts) == 0 || !(s.Step > 0) {
				t.Errorf("%+v", s)
			}
			for _, n := range s.Counts {
				if !(n >= 0) {
					t.Errorf("%v adopters in %+v", n, s)
				}
			}
		}
	})
}

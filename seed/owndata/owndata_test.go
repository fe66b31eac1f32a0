package owndata

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/table"
)

func read[T any](t *testing.T, text string, do func(*table.Reader) (T, error)) (got T, err error) {
	t.Helper()
	r, err := table.Open("t.csv", strings.NewReader(text))
	if err != nil {
		return got, err
	}
	return do(r)
}

func adoptions(clock Clock) func(*table.Reader) (*Adoptions, error) {
	return func(r *table.Reader) (*Adoptions, error) { return ReadAdoptions(r, Options{Clock: clock}) }
}

func TestAdoptions(t *testing.T) {
	got, err := read(t, "省份,做法,年份,不晚于\n广东,MES,2013,\n浙江,MES,,2014年8月\n江苏,ERP,NA,\n", adoptions(Auto))
	if err != nil {
		t.Fatal(err)
	}
	day := func(since, by graphmodel.Date) spread.Time { return spread.TimeOf(since, by) }
	want := []spread.Row{
		{Practice: "MES", Unit: "广东", Time: day("2013", ""), Ref: 2},
		{Practice: "MES", Unit: "浙江", Time: day("", "2014-08"), Ref: 3},
		{Practice: "ERP", Unit: "江苏", Ref: 4},
	}
	if diff := cmp.Diff(want, slices.Collect(got.Take())); diff != "" || !got.Calendar {
		t.Errorf("calendar %v (-want +got):\n%s", got.Calendar, diff)
	}
}

// TestClock: whether times are dates is told by all of them together.
func TestClock(t *testing.T) {
	for _, test := range []struct {
		cells    string
		clock    Clock
		calendar bool
		lo       float64 // of the first
		err      string
	}{
		{cells: "1970,1971", calendar: true, lo: 0},
		{cells: "1970.0,1971.0", calendar: true, lo: 0},
		{cells: "19700102,1971", calendar: true, lo: 1},
		{cells: "1970年1月2日,1970/1/5", calendar: true, lo: 1},
		{cells: "1970,1691", lo: 1970},
		{cells: "1970,1971,1691", calendar: true, lo: 0},
		{cells: "1970,1971,0", err: `row 4, column 3 (date): "0" is no year, and most others are dates`},
		{cells: "1970,-9,1971,1972", err: `row 3, column 3 (date): "-9" is no year`},
		{cells: "1970,9999,1971", err: `row 3, column 3 (date): "9999" is no year`},
		{cells: "1970,1971,0", clock: Number, lo: 1970},
		{cells: "1500,1600,1900", lo: 1500},
		{cells: "1,2.5", lo: 1},
		{cells: "41509,41510", err: `row 2, column 3 (date): "41509" looks like a day as Excel counts them (2013-08-23)`},
		{cells: "41509,41510", clock: Number, lo: 41509},
		{cells: "41509,41510.5", lo: 41509},
		{cells: "41509,2013,2013-08", clock: Excel, calendar: true, lo: 15940},
		{cells: "-3,1e2", lo: -3},
		{cells: "1970,1971", clock: Number, lo: 1970},
		{cells: "1691,1700", clock: Calendar, calendar: true, lo: -101902},
		{cells: "1970,2", clock: Calendar, err: `row 3, column 3 (date): "2" is no date`},
		{cells: "1970-05,2", err: `row 3, column 3 (date): "2" is no date`},
		{cells: "2,1970-05", err: `row 2, column 3 (date): "2" is no date`},
		{cells: "1970,2013年上半年", err: `row 3, column 3 (date): "2013年上半年" is no date`},
		{cells: "1,inf", err: `row 2, column 3 (date): "1" is no date`},
		{cells: "1,1971-02", clock: Number, err: `row 3, column 3 (date): "1971-02" is no number`},
		{cells: "NA,", calendar: true},
	} {
		text := "practice,unit,date\n"
		for i, cell := range strings.Split(test.cells, ",") {
			text += "p," + string(rune('a'+i)) + "," + cell + "\n"
		}
		got, err := read(t, text, adoptions(test.clock))
		switch {
		case test.err != "":
			if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.err) {
				t.Errorf("%s: got %v, want %q", test.cells, err, test.err)
			}
		case err != nil:
			t.Errorf("%s: got %v", test.cells, err)
		case got.Doubt != nil && test.clock != Auto || got.Doubt == nil && strings.Contains(test.cells, "1691") && test.clock == Auto:
			t.Errorf("%s: doubt %+v", test.cells, got.Doubt)
		case got.Calendar != test.calendar || slices.Collect(got.Take())[0].Time.Lo != test.lo:
			t.Errorf("%s: got %+v, want calendar %v and %v", test.cells, got, test.calendar, test.lo)
		}
	}
}

// TestDoubt: where nobody says whether times are dates or numbers and some may be the other,
// how many and the first row are told.
func TestDoubt(t *testing.T) {
	for cells, want := range map[string]*Doubt{
		"1970,1691":            {Rule: "years-as-numbers", Times: 1, Row: 2},
		"3,1970,1971,7,8":      {Rule: "years-as-numbers", Times: 2, Row: 3},
		"1500,1600,1900":       {Rule: "years-as-numbers", Times: 1, Row: 4},
		"1970,1971,1691,1972":  {Rule: "numbers-as-years", Times: 1, Row: 4},
		"1,2.5":                nil,
		"1970,1971":            nil,
		"2013-05,2013年8月,2014": nil,
	} {
		got, err := read(t, "practice,unit,date\np,a,"+strings.ReplaceAll(cells, ",", "\np,a,")+"\n", adoptions(Auto))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.Doubt, cmpopts.IgnoreFields(Doubt{}, "Zh", "En")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", cells, diff)
		}
	}
}

func TestUnitsLinksCovariates(t *testing.T) {
	units, err := read(t, "省份,备注\n广东,a\n浙江,\n", ReadUnits)
	if diff := cmp.Diff([]string{"广东", "浙江"}, units); diff != "" || err != nil {
		t.Errorf("units: %v (-want +got):\n%s", err, diff)
	}
	links, err := read(t, "from,to,weight\na,b,2\nb,a,0.5\n", ReadLinks)
	if diff := cmp.Diff([]Link{{"a", "b", 2, 2}, {"b", "a", .5, 3}}, links.Rows); diff != "" || err != nil {
		t.Errorf("links: %v (-want +got):\n%s", err, diff)
	}
	covariates, err := read(t, "unit,year,gdp,人口\na,2001,1.5,NA\na,2002年,-2,3\n", ReadCovariates)
	if err != nil {
		t.Fatal(err)
	}
	want := []CovariateRow{{CovariateKey{"a", 2001}, []float64{1.5, math.NaN()}, 2}, {CovariateKey{"a", 2002}, []float64{-2, 3}, 3}}
	if diff := cmp.Diff(want, covariates.Rows, cmpopts.EquateNaNs()); diff != "" || !covariates.Dated || covariates.Names[1] != "人口" {
		t.Errorf("covariates %v, dated %v (-want +got):\n%s", covariates.Names, covariates.Dated, diff)
	}
	if err := covariates.Missing(); err == nil || !strings.Contains(err.Error(), "row 2, column 4 (人口): is missing") {
		t.Errorf("got %v, want the missing cell", err)
	}
}

func TestBrokenUnitsLinksCovariates(t *testing.T) {
	tables := map[string]func(*table.Reader) error{
		"units":      func(r *table.Reader) error { _, err := ReadUnits(r); return err },
		"links":      func(r *table.Reader) error { _, err := ReadLinks(r); return err },
		"covariates": func(r *table.Reader) error { _, err := ReadCovariates(r); return err },
		"adoptions":  func(r *table.Reader) error { _, err := ReadAdoptions(r, Options{}); return err },
	}
	for _, test := range []struct{ kind, text, want string }{
		{"units", "unit\na\na\n", `row 3, column 1 (unit): "a" is named twice`},
		{"units", "unit,x\n,1\n", "row 2, column 1 (unit): must not be empty"},
		{"links", "from,to\na,b\nb,a\na,b\n", "row 4, column 2 (to): the pair is in row 2 already"},
		{"links", "from,to\na,\n", "row 2, column 2 (to): must not be empty"},
		{"links", "from,to\na,a\n", "row 2, column 2 (to): a unit is not its own neighbour"},
		{"links", "from,to,weight\na,b,0\n", `row 2, column 3 (weight): "0" is no weight`},
		{"links", "from,to,weight\na,b,\n", `row 2, column 3 (weight): "" is no weight`},
		{"links", "from,x\na,b\n", "to: the header has no such column"},
		{"covariates", "unit,year\na,2001\n", "has no column beside unit and period"},
		{"covariates", "unit,gdp\na,1\na,2\n", "row 3, column 1 (unit): the unit and period are in row 2 already"},
		{"covariates", "unit,gdp\na,high\n", `row 2, column 2 (gdp): "high" is no number`},
		{"covariates", "unit,year,gdp\na,,1\n", `row 2, column 2 (year): "" is no number`},
		{"adoptions", "unit,practice,date\n,p,2001\n", "row 2, column 1 (unit): must not be empty"},
		{"adoptions", "unit,practice,date\na,,2001\n", "row 2, column 2 (practice): must not be empty"},
	} {
		_, err := read(t, test.text, func(r *table.Reader) (any, error) { return nil, tables[test.kind](r) })
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s %q: got %v, want %q", test.kind, test.text, err, test.want)
		}
	}
}

// FuzzAdoptions: whatever is read has names, and makes data or is refused.
func FuzzAdoptions(f *testing.F) {
	f.Add([]byte("practice,unit,date,in_use_by\np,a,2013年8月,\np,b,,2014\n"))
	f.Add([]byte("cascade_id;node_name;event_time\n1;a;-1.5e3\n1;b;NA\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := table.Open("t.csv", strings.NewReader(string(in)))
		if err != nil {
			return
		}
		a, err := ReadAdoptions(r, Options{})
		if err != nil {
			if !errors.Is(err, graphmodel.ErrInvalid) {
				t.Fatal(err)
			}
			return
		}
		rows := slices.Collect(a.Take())
		for _, row := range rows {
			if row.Practice == "" || row.Unit == "" || row.Ref < 2 {
				t.Fatalf("got %+v", row)
			}
		}
		options := spread.Options{}
		if a.Calendar {
			options.Scale = spread.ScaleOf(slices.Values(rows))
		}
		if _, _, err := spread.New(rows, options); err != nil {
			t.Fatal(err)
		}
	})
}

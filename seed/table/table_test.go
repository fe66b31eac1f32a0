package table

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"ronghe/graphmodel"
)

// all reads a table to its end, header first.
func all(in string) (rows [][]string, err error) {
	t, err := Open("t.csv", strings.NewReader(in))
	if err != nil {
		return nil, err
	}
	rows = append(rows, t.Header())
	for {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		rows = append(rows, append([]string{}, row...))
	}
}

func encoded(t *testing.T, to encoding.Encoding, text string) string {
	t.Helper()
	out, err := to.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEncodingsAndSeparators(t *testing.T) {
	want := [][]string{{"做法", "省份", "备注"}, {"能源管控中心", "广东", `㐂"甲",乙`}, {"ERP", "内蒙古", "two\nlines"}}
	comma := "做法,省份,备注\n能源管控中心,　广东 ,\"㐂\"\"甲\"\",乙\"\n\n,,\nERP,内蒙古,\"two\nlines\"\n"
	semicolon := "做法;省份;备注\r\n能源管控中心;广东;\"㐂\"\"甲\"\",乙\"\r\nERP;内蒙古;\"two\r\nlines\""
	tab := strings.ReplaceAll(semicolon, ";", "\t")
	gb, le := simplifiedchinese.GB18030, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	for name, in := range map[string]string{
		"UTF-8":                         comma,
		"UTF-8 with a mark":             "\ufeff" + comma,
		"semicolons":                    semicolon,
		"tabs":                          tab,
		"sep= line":                     "sep=;\r\n" + semicolon,
		"GB 18030":                      encoded(t, gb, comma),
		"GB 18030 with its mark":        encoded(t, gb, "\ufeff"+comma),
		"GB 18030 with a mark of UTF-8": "\ufeff" + encoded(t, gb, semicolon),
		"GB 18030 with tabs":            encoded(t, gb, tab),
		"UTF-16LE":                      encoded(t, le, comma),
		"UTF-16BE":                      encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), tab),
		"UTF-16LE without a mark":       encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), tab),
		"UTF-16BE without a mark":       encoded(t, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), comma),
	} {
		got, err := all(in)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s: %v (-want +got):\n%s", name, err, diff)
		}
	}
}

// TestLateEncoding: what decides may come after much ASCII, and one broken character
// makes UTF-8 no other encoding.
func TestLateEncoding(t *testing.T) {
	long := "a,b\n" + strings.Repeat("abc,def\n", 20_000)
	rows, err := all(long + encoded(t, simplifiedchinese.GB18030, "省,份\n"))
	if err != nil || len(rows) != 20_002 || rows[20_001][0] != "省" {
		t.Errorf("got %d rows, %v, the last %q", len(rows), err, rows[len(rows)-1])
	}
	_, err = all("a,b\n" + strings.Repeat("企业,地区\n", 10) + "企\x80业,地区\n")
	if err == nil || !strings.Contains(err.Error(), "row 12, column 1 (a)") {
		t.Errorf("got %v, want the broken cell", err)
	}
}

func TestBrokenTables(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", "is empty"},
		{"\ufeff", "is empty"},
		{"\n\n ,\n", "is empty"},
		{"PK\x03\x04rest", "is a spreadsheet, not text"},
		{"a,b,A\n", "row 1, column 3 (A): has the name of column 1"},
		{"a,b\r1,2\r", "CR alone"},
		{"a,b\n1,2\n1\n", "row 3: has 1 cells, and the header has 2"},
		{"a,b\n1,2,\n", "row 2: has 3 cells, and the header has 2"},
		{"sep=,\na,b\n1\n", "row 3: has 1 cells"},
		{"a,b\n1,\"2\n3,4\n", "row 2: has a quote that is not closed"},
		{"a,b\n1,2\"\n", "row 2: has a quote"},
		{"a,b\n1,2\x00\n", "row 2, column 2 (b): has bytes that are no text"},
		{"a\x00,\x00b\x00\n", "row 1, column 1"},
		{"a,b\ncaf\xe9,1\n", "row 2, column 1 (a): has bytes"},
		{"a,b\n1,\"" + strings.Repeat("x", 2*MaxRow), "row 2: is longer than 1 MiB"},
		{"\xff\xfea\x00,\x00b\x00\n\x00\x00\xd8,\x00", "row 2, column 1"},
	} {
		_, err := all(test.in)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "t.csv: ") {
			t.Errorf("%.30q: got %v, want %q", test.in, err, test.want)
		}
	}
}

func TestColumns(t *testing.T) {
	for _, test := range []struct {
		header string
		given  map[string]string
		want   []int
		err    string
	}{
		{header: "date,unit,practice", want: []int{2, 1, 0, -1}},
		{header: "node_name,event_time,cascade_id", want: []int{2, 0, 1, -1}},
		{header: "Node Name,Event-Time,ＣＡＳＣＡＤＥ", want: []int{2, 0, 1, -1}},
		{header: "年份,省份,做法,In use by", want: []int{2, 1, 0, 3}},
		{header: "state,policy,adopt_year,notes", want: []int{1, 0, 2, -1}},
		{header: "unit,省份,practice,date", want: []int{2, 0, 3, -1}},
		{header: "u,p,date", given: map[string]string{"unit": "U", "practice": "p"}, want: []int{1, 0, 2, -1}},
		{header: "省份,城市,practice,date", err: `column 2 (城市): could be unit, and so could "省份"`},
		{header: "省份,城市,practice,date", given: map[string]string{"unit": "城市"}, want: []int{2, 1, 3, -1}},
		{header: "unit,date", err: "practice: the header has no such column; it is: unit | date"},
		{header: "a,b,c", given: map[string]string{"unit": "x"}, err: `practice: the header has no such column`},
		{header: "practice,b,c", given: map[string]string{"unit": "x"}, err: `unit: the header has no column "x"`},
		{header: "practice,b,c", given: map[string]string{"unit": "b", "date": "b"}, err: "cannot be both unit and date"},
		{header: "practice,unit,date", given: map[string]string{"datum": "b"}, err: "datum: no such column"},
	} {
		r, err := Open("t.csv", strings.NewReader(test.header))
		if err != nil {
			t.Fatal(err)
		}
		got, err := r.Columns(test.given, Practice, Unit, Date, InUseBy)
		if test.err == "" && err != nil || test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err)) {
			t.Errorf("%s: got %v, want %q", test.header, err, test.err)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.header, diff)
		}
	}
}

// TestMemory: a table is read in memory that does not grow with it.
func TestMemory(t *testing.T) {
	const rows = 50_000
	body := "practice,unit,date\n" + strings.Repeat("做法,广东,2013-08-23\n", rows)
	r, err := Open("t.csv", strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	perRow := testing.AllocsPerRun(rows/2, func() {
		row, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := ParseDate(row[2]); !ok {
			t.Fatal(row)
		}
	})
	if perRow > 3 {
		t.Errorf("got %v allocations a row, want at most 3", perRow)
	}
}

func BenchmarkNext(b *testing.B) {
	body := "practice,unit,date\n" + strings.Repeat("policy-4711,guangdong,2013\n", 100_000)
	for b.Loop() {
		r, err := Open("t.csv", strings.NewReader(body))
		for err == nil {
			_, err = r.Next()
		}
	}
	b.SetBytes(int64(len(body)))
	b.ReportMetric(float64(b.N)*100_000/b.Elapsed().Seconds(), "rows/s")
}

func FuzzTable(f *testing.F) {
	f.Add([]byte("practice;unit\n\"a\";b\n"))
	f.Add([]byte("\xd7\xf6\xb7\xa8,\xca\xa1\n1,2"))
	f.Add([]byte("\xff\xfea\x00,\x00b\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		r, err := Open("t.csv", strings.NewReader(string(in)))
		for err == nil {
			var row []string
			row, err = r.Next()
			if err == nil && len(row) != len(r.Header()) {
				t.Fatalf("row %d has %d cells of %d", r.Row(), len(row), len(r.Header()))
			}
			for _, cell := range row {
				if strings.ContainsRune(cell, 0) {
					t.Fatalf("row %d: %q", r.Row(), cell)
				}
			}
		}
		if !errors.Is(err, io.EOF) && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Fatalf("got %v", err)
		}
	})
}

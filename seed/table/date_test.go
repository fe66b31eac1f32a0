package table

import (
	"errors"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

func TestParseDate(t *testing.T) {
	for cell, want := range map[string]graphmodel.Date{
		"2013": "2013", "2013年": "2013", "２０１３": "2013", "2013.0": "2013", "2013 年": "2013", "1691": "1691",
		"2013年8月": "2013-08", "2013-8": "2013-08", "2013/08": "2013-08", "2013.8": "2013-08", "2013.10": "2013-10",
		"201308": "2013-08", "2013 年 08 月": "2013-08", "２０１３年８月": "2013-08", "２０１３－８": "2013-08",
		"2013年8月23日": "2013-08-23", "2013年8月23号": "2013-08-23", "2013/8/23": "2013-08-23", "2013-08-23": "2013-08-23",
		"2013.8.23": "2013-08-23", "20130823": "2013-08-23", "２０１３０８２３": "2013-08-23", "2012-02-29": "2012-02-29",
		"2013/8/23 0:00": "2013-08-23", "2013-08-23 00:00:00": "2013-08-23", "2013-08-23T00:00:00Z": "2013-08-23",
		"2013-08-23T08:00:00.000+08:00": "2013-08-23", "2013年8月23日 10:30": "2013-08-23", "2013/8/23 10:30:00 PM": "2013-08-23",
	} {
		if got, ok := ParseDate(cell); got != want || !ok {
			t.Errorf("%q: got %q, %v, want %q", cell, got, ok, want)
		}
	}
	for _, cell := range []string{
		"", "2013年上半年", "2013年底", "约2013年", "2013-2014", "2013年8月-9月", "8/23/2013", "23-Aug-2013", "13-08", "0000", "20131",
		"2013-13", "2013-02-30", "2013-08/23", "2013-", "2013-8-", "2013-00", "201300", "20130023", "2013年8", "2013年8月23", "2013 10:00",
		"2013-08 10:00", "2013.", "2013.00.00", "2013-08-23 morning", "年", "年8月", "2013年月", "41509", "+2013", "2013-8-233", "第2013年",
	} {
		if got, ok := ParseDate(cell); ok {
			t.Errorf("%q: got %q, want none", cell, got)
		}
	}
}

func TestDateCell(t *testing.T) {
	r, err := Open("t.csv", strings.NewReader("单位,年份\n甲,2013年8月\n乙,不详\n丙,2013年上半年\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []graphmodel.Date{"2013-08", ""} {
		row, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := r.Date(row, 1); got != want || err != nil {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	row, err := r.Next()
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.Date(row, 1)
	if want := `t.csv: row 4, column 2 (年份): "2013年上半年" is no date`; !errors.Is(err, graphmodel.ErrInvalid) || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
}

func FuzzParseDate(f *testing.F) {
	f.Add("2013年8月23日")
	f.Add("2013/8/23 0:00")
	f.Fuzz(func(t *testing.T, cell string) {
		date, ok := ParseDate(cell)
		if !ok {
			return
		}
		if _, err := graphmodel.ParseDate(string(date)); err != nil {
			t.Errorf("%q: got %q: %v", cell, date, err)
		}
		if again, ok := ParseDate(string(date)); again != date || !ok {
			t.Errorf("%q: got %q, and of that %q", cell, date, again)
		}
	})
}

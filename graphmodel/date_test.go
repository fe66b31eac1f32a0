package graphmodel

import (
	"errors"
	"regexp"
	"testing"
)

func TestParseDate(t *testing.T) {
	for _, good := range []string{"", "2013", "2013-10", "2013-10-09", "2012-02-29", "2000-02-29", "1949-10-01", "0001-01-01"} {
		if d, err := ParseDate(good); err != nil || string(d) != good {
			t.Errorf("ParseDate(%q): got %q, %v, want it as it is", good, d, err)
		}
	}
	for _, bad := range []string{
		"2013-13", "2013-00", "2013-2-30", "2013-02-30", "2013-02-29", "1900-02-29", "2013-04-31", "2013-10-00", "2013-1",
		"13", "213", "20130", "2013-10-9", "2013/10", "20131009", "2013-10-09T00:00:00Z", " 2013", "2013 ", "２０１３", "2013年", "+013", "-013", "abcd",
	} {
		if d, err := ParseDate(bad); !errors.Is(err, ErrInvalid) || d != "" {
			t.Errorf("ParseDate(%q): got %q, %v, want ErrInvalid", bad, d, err)
		}
	}
}

func TestDateDays(t *testing.T) {
	for _, test := range []struct {
		date        Date
		first, last int
	}{
		{"1970-01-01", 0, 0},
		{"1970", 0, 364},
		{"2013-10", 15979, 16009},
		{"2013-10-09", 15987, 15987},
		{"2012", 15340, 15705}, // 366 days
		{"2013", 15706, 16070},
		{"2012-02", 15371, 15399},
		{"1900-02", -25536, -25509}, // 28 days: not a leap year
		{"1969-12-31", -1, -1},
		{"1969-12", -31, -1},
		{"1969", -365, -1},
		{"1949-10-01", -7397, -7397},
	} {
		first, last, ok := test.date.Days()
		if first != test.first || last != test.last || !ok {
			t.Errorf("%s.Days(): got %d, %d, %v, want %d, %d", test.date, first, last, ok, test.first, test.last)
		}
	}
	for _, none := range []Date{"", "2013-13", "soon"} {
		if _, _, ok := none.Days(); ok {
			t.Errorf("%q.Days(): got days, want none", none)
		}
	}
}

func TestDateParts(t *testing.T) {
	for _, test := range []struct {
		date      Date
		precision Precision
		year      int
	}{
		{"", Unknown, 0}, {"2013", Year, 2013}, {"2013-10", Month, 2013}, {"1949-10-01", Day, 1949},
	} {
		if got := test.date.Precision(); got != test.precision {
			t.Errorf("%q.Precision(): got %d, want %d", test.date, got, test.precision)
		}
		if got := test.date.Year(); got != test.year {
			t.Errorf("%q.Year(): got %d, want %d", test.date, got, test.year)
		}
	}
}

func TestDateBefore(t *testing.T) {
	for _, test := range []struct {
		d, e Date
		want bool
	}{
		{"2018", "2019", true},
		{"2019", "2018", false},
		{"2019", "2019", false},
		{"2019", "2019-03", false}, // tied
		{"2019-03", "2019", false},
		{"2019-02-28", "2019-03", true},
		{"2019-03-01", "2019-03", false},
		{"2018-12-31", "2019", true},
		{"1969", "1970", true},
		{"", "2019", false},
		{"2019", "", false},
		{"", "", false},
	} {
		if got := test.d.Before(test.e); got != test.want {
			t.Errorf("%q.Before(%q): got %v, want %v", test.d, test.e, got, test.want)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, seed := range []string{"", "2013", "2013-10", "2013-02-29", "2013-13", "0000-01", "9999-12-31", "２０１３"} {
		f.Add(seed)
	}
	form := regexp.MustCompile(`^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$`)
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			return
		}
		if string(d) != s || !form.MatchString(s) {
			t.Fatalf("ParseDate(%q): got %q, want ErrInvalid", s, d)
		}
		first, last, ok := d.Days()
		length := map[Precision][2]int{Unknown: {1, 1}, Year: {365, 366}, Month: {28, 31}, Day: {1, 1}}[d.Precision()]
		if days := last - first + 1; ok != (s != "") || days < length[0] || days > length[1] {
			t.Errorf("%q.Days(): got %d to %d, %v", s, first, last, ok)
		}
	})
}

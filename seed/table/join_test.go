package table

import "testing"

func TestJoinLines(t *testing.T) {
	for _, c := range [][3]string{
		{"虚构", "企业", "虚构企业"}, {"虚构", "MES", "虚构MES"}, {"MES", "系统", "MES系统"}, {"（甲", "）", "（甲）"},
		{"Made", "up", "Made up"}, {"2013", "317", "2013 317"}, {"", "甲", "甲"}, {"a", "", "a"}, {"a\xff", "b", "a\xffb"},
	} {
		if got := JoinLines(c[0], c[1]); got != c[2] {
			t.Errorf("%q, %q: got %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

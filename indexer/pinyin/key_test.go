package pinyin_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/indexer/pinyin"
)

func TestKey(t *testing.T) {
	want := []string{
		"9号车间", "10号车间", "2013年规划", "abb", "mes", "mes 系统", "阿里云", "八一钢铁", "重庆钢铁", "广西", "行业协会", "“数字”工厂", "数字化",
		"浙大中控", "浙江", "浙江省", "郑州", "中国", "重点工程",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(pinyin.Key(a), pinyin.Key(b)) })
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("(- got, + want):\n%s", diff)
	}
	for _, signs := range []string{"", "——", " 《》 "} {
		if key := pinyin.Key(signs); key != "" {
			t.Errorf("Key(%q) = %q, want nothing", signs, key)
		}
	}
	if long := strings.Repeat("长", 1000); len(pinyin.Key(long)) > 64*12 {
		t.Errorf("the key of a long name has %d bytes", len(pinyin.Key(long)))
	}
}

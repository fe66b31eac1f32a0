package pinyin_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/indexer/pinyin"
)

func TestReadings(t *testing.T) {
	for r, want := range map[rune][]string{
		'能': {"neng"}, '重': {"zhong", "chong"}, '长': {"chang", "zhang"}, '行': {"xing", "hang"},
		'绿': {"lv", "lu"}, '厂': {"chang"}, '莞': {"guan", "wan"}, 'a': nil, '5': nil, '。': nil,
	} {
		if diff := cmp.Diff(pinyin.Readings(r), want); diff != "" {
			t.Errorf("Readings(%c) (- got, + want):\n%s", r, diff)
		}
	}
}

func TestFuzzy(t *testing.T) {
	for letters, want := range map[string]string{
		"zhizao": "zizao", "changsha": "cansa", "lianghua": "nianhua", "hangye": "hanye", "mes": "mes", "": "",
	} {
		if got := pinyin.Fuzzy(letters); got != want {
			t.Errorf("Fuzzy(%s) = %s, want %s", letters, got, want)
		}
	}
}

package orgcode_test

import (
	"errors"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed/names/orgcode"
)

// The codes are the examples that the two standards give.
func TestRead(t *testing.T) {
	for _, test := range []struct{ text, credit, org, wrong string }{
		{"91350100M000100Y43", "91350100M000100Y43", "M000100Y4", ""}, // the example of GB 32100-2015
		{" ９１３５０１００ｍ０００１００ｙ４３ ", "91350100M000100Y43", "M000100Y4", ""},
		{"D2143569-X", "", "D2143569X", ""}, // the example of GB 11714-1997
		{"d2143569x", "", "D2143569X", ""},
		{"91350100M000100Y44", "", "", `gives '3'`},
		{"91350100M000100I43", "", "", "character 16"},
		{"D21435691", "", "", `gives 'X'`},
		{"123", "", "", "has 3 characters"},
		{"350100100000143", "", "", "registration number"},
		{"9135 0100 m000 100y 43", "91350100M000100Y43", "M000100Y4", ""},
		{"91350100\u200bM000100Y43\ufeff", "91350100M000100Y43", "M000100Y4", ""},
		{"", "", "", "has 0 characters"},
		{"统一社会信用代码九", "", "", "character 1"},
		{"一二三", "", "", "has 3 characters"},
	} {
		got, err := orgcode.Read(test.text)
		if test.wrong != "" {
			if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.wrong) {
				t.Errorf("Read(%q): got error %v, want ErrInvalid with %q", test.text, err, test.wrong)
			}
			continue
		}
		if err != nil || got.Credit != test.credit || got.Org != test.org {
			t.Errorf("Read(%q) = %v, %v; want %s, %s", test.text, got, err, test.credit, test.org)
		}
	}
}

// TestOneWrongCharacterIsSeen: whichever one of 18 is written otherwise, the digit
// does not fit; that is what it is for.
func TestOneWrongCharacterIsSeen(t *testing.T) {
	const right = "91350100M000100Y43"
	for i := range right {
		for _, c := range "0123456789ABCDEFGHJKLMNPQRTUWXY" {
			wrong := right[:i] + string(c) + right[i+1:]
			if _, err := orgcode.Read(wrong); (err == nil) != (wrong == right) {
				t.Errorf("Read(%s): got %v", wrong, err)
			}
		}
	}
}

func TestLooks(t *testing.T) {
	for text, want := range map[string]bool{
		"91350100M000100Y43": true, "91350100M000100Y44": true, "D2143569-X": true, "350100100000143": true, "35010010000014": false,
		"中兴通讯股份有限公司": false, "HUAWEITEC": false, "": false, "330000": false,
	} {
		if got := orgcode.Looks(text); got != want {
			t.Errorf("Looks(%q) = %v, want %v", text, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"91350100M000100Y43", "D2143569-X", "", "９１", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		code, err := orgcode.Read(s)
		if err == nil && len(code.Org) != 9 {
			t.Errorf("Read(%q) = %v without an organisation code", s, code)
		}
		if err != nil && !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("Read(%q): %v is not ErrInvalid", s, err)
		}
	})
}

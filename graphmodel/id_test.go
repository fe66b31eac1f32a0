package graphmodel

import (
	"errors"
	"strings"
	"testing"
)

func TestParseID(t *testing.T) {
	for _, good := range []string{
		"region:330000", "industry:c18", "practice:a", "x:0", "learned_from:0", "k9:a.b_c~d-e",
		"a:" + strings.Repeat("z", MaxID-2), strings.Repeat("k", 32) + ":1",
	} {
		if id, err := ParseID(good); err != nil || string(id) != good {
			t.Errorf("ParseID(%q): got %q, %v, want it as it is", good, id, err)
		}
	}
	for _, bad := range []string{
		"", ":", "a", "a:", ":a", "A:a", "a:A", "1a:a", "_a:a", "a-b:a", "a:-a", "a:.a", "a:_a", "a:~a", "a:b:c", "a: b", "a:b ",
		"a:b\n", "a:\x00", "企业:a", "a:企业", "a:b/c", "a:b'", "a:" + strings.Repeat("z", MaxID-1), strings.Repeat("k", 33) + ":1",
	} {
		if id, err := ParseID(bad); !errors.Is(err, ErrInvalid) || id != "" {
			t.Errorf("ParseID(%q): got %q, %v, want ErrInvalid", bad, id, err)
		}
	}
}

func TestParseIDMessage(t *testing.T) {
	_, err := ParseID(strings.Repeat("长", 1000))
	want := strings.Repeat("长", 27) + `…: id: an id is lowercase "kind:key", as in region:330000, at most 200 bytes` +
		"（编号应为小写英文“类别:键”，例如 region:330000，至多 200 字节）"
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func TestIDParts(t *testing.T) {
	for _, test := range []struct {
		id   ID
		kind Kind
		key  string
	}{
		{"region:330000", "region", "330000"},
		{"a:b:c", "a", "b:c"},
		{"none", "", ""},
		{"", "", ""},
	} {
		if got := test.id.Kind(); got != test.kind {
			t.Errorf("%q.Kind(): got %q, want %q", test.id, got, test.kind)
		}
		if got := test.id.Key(); got != test.key {
			t.Errorf("%q.Key(): got %q, want %q", test.id, got, test.key)
		}
	}
}

func FuzzParseID(f *testing.F) {
	for _, seed := range []string{"region:330000", "a:b:c", "", ":", "A:b", "a:\xff", "企业:一"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, err := ParseID(s)
		if err != nil {
			if !errors.Is(err, ErrInvalid) {
				t.Errorf("ParseID(%q): got error %v, want ErrInvalid", s, err)
			}
			return
		}
		if string(id) != s || string(id.Kind())+":"+id.Key() != s || !id.Kind().Valid() || len(s) > MaxID {
			t.Errorf("ParseID(%q): got %q of kind %q and key %q", s, id, id.Kind(), id.Key())
		}
	})
}

package graphmodel

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPropsRoundTrip(t *testing.T) {
	for _, test := range []struct {
		props Props
		json  string
	}{
		{nil, `{}`},
		{Props{"s": ""}, `{"s":""}`},
		{Props{"b": true, "a": false}, `{"a":false,"b":true}`},
		{Props{"i": int64(1), "f": 1.0}, `{"f":1.0,"i":1}`},
		{Props{"i": int64(math.MaxInt64), "j": int64(math.MinInt64)}, `{"i":9223372036854775807,"j":-9223372036854775808}`},
		{Props{"f": 1e21, "g": 1e-7, "h": 0.1}, `{"f":1e+21,"g":1e-07,"h":0.1}`},
		{Props{"f": math.Copysign(0, -1)}, `{"f":-0.0}`},
		{Props{"l": []string{}, "m": []string{""}}, `{"l":[],"m":[""]}`},
		{Props{"s": "<a & 'b'>\n\"𠮷\"\x01"}, `{"s":"<a & 'b'>\n\"𠮷\"\u0001"}`},
	} {
		text, err := json.Marshal(test.props)
		var back Props
		if err == nil {
			err = json.Unmarshal(text, &back)
		}
		if err != nil {
			t.Errorf("%s: %v", test.json, err)
			continue
		}
		if canonical, _ := test.props.MarshalJSON(); string(canonical) != test.json {
			t.Errorf("got %s, want %s", canonical, test.json)
		}
		if !back.Equal(test.props) {
			t.Errorf("%s: got %#v back, want %#v", test.json, back, test.props)
		}
	}
}

func TestPropsUnmarshalRefuses(t *testing.T) {
	for _, bad := range []string{
		`{"p":null}`, `{"p":{}}`, `{"p":[1]}`, `{"p":["a",null]}`, `{"p":[["a"]]}`, `{"p":9223372036854775808}`, `{"p":1e400}`,
	} {
		var props Props
		err := json.Unmarshal([]byte(bad), &props)
		var fault *Fault
		if !errors.Is(err, ErrInvalid) || !errors.As(err, &fault) || fault.Field != "props.p" {
			t.Errorf("%s: got %#v, %v, want ErrInvalid at props.p", bad, props, err)
		}
	}
	for _, bad := range []string{`[]`, `"a"`, `{"p":1`, `1`} {
		var props Props
		if err := json.Unmarshal([]byte(bad), &props); err == nil {
			t.Errorf("%s: got %#v, want an error", bad, props)
		}
	}
}

func TestPropsEqual(t *testing.T) {
	values := []any{"", "1", "true", int64(0), int64(1), 0.0, 1.0, true, false, []string{}, []string{""}, []string{"1"}}
	for i, v := range values {
		if (Props{"p": v}).Equal(nil) || (Props{"p": v}).Equal(Props{"q": v}) {
			t.Errorf("%#v is equal to what is absent", v)
		}
		for j, w := range values {
			if got := (Props{"p": v}).Equal(Props{"p": w}); got != (i == j) {
				t.Errorf("%#v equal to %#v: got %v", v, w, got)
			}
		}
	}
	if !(Props{}).Equal(nil) {
		t.Error("no properties differ from none")
	}
}

func TestPropsString(t *testing.T) {
	props := Props{"s": "text", "n": int64(1)}
	got := []string{props.String("s"), props.String("n"), props.String("absent"), Props(nil).String("s")}
	if diff := cmp.Diff(got, []string{"text", "", "", ""}); diff != "" {
		t.Errorf("got (-), want (+):\n%s", diff)
	}
}

// FuzzProps asks that what is read from JSON is written and read again as it is,
// and that Canonical gives one text for one content.
func FuzzProps(f *testing.F) {
	for _, seed := range []string{
		`{}`, `null`, `{"a":1,"b":1.0,"c":"","d":[],"e":true}`, `{"a":-0.0,"b":1e300,"c":-0}`, `{"a":"\u0000\ud842\udfb7"}`, `{"a":[null]}`, `{"a":1,"a":2}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var props, back Props
		if json.Unmarshal(text, &props) != nil {
			return
		}
		canonical, err := json.Marshal(props)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if err := json.Unmarshal(canonical, &back); err != nil {
			t.Fatalf("%s: written as %s: %v", text, canonical, err)
		}
		if !props.Equal(back) {
			t.Errorf("%s: got %#v back, want %#v", text, back, props)
		}
		if again, _ := json.Marshal(back); string(again) != string(canonical) {
			t.Errorf("%s: written as %s, then as %s", text, canonical, again)
		}
	})
}

// FuzzReadPlain asks that what is read in a short way is what encoding/json reads, and that
// the short way is taken for what Canonical writes without escapes.
func FuzzReadPlain(f *testing.F) {
	for _, text := range []string{
		`{"a":"甲","b":1,"c":-1.5,"d":true,"e":["x",""],"f":[],"g":false,"h":0}`, `{}`, `{"a":"\n"}`, `{"a":01}`, `{"a":1.}`, `{"a":.5}`, `{"a":--1}`, `{"a":-}`,
		`{"a":9223372036854775808}`, `{"a":null}`, `{"a":1,"a":2}`, `{"a":1}}`, `{"a" :1}`, `{"a":1,}`, `{"a":["x",]}`, `{"a":[1]}`, `{"a":tru}`, `{"":""}`, "{\"a\":\"\xff\"}", "{\"a\":\"\x01\"}", `{"a":-0}`, `{"a":1.2.3}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var want Props
		err := want.unmarshal(text)
		got, ok := readPlain(text)
		if ok && (err != nil || !got.Equal(want)) {
			t.Fatalf("%q: got %v, want %v, %v", text, got, want, err)
		}
		if plain := want.Canonical(); err == nil && len(want) > 0 && !bytes.ContainsAny(plain, "\\e+") {
			if again, ok := readPlain(plain); !ok || !again.Equal(want) {
				t.Fatalf("%q: got %v, %v, want %v", plain, again, ok, want)
			}
		}
	})
}

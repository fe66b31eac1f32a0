package graphmodel

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode"
)

// TestWriteString: every rune, and what is no rune, is written as encoding/json writes it.
func TestWriteString(t *testing.T) {
	texts := []string{"", "甲<b>&乙", "“甲”（乙）\u2028", "甲\ufffd", "\xff", "甲\xe4\xb8", "\xed\xa0\x80"}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		texts = append(texts, string(r)) // a surrogate becomes U+FFFD
	}
	var got, want bytes.Buffer
	enc := json.NewEncoder(&want)
	enc.SetEscapeHTML(false)
	for _, text := range texts {
		got.Reset()
		want.Reset()
		writeString(&got, text)
		if err := enc.Encode(text); err != nil {
			t.Fatal(err)
		}
		if got.String()+"\n" != want.String() {
			t.Errorf("%+q: got %s, want %s", text, got.String(), want.String())
		}
	}
}

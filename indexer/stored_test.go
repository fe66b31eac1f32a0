package indexer

import (
	"testing"

	"pgregory.net/rapid"
)

func TestStoredComesBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("能源管控，€𠮷龴\ue5e5\ue7c7 a1\x00")))).Draw(rt, "text")
		f := newStored("虚构", 0, text)
		got, err := readStored(f.Type, f.Value)
		if err != nil || got != text {
			rt.Errorf("got %q, %v, want %q", got, err, text)
		}
	})
	if f := newStored("虚构", 0, "能源管控"); len(f.Value) != 8 {
		t.Errorf("four ideographs: got %d bytes, want 8", len(f.Value))
	}
}

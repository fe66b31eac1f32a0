package native

import (
	"errors"
	"io"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// TestDecoder: a bad line is told with its number and the next one read.
func TestDecoder(t *testing.T) {
	dec := NewDecoder("a.jsonl", strings.NewReader("\ufeff"+nodeX+"\r\n\r\nbad\r\n"+edgeA))
	if line, err := dec.Next(); err != nil || line.Node == nil || line.Node.ID != "enterprise:x" {
		t.Errorf("line 1: got %+v, %v", line, err)
	}
	var bad *LineError
	if _, err := dec.Next(); !errors.As(err, &bad) || bad.File != "a.jsonl" || bad.Line != 3 || bad.Column != 1 {
		t.Errorf("line 3: got %v, want a LineError", err)
	}
	if line, err := dec.Next(); err != nil || line.Edge == nil || line.Edge.Quote != "虚构" {
		t.Errorf("line 4: got %+v, %v", line, err)
	}
	for range 2 {
		if _, err := dec.Next(); !errors.Is(err, io.EOF) {
			t.Errorf("at the end: got %v, want io.EOF", err)
		}
	}
	if _, err := NewDecoder("a.gz", strings.NewReader(packed(t, nodeX)[:20])).Next(); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("cut off: got %v, want ErrInvalid", err)
	}
}

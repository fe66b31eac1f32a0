package main

import (
	"runtime"
	"runtime/debug"
	"testing"
)

// TestLeaner: little in use, and garbage may lie; much in use, and it may not; as before at the end.
func TestLeaner(t *testing.T) {
	percent := func() int {
		now := debug.SetGCPercent(100)
		debug.SetGCPercent(now)
		return now
	}
	defer debug.SetGCPercent(debug.SetGCPercent(77))
	runtime.GC()
	l := newLeaner(1 << 40)
	if got := percent(); got != leanest {
		t.Errorf("begun: got %d, want %d", got, leanest)
	}
	if l.update(); percent() != 400 {
		t.Errorf("with room: got %d, want 400", percent())
	}
	l.room = 1
	if l.update(); percent() != leanest {
		t.Errorf("without room: got %d, want %d", percent(), leanest)
	}
	if l.end(); percent() != 77 {
		t.Errorf("ended: got %d, want 77", percent())
	}
}

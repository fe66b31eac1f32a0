package main

import (
	"runtime/debug"
	"runtime/metrics"
)

// leaner collects garbage when the heap is half as large again as what is in use, and not
// twice: for what keeps much for long, such as the names of a large library. While that is
// little it lets as much garbage lie as room says, since collecting often is all cost then.
// Call update now and then, and end it.
type leaner struct {
	room   int64
	before int
	live   []metrics.Sample
}

const leanest = 50 // %

func newLeaner(room int64) *leaner {
	l := &leaner{room: room, live: []metrics.Sample{{Name: "/gc/heap/live:bytes"}}}
	l.before = debug.SetGCPercent(leanest)
	return l
}

// update takes in how much is in use by now.
func (l *leaner) update() {
	metrics.Read(l.live)
	live := max(int64(l.live[0].Value.Uint64()), 1)
	debug.SetGCPercent(int(max(leanest, min(l.room*100/live, 400))))
}

func (l *leaner) end() { debug.SetGCPercent(l.before) }

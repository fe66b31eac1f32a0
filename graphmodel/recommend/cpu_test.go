package recommend

import (
	"slices"
	"syscall"
	"testing"
	"time"
)

// cpuTime is what this process has used of the processors so far.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// measure reports the processor time of a question over all cores, which other work on
// the machine leaves alone.
func measure(b *testing.B, prepare func() (ask func() error)) {
	b.Helper()
	var times []time.Duration
	for b.Loop() {
		ask := prepare()
		start := cpuTime(b)
		if err := ask(); err != nil {
			b.Fatal(err)
		}
		times = append(times, cpuTime(b)-start)
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Microseconds())/1e3, "CPU-ms/p50")
	b.ReportMetric(float64(times[len(times)*95/100].Microseconds())/1e3, "CPU-ms/p95")
}

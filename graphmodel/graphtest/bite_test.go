package graphtest

import (
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"ronghe/graphmodel"
)

// TestSuiteBites breaks one promise of the reference Store at a time and asks
// that exactly the cases of that promise fail.
func TestSuiteBites(t *testing.T) {
	if testing.Short() {
		t.Skip("the suite many times over, on stores that are broken on purpose")
	}
	for name, f := range faults {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			open := func(dir string) (graphmodel.Store, error) {
				store, err := Open(dir)
				return &broken{Store: store, fault: f.fault}, err
			}
			same(&env{TB: t}, "cases that failed", failing(t, open), slices.Sorted(slices.Values(f.fails)))
		})
	}
}

// failing is the promises, in order, that the Stores of open do not keep.
func failing(t *testing.T, open Opener) []string {
	var failed []string
	for _, c := range allCases() {
		if isRandom(c) || isCrash(c) { // they try the same promises again, at length
			continue
		}
		r := &recorder{TB: t}
		done := make(chan struct{})
		go func() { // a case that gives up ends its goroutine
			defer close(done)
			defer func() {
				if recover() != nil { // a broken answer may well be too short
					r.Fail()
				}
			}()
			e := start(r, open)
			e.patience = 10 * time.Second
			c.check(e)
		}()
		if <-done; r.Failed() {
			failed = append(failed, c.promise)
		}
	}
	slices.Sort(failed)
	return failed
}

func isRandom(c testCase) bool { return has(randomCases, c) }
func isCrash(c testCase) bool  { return has(crashCases, c) }

func has(cases []testCase, c testCase) bool {
	return slices.ContainsFunc(cases, func(d testCase) bool { return d.promise == c.promise })
}

// recorder is a testing.TB that notes a failure instead of failing.
type recorder struct {
	testing.TB
	mu     sync.Mutex
	failed bool
}

func (r *recorder) Fail() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed = true
}

func (r *recorder) Failed() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.failed
}

func (r *recorder) FailNow() {
	r.Fail()
	// The goroutine of a case is the recorder's own, so that this ends the case only.
	runtime.Goexit()
}

func (r *recorder) Helper()               {}
func (r *recorder) Error(...any)          { r.Fail() }
func (r *recorder) Errorf(string, ...any) { r.Fail() }
func (r *recorder) Fatal(...any)          { r.FailNow() }
func (r *recorder) Fatalf(string, ...any) { r.FailNow() }

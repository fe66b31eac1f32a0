package graphtest

import (
	"testing"

	"ronghe/graphmodel"
)

// Opener opens the Store kept in dir, with Rules, and makes an empty one when
// there is none yet. It is called again for the same dir after a Close, or in
// another process after a crash.
type Opener func(dir string) (graphmodel.Store, error)

// TestStore proves that the Stores of open keep every promise of graphmodel, each
// case on an empty Store of its own.
func TestStore(t *testing.T, open Opener) {
	if dir := crashDir(); dir != "" { // this is the child process of a crash case
		t.Fatal(writeUntilKilled(open, dir))
	}
	for _, c := range allCases() {
		t.Run(c.promise, func(t *testing.T) { c.check(start(t, open)) })
	}
}

// testCase is one promise in a sentence and the function that tries to catch the
// Store breaking it.
type testCase struct {
	promise string
	check   func(*env)
}

func allCases() []testCase {
	var all []testCase
	for _, group := range [][]testCase{
		updateCases, refusalCases, feedCases, writtenCases, valueCases, fieldCases(), nodeCases, edgeCases,
		shapeCases, pathCases, queryCases, lifeCases, togetherCases, crashCases, randomCases,
	} {
		all = append(all, group...)
	}
	return all
}

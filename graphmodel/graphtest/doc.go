// Package graphtest is what every Store must do, in runnable form.
//
//	TestStore       the conformance suite: one case a promise of graphmodel, and
//	                random graphs compared with a reference
//	BenchmarkStore  the same questions timed on a large made-up graph, of package madeup
//	Rules           the small ontology the suite is written for
//	Open            the reference: a Store of maps and slices, slow and obvious
//
// A new engine starts here: give TestStore a function that opens it and work
// until all is green. All names in the data are made up.
package graphtest

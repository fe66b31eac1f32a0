// Package graphmodel holds the words and the promises of Ronghe: what a node, an
// edge and a date are, what a Store and a Searcher must do, and the four errors.
// It imports the standard library only; every other package stands on it.
//
// Read it in this order:
//
//	id.go date.go      ID and Kind; Date of reduced precision
//	node.go edge.go    a thing, and one claim by one source about two things
//	props.go check.go  what a property may hold; what is asked before a write
//	store.go           Store, Reader, Writer, Feed: the promises every engine keeps
//	query.go           what a Reader can be asked, and in which order it answers
//	all.go             to write a whole list, to read page after page
//	search.go          Searcher
//	spread.go          adoptions and transfers
//	errors.go          ErrNotFound, ErrInvalid, ErrConflict, ErrUnavailable
//
// The promises are also there in runnable form: graphtest.TestStore.
package graphmodel

// Package indexer is the graphmodel.Searcher on Bleve: a view of the Store that
// follows its Changes and can be thrown away at any time.
//
// There is one document a node. plan.go reads from the ontology what a document
// holds; collect.go makes documents from the Store, many at a time; document.go
// gives them to Bleve. A generation (generation.go) is one Bleve index in a
// directory of its own, with the version it was made by and the last change it
// has taken in, written in one batch with the documents (bulk). Index (index.go) has one
// live generation and brings it up to date (follow.go), or builds a new one beside
// it and switches (rebuild.go): when there is none, when it is damaged, of another
// version, or of another Store.
//
// A document is the terms of its texts (segment), as bare bitmaps (level.go; char.go
// makes those of single ideographs), and the texts themselves (stored.go). A
// search reads them from Bleve's segments by itself: corpus.go is all documents at
// one moment, linker.go finds names of the library in the question, question.go
// looks its terms up, rank.go adds up BM25, match.go says what is a hit and in
// which order (order.go), ask.go finds what a query with syntax demands (syntax, wanted.go),
// facet.go counts, snippet.go shows where. search.go puts these
// together; suggest.go answers Suggest from memory; check.go compares the index
// with the Store.
package indexer

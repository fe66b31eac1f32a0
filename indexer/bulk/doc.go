// Package bulk writes documents into a Bleve index many at a time.
//
// Bleve makes a segment of a batch by looking up each term of each document in a map,
// three times, and merges the segments of small batches again and again: most of the
// time that indexing took. Here the terms of a batch of any size are inverted at once
// in flat arrays (invert.go) and written as one segment in Bleve's own file format,
// zap 17 (segment.go, stored.go, postings.go), which Bleve then keeps, merges and reads as
// any other. The format is that of zapx/v17; Segments of another version are refused
// by Bleve when it opens them.
//
// Terms carry no positions, frequencies, norms and doc values: a list of documents is
// a bare bitmap.
//
// Start with Open, which opens or makes an index that writes its segments this way, and
// Batch.
package bulk

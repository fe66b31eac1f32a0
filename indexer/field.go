package indexer

import index "github.com/blevesearch/bleve_index_api"

// field gives Bleve the terms of one field of one document. They are made before
// Bleve asks, without positions, frequencies and norms: how often a term occurs is
// part of the term (see level), so that the list of its documents is a bare bitmap,
// small on disk and fast to add up.
type field struct {
	name  string
	terms index.TokenFrequencies
}

// once stands for every occurrence: no frequency and no places.
var once = new(index.TokenFreq)

func newField(name string, terms ...string) *field {
	f := &field{name, make(index.TokenFrequencies, len(terms))}
	for _, term := range terms {
		f.terms[term] = once
	}
	return f
}

// newCounted makes the field of terms that occur as often as counts says.
func newCounted(name string, counts map[string]int) *field {
	f := &field{name, make(index.TokenFrequencies, len(counts)+len(counts)/4)}
	for term, n := range counts {
		f.terms[term] = once
		for l := 1; l < len(levels) && n >= levels[l]; l++ {
			f.terms[atLevel(term, l)] = once
		}
	}
	return f
}

// levels are how often a term occurs as the index knows it: a count is rounded
// down to the nearest of them. BM25 saturates, so more would change no order that
// anybody could tell.
var levels = []int{1, 2, 3, 4, 5, 6, 8, 11, 16, 24, 40}

// atLevel is the term as it is indexed for documents that have it levels[l] times
// or more, in addition to those of the levels below. No term holds a NUL.
func atLevel(term string, l int) string {
	if l == 0 {
		return term
	}
	return term + "\x00" + string(rune('a'+l))
}

// levelOf is the l of which atLevel has put the end behind a term.
func levelOf(end string) int { return int(end[1] - 'a') }

func (f *field) Name() string                                     { return f.name }
func (f *field) ArrayPositions() []uint64                         { return nil }
func (f *field) Options() index.FieldIndexingOptions              { return index.IndexField | index.SkipFreqNorm }
func (f *field) Analyze()                                         {}
func (f *field) Value() []byte                                    { return nil }
func (f *field) NumPlainTextBytes() uint64                        { return 0 }
func (f *field) Size() int                                        { return 64 * len(f.terms) }
func (f *field) EncodedFieldType() byte                           { return 't' }
func (f *field) AnalyzedLength() int                              { return 1 }
func (f *field) AnalyzedTokenFrequencies() index.TokenFrequencies { return f.terms }

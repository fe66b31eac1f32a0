package indexer

import index "github.com/blevesearch/bleve_index_api"

// field gives Bleve the terms of one field of one document, without positions,
// frequencies and norms: how often a term occurs is part of the term (see atLevel),
// so that the list of its documents is a bare bitmap, small on disk and fast to add up.
type field struct {
	name  string
	terms []string
}

// once stands for every occurrence: no frequency and no places.
var once = new(index.TokenFreq)

func newField(name string, terms ...string) *field {
	return &field{name, terms}
}

// newCounted makes the field of terms that occur as often as counts says.
func newCounted(name string, counts map[string]int) *field {
	terms := make([]string, 0, len(counts)+len(counts)/8)
	for term, n := range counts {
		terms = append(terms, term)
		for l := 1; l < len(levels) && n >= levels[l]; l++ {
			terms = append(terms, atLevel(term, l))
		}
	}
	return &field{name, terms}
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

func (f *field) Name() string                        { return f.name }
func (f *field) ArrayPositions() []uint64            { return nil }
func (f *field) Options() index.FieldIndexingOptions { return index.IndexField | index.SkipFreqNorm }
func (f *field) Analyze()                            {}
func (f *field) Value() []byte                       { return nil }
func (f *field) NumPlainTextBytes() uint64           { return 0 }
func (f *field) Size() int                           { return 64 * len(f.terms) }
func (f *field) EncodedFieldType() byte              { return 't' }
func (f *field) AnalyzedLength() int                 { return 1 }

// AnalyzedTokenFrequencies makes the map that Bleve asks for, twice: a batch of
// thousands of documents that held theirs would take several times the memory.
func (f *field) AnalyzedTokenFrequencies() index.TokenFrequencies {
	all := make(index.TokenFrequencies, len(f.terms))
	for _, term := range f.terms {
		all[term] = once
	}
	return all
}

package indexer

// withLevels are the terms of a document that occur as often as counts says: how
// often a term occurs is part of the term (see atLevel), so that the list of its
// documents is a bare bitmap, small on disk and fast to add up.
func withLevels(counts map[string]int) []string {
	terms := make([]string, 0, len(counts)+len(counts)/8)
	for term, n := range counts {
		terms = append(terms, term)
		for l := 1; l < len(levels) && n >= levels[l]; l++ {
			terms = append(terms, atLevel(term, l))
		}
	}
	return terms
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

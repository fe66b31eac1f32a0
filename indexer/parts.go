package indexer

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// Part is a part of how the Index searches that can be left out.
type Part string

// The parts.
const (
	Characters  Part = "characters"  // single ideographs in the sum of terms
	Pairs       Part = "pairs"       // two ideographs side by side
	Words       Part = "words"       // runs of letters or digits
	Names       Part = "names"       // names of the library, and with them their other wordings
	Question    Part = "question"    // what its length and the words it asks with make of its terms
	Bonuses     Part = "bonuses"     // what stands above the sum: title, alias, all words
	Corrections Part = "corrections" // what was meant in place of what was typed
)

var partOfKind = [segment.Kinds]Part{segment.Char: Characters, segment.Pair: Pairs, segment.Word: Words}

// Without is the Index with parts of its search left out: it shows what each earns.
func (ix *Index) Without(parts ...Part) graphmodel.Searcher { return partial{ix, parts} }

type partial struct {
	*Index
	without []Part
}

// Search implements graphmodel.Searcher.
func (p partial) Search(ctx context.Context, q graphmodel.SearchQuery) (graphmodel.SearchResult, error) {
	q.Literal = q.Literal || slices.Contains(p.without, Corrections)
	return p.search(ctx, q, p.without)
}

// leaves tells whether a part is left out.
func (c *corpus) leaves(p Part) bool { return slices.Contains(c.left, p) }

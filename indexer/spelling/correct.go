package spelling

import (
	"cmp"
	"slices"
	"strings"

	"ronghe/indexer/segment"
)

// Why is the reason for a change, in a word to show.
type Why string

// The reasons.
const (
	SameSound Why = "同音" // a character that sounds the same
	NearSound Why = "近音" // a character that nearly sounds the same: z and zh, n and ng
	LikeShape Why = "形近" // a character that looks alike
	Pinyin    Why = "拼音" // letters that are, or nearly are, the pinyin of a name
	Spelling  Why = "拼写" // a word of letters, misspelt
)

// Change is a stretch of the folded query, from rune Start up to but not with End,
// that is another in the correction.
type Change struct {
	Start, End int
	From, To   string
	Why        Why
}

// Correction is what a query may have been meant to be.
type Correction struct {
	Text       string   // the query, folded and corrected
	Changes    []Change // in order, not empty
	Confidence float64  // above 0, at most 1
}

// maxQuery is how much of a query is corrected, in runes, and maxChanges at how many
// places.
const (
	maxQuery   = 64
	maxChanges = 3
)

// Correct is at most limit corrections, the most likely first, then in order of Text;
// none when nothing looks wrong, and none of a query over 64 characters.
func (l *Lexicon) Correct(query string, limit int) []Correction {
	folded := []rune(segment.Fold(query))
	if len(folded) > maxQuery {
		return nil
	}
	made := []Correction{{Confidence: 1}}
	for _, p := range split(string(folded)) {
		ways := []Correction{{Text: string(p.runes), Confidence: 1}}
		switch p.kind {
		case characters:
			ways = orAsIs(l.characters(p), ways)
		case letters:
			ways = orAsIs(l.letters(p), ways)
		}
		made = join(made, ways, limit)
	}
	return slices.DeleteFunc(made, func(c Correction) bool { return len(c.Changes) == 0 || len(c.Changes) > maxChanges })
}

func orAsIs(ways, asIs []Correction) []Correction {
	if len(ways) == 0 {
		return asIs
	}
	return ways
}

// join goes on from each of the corrections in each way, and keeps the best.
func join(made, ways []Correction, limit int) []Correction {
	var joined []Correction
	for _, a := range made {
		for _, b := range ways {
			joined = append(joined, Correction{a.Text + b.Text, slices.Concat(a.Changes, b.Changes), a.Confidence * b.Confidence})
		}
	}
	return best(joined, limit)
}

// best is the most likely ones, each text once.
func best(all []Correction, limit int) []Correction {
	slices.SortStableFunc(all, func(a, b Correction) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), strings.Compare(a.Text, b.Text))
	})
	seen := map[string]bool{}
	all = slices.DeleteFunc(all, func(c Correction) bool {
		again := seen[c.Text]
		seen[c.Text] = true
		return again
	})
	return all[:min(limit, len(all))]
}

package spelling

import (
	"math"
	"slices"

	"ronghe/indexer/pinyin"
)

// How likely a character is to be typed in place of another, by the reason.
var likelihood = map[Why]float64{SameSound: 0.95, LikeShape: 0.85, NearSound: 0.8}

// strangeness is how much less likely a correction is for each strange pair left.
const strangeness = 0.6

// beam is how many corrections are gone on from after each change.
const beam = 4

// characters corrects a run of characters, one place after the other.
func (l *Lexicon) characters(p piece) []Correction {
	var done []Correction
	open := []Correction{{Text: string(p.runes), Confidence: 1}}
	for range maxChanges {
		var next []Correction
		for _, c := range open {
			next = append(next, l.change(c, p)...)
		}
		if len(next) == 0 {
			break
		}
		open = best(next, beam)
		done = append(done, open...)
	}
	for i := range done {
		done[i].Confidence *= math.Pow(strangeness, float64(l.strange([]rune(done[i].Text))))
	}
	return best(done, beam)
}

// strange counts the pairs that no word has.
func (l *Lexicon) strange(runes []rune) int {
	n := 0
	for i := 0; i+1 < len(runes); i++ {
		if !l.grams.has(runes[i : i+2]) {
			n++
		}
	}
	return n
}

// change makes one more change to c, behind those made: at a character that is out
// of place, to one that is in place.
func (l *Lexicon) change(c Correction, p piece) []Correction {
	runes := []rune(c.Text)
	var made []Correction
	for i, r := range runes {
		before := l.around(runes, i)
		if before.fine() || len(c.Changes) > 0 && c.Changes[len(c.Changes)-1].Start >= p.start+i {
			continue
		}
		for to, why := range l.instead(r) {
			runes[i] = to
			if fit := l.around(runes, i).better(before); fit > 0 {
				change := Change{p.start + i, p.start + i + 1, string(r), string(to), why}
				made = append(made, Correction{
					string(runes), append(slices.Clip(c.Changes), change), c.Confidence * likelihood[why] * fit,
				})
			}
		}
		runes[i] = r
	}
	return made
}

// surroundings are the pairs and triples that a character is in, and how many of
// them words have.
type surroundings struct{ pairs, known, triples, knownTriples int }

func (l *Lexicon) around(runes []rune, i int) surroundings {
	var s surroundings
	for from := max(0, i-2); from <= i; from++ {
		if from+2 <= len(runes) && from+1 >= i {
			s.pairs++
			if l.grams.has(runes[from : from+2]) {
				s.known++
			}
		}
		if from+3 <= len(runes) {
			s.triples++
			if l.grams.has(runes[from : from+3]) {
				s.knownTriples++
			}
		}
	}
	return s
}

// fine tells that a character is in place, as far as the words show.
func (s surroundings) fine() bool { return s.known == s.pairs && s.knownTriples == s.triples }

// How good a fit is without any triple that would show it.
const (
	fitOfPair     = 0.5 // of two characters there is no triple
	fitOfPairOnly = 0.3 // there are triples, and no word has them
)

// better is how well another character fits that has surroundings s in place of
// before: the share of triples that words have. It is 0, not at all, when a pair
// stays strange, or when no pair was and a triple still is.
func (s surroundings) better(before surroundings) float64 {
	switch {
	case s.known < s.pairs:
		return 0
	case before.known == before.pairs && s.knownTriples < s.triples:
		return 0
	case s.triples == 0:
		return fitOfPair
	case s.knownTriples == 0 && before.known > 0: // it may well begin or end a word
		return 0
	case s.knownTriples == 0:
		return fitOfPairOnly
	}
	return float64(s.knownTriples) / float64(s.triples)
}

// instead are the characters that r may have been typed in place of, and why.
func (l *Lexicon) instead(r rune) map[rune]Why {
	reasons := map[rune]Why{}
	readings := pinyin.Readings(r)
	for _, like := range shapes()[r] {
		reasons[like] = LikeShape
	}
	for _, key := range soundKeys(r) {
		for _, like := range l.sounds[key] {
			same := slices.ContainsFunc(pinyin.Readings(like), func(s string) bool { return slices.Contains(readings, s) })
			if same {
				reasons[like] = SameSound
			} else if reasons[like] == "" {
				reasons[like] = NearSound
			}
		}
	}
	delete(reasons, r)
	return reasons
}

package spelling

import (
	"slices"

	"ronghe/indexer/pinyin"
)

// How likely a character is to be typed in place of another, by the reason.
var likelihood = map[Why]float64{SameSound: 0.95, LikeShape: 0.85, NearSound: 0.8}

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
	return best(slices.DeleteFunc(done, func(c Correction) bool { return l.strange([]rune(c.Text)) > 0 && len(c.Changes) == maxChanges }), beam)
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

// change makes one more change to c, behind those made: at a character that is in a
// strange pair, to one that is in none.
func (l *Lexicon) change(c Correction, p piece) []Correction {
	runes := []rune(c.Text)
	var made []Correction
	for i, r := range runes {
		if !l.suspect(runes, i) || len(c.Changes) > 0 && c.Changes[len(c.Changes)-1].Start >= p.start+i {
			continue
		}
		for to, why := range l.instead(r) {
			runes[i] = to
			if fit := l.fit(runes, i); fit > 0 {
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

// suspect tells the characters that are in a strange pair.
func (l *Lexicon) suspect(runes []rune, i int) bool {
	return i > 0 && !l.grams.has(runes[i-1:i+1]) || i+1 < len(runes) && !l.grams.has(runes[i:i+2])
}

// fit is the share of the triples around character i that words have, 0 when it is
// still in a strange pair, or in none of the triples.
func (l *Lexicon) fit(runes []rune, i int) float64 {
	if l.suspect(runes, i) {
		return 0
	}
	all, has := 0, 0
	for from := max(0, i-2); from <= i && from+3 <= len(runes); from++ {
		all++
		if l.grams.has(runes[from : from+3]) {
			has++
		}
	}
	if all == 0 {
		return 0.5
	}
	return float64(has) / float64(all)
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

package spelling

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"ronghe/indexer/pinyin"
)

// How much must be typed before letters are corrected.
const (
	leastLetters     = 3 // of a word of letters
	leastFarLetters  = 6 // for two mistakes
	leastPinyin      = 4
	leastPinyinWrong = 6  // for a mistake in pinyin
	mostLetters      = 40 // beyond, mistakes are not looked for
)

// letters corrects a word of letters and digits that the lexicon does not have.
func (l *Lexicon) letters(p piece) []Correction {
	typed := string(p.runes)
	if l.isKnown(typed) {
		return nil
	}
	meant := l.saidAs(typed)
	if len(typed) >= leastLetters && len(typed) <= mostLetters {
		meant = append(meant, l.misspelt(typed)...)
	}
	var made []Correction
	for _, m := range meant {
		change := Change{p.start, p.start + len(typed), typed, m.text, m.why}
		made = append(made, Correction{m.text, []Change{change}, m.confidence})
	}
	return best(made, beam)
}

// isKnown tells whether a word is one of the lexicon's, or one with a number: ERP3.
func (l *Lexicon) isKnown(typed string) bool {
	_, known := l.latin[typed]
	_, numbered := l.latin[strings.TrimRight(typed, "0123456789")]
	return known || numbered
}

// meaning is what letters may have been meant to be.
type meaning struct {
	text       string
	why        Why
	confidence float64
}

// misspelt are the words of letters one mistake away, or two in long ones.
func (l *Lexicon) misspelt(typed string) []meaning {
	var found []meaning
	for near := range edits(typed) {
		if weight, ok := l.latin[near]; ok {
			sure := 0.85 * (1 - 1/float64(2+len(typed)))
			found = append(found, meaning{near, Spelling, sure * slip(typed, near) * heavier(weight)})
		}
	}
	if len(found) > 0 || len(typed) < leastFarLetters {
		return found
	}
	for _, token := range l.sharingFirst(typed) {
		if distance(typed, token) == 2 {
			found = append(found, meaning{token, Spelling, 0.6 * heavier(l.latin[token])})
		}
	}
	return found
}

// How likely a mistake is against two neighbours swapped: people rarely miss the
// first letter, and seldom type one more or less (Pollock and Zamora 1984).
const (
	slipOfLetter = 0.95
	slipOfLength = 0.9
	slipOfFirst  = 0.8
)

// slip is how likely typed is what becomes of near by one mistake.
func slip(typed, near string) float64 {
	swapped := len(typed) == len(near) && sameLetters(typed, near)
	likely := slipOfLetter
	switch {
	case swapped:
		return 1
	case len(typed) != len(near):
		likely = slipOfLength
	}
	if typed[0] != near[0] {
		likely *= slipOfFirst
	}
	return likely
}

func sameLetters(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}

// heavier is a number just under 1, the nearer the more the weight.
func heavier(weight int) float64 { return 1 - 0.05/float64(1+max(0, weight)) }

// maxTokens is how many words of letters are compared one by one.
const maxTokens = 5000

// sharingFirst are words of letters that begin with the same letter.
func (l *Lexicon) sharingFirst(typed string) []string {
	from, _ := slices.BinarySearch(l.tokens, typed[:1])
	to, _ := slices.BinarySearch(l.tokens, string(typed[0]+1))
	return l.tokens[from:min(to, from+maxTokens)]
}

// saidAs are the names that begin with the sound of the letters. When none does,
// those that would but for one mistake.
func (l *Lexicon) saidAs(typed string) []meaning {
	if len(typed) < leastPinyin {
		return nil
	}
	key := pinyin.Fuzzy(typed)
	if found := l.sounding(key, typed); len(found) > 0 || len(typed) < leastPinyinWrong || len(typed) > mostLetters {
		return found
	}
	var found []meaning
	for near := range edits(key) {
		found = append(found, l.sounding(near, "")...)
	}
	return found
}

// maxSounding is how many names are looked at that begin with one sound.
const maxSounding = 16

// sounding are the beginnings of names that sound like the key; typed is what was
// typed when there is no mistake in it, else "".
func (l *Lexicon) sounding(key, typed string) []meaning {
	var found []meaning
	from := sort.Search(len(l.spoken), func(i int) bool { return l.spoken[i].key >= key })
	for _, s := range l.spoken[from:min(len(l.spoken), from+maxSounding)] {
		if !strings.HasPrefix(s.key, key) {
			break
		}
		units := strings.Fields(s.said)
		n := unitsOf(units, key)
		if n == 0 {
			continue
		}
		m := meaning{text: firstUnits(l.words[s.word], n), why: Pinyin, confidence: 0.7 * heavier(l.weight[s.word])}
		switch said := strings.Join(units[:n], ""); {
		case said == typed:
			m.confidence += 0.25
		case typed != "":
			m.confidence += 0.1
		}
		if n < len(units) {
			m.confidence -= 0.05
		}
		found = append(found, m)
	}
	return found
}

// unitsOf is how many of the units sound like the key, 0 when it ends within one.
func unitsOf(units []string, key string) int {
	for n := 1; n <= len(units); n++ {
		said := pinyin.Fuzzy(strings.Join(units[:n], ""))
		if len(said) >= len(key) {
			if said == key {
				return n
			}
			return 0
		}
	}
	return 0
}

// firstUnits is the beginning of a folded name that has so many units.
func firstUnits(name string, n int) string {
	for i, r := range name {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			continue
		}
		if n == 0 {
			return strings.TrimRight(name[:i], " ")
		}
		n--
	}
	return name
}

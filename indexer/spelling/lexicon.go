package spelling

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"

	"ronghe/indexer/pinyin"
	"ronghe/indexer/segment"
)

// Word is a name or a term that queries may be meant to hold.
type Word struct {
	Text   string
	Weight int // of words equally near, the one of more weight is meant
}

// Lexicon is what corrections are made from. It never changes, so everybody may use
// it at the same time.
type Lexicon struct {
	words  []string // folded
	weight []int
	grams  grams
	sounds map[string][]rune // characters by Fuzzy reading, in order
	latin  map[string]int    // words of letters and digits: the weight of all words that have them
	tokens []string          // of latin, in order
	spoken []spoken          // in order of key
}

// spoken is how a word with characters sounds, in Fuzzy letters.
type spoken struct {
	key  string
	word int32
	said string // the readings, a space apart
}

// New makes a Lexicon; the order of words makes no difference. It takes about a
// second for 100,000 names, and keeps about 300 bytes a name.
func New(words []Word) *Lexicon {
	l := &Lexicon{latin: map[string]int{}}
	var all []uint64
	met := map[rune]bool{}
	for _, w := range words {
		folded := segment.Fold(w.Text)
		if folded == w.Text {
			folded = w.Text // in memory once
		}
		l.words = append(l.words, folded)
		l.weight = append(l.weight, w.Weight)
		for _, p := range split(folded) {
			switch p.kind {
			case characters:
				all = appendGrams(all, p.runes)
				for _, r := range p.runes {
					met[r] = true
				}
			case letters:
				l.latin[string(p.runes)] += w.Weight
			}
		}
		l.speak(len(l.words)-1, folded)
	}
	l.grams = l.newGrams(all)
	l.sounds = soundsOf(met)
	for token := range l.latin {
		l.tokens = append(l.tokens, token)
	}
	slices.Sort(l.tokens)
	slices.SortFunc(l.spoken, func(a, b spoken) int {
		return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(l.weight[b.word], l.weight[a.word]), strings.Compare(l.words[a.word], l.words[b.word]))
	})
	return l
}

func soundsOf(met map[rune]bool) map[string][]rune {
	sounds := map[string][]rune{}
	for r := range met {
		for _, key := range soundKeys(r) {
			sounds[key] = append(sounds[key], r)
		}
	}
	for _, alike := range sounds {
		slices.Sort(alike)
	}
	return sounds
}

// soundKeys are the Fuzzy readings of a character, each once.
func soundKeys(r rune) []string {
	var keys []string
	for _, reading := range pinyin.Readings(r) {
		if key := pinyin.Fuzzy(reading); !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// How much of a word is spoken: polyphones multiply, and nobody types more.
const (
	maxSpoken      = 4
	maxSpokenUnits = 16
)

// speak adds the ways in which a word sounds, if it has characters.
func (l *Lexicon) speak(word int, folded string) {
	ways := [][]string{nil}
	hasCharacters := false
	n := 0
	for _, r := range folded {
		readings := pinyin.Readings(r)
		hasCharacters = hasCharacters || len(readings) > 0
		if len(readings) == 0 {
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				continue
			}
			readings = []string{string(r)}
		}
		if n++; n > maxSpokenUnits {
			break
		}
		ways = multiply(ways, readings)
	}
	if !hasCharacters {
		return
	}
	for _, way := range ways {
		l.spoken = append(l.spoken, spoken{pinyin.Fuzzy(strings.Join(way, "")), int32(word), strings.Join(way, " ")})
	}
}

// multiply goes on in each way with each reading, as far as there is room.
func multiply(ways [][]string, readings []string) [][]string {
	if len(readings) == 1 {
		for i := range ways {
			ways[i] = append(ways[i], readings[0])
		}
		return ways
	}
	var next [][]string
	for i, reading := range readings {
		for _, way := range ways {
			if i == 0 || len(next) < maxSpoken {
				next = append(next, append(slices.Clip(way), reading))
			}
		}
	}
	return next
}

// grams are the pairs and triples of characters in the words.
type grams []uint64

const runeBits = 21 // three runes fit a gram

func gram(runes []rune) uint64 {
	var key uint64
	for _, r := range runes {
		key = key<<runeBits | uint64(r)
	}
	return key
}

func appendGrams(all []uint64, runes []rune) []uint64 {
	for i := range runes {
		for n := 2; n <= 3 && i+n <= len(runes); n++ {
			all = append(all, gram(runes[i:i+n]))
		}
	}
	return all
}

// leastFrequent is in how many places a pair or triple makes it a word that is
// typed by sound: 工厂 begins no name.
const leastFrequent = 4

// newGrams puts grams in order, each once. The frequent ones become words.
func (l *Lexicon) newGrams(all []uint64) grams {
	slices.Sort(all)
	once := all[:0]
	for i := 0; i < len(all); {
		n := i + 1
		for n < len(all) && all[n] == all[i] {
			n++
		}
		if n-i >= leastFrequent {
			l.words = append(l.words, gramText(all[i]))
			l.weight = append(l.weight, n-i)
			l.speak(len(l.words)-1, gramText(all[i]))
		}
		once = append(once, all[i])
		i = n
	}
	return slices.Clone(once)
}

func gramText(key uint64) string {
	var runes []rune
	for ; key > 0; key >>= runeBits {
		runes = append(runes, rune(key&(1<<runeBits-1)))
	}
	slices.Reverse(runes)
	return string(runes)
}

func (g grams) has(runes []rune) bool {
	key := gram(runes)
	i := sort.Search(len(g), func(i int) bool { return g[i] >= key })
	return i < len(g) && g[i] == key
}

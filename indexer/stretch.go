package indexer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/indexer/segment"
)

// maxStretch is how many pairs a stretch is made of at most.
const maxStretch = 24

// oneNeighbour is the share of its places at which a word may stand beside the same
// character: beyond, the two belong together (boundary entropy, in short).
const oneNeighbour = 0.7

// functionWords neither begin nor end a term, and those of noTerm are in none.
const (
	functionWords = "的是于在和与及或为有了等其并对将以被由从向该此各到中上下也都而且但"
	noTerm        = "的是了"
)

// seenStretch is how a stretch stands in the texts of a sample.
type seenStretch struct {
	texts, times int
	left, right  map[rune]int
}

// stretches are the words of letters, and the runs of ideographs in which one strong
// pair follows the other, that stand by themselves: with different neighbours at both
// ends. Those of most text first.
func stretches(sample []string, strong map[segment.Term]int) []string {
	terms := make([]segment.Term, 0, len(strong))
	for t := range strong {
		terms = append(terms, t)
	}
	seen := map[string]*seenStretch{}
	for _, text := range sample {
		once := map[string]bool{}
		spans := segment.Find(text, terms)
		for from := range spans {
			end := 0
			for to := from; to < min(len(spans), from+maxStretch) && (to == from || spans[to].Start < end); to++ {
				end = max(end, spans[to].End)
				meet(seen, once, text, spans[from].Start, end)
			}
		}
	}
	var words []string
	for word, s := range seen {
		if s.texts > 1 && s.standsAlone() && isTerm(word) {
			words = append(words, word)
		}
	}
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(cmp.Compare(seen[b].texts*len(b), seen[a].texts*len(a)), strings.Compare(a, b))
	})
	return words[:min(len(words), maxCandidates)]
}

// meet counts a stretch of a text; once has those that the text had before.
func meet(seen map[string]*seenStretch, once map[string]bool, text string, start, end int) {
	word := segment.Fold(text[start:end])
	s := seen[word]
	if s == nil {
		s = &seenStretch{left: map[rune]int{}, right: map[rune]int{}}
		seen[word] = s
	}
	if !once[word] {
		once[word] = true
		s.texts++
	}
	s.times++
	left, _ := utf8.DecodeLastRuneInString(text[:start])
	right, _ := utf8.DecodeRuneInString(text[end:])
	s.left[left]++
	s.right[right]++
}

// standsAlone tells whether no neighbour that could be a part of it is always there.
func (s *seenStretch) standsAlone() bool {
	for _, side := range []map[rune]int{s.left, s.right} {
		for r, n := range side {
			if float64(n) > oneNeighbour*float64(s.times) && isWord(r) {
				return false
			}
		}
	}
	return true
}

// isWord tells whether a rune is one that words are made of, and no function word.
func isWord(r rune) bool {
	return len(segment.Phrases(string(r))) > 0 && !strings.ContainsRune(functionWords, r)
}

func isTerm(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(word)
	return isWord(first) && isWord(last) && !strings.ContainsAny(word, noTerm)
}

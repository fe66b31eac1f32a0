package names

import "strings"

// telling are characters that tell names apart wherever they differ: 中铁一局 is not 中铁二局.
const telling = "0123456789一二三四五六七八九十百千万零甲乙丙丁东西南北中上下大小新老左右前后内外"

// likeness is 1 less the share of characters that have to be changed, put in, taken out
// or swapped to make one text of the other; 0 when one that tells is exchanged for another,
// or a text is too long.
func likeness(s, t string) float64 {
	a, b := []rune(s), []rune(t)
	most := max(len(a), len(b))
	if most == 0 || most > maxAlike || abs(len(a)-len(b))*3 > most {
		return 0
	}
	if onlyTelling(a, b) {
		return 0
	}
	return 1 - float64(edits(a, b))/float64(most)
}

// onlyTelling tells whether all that differs in texts of one length are telling characters.
func onlyTelling(a, b []rune) bool {
	if len(a) != len(b) {
		return differsByTelling(a, b)
	}
	for i, r := range a {
		if r != b[i] && (strings.ContainsRune(telling, r) && strings.ContainsRune(telling, b[i])) {
			return true
		}
	}
	return false
}

// differsByTelling tells whether the longer text is the shorter with one telling character more.
func differsByTelling(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) != 1 {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	return string(a[at:]) == string(b[at+1:]) && strings.ContainsRune(telling, b[at])
}

// edits is the distance of Damerau and Levenshtein, with swaps of neighbours.
func edits(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

package names

import (
	"strings"

	"ronghe/seed/names/parse"
)

// shortOf tells in which way a name is one of those that are made of the beginnings of the
// parts of another: "initials" of two or three characters (包钢 of 包头钢铁), "parts" of more,
// or of all words behind 中国 (中石化 of 中国石油化工); "" when it is none.
func shortOf(a, n parse.Name) string {
	short, size := a.Bare, len([]rune(a.Bare))
	if size < 2 || size > maxShort || len(short) >= len(n.Bare) {
		return ""
	}
	if size > 2 && ofNation(short, n.Bare) {
		return "parts"
	}
	parts, optional := partsOf(n)
	if !madeOf([]rune(short), parts, optional) {
		return ""
	}
	if size > 3 {
		return "parts"
	}
	return "initials"
}

// partsOf is a name cut into place, brand, what is between, and trade; what is empty is not
// among them. The place before a brand may be left out of a short name.
func partsOf(n parse.Name) (parts [][]rune, optional int) {
	at := strings.Index(n.Bare, n.Core)
	end := len(n.Bare) - len(n.Trade)
	if at < 0 || at+len(n.Core) > end {
		return nil, 0
	}
	if at > 0 {
		optional = 1
	}
	for _, part := range []string{n.Bare[:at], n.Core, n.Bare[at+len(n.Core) : end], n.Trade} {
		if part != "" {
			parts = append(parts, []rune(part))
		}
	}
	return parts, optional
}

// madeOf tells whether a short name is the beginnings of all parts, one behind the other; the
// first optional ones may be left out, as long as two are left.
func madeOf(short []rune, parts [][]rune, optional int) bool {
	for skip := 0; skip <= optional && len(parts)-skip >= 2; skip++ {
		if begins(short, parts[skip:]) {
			return true
		}
	}
	return false
}

func begins(short []rune, parts [][]rune) bool {
	if len(parts) == 0 {
		return len(short) == 0
	}
	for n := 1; n <= len(parts[0]) && n <= len(short) && short[n-1] == parts[0][n-1]; n++ {
		if begins(short[n:], parts[1:]) {
			return true
		}
	}
	return false
}

// ofNation tells whether a short name is 中 or 中国 and the first characters of all words of two
// behind 中国.
func ofNation(short, long string) bool {
	initials := string(wordsOfNation(long))
	return initials != "" && (short == "中"+initials || short == "中国"+initials)
}

// wordsOfNation are the first characters of the words behind 中国, when they are two or more
// of two characters each; nil otherwise.
func wordsOfNation(long string) (initials []rune) {
	behind, ok := strings.CutPrefix(long, "中国")
	words := []rune(behind)
	if !ok || len(words) < 4 || len(words)%2 != 0 {
		return nil
	}
	for i := 0; i < len(words); i += 2 {
		initials = append(initials, words[i])
	}
	return initials
}

package typeahead

// step is what a stretch of what is typed may stand for: one unit of a name, of a
// code from and up to but not with to.
type step struct {
	from, to code
	next     int  // where in what is typed the next unit begins
	spelled  bool // the unit is typed as its sound
}

// longestReading is the length of the longest reading (zhuang).
const longestReading = 6

// steps are those that begin at each unit typed.
func (a *alphabet) steps(typed []rune) [][]step {
	all := make([][]step, len(typed))
	for i, r := range typed {
		if c, ok := a.codes[r]; ok {
			all[i] = append(all[i], step{c, c + 1, i + 1, false})
		}
		all[i] = append(all[i], a.spelled(typed, i)...)
	}
	return all
}

// spelled are the characters that the letters from i on may be the sound of: a whole
// reading; its first letter, or zh, ch, sh; and where the letters end what is typed,
// the beginning of a reading.
func (a *alphabet) spelled(typed []rune, i int) []step {
	var steps []step
	letters := lettersAt(typed, i)
	for n := 1; n <= len(letters); n++ {
		any := n == 1 || n == 2 && letters[1] == 'h' || i+n == len(typed)
		for _, s := range a.beginning(letters[:n]) {
			if any || s.reading == letters[:n] {
				steps = appendStep(steps, step{s.from, s.to, i + n, true})
			}
		}
	}
	return steps
}

// appendStep makes one step of two that lie side by side.
func appendStep(steps []step, s step) []step {
	if n := len(steps); n > 0 && steps[n-1].next == s.next && steps[n-1].to == s.from {
		steps[n-1].to = s.to
		return steps
	}
	return append(steps, s)
}

// lettersAt are the letters a to z from i on, at most longestReading.
func lettersAt(typed []rune, i int) string {
	var letters []byte
	for ; i < len(typed) && len(letters) < longestReading && 'a' <= typed[i] && typed[i] <= 'z'; i++ {
		letters = append(letters, byte(typed[i]))
	}
	return string(letters)
}

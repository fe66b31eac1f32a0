package segment

// Kind tells the three kinds of terms apart. Each is counted and weighed by
// itself: a search that adds up all three finds better than any one of them.
type Kind uint8

// The kinds of terms.
const (
	Char  Kind = iota // one ideograph
	Pair              // two ideographs side by side
	Word              // a run of letters or of digits
	Kinds             // how many kinds there are
)

// Counts is how often the terms of texts occur.
type Counts struct {
	// Pairs are those of ideographs, and each last ideograph of a run with End behind
	// it: so an ideograph occurs as often as all Pairs that begin with it.
	Pairs map[string]int
	Words map[string]int
}

// End stands behind the last ideograph of a run in Counts.Pairs. No text has it.
const End = "\x01"

// Add counts the terms of a text, each occurrence as weight, and returns the length
// of the text: how many ideographs and words it has, times weight.
func (n Counts) Add(text string, weight int) int {
	c := newCut(text)
	c.eachTerm(func(t Term, _, _ unit) {
		switch t.Kind {
		case Pair:
			n.Pairs[t.Text] += weight
		case Word:
			n.Words[t.Text] += weight
		}
	})
	for i, u := range c.units {
		if _, more := c.pair(i); u.ideograph && !more {
			n.Pairs[u.text+End] += weight
		}
	}
	return len(c.units) * weight
}

// eachTerm yields the terms with the first and the last of their units, in order
// of place.
func (c cut) eachTerm(yield func(t Term, first, last unit)) {
	for i, u := range c.units {
		if !u.ideograph {
			yield(Term{u.text, Word}, u, u)
			if c.besides(i) {
				next := c.units[i+1]
				yield(Term{u.text + next.text, Word}, u, next)
			}
			continue
		}
		yield(Term{u.text, Char}, u, u)
		if pair, ok := c.pair(i); ok {
			yield(Term{pair, Pair}, u, c.units[i+1])
		}
	}
}

// besides tells whether the units i and i+1 are letters or digits of one word, or
// of two with one space between them: GB/T 23001 is GB/T23001.
func (c cut) besides(i int) bool {
	if i+1 >= len(c.units) || c.units[i+1].ideograph {
		return false
	}
	next := c.units[i+1]
	return next.joined || c.folded[int(c.units[i].at)+len(c.units[i].text):next.at] == " "
}

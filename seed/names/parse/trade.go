package parse

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/trades.txt
var tradesText string

// trades are the words of trade, and how many runes the longest has.
type trades struct {
	words   map[string]bool
	longest int
}

var loadTrades = sync.OnceValue(func() trades {
	t := trades{words: map[string]bool{}}
	for line := range strings.Lines(tradesText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, word := range strings.Fields(line) {
			t.words[word] = true
			t.longest = max(t.longest, utf8.RuneCountInString(word))
		}
	}
	return t
})

// leastCore is how many runes of a name stay its brand, whatever they mean.
const leastCore = 2

// cut takes words of trade off the end as long as so many runes are left, the longest
// word first; it returns where they begin.
func (t trades) cut(name []rune, least int) int {
	end := len(name)
	for {
		next := end
		for n := min(t.longest, end-least); n > 0; n-- {
			if t.words[string(name[end-n:end])] {
				next = end - n
				break
			}
		}
		if next == end {
			return end
		}
		end = next
	}
}

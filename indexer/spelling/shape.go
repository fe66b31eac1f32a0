package spelling

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/shapes.txt
var shapesText string

// shapes are the characters that look like another.
var shapes = sync.OnceValue(func() map[rune][]rune {
	alike := map[rune][]rune{}
	for line := range strings.Lines(shapesText) {
		group := []rune(strings.TrimSpace(line))
		for i, r := range group {
			alike[r] = append(append(alike[r], group[:i]...), group[i+1:]...)
		}
	}
	return alike
})

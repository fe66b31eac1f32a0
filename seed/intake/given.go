package intake

import (
	"ronghe/graphmodel"
	"ronghe/seed/batch"
)

// given is which properties the rows so far have given to nodes of the library: a bit each,
// since a list that is taken in again gives all that it has to every node.
type given struct {
	numbers map[string]int // of the properties, in the order in which they came
	nodes   map[givenTo]uint64
}

// givenTo is a node, and which 64 of the properties.
type givenTo struct {
	node batch.Place
	part int
}

func newGiven() given { return given{map[string]int{}, map[givenTo]uint64{}} }

func (g given) give(node batch.Place, props graphmodel.Props) {
	for name := range props {
		n, ok := g.numbers[name]
		if !ok {
			n = len(g.numbers)
			g.numbers[name] = n
		}
		g.nodes[givenTo{node, n / 64}] |= 1 << (n % 64)
	}
}

func (g given) has(node batch.Place, name string) bool {
	n, ok := g.numbers[name]
	return ok && g.nodes[givenTo{node, n / 64}]&(1<<(n%64)) != 0
}

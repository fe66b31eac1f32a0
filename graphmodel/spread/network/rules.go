package network

import (
	"fmt"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// MinCascades is the number of chains below which there is no network, MinFirm the
// one below which there are hints only. In a simulation whose model was right, with
// dates in whole mean delays, 50 cascades gave 56% true edges among the top 25.
const (
	MinCascades = 50
	MinFirm     = 200
)

// maxEdges bounds the answer.
const maxEdges = 1_000_000

// Grade is how far the number of chains carries a network.
type Grade uint8

// The grades.
const (
	Forced Grade = iota // fewer than MinCascades: nobody should rely on it
	Hints               // fewer than MinFirm: only the top edges, with their bootstrap share
	Firm                // enough, if the model is right, which nobody knows
)

// Refusal says, in the words a reader is shown, that the cascades are too few for a
// network; nil when they are not.
func (c *Cascades) Refusal() *spread.Refusal {
	n := c.Chains()
	if n >= MinCascades {
		return nil
	}
	return &spread.Refusal{Rule: "network", N: n, Needed: MinCascades,
		Zh: fmt.Sprintf("%d 条传播链，少于 %d：只给出描述与有据可查的关系", n, MinCascades),
		En: fmt.Sprintf("%d cascades, fewer than %d: only description and recorded links are given", n, MinCascades)}
}

// grade is ErrInvalid with the words of the refusal, unless force.
func grade(c *Cascades, force bool) (Grade, error) {
	refusal := c.Refusal()
	switch {
	case refusal == nil && c.Chains() >= MinFirm:
		return Firm, nil
	case refusal == nil:
		return Hints, nil
	case force:
		return Forced, nil
	}
	return Forced, graphmodel.Invalid("network", "cascades", refusal.Zh, refusal.En)
}

// check is ErrInvalid for an option out of its range.
func (o Options) check() error {
	field := ""
	switch {
	case !(o.Beta > 0 && o.Beta <= 1):
		field = "beta"
	case !(o.Epsilon > 0 && o.Epsilon < o.Beta):
		field = "epsilon"
	case o.Edges < 0 || o.Edges > maxEdges:
		field = "edges"
	case !(o.Cutoff >= 0):
		field = "cutoff"
	case !(o.Window >= 0):
		field = "window"
	case o.MaxPairs < 0:
		field = "maxPairs"
	default:
		return nil
	}
	return graphmodel.Invalid("network", field, "超出允许的范围", "is out of range")
}

// bound narrows the window, where there are too many pairs, to about the widest that
// keeps them within MaxPairs: a few long cascades cost the square of their length.
// ErrInvalid when even the nearest parents are too many.
func (n *Network) bound(c *Cascades) error {
	if n.Pairs = c.pairs(n.Options.Window); n.Pairs <= n.Options.MaxPairs {
		return nil
	}
	narrow, wide := 0.0, c.longest()
	if n.Options.Window > 0 {
		wide = min(wide, n.Options.Window)
	}
	for range 40 {
		if middle := (narrow + wide) / 2; c.pairs(middle) <= n.Options.MaxPairs {
			narrow = middle
		} else {
			wide = middle
		}
	}
	all := n.Pairs
	n.Options.Window, n.Capped = narrow, true
	if n.Pairs = c.pairs(narrow); narrow == 0 || n.Pairs == 0 {
		return graphmodel.Invalid("network", "cascades",
			fmt.Sprintf("传播链过长：%d 对先后关系，多于 %d", all, n.Options.MaxPairs),
			fmt.Sprintf("too long: %d pairs of adopters, more than %d", all, n.Options.MaxPairs))
	}
	return nil
}

// longest is the time from the first to the last adopter of the longest cascade.
func (c *Cascades) longest() float64 {
	longest := 0.0
	for k := range c.Len() {
		longest = max(longest, c.time[c.start[k+1]-1]-c.time[c.start[k]])
	}
	return longest
}

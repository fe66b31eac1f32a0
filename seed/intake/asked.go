package intake

import (
	"slices"

	"ronghe/graphmodel"
)

// Asked is a name, and what else a row says that helps.
type Asked struct {
	Kind graphmodel.Kind
	Name string            // "" when only Keys are known
	Keys map[string]string // properties that identify, such as uscc
	Near []graphmodel.ID   // other nodes of the row
}

// Answer is the node that is meant, or why there is none.
type Answer struct {
	ID        graphmodel.ID   // "": none, or several
	Several   []graphmodel.ID // all that may be meant, when that is more than one
	Score     float64         // how sure that is, 0…1; 1 is a key
	ByKey     bool            // ID has one of the Keys, whatever it is called
	Alike     bool            // the name is written otherwise: what is called just so counts before it
	Namesakes []graphmodel.ID // called so, but another: with another key
}

// better is which of two answers counts: the one by what is written, the surer one, and both
// when they are as sure of different nodes. What one knows to be another, by its key, the other does not mean.
func better(a, b Answer) Answer {
	a, b = a.without(b.Namesakes), b.without(a.Namesakes)
	namesakes := union(a.Namesakes, b.Namesakes)
	switch meantA, meantB := a.meant(), b.meant(); {
	case len(meantB) == 0 || len(meantA) > 0 && a.surer(b):
	case len(meantA) == 0 || b.surer(a):
		a = b
	default:
		a.ByKey = a.ByKey && b.ByKey
		a.ID, a.Several = "", union(meantA, meantB)
		if len(a.Several) == 1 {
			a.ID, a.Several = a.Several[0], nil
		}
	}
	a.Namesakes = namesakes
	return a
}

func (a Answer) surer(b Answer) bool {
	if a.Alike != b.Alike {
		return b.Alike
	}
	return a.Score > b.Score
}

func (a Answer) meant() []graphmodel.ID {
	if a.ID != "" {
		return []graphmodel.ID{a.ID}
	}
	return a.Several
}

func (a Answer) without(others []graphmodel.ID) Answer {
	if a.ByKey || len(others) == 0 {
		return a
	}
	left := slices.DeleteFunc(slices.Clone(a.meant()), func(id graphmodel.ID) bool { return slices.Contains(others, id) })
	a.ID, a.Several = "", left
	if len(left) == 1 {
		a.ID, a.Several = left[0], nil
	}
	return a
}

// apart is the answer when others are known to be called so and not to be meant.
func (a Answer) apart(others []graphmodel.ID) Answer {
	if a.ByKey || len(others) == 0 {
		return a
	}
	a = a.without(others)
	a.Namesakes = union(a.Namesakes, others)
	return a
}

func union(a, b []graphmodel.ID) []graphmodel.ID {
	all := append(slices.Clone(a), b...)
	slices.Sort(all)
	return slices.Compact(all)
}

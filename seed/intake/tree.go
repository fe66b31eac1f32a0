package intake

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// down finds nodes by a way down their tree: the text, folded, ends in a name of the node, and what
// stands before is names of nodes above it, from the highest on, some of them left out.
// The longest name that fits counts.
func (x *Exact) down(kind graphmodel.Kind, text string) []int32 {
	for at := range text {
		if at == 0 {
			continue
		}
		var found []int32
		called, _ := x.best(x.hash(string(kind), text[at:]), byShort)
		for _, node := range called {
			if x.spells(node, text[:at], maxTree) {
				found = append(found, node)
			}
		}
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// maxTree is how deep trees are followed.
const maxTree = 8

// spells tells whether text is names of nodes above node.
func (x *Exact) spells(node int32, text string, depth int) bool {
	if text == "" {
		return true
	}
	if depth == 0 {
		return false
	}
	for _, above := range x.parents[node] {
		for _, name := range x.spelled[above] {
			for _, said := range []string{name, withoutRank(name)} {
				if rest, ok := strings.CutSuffix(text, said); ok && said != "" && x.spells(above, rest, depth-1) {
					return true
				}
			}
		}
		if x.spells(above, text, depth-1) { // this one is left out
			return true
		}
	}
	return false
}

// near keeps those of found that lie in, or hold, another node of the row; all when that
// leaves none.
func (x *Exact) near(found []int32, ids []graphmodel.ID) []int32 {
	var others []int32
	for _, id := range ids {
		if node, ok := x.known[id]; ok {
			others = append(others, node)
		}
	}
	var kept []int32
	for _, node := range found {
		if slices.ContainsFunc(others, func(other int32) bool { return x.below(node, other, maxTree) || x.below(other, node, maxTree) }) {
			kept = append(kept, node)
		}
	}
	if len(kept) == 0 {
		return found
	}
	return kept
}

// highest is the one of found that all others lie in, where there is one: a group of
// industries that has a single class of its own name means the same. Else all.
func (x *Exact) highest(found []int32) []int32 {
	for _, node := range found {
		if !slices.ContainsFunc(found, func(other int32) bool { return other != node && !x.below(other, node, maxTree) }) {
			return []int32{node}
		}
	}
	return found
}

func (x *Exact) below(node, above int32, depth int) bool {
	return depth > 0 && slices.ContainsFunc(x.parents[node], func(p int32) bool { return p == above || x.below(p, above, depth-1) })
}

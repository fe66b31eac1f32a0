package topology

import (
	"bytes"
	"cmp"
	"strings"
)

func compareText[T ~string](a, b T) int { return strings.Compare(string(a), string(b)) }

// compareNodes is the order of ID.
func (s *shape) compareNodes(a, b int32) int {
	if a < s.base.nodes && b < s.base.nodes || a == b {
		return cmp.Compare(a, b)
	}
	return bytes.Compare(s.nodes.id.at(a), s.nodes.id.at(b))
}

// compareRows is the order of (kind, When, ID): that of Place, on one side of a node.
func (s *shape) compareRows(a, b int32) int {
	if a < s.base.rows && b < s.base.rows || a == b {
		return cmp.Compare(a, b)
	}
	e := &s.edges
	if e.kind[a] != e.kind[b] {
		return compareText(s.kinds[e.kind[a]], s.kinds[e.kind[b]])
	}
	if e.when[a] != e.when[b] {
		return cmp.Compare(e.when[a], e.when[b])
	}
	return bytes.Compare(e.key.at(a), e.key.at(b))
}

// compareClaims is the order of (When, ID), whatever the kind.
func (s *shape) compareClaims(a, b int32) int {
	return cmp.Or(cmp.Compare(s.edges.when[a], s.edges.when[b]), s.compareEdgeIDs(a, b))
}

// compareEdgeIDs compares whole IDs: that is not the order of kinds, since ":" comes
// after the digits.
func (s *shape) compareEdgeIDs(a, b int32) int {
	if s.edges.kind[a] == s.edges.kind[b] {
		return bytes.Compare(s.edges.key.at(a), s.edges.key.at(b))
	}
	return compareText(s.kinds[s.edges.kind[a]]+":", s.kinds[s.edges.kind[b]]+":")
}

package native

import (
	"context"
	"iter"

	"ronghe/graphmodel"
)

// pair is what two stores hold at one spot; at most one of them holds nothing.
type pair struct {
	spot
	from, to Line
}

// inFrom and inTo tell which of the two holds something.
func (p pair) inFrom() bool { return p.from != Line{} }
func (p pair) inTo() bool   { return p.to != Line{} }

// equal tells whether both hold the same.
func (p pair) equal() bool {
	switch {
	case !p.inFrom() || !p.inTo():
		return false
	case p.edge:
		return p.from.Edge.Equal(*p.to.Edge)
	}
	return p.from.Node.Equal(*p.to.Node)
}

// sideBySide walks two stores at once. It ends after an error.
func sideBySide(ctx context.Context, from, to graphmodel.Store, after spot) iter.Seq2[pair, error] {
	return merge(walk(pageByPage(ctx, from), after), walk(pageByPage(ctx, to), after))
}

// merge pairs the lines of two walks by where they stand.
func merge(from, to iter.Seq2[Line, error]) iter.Seq2[pair, error] {
	return func(yield func(pair, error) bool) {
		left := newSide(from)
		defer left.stop()
		right := newSide(to)
		defer right.stop()
		for left.err == nil && right.err == nil && (left.more || right.more) {
			var p pair
			order := left.compare(right)
			if order <= 0 {
				p.spot, p.from = left.line.spot(), left.line
				left.next()
			}
			if order >= 0 {
				p.spot, p.to = right.line.spot(), right.line
				right.next()
			}
			if !yield(p, nil) {
				return
			}
		}
		if left.err != nil {
			yield(pair{}, left.err)
		} else if right.err != nil {
			yield(pair{}, right.err)
		}
	}
}

// side is one of two walks and the line it is at.
type side struct {
	pull func() (Line, error, bool)
	stop func()
	line Line
	err  error
	more bool // there is a line
}

func newSide(lines iter.Seq2[Line, error]) *side {
	s := &side{}
	s.pull, s.stop = iter.Pull2(lines)
	s.next()
	return s
}

func (s *side) next() { s.line, s.err, s.more = s.pull() }

// compare tells which line comes first; a walk at its end comes last.
func (s *side) compare(t *side) int {
	switch {
	case !t.more:
		return -1
	case !s.more:
		return 1
	}
	return s.line.spot().compare(t.line.spot())
}

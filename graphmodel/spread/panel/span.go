package panel

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// span is a spread.Time in days, with how precisely it was told.
type span struct {
	lo, hi    int32
	known     spread.Known
	precision graphmodel.Precision
}

func spanOf(l graphmodel.Link) span {
	t := spread.TimeOf(l.Since, l.InUseBy)
	s := span{known: t.Known, lo: int32(t.Lo), hi: int32(t.Hi), precision: l.Since.Precision()}
	if t.Known == spread.Bounded {
		s.precision = l.InUseBy.Precision()
	}
	return s
}

func (s span) time() spread.Time {
	return spread.Time{Known: s.known, Lo: float64(s.lo), Hi: float64(s.hi)}
}

// when is what sooner compares, and nothing else.
func (s span) when() span {
	s.precision = 0
	if s.known != spread.Dated {
		s.lo = 0
	}
	return s
}

// packed is when as one number: the same for the same time, and for no other of the
// four-digit years.
func (s span) packed() uint64 {
	w := s.when()
	const half = 1<<31 - 1
	return uint64(w.known)<<62 | uint64(w.lo&half)<<31 | uint64(w.hi&half)
}

// sooner orders the times of one adoption as spread.New does: the dated before the
// bounded and these before the rest; then what is over first, then the more precise.
func (s span) sooner(t span) int {
	switch {
	case s.known != t.known:
		return int(t.known) - int(s.known)
	case s.known == spread.Undated:
		return 0
	case s.hi != t.hi || s.known == spread.Bounded:
		return int(s.hi) - int(t.hi)
	}
	return int(t.lo) - int(s.lo)
}

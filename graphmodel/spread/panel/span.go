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

// first is the time of the first of two adoptions, as far as known. Of two dates it
// is the interval from the lesser beginning to the lesser end. An upper bound counts
// only where it lies before all that is dated; an unknown time only where there is
// no other.
func (s span) first(t span) span {
	if s.known < t.known {
		s, t = t, s
	}
	switch {
	case t.known == spread.Undated:
		return s
	case s.known == t.known:
		return span{min(s.lo, t.lo), min(s.hi, t.hi), s.known, min(s.precision, t.precision)}
	case t.hi < s.lo: // in use before the earliest date that is told
		return t
	}
	return s
}

// when is what sooner compares, and nothing else.
func (s span) when() span {
	s.precision = 0
	if s.known != spread.Dated {
		s.lo = 0
	}
	return s
}

// sooner orders spans by what is known of them: the dated before the bounded and
// these before the rest; then by where they begin, then by where they end.
func (s span) sooner(t span) int {
	switch {
	case s.known != t.known:
		return int(t.known) - int(s.known)
	case s.known == spread.Undated:
		return 0
	case s.known == spread.Dated && s.lo != t.lo:
		return int(s.lo) - int(t.lo)
	}
	return int(s.hi) - int(t.hi)
}

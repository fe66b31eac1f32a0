package topology

import "ronghe/graphmodel"

// A time is kept in one uint32 that orders as Link.When does: the calendar digits
// of the date, and above them which of the three ways it is known. Days need only
// be compared, never subtracted, so calendar digits also stand for days.
const (
	bounded uint32 = 1 << 24 // the date is an upper bound
	undated uint32 = 2 << 24 // there is no date

	monthShift, monthMask = 5, 15
	dayMask               = 31
	yearShift             = 9
)

func packWhen(l graphmodel.Link) uint32 {
	switch l.Timing() {
	case graphmodel.DatedTiming:
		return packDate(l.Since)
	case graphmodel.BoundedTiming:
		return bounded | packDate(l.InUseBy)
	}
	return undated
}

// packDate is 0 for no date; the year is counted from 1 so that "0000" is not.
func packDate(d graphmodel.Date) uint32 {
	if d == "" {
		return 0
	}
	p := uint32(d.Year()+1) << yearShift
	if len(d) >= 7 {
		p |= twoDigits(d[5:7]) << monthShift
	}
	if len(d) == 10 {
		p |= twoDigits(d[8:10])
	}
	return p
}

func twoDigits(d graphmodel.Date) uint32 { return uint32(d[0]-'0')*10 + uint32(d[1]-'0') }

func unpackDate(p uint32) graphmodel.Date {
	if p == 0 {
		return ""
	}
	year, month, day := p>>yearShift-1, p>>monthShift&monthMask, p&dayMask
	text := [10]byte{
		'0' + byte(year/1000), '0' + byte(year/100%10), '0' + byte(year/10%10), '0' + byte(year%10),
		'-', '0' + byte(month/10), '0' + byte(month%10),
		'-', '0' + byte(day/10), '0' + byte(day%10),
	}
	switch {
	case month == 0:
		return graphmodel.Date(text[:4])
	case day == 0:
		return graphmodel.Date(text[:7])
	}
	return graphmodel.Date(text[:])
}

// days is the first and the last day that a dated time may mean; ok is false for
// one that is not dated. Every month ends on a 31st here: no day lies between its
// true end and that.
func days(when uint32) (first, last int32, ok bool) {
	switch {
	case when >= bounded:
		return 0, 0, false
	case when>>monthShift&monthMask == 0:
		return int32(when | 1<<monthShift | 1), int32(when | 12<<monthShift | dayMask), true
	case when&dayMask == 0:
		return int32(when | 1), int32(when | dayMask), true
	}
	return int32(when), int32(when), true
}

// What is seldom asked of an edge shares a second uint32: until and confidence.
var confidences = [4]graphmodel.Confidence{"", graphmodel.Low, graphmodel.Medium, graphmodel.High}

func packRest(l graphmodel.Link) uint32 {
	rest := packDate(l.Until) << 2
	for i, c := range confidences {
		if c == l.Confidence {
			return rest | uint32(i)
		}
	}
	return rest
}

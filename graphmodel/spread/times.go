package spread

import "math"

// The models take the times of one practice as one number a unit, in periods:
// when it adopted, Never for a unit that has not by the end of what was observed,
// Unknown for one that has, nobody says when. A time that is no whole number counts
// as the period that it lies in: 2013.5 is 2013.
var (
	Never   = math.Inf(1)
	Unknown = math.NaN()
)

// isDatedTime says whether t is a time at which something happened.
func isDatedTime(t float64) bool { return !math.IsInf(t, 0) && !math.IsNaN(t) }

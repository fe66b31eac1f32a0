package spread

import "math"

// BassCurve is the model of Bass (Management Science 15, 1969): of M that will
// adopt in the end, those that have not adopt at the rate P + Q·F(t), P without
// looking at others and Q by imitation. t counts periods from the start; P > 0,
// P + Q > 0 and M > 0.
type BassCurve struct{ P, Q, M float64 }

// Share is F(t), the part of M that has adopted by t; 0 before the start.
func (c BassCurve) Share(t float64) float64 {
	if t <= 0 {
		return 0
	}
	e := math.Exp(-(c.P + c.Q) * t)
	return -math.Expm1(-(c.P+c.Q)*t) / (1 + c.Q/c.P*e)
}

// Adopters is M·F(t).
func (c BassCurve) Adopters(t float64) float64 { return c.M * c.Share(t) }

// Rate is the number that adopts in a period of time at t, M·f(t).
func (c BassCurve) Rate(t float64) float64 {
	f := c.Share(t)
	return c.M * (c.P + c.Q*f) * (1 - f)
}

// PeakTime is when most adopt, ln(Q/P)/(P+Q); 0 where Q ≤ P, since the rate then
// falls from the start.
func (c BassCurve) PeakTime() float64 {
	if c.Q <= c.P {
		return 0
	}
	return math.Log(c.Q/c.P) / (c.P + c.Q)
}

// PeakShare is F at the peak, (Q−P)/2Q; 0 where Q ≤ P.
func (c BassCurve) PeakShare() float64 {
	if c.Q <= c.P {
		return 0
	}
	return (c.Q - c.P) / (2 * c.Q)
}

// PeakRate is the rate at the peak, M(P+Q)²/4Q; M·P where Q ≤ P.
func (c BassCurve) PeakRate() float64 {
	if c.Q <= c.P {
		return c.M * c.P
	}
	return c.M * (c.P + c.Q) * (c.P + c.Q) / (4 * c.Q)
}

// Quantile is the time by which the part x of M has adopted, x from 0 to 1.
func (c BassCurve) Quantile(x float64) float64 {
	return (math.Log1p(x*c.Q/c.P) - math.Log1p(-x)) / (c.P + c.Q)
}

// shareSlopes is F(t) and its derivatives by P and Q.
func (c BassCurve) shareSlopes(t float64) (f, byP, byQ float64) {
	if t <= 0 {
		return 0, 0, 0
	}
	r, e := c.Q/c.P, math.Exp(-(c.P+c.Q)*t)
	num, den := -math.Expm1(-(c.P+c.Q)*t), 1+r*e
	slope := func(den1 float64) float64 { return (t*e*den - num*den1) / (den * den) }
	return num / den, slope(-r*e/c.P - r*t*e), slope(e/c.P - r*t*e)
}

// densitySlopes is f = (P + Q·F)(1 − F) and its derivatives by P and Q, given those of F.
func (c BassCurve) densitySlopes(share, byP, byQ float64) (f, fByP, fByQ float64) {
	rate := c.P + c.Q*share // of those that have not adopted
	return rate * (1 - share), (1+c.Q*byP)*(1-share) - rate*byP, (share+c.Q*byQ)*(1-share) - rate*byQ
}

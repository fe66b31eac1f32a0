package network

import (
	"math"

	"ronghe/graphmodel"
)

// Law is the distribution of the delay from a unit to the one that follows it.
type Law uint8

// The laws, as in the R package NetworkInference.
const (
	Exponential Law = iota // λ·e^(−λΔ)
	Rayleigh               // (Δ/α²)·e^(−Δ²/2α²)
	LogNormal              // e^(−(ln Δ−μ)²/2σ²) / (Δσ√2π)
)

// Delay is a law with its parameters, of which each law has its own; time is in the
// periods of the cascades. Parameters left 0 are estimated: see Estimate.
type Delay struct {
	Law       Law
	Rate      float64 // λ > 0 of Exponential
	Alpha     float64 // α > 0 of Rayleigh
	Mu, Sigma float64 // μ and σ > 0 of LogNormal
}

// density is a delay made ready to compute: what does not depend on Δ is in constant.
type density struct {
	law                    Law
	constant               float64
	rate, alpha, mu, sigma float64
}

func (d Delay) density() density {
	f := density{law: d.Law, rate: d.Rate, alpha: d.Alpha, mu: d.Mu, sigma: d.Sigma}
	switch d.Law {
	case Rayleigh:
		f.constant = -2 * math.Log(d.Alpha)
	case LogNormal:
		f.constant = -math.Log(d.Sigma * math.Sqrt(2*math.Pi))
	default:
		f.constant = math.Log(d.Rate)
	}
	return f
}

// log is the logarithm of the density at delta > 0. It stays in logarithms because the
// density itself underflows near λΔ = 700. Products are converted so that no machine
// adds them unrounded.
func (f *density) log(delta float64) float64 {
	switch f.law {
	case Rayleigh:
		r := delta / f.alpha
		return f.constant + math.Log(delta) - float64(r*r)/2
	case LogNormal:
		l := math.Log(delta)
		z := (l - f.mu) / f.sigma
		return f.constant - l - float64(z*z)/2
	}
	return f.constant - float64(f.rate*delta)
}

func (d Delay) given() bool { return d.Rate != 0 || d.Alpha != 0 || d.Sigma != 0 }

// check is ErrInvalid unless the parameters of the law are finite and positive.
func (d Delay) check() error {
	spread := map[Law]float64{Exponential: d.Rate, Rayleigh: d.Alpha, LogNormal: d.Sigma}[d.Law]
	if !(spread > 0) || math.IsInf(spread+d.Mu, 0) || math.IsNaN(d.Mu) {
		return graphmodel.Invalid("network", "delay",
			"延迟分布的参数须为有限正数", "the parameters of the delay must be finite and positive")
	}
	return nil
}

// Estimate gives a law the parameters that R's NetworkInference 1.2 starts from: the
// mean of two guesses, from the delays since the first adopter of a cascade (too long)
// and from those since the adopter just before (too short), over all but the first of
// each cascade. For the exponential λ is the mean of both 1/mean. For the others, where
// R's formulas do not do what they say, each guess is the maximum likelihood one, of
// delays above 0 for the log-normal. ErrInvalid when no adopter came later than another.
func Estimate(c *Cascades, law Law) (Delay, error) {
	long, short := c.delays()
	d := Delay{Law: law}
	switch law {
	case Rayleigh:
		d.Alpha = (rayleigh(long) + rayleigh(short)) / 2
	case LogNormal:
		m1, s1 := logNormal(long)
		m2, s2 := logNormal(short)
		d.Mu, d.Sigma = (m1+m2)/2, (s1+s2)/2
	default:
		d.Rate = (1/mean(long) + 1/mean(short)) / 2
	}
	if d.check() != nil {
		return d, graphmodel.Invalid("network", "delay",
			"采纳时间没有先后，无法估计延迟", "no adoption is later than another, so that no delay can be estimated")
	}
	return d, nil
}

// delays are those of every adopter but the first of each cascade, since the first and
// since the one just before.
func (c *Cascades) delays() (long, short []float64) {
	for k := range c.Len() {
		for i := c.start[k] + 1; i < c.start[k+1]; i++ {
			long = append(long, c.time[i]-c.time[c.start[k]])
			short = append(short, c.time[i]-c.time[i-1])
		}
	}
	return long, short
}

func mean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(len(xs))
}

func rayleigh(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x * x
	}
	return math.Sqrt(sum / float64(2*len(xs)))
}

func logNormal(xs []float64) (mu, sigma float64) {
	var logs []float64
	for _, x := range xs {
		if x > 0 {
			logs = append(logs, math.Log(x))
		}
	}
	mu = mean(logs)
	sum := 0.0
	for _, l := range logs {
		sum += (l - mu) * (l - mu)
	}
	return mu, math.Sqrt(sum / float64(len(logs)))
}

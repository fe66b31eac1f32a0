package spread

import (
	"fmt"
	"math"
	"slices"
)

// Leads is which of two units adopted first, over practices that both adopted. To
// lead often may only mean to adopt much.
type Leads struct {
	Basis
	Leads []Lead `json:"leads"` // by B
}

// Lead is a pair of units. A lag is the time of B less that of A, in periods: above 0
// where A was first. That of an interval is taken from its middle, as is expected.
type Lead struct {
	A         string   `json:"a"`
	B         string   `json:"b"`
	Both      int      `json:"both"` // practices that both adopted and both are dated in
	AFirst    int      `json:"a_first"`
	BFirst    int      `json:"b_first"`
	Tied      int      `json:"tied"`      // neither is surely first
	Unordered int      `json:"unordered"` // practices that both adopted, one at no known time
	Mean      *float64 `json:"mean,omitempty"`
	Median    *float64 `json:"median,omitempty"` // of the lags; nil where Both is 0
	Low       *float64 `json:"low,omitempty"`    // of the median, 95% at least: see MedianInterval; nil under 6 lags
	High      *float64 `json:"high,omitempty"`
	P         float64  `json:"p"` // SignTest of AFirst and BFirst
}

// MinLead is the fewest practices in order that can tell who leads: of fewer no sign test
// gives a p below 0.05, whatever the order.
const MinLead = 6

// Refusal says that too few practices are in order to tell who leads; nil when they are not.
func (l Lead) Refusal() *Refusal {
	n := l.AFirst + l.BFirst
	if n >= MinLead {
		return nil
	}
	return &Refusal{Rule: "lead", N: n, Needed: MinLead,
		Zh: fmt.Sprintf("分得出先后的做法 %d 种，少于 %d", n, MinLead),
		En: fmt.Sprintf("%d practices in an order, fewer than %d", n, MinLead)}
}

// Lag is one practice that both of a pair adopted, with the periods of each; those of one
// who is not dated are not numbers.
type Lag struct {
	Practice   string
	A, B       Event
	AFrom, ATo float64
	BFrom, BTo float64
	Order      string  // "a" or "b" who was surely first, "tied", or "unordered" where one is not dated
	Lag        float64 // as of Lead; not a number where unordered
}

// Lags are the practices that two units adopted, by practice.
func (d *Data) Lags(a, b int32) []Lag {
	var lags []Lag
	for from := 0; from < len(d.Events); {
		cascade := d.Cascade(d.Events[from].Practice)
		from += len(cascade)
		mine, other := eventOf(cascade, a), eventOf(cascade, b)
		if mine == nil || other == nil {
			continue
		}
		lag := Lag{Practice: d.Practices[mine.Practice], A: *mine, B: *other, Order: "tied"}
		lag.AFrom, lag.ATo = d.Span(mine.Time)
		lag.BFrom, lag.BTo = d.Span(other.Time)
		lag.Lag = (lag.BFrom+lag.BTo)/2 - (lag.AFrom+lag.ATo)/2
		switch {
		case math.IsNaN(lag.Lag):
			lag.Order = "unordered"
		case lag.ATo < lag.BFrom:
			lag.Order = "a"
		case lag.BTo < lag.AFrom:
			lag.Order = "b"
		}
		lags = append(lags, lag)
	}
	return lags
}

// Lead compares two units, indexes into d.Units.
func (d *Data) Lead(a, b int32) Leads {
	return d.leads(a, func(cascade []Event) []Event {
		if e := eventOf(cascade, b); e != nil {
			return []Event{*e}
		}
		return nil
	})
}

// LeadsOf compares a unit with each of the others that adopted what it did.
func (d *Data) LeadsOf(a int32) Leads {
	return d.leads(a, func(cascade []Event) []Event { return cascade })
}

// leads compares a with the units of the events that others chooses of a cascade.
func (d *Data) leads(a int32, others func(cascade []Event) []Event) Leads {
	pairs := make([]pair, len(d.Units))
	var used []Event
	practices := 0
	for from := 0; from < len(d.Events); {
		cascade := d.Cascade(d.Events[from].Practice)
		from += len(cascade)
		mine := eventOf(cascade, a)
		if mine == nil {
			continue
		}
		practices++
		used = append(used, *mine)
		for _, e := range others(cascade) {
			if e.Unit != a {
				used = append(used, e)
				pairs[e.Unit].add(d, mine.Time, e.Time)
			}
		}
	}
	out := Leads{Basis: d.basis(practices, used, "lead and lag, sign test"), Leads: []Lead{}}
	for unit := range pairs {
		if p := &pairs[unit]; p.Both+p.Unordered > 0 {
			p.A, p.B = d.Units[a], d.Units[unit]
			out.Leads = append(out.Leads, p.lead())
		}
	}
	return out
}

// pair collects what a Lead is made of.
type pair struct {
	Lead
	lags []float64
}

func (p *pair) add(d *Data, a, b Time) {
	if a.Known != Dated || b.Known != Dated {
		p.Unordered++
		return
	}
	aFirst, aLast := d.Span(a)
	bFirst, bLast := d.Span(b)
	p.Both++
	switch {
	case aLast < bFirst:
		p.AFirst++
	case bLast < aFirst:
		p.BFirst++
	default:
		p.Tied++
	}
	p.lags = append(p.lags, (bFirst+bLast)/2-(aFirst+aLast)/2)
}

func (p *pair) lead() Lead {
	p.P = SignTest(p.AFirst, p.BFirst)
	if n := len(p.lags); n > 0 {
		slices.Sort(p.lags)
		sum := 0.0
		for _, lag := range p.lags {
			sum += lag
		}
		p.Mean, p.Median = new(sum/float64(n)), new((p.lags[(n-1)/2]+p.lags[n/2])/2)
		if low, high, ok := MedianInterval(p.lags); ok {
			p.Low, p.High = &low, &high
		}
	}
	return p.Lead
}

// MedianInterval is where the median of the population lies, with 95% confidence at
// least, by what the sign test does not reject: from one of the sorted values to the one
// as far from the other end. False with fewer than 6 values, of which none would do.
func MedianInterval(sorted []float64) (low, high float64, ok bool) {
	n, k := len(sorted), 0
	for 2*(k+1) <= n && SignTest(k, n-k) <= 0.05 {
		k++
	}
	if k == 0 {
		return 0, 0, false
	}
	return sorted[k-1], sorted[n-k], true
}

// SignTest is the two-sided p of the exact sign test of two counts, ties left out:
// min(1, 2·P(Bin(a+b, ½) ≥ max(a, b))).
func SignTest(a, b int) float64 {
	n, most := a+b, max(a, b)
	const exact = 1000 // 2⁻ⁿ is a number up to here
	var term float64   // C(n, most)·2⁻ⁿ
	if n <= exact {
		term = math.Ldexp(1, -n)
		for i := 0; i < n-most; i++ {
			term *= float64(n-i) / float64(i+1)
		}
	} else {
		all, _ := math.Lgamma(float64(n + 1))
		in, _ := math.Lgamma(float64(most + 1))
		out, _ := math.Lgamma(float64(n - most + 1))
		term = math.Exp(all - in - out - float64(n)*math.Ln2)
	}
	sum := 0.0
	for i := most; i <= n; i++ {
		sum += term
		term *= float64(n-i) / float64(i+1)
	}
	return min(1, 2*sum)
}

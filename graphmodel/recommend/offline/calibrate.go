package offline

import (
	"context"
	"hash/fnv"
	"math"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Calibration compares what sentences of the kind "of n that had X, k later adopted Y"
// would have said at the cut with what then happened: for some units, the first
// practices of the formula as Y, and of all X of the unit the one that says most.
type Calibration struct {
	Years     float64 `json:"years"`
	Units     int     `json:"units"`
	Sentences int     `json:"sentences"` // with n of at least 5
	Said      []Bin   `json:"said"`      // by k/n
	Shrunk    []Bin   `json:"shrunk"`    // by the share drawn towards the base rate
	LogLoss   LogLoss `json:"logLoss"`
}

// Bin is the sentences that said a share from Low up to High.
type Bin struct {
	Low      float64 `json:"low"`
	High     float64 `json:"high"`
	Count    int     `json:"count"`
	Said     float64 `json:"said"`     // mean
	Happened float64 `json:"happened"` // share
}

// LogLoss is how much each kind of expectation is surprised, in nats; less is better.
type LogLoss struct {
	Raw      float64 `json:"raw"`      // k/n
	Shrunk   float64 `json:"shrunk"`   // (k + 80b)/(n + 80)
	Base     float64 `json:"base"`     // b, what all units do
	Constant float64 `json:"constant"` // what happened on the whole
}

// Calibration looks at so many units and at so many practices of each.
const (
	calibrationUnits     = 200
	calibrationPractices = 10
	leastSaid            = 5
)

// sentence is one that was said.
type sentence struct {
	raw, shrunk, base float64
	happened          bool
}

// calibrate is nil when there are no dates, or no sentence could be said.
func (e *evaluation) calibrate(ctx context.Context, s Split) *Calibration {
	if e.m.AsOf() == "" || e.o.Years <= 0 || !slices.ContainsFunc(s.Train, dated) {
		return nil
	}
	c := &Calibration{Years: e.o.Years}
	teller := &teller{e: e, all: e.m.Within("", ""), counts: map[[2]int32][2]int{}, base: map[int32]float64{}}
	var all []sentence
	for _, u := range e.sample() {
		if ctx.Err() != nil {
			return nil
		}
		c.Units++
		for _, y := range e.m.Best(u.subject, calibrationPractices) {
			if said, ok := teller.say(u, y); ok {
				all = append(all, said)
			}
		}
	}
	if c.Sentences = len(all); c.Sentences == 0 {
		return nil
	}
	c.Said = bins(all, func(s sentence) float64 { return s.raw })
	c.Shrunk = bins(all, func(s sentence) float64 { return s.shrunk })
	c.LogLoss = losses(all)
	return c
}

func dated(c recommend.Claim) bool { return c.Since.Precision() != graphmodel.Unknown }

// sample is some of the units that already had a practice, chosen by hash.
func (e *evaluation) sample() []toForetell {
	units := slices.DeleteFunc(slices.Clone(e.units), func(u toForetell) bool { return len(u.subject.Adopted()) == 0 })
	hash := make(map[string]uint32, len(units))
	for _, u := range units {
		h := fnv.New32a()
		_, _ = h.Write([]byte(u.id))
		hash[u.id] = h.Sum32()
	}
	slices.SortStableFunc(units, func(a, b toForetell) int { return int(int64(hash[a.id]) - int64(hash[b.id])) })
	return units[:min(len(units), calibrationUnits)]
}

// teller remembers what it has counted.
type teller struct {
	e      *evaluation
	all    *recommend.Cohort
	counts map[[2]int32][2]int
	base   map[int32]float64
}

// say picks, of the unit's practices, the X that says most of y.
func (t *teller) say(u toForetell, y int32) (best sentence, ok bool) {
	base, found := t.base[y]
	if !found {
		base = t.e.m.BaseRate(y, t.e.o.Years)
		t.base[y] = base
	}
	for _, x := range u.subject.Adopted() {
		n, k := t.count(x, y)
		if n < leastSaid {
			continue
		}
		if shrunk := recommend.Shrunk(k, n, base); !ok || shrunk > best.shrunk {
			best, ok = sentence{raw: float64(k) / float64(n), shrunk: shrunk, base: base}, true
		}
	}
	_, best.happened = slices.BinarySearch(u.tests, y)
	return best, ok
}

func (t *teller) count(x, y int32) (n, k int) {
	counts, found := t.counts[[2]int32{x, y}]
	if !found {
		counts[0], counts[1] = t.all.Counts(x, y, t.e.o.Years)
		t.counts[[2]int32{x, y}] = counts
	}
	return counts[0], counts[1]
}

// bins are ten of equal width; those that nothing fell into are left out.
func bins(all []sentence, said func(sentence) float64) []Bin {
	const count = 10
	var table [count]Bin
	for _, s := range all {
		b := &table[min(count-1, int(said(s)*count))]
		b.Count++
		b.Said += said(s)
		if s.happened {
			b.Happened++
		}
	}
	var filled []Bin
	for k, b := range table {
		if b.Count == 0 {
			continue
		}
		n := float64(b.Count)
		filled = append(filled, Bin{float64(k) / count, float64(k+1) / count, b.Count, b.Said / n, b.Happened / n})
	}
	return filled
}

func losses(all []sentence) LogLoss {
	happened := 0
	for _, s := range all {
		if s.happened {
			happened++
		}
	}
	constant := float64(happened) / float64(len(all))
	var sum LogLoss
	for _, s := range all {
		sum.Raw += surprise(s.raw, s.happened)
		sum.Shrunk += surprise(s.shrunk, s.happened)
		sum.Base += surprise(s.base, s.happened)
		sum.Constant += surprise(constant, s.happened)
	}
	n := float64(len(all))
	return LogLoss{sum.Raw / n, sum.Shrunk / n, sum.Base / n, sum.Constant / n}
}

// surprise keeps 0 and 1 from being infinitely wrong.
func surprise(p float64, happened bool) float64 {
	const least = 1e-3
	p = min(1-least, max(least, p))
	if happened {
		return -math.Log(p)
	}
	return -math.Log(1 - p)
}

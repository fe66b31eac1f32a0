package spread

import (
	"math"
	"math/rand/v2"
)

// tally scores units under several weightings of the practices at once: column 0
// counts each once, each other column is a resample and counts it as often as it
// was drawn.
type tally struct {
	columns int
	weights []float64 // of practice k in column c at k·columns + c
	sums    [measures][]float64
	base    [measures][]float64 // by column, of who adopts nothing: practices, or periods at risk
	rest    [measures][]float64 // the same, of the unit at hand
}

// tally makes the columns that belong to a draw.
func (l *ledger) tally(draw int, o LeadersOptions) *tally {
	var mine []int
	for b := draw; b < o.Resamples; b += o.Draws {
		mine = append(mine, b)
	}
	t := &tally{columns: 1 + len(mine)}
	for m := range measures {
		t.sums[m], t.base[m], t.rest[m] = make([]float64, t.columns), make([]float64, t.columns), make([]float64, t.columns)
	}
	n := len(l.practices)
	t.weights = make([]float64, n*t.columns)
	for k := range n {
		t.weights[k*t.columns] = 1
	}
	const stream = 1 << 32 // the draws have those below
	for c, b := range mine {
		r := rand.New(rand.NewPCG(o.Seed, uint64(stream+b)))
		for range n {
			t.weights[r.IntN(n)*t.columns+c+1]++
		}
	}
	for k := range n {
		for m := range measures {
			add(t.base[m], t.of(int32(k)), l.worth(m, k))
		}
	}
	return t
}

func (t *tally) of(k int32) []float64 {
	return t.weights[int(k)*t.columns : (int(k)+1)*t.columns]
}

// worth is what a practice adds below the line of a measure for who does not adopt.
func (l *ledger) worth(measure, k int) float64 {
	length := l.last[k] - l.first[k]
	switch {
	case length < 0, measure == walker && length == 0:
		return 0
	case measure == rate:
		return length + 1
	}
	return 1
}

// score is the scores of a slot in each column, valid until the next call; not a number
// where no practice carries one.
func (t *tally) score(l *ledger, slot int) *[measures][]float64 {
	for m := range measures {
		clear(t.sums[m])
		copy(t.rest[m], t.base[m])
	}
	for _, e := range l.inSlot(slot) {
		k, at := l.number[e], l.at[e]
		first, last := l.first[k], l.last[k]
		weights := t.of(k)
		switch {
		case math.IsNaN(at):
			for m := range measures {
				add(t.rest[m], weights, -l.worth(m, int(k)))
			}
		default:
			if first < last {
				add(t.sums[walker], weights, (last-at)/(last-first))
			}
			add(t.sums[boushey], weights, (last+1-at)/(last+1-first))
			add(t.sums[rate], weights, 1)
			if at < last {
				add(t.rest[rate], weights, at-last)
			}
		}
	}
	for m := range measures {
		for c, below := range t.rest[m] {
			if below <= 1e-12*t.base[m][c] { // what is left of a difference of equals
				t.sums[m][c] = math.NaN()
			} else {
				t.sums[m][c] /= below
			}
		}
	}
	return &t.sums
}

// add adds to each sum its weight times x.
func add(sums, weights []float64, x float64) {
	for c, w := range weights {
		sums[c] += w * x
	}
}

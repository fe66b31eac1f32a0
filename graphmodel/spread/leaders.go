package spread

import (
	"context"
	"fmt"

	"ronghe/graphmodel"
)

// LeadersOptions say over what leaders are found, and how surely.
type LeadersOptions struct {
	Practices []int32 // ascending, each once; nil: all
	Resamples int     // of the practices, for the intervals; 0 for none
	Draws     int     // of dates that are intervals; 0 for 20
	Seed      uint64
	Progress  func(done, all int) // may be nil; called now and then from the same goroutine
}

// Leaders is how early units adopt over many practices.
type Leaders struct {
	Basis
	OneTime int // practices whose dates are all of one period: Walker's score leaves them out
	NoTime  int // practices without a dated adopter, left out of all

	ledger *ledger
	values *scoreValues
	ranked []int32 // all units, see Scores
}

// Len is the number of units.
func (l *Leaders) Len() int { return len(l.ranked) }

// Scores are those of the units from place from to place to, from 0 and to not included:
// best Walker first, then Boushey, then rate, then unit; one without a score last. They are
// made when they are asked for, since units are many and few are looked at.
func (l *Leaders) Scores(from, to int) []Score {
	scores := make([]Score, 0, to-from)
	for _, u := range l.ranked[from:to] {
		scores = append(scores, l.ledger.score(u, l.values))
	}
	return scores
}

// All is Scores of all.
func (l *Leaders) All() []Score { return l.Scores(0, l.Len()) }

// Score is one unit. Where it adopted at no known time the practice is left out of its
// scores. Neighbours in rank can rarely be told apart: see the intervals.
type Score struct {
	Unit      string `json:"unit"`
	Adopted   int    `json:"adopted"`   // practices, dated or not
	Unordered int    `json:"unordered"` // of them, those at no known time
	// Walker (American Political Science Review 63, 1969): 1 − the mean of
	// (T − first)/(last − first), 1 for a practice not adopted.
	Walker Measure `json:"walker"`
	// Boushey (Policy Diffusion Dynamics in America, 2010): the mean of
	// ((last+1) − T)/((last+1) − first), 0 for a practice not adopted.
	Boushey Measure `json:"boushey"`
	// Rate is adoptions for each period at risk, first … min(T, last) of each practice.
	Rate Measure `json:"rate"`
}

// Measure is a score and where 95% of its resamples lie.
type Measure struct {
	Value *float64 `json:"value,omitempty"` // nil when no practice carries it
	Low   *float64 `json:"low,omitempty"`   // nil without resamples
	High  *float64 `json:"high,omitempty"`
}

const (
	maxResamples = 10_000
	maxCells     = 10_000_000 // units × resamples kept at once
)

// Leaders scores all units. first and last are the earliest and the latest period in
// which a practice was adopted. Recent practices push everybody down, and who is
// better recorded looks earlier.
//
// ErrInvalid for practices that are none and for more resamples than 10,000 or, times
// the units, 10 million; the error of ctx when it ends first.
func (d *Data) Leaders(ctx context.Context, o LeadersOptions) (*Leaders, error) {
	if o.Draws == 0 {
		o.Draws = minDraws
	}
	if o.Progress == nil {
		o.Progress = func(int, int) {}
	}
	if err := o.check(d); err != nil {
		return nil, err
	}
	out, l := d.beginLeaders(o.Practices)
	if out.Intervals == 0 {
		o.Draws = 1
	} else {
		out.Parameters = append(out.Parameters, Parameter{"draws", fmt.Sprint(o.Draws)})
	}
	if o.Resamples > 0 {
		out.Parameters = append(out.Parameters, Parameter{"resamples", fmt.Sprint(o.Resamples)}, Parameter{"seed", fmt.Sprint(o.Seed)})
	}
	values, err := l.resample(ctx, o)
	if err != nil {
		return nil, err
	}
	out.NoTime, out.OneTime = l.timeless(out.Intervals == 0)
	out.ledger, out.values, out.ranked = l, values, l.rank(values)
	return out, nil
}

// beginLeaders is the basis of leaders and the ledger that they are found by.
func (d *Data) beginLeaders(practices []int32) (*Leaders, *ledger) {
	const method = "Walker 1969, Boushey 2010, rate of adoption"
	one := int32(0)
	switch {
	case len(practices) == 1:
		one = practices[0]
	case practices != nil || len(d.Practices) != 1:
		l := d.ledger(practices)
		return &Leaders{Basis: d.basis(len(l.practices), l.events, method)}, l
	}
	out := &Leaders{Basis: d.basis(1, d.Cascade(one), method)}
	if out.Intervals > 0 {
		return out, d.ledger([]int32{one})
	}
	return out, d.ledgerOfOne(one)
}

func (o *LeadersOptions) check(d *Data) error {
	if err := enoughDraws(o.Draws); err != nil {
		return err
	}
	for i, k := range o.Practices {
		if k < 0 || int(k) >= len(d.Practices) || i > 0 && k <= o.Practices[i-1] {
			return graphmodel.Invalid("practices", "", "做法的编号应递增且存在", "the practices must exist and ascend")
		}
	}
	if o.Resamples < 0 || o.Resamples > maxResamples || o.Resamples*len(d.Units) > maxCells {
		return graphmodel.Invalid("resamples", "",
			fmt.Sprintf("重抽样次数应为 0 到 %d，且与单位数之积不超过 %d", maxResamples, maxCells),
			fmt.Sprintf("resamples are 0 to %d, and times the units %d at most", maxResamples, maxCells))
	}
	return nil
}

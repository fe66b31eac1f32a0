package spread

import (
	"context"
	"fmt"
	"math"

	"ronghe/graphmodel"
)

// PairCovariate is a trait of two units, such as the distance between them: Values
// has one number for each receiver and sender, receiver by receiver. What a unit
// has to itself is left unread; NaN is missing.
type PairCovariate struct {
	Name   string
	Values []float64
}

// PairRows makes the rows of a dyadic event history: a sender that has adopted
// before the period, at a known time, and a receiver at risk in it; the event is
// that the receiver adopts. Only such pairs are rows, since without the sender's
// adoption there is nothing to follow and ordinary adoption would look like
// emulation (Boehmke, Journal of Politics 71, 2009). All rows of a receiver share
// its adoption, so that the receiver is the cluster.
//
// Columns are those of UnitRows, of the receiver, and then the pairs'. Errors are
// those of UnitRows.
func PairRows(ctx context.Context, h History, pairs []PairCovariate) (*RiskRows, error) {
	n := len(h.Units)
	for _, c := range pairs {
		if len(c.Values) != n*n {
			return nil, graphmodel.Invalid(c.Name, "", fmt.Sprintf("有 %d 个值，应为 %d 个", len(c.Values), n*n),
				fmt.Sprintf("has %d values, not %d", len(c.Values), n*n))
		}
	}
	b, err := newRowMaker(ctx, &h)
	if err != nil {
		return nil, err
	}
	for _, c := range pairs {
		b.rows.Names = append(b.rows.Names, c.Name)
	}
	for practice := range h.Times {
		err := b.practice(practice, func(at unitPeriod) error { return b.addPairs(at, pairs) })
		if err != nil {
			return nil, err
		}
	}
	return b.finish()
}

// addPairs makes a row of a receiver with each that can be its sender.
func (b *rowMaker) addPairs(at unitPeriod, pairs []PairCovariate) error {
	row, units := b.base(at), b.h.Units
	for sender, adopted := range b.h.Times[at.practice] {
		if sender == at.unit || !(math.Floor(adopted) < at.t) {
			continue
		}
		all := row
		for _, c := range pairs {
			all = append(all, b.present(c.Name+" "+units[sender]+" →", c.Values[at.unit*len(units)+sender], at))
		}
		if err := b.add(at, all); err != nil {
			return err
		}
	}
	return nil
}

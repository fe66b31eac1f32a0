package spread

import "context"

// Density is how near each practice is to those that a unit has (Hidalgo, Klinger,
// Barabási and Hausmann, Science 317, 2007).
type Density struct {
	Basis
	Unit    string    `json:"unit"`
	Related []Related `json:"related"` // all practices, in order of name
}

// Related is one practice as seen from a unit.
type Related struct {
	Practice string `json:"practice"`
	Adopted  bool   `json:"adopted"`  // by the unit
	Adopters int    `json:"adopters"` // units
	// Density is ω = Σ x·φ / Σ φ over the other practices, x = 1 for those that the unit
	// has and φ = min(P(p|q), P(q|p)), the units that have both over the more adopted
	// one's. Nil where no unit has the practice and another.
	Density *float64 `json:"density,omitempty"`
}

// Density looks from a unit, an index into d.Units, at all practices. Adopters of no
// known time count as the others do: it is about who has what, not about when. It
// takes a step for each two practices of each unit, at a million adoptions by 20,000
// units 50 million. The error of ctx when it ends first.
func (d *Data) Density(ctx context.Context, unit int32) (*Density, error) {
	out := &Density{Basis: d.basis(len(d.Practices), d.Events, "relatedness density"), Unit: d.Units[unit]}
	l := d.ledger(nil)
	adopters, has := make([]int, len(d.Practices)), make([]bool, len(d.Practices))
	for i := range d.Events {
		adopters[d.Events[i].Practice]++
	}
	for _, e := range l.of(unit) {
		has[d.Events[e].Practice] = true
	}
	both := make([]int, len(d.Practices)) // units that have the practice at hand and another
	from := 0
	for k := range d.Practices {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		clear(both)
		for _, e := range d.Events[from : from+adopters[k]] {
			for _, other := range l.of(e.Unit) {
				both[d.Events[other].Practice]++
			}
		}
		from += adopters[k]
		both[k] = 0
		out.Related = append(out.Related, Related{
			Practice: d.Practices[k], Adopted: has[k], Adopters: adopters[k],
			Density: density(both, adopters, adopters[k], has),
		})
	}
	return out, nil
}

// density is ω of a practice with n adopters, of which both have another one too.
func density(both, adopters []int, n int, has []bool) *float64 {
	near, all := 0.0, 0.0
	for q, shared := range both {
		phi := float64(shared) / float64(max(n, adopters[q]))
		all += phi
		if has[q] {
			near += phi
		}
	}
	if all == 0 {
		return nil
	}
	return new(near / all)
}

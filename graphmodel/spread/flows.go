package spread

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"ronghe/graphmodel"
)

// Transfer is one transmission of a practice between units, recorded or inferred.
type Transfer struct {
	From, To int32   // indexes into Data.Units; From had it first
	Weight   float64 // above 0: 1 for each transmission, or the strength of a link
}

// Flows is how much of the spread went between groups, and how much stayed in them.
type Flows struct {
	Basis
	Transfers int         `json:"transfers"` // those that both ends of have a group
	Ungrouped int         `json:"ungrouped"` // the others, left out
	Total     float64     `json:"total"`     // the weight of Transfers
	Cells     []Flow      `json:"cells"`     // the matrix where it is not 0, by From, then To
	Groups    []GroupFlow `json:"groups"`    // those with a flow, in order of name
	// Cross is the share that went to another group, Expected what it would be if who
	// sends and who receives were independent, 1 − Σ out·in/n². Nil without flows;
	// Ratio, Cross/Expected, also where Expected is 0.
	Cross    *float64 `json:"cross,omitempty"`
	Expected *float64 `json:"expected,omitempty"`
	Ratio    *float64 `json:"ratio,omitempty"`
	EI       *float64 `json:"ei,omitempty"` // (external − internal)/(external + internal), Krackhardt and Stern 1988
}

// Flow is one cell of the matrix.
type Flow struct {
	From   string  `json:"from"`
	To     string  `json:"to"`
	Weight float64 `json:"weight"`
}

// GroupFlow is the sums of one group.
type GroupFlow struct {
	Group  string  `json:"group"`
	Out    float64 `json:"out"` // sent, Within included
	In     float64 `json:"in"`  // received, Within included
	Within float64 `json:"within"`
}

// Flows counts transfers between groups. A unit of several groups counts in each with
// 1/number: a transfer between two and three groups is six flows of a sixth. Big
// groups send and receive most: compare with Expected. ErrInvalid for a transfer with
// a unit that is none, from a unit to itself, or of a weight that is not above 0.
func (d *Data) Flows(groups *Groups, transfers []Transfer) (*Flows, error) {
	f := &Flows{Basis: d.basis(len(d.Practices), d.Events, "flows between groups"), Cells: []Flow{}, Groups: []GroupFlow{}}
	cells := []cell{}
	for i, t := range transfers {
		if err := t.check(i, len(d.Units)); err != nil {
			return nil, err
		}
		from, to := groups.Of[t.From], groups.Of[t.To]
		if len(from) == 0 || len(to) == 0 {
			f.Ungrouped++
			continue
		}
		f.Transfers++
		for _, a := range from {
			for _, b := range to {
				cells = append(cells, cell{a, b, t.Weight / float64(len(from)*len(to))})
			}
		}
	}
	f.sum(groups.Names, merge(cells))
	return f, nil
}

func (t Transfer) check(at, units int) error {
	switch {
	case t.From < 0 || int(t.From) >= units || t.To < 0 || int(t.To) >= units:
		return graphmodel.Invalid("transfers", fmt.Sprint(at), "单位不存在", "a unit does not exist")
	case t.From == t.To:
		return graphmodel.Invalid("transfers", fmt.Sprint(at), "单位不能向自己学习", "no unit learns from itself")
	case !(t.Weight > 0) || math.IsInf(t.Weight, 0):
		return graphmodel.Invalid("transfers", fmt.Sprint(at), "权重应大于 0", "the weight is above 0")
	}
	return nil
}

type cell struct {
	from, to int32
	weight   float64
}

// merge adds up equal cells, always in the same order.
func merge(cells []cell) []cell {
	slices.SortFunc(cells, func(a, b cell) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.weight, b.weight))
	})
	merged := cells[:0]
	for _, c := range cells {
		if n := len(merged); n > 0 && merged[n-1].from == c.from && merged[n-1].to == c.to {
			merged[n-1].weight += c.weight
			continue
		}
		merged = append(merged, c)
	}
	return merged
}

func (f *Flows) sum(names []string, cells []cell) {
	sums := make([]GroupFlow, len(names))
	within := 0.0
	for _, c := range cells {
		f.Cells = append(f.Cells, Flow{names[c.from], names[c.to], c.weight})
		f.Total += c.weight
		sums[c.from].Out += c.weight
		sums[c.to].In += c.weight
		if c.from == c.to {
			sums[c.from].Within += c.weight
			within += c.weight
		}
	}
	if len(cells) == 0 {
		return
	}
	independent := 0.0
	for group, s := range sums {
		independent += s.Out / f.Total * s.In / f.Total
		if s.Out > 0 || s.In > 0 {
			s.Group = names[group]
			f.Groups = append(f.Groups, s)
		}
	}
	cross := (f.Total - within) / f.Total
	expected := max(0, 1-independent)
	f.Cross, f.Expected, f.EI = &cross, &expected, new(2*cross-1)
	if expected > 1e-12 {
		f.Ratio = new(cross / expected)
	}
}

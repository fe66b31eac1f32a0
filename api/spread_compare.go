package api

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/panel"
)

// CompareInput asks how several practices spread, side by side.
type CompareInput struct{ Many }

// The most practices of one comparison, and how many are compared when none is named.
const (
	maxCompared     = 20
	defaultCompared = 5
)

// CompareAnswer is the spread of several practices.
type CompareAnswer struct {
	Practices []ComparedSpread `json:"practices" nullable:"false" doc:"每种做法一项，按所问的次序；未指明则为采用者最多的五种。One item a practice, in the order asked for; the five with the most adopters where none is named."`
}

// ComparedSpread is the spread of one practice.
type ComparedSpread struct {
	Practice Thing      `json:"practice" doc:"做法。The practice."`
	Basis    Basis      `json:"basis" doc:"依据。What it rests on."`
	States   StateCount `json:"states" doc:"各种情形的单位数。Units by what can be said of them."`
	Spread   Described  `json:"description" doc:"不用模型的描述。What is told without a model."`
}

func (s *server) spreadCompare(ctx context.Context, in *CompareInput) (*CompareAnswer, error) {
	if n := len(in.Practices); n > maxCompared {
		return nil, invalid("practice", fmt.Sprint(n), fmt.Sprintf("至多 %d 种做法", maxCompared), fmt.Sprintf("at most %d practices", maxCompared))
	}
	when, err := in.period()
	if err != nil {
		return nil, err
	}
	if in, err = s.withPractices(ctx, in); err != nil {
		return nil, err
	}
	out := &CompareAnswer{Practices: []ComparedSpread{}}
	for i, id := range in.Practices {
		if slices.Contains(in.Practices[:i], id) {
			continue
		}
		one, err := s.compared(ctx, in, string(id), when)
		if err != nil {
			return nil, err
		}
		out.Practices = append(out.Practices, one)
	}
	return out, nil
}

// withPractices names those with the most adopters where in names none.
func (s *server) withPractices(ctx context.Context, in *CompareInput) (*CompareInput, error) {
	if len(in.Practices) > 0 {
		return in, nil
	}
	c, err := s.cascades(ctx, &in.Many)
	if err != nil {
		return nil, err
	}
	named := *in
	for _, k := range c.byAdopters()[:min(defaultCompared, len(c.data.Practices))] {
		named.Practices = append(named.Practices, graphmodel.ID(c.data.Practices[k]))
	}
	return &named, nil
}

// byAdopters are the practices, those with the most adopters first.
func (c *many) byAdopters() []int {
	adopters := make([]int, len(c.data.Practices))
	for _, e := range c.data.Events {
		adopters[e.Practice]++
	}
	order := make([]int, len(adopters))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(adopters[b], adopters[a]) })
	return order
}

// compareSheet is every adoption of the practices compared, one a row.
func (s *server) compareSheet(ctx context.Context, in *CompareInput) (*sheet, error) {
	in, err := s.withPractices(ctx, in)
	if err != nil {
		return nil, err
	}
	return s.eventSheet(ctx, &in.Many)
}

func (s *server) compared(ctx context.Context, in *CompareInput, id string, when period) (ComparedSpread, error) {
	var out ComparedSpread
	if _, err := parseIDOf("practice", kindPractice, id); err != nil {
		return out, err
	}
	t, err := s.table(ctx, id, in.Grouped)
	if err != nil {
		return out, err
	}
	groups, err := s.breadth(ctx, t)
	if err != nil {
		return out, err
	}
	d, err := when.describe(t, groups)
	if err != nil {
		return out, err
	}
	out.Basis, out.States = in.Grouped.basis(t, "first-adoption"), listUnits(t, when.at).states
	out.Basis.Window = windowSpan(d.data.Window, d.data.Scale)
	out.Basis.Parameters["at"], out.Basis.Parameters["window"] = in.At, in.Window
	return out, s.showCompared(ctx, &out, t, d)
}

func (s *server) showCompared(ctx context.Context, out *ComparedSpread, t *panel.Table, d *account) error {
	lang := requestOf(ctx).lang
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, append(d.originIDs(t), t.Practice))
		if err != nil {
			return err
		}
		out.Practice = s.names.thingOf(found[t.Practice], lang)
		out.Spread = d.view(t, func(id graphmodel.ID) Thing { return s.names.thingOf(found[id], lang) }, lang)
		return nil
	})
}

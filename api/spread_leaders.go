package api

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"

	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// LeadersTable asks who adopts early over many practices.
type LeadersTable struct {
	Many
	Measure   string `query:"measure" enum:"walker,boushey,rate" default:"walker" doc:"按哪种得分排序。Which score puts them in order."`
	Resamples int    `query:"resamples" minimum:"0" maximum:"1000" default:"200" doc:"重抽做法的次数，用于区间；0 为不给区间。How often practices are resampled for the intervals; 0 for none."`
	Seed      uint64 `query:"seed" default:"1" doc:"随机数种子：同一种子，同一结果。The seed: the same gives the same."`
}

// LeadersInput is LeadersTable by pages.
type LeadersInput struct {
	LeadersTable
	Paging
}

// LeadersAnswer is units by how early they adopt.
type LeadersAnswer struct {
	Basis     Basis        `json:"basis" doc:"依据。What the answer rests on."`
	Practices int          `json:"n_practices" doc:"做法数。Practices."`
	OneTime   int          `json:"n_one_time" doc:"其中采用时间全都相同的：Walker 得分不计它们。Practices whose dates are all of one period: Walker's score leaves them out."`
	NoTime    int          `json:"n_no_time" doc:"其中没有一个日期的：都不计。Practices without a date: left out of all."`
	Leaders   []LeaderView `json:"leaders" nullable:"false" doc:"按所选的得分，最早的在前；名次相邻的往往分不出先后，见区间。库中案例多的地方看上去更早。The earliest first, by the score chosen; neighbours in rank can rarely be told apart, see the intervals. Where more was collected, units look earlier."`
	Page
}

// LeaderView is one unit.
type LeaderView struct {
	UnitView
	Adopted   int         `json:"n_adopted" doc:"采用的做法数。Practices adopted."`
	Unordered int         `json:"n_unordered" doc:"其中没有日期的。Those without a date."`
	Walker    MeasureView `json:"walker" doc:"Walker 1969：1 减去平均相对滞后，未采用计 1。1 − the mean relative lag, 1 for a practice not adopted."`
	Boushey   MeasureView `json:"boushey" doc:"Boushey 2010：平均相对领先，未采用计 0。The mean relative lead, 0 for a practice not adopted."`
	Rate      MeasureView `json:"rate" doc:"每个可采用的时间单位的采用数。Adoptions for each period at risk."`
}

// MeasureView is a score and its interval.
type MeasureView struct {
	Value *float64 `json:"value,omitempty" doc:"得分；没有做法支撑则不给出。The score; absent when no practice carries it."`
	Low   *float64 `json:"low,omitempty" doc:"95% 区间的下端。Where 95% of the resamples begin."`
	High  *float64 `json:"high,omitempty" doc:"95% 区间的上端。Where they end."`
}

// led is what is kept of a computation of leaders.
type led struct {
	*many
	leaders *spread.Leaders
}

// leaders computes, or has what was computed.
func (s *server) leaders(ctx context.Context, in *LeadersTable) (*led, error) {
	c, err := s.cascades(ctx, &in.Many)
	if err != nil {
		return nil, err
	}
	whole := *in
	whole.Measure = "" // all are computed at once
	name, err := jobName("leaders", whole)
	if err != nil {
		return nil, err
	}
	return shared(ctx, s, name, func(ctx context.Context, _ int64) (*led, error) {
		l, err := c.data.Leaders(ctx, spread.LeadersOptions{Resamples: in.Resamples, Seed: in.Seed})
		return &led{c, l}, err
	})
}

// ordered gives the scores from one place to another in order of a measure, the highest
// first and those without one last; Walker's is the order in which they come, and decides
// between equals.
func (l *led) ordered(measure string) func(from, to int) []spread.Score {
	of := map[string]func(spread.Score) *float64{
		"boushey": func(s spread.Score) *float64 { return s.Boushey.Value },
		"rate":    func(s spread.Score) *float64 { return s.Rate.Value },
	}[measure]
	if of == nil {
		return l.leaders.Scores
	}
	key := func(s spread.Score) float64 {
		if v := of(s); v != nil {
			return *v
		}
		return math.Inf(-1)
	}
	scores := l.leaders.All()
	slices.SortStableFunc(scores, func(a, b spread.Score) int { return cmp.Compare(key(b), key(a)) })
	return func(from, to int) []spread.Score { return scores[from:to] }
}

func (s *server) spreadLeaders(ctx context.Context, in *LeadersInput) (*LeadersAnswer, error) {
	l, err := s.leaders(ctx, &in.LeadersTable)
	if err != nil {
		return nil, err
	}
	asked, err := question("get-spread-leaders", in.LeadersTable)
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	scores := l.ordered(in.Measure)
	all := l.leaders.Len()
	first := min(start.Offset, all)
	shown := scores(first, min(first+in.Limit, all))
	out := &LeadersAnswer{
		Basis: in.basis(l.many, l.leaders.Method), Practices: len(l.data.Practices), OneTime: l.leaders.OneTime, NoTime: l.leaders.NoTime,
		Page: Page{Total: int64(all), Exact: true, Truncated: first+len(shown) < all},
	}
	for _, p := range l.leaders.Parameters {
		out.Basis.Parameters[p.Name] = p.Value
	}
	if out.Truncated {
		if out.Next, err = seal(asked, place{Offset: first + len(shown), Last: l.Last}); err != nil {
			return nil, err
		}
	}
	out.Leaders, err = s.leaderViews(ctx, l, shown)
	return out, err
}

func (s *server) leaderViews(ctx context.Context, l *led, scores []spread.Score) ([]LeaderView, error) {
	units := make([]panel.Unit, len(scores))
	for i, score := range scores {
		units[i] = l.unitNamed(score.Unit)
	}
	views, err := s.unitViews(ctx, units)
	if err != nil {
		return nil, err
	}
	out := make([]LeaderView, len(scores))
	for i, score := range scores {
		out[i] = LeaderView{
			UnitView: views[i], Adopted: score.Adopted, Unordered: score.Unordered,
			Walker: MeasureView(score.Walker), Boushey: MeasureView(score.Boushey), Rate: MeasureView(score.Rate),
		}
	}
	return out, nil
}

var leaderColumns = []string{
	"rank", "unit", "unit_title", "industry", "industry_title", "n_adopted", "n_unordered",
	"walker", "walker_low", "walker_high", "boushey", "boushey_low", "boushey_high", "rate", "rate_low", "rate_high",
}

// leaderSheet is every unit and its scores.
func (s *server) leaderSheet(ctx context.Context, in *LeadersTable) (*sheet, error) {
	l, err := s.leaders(ctx, in)
	if err != nil {
		return nil, err
	}
	scores := l.ordered(in.Measure)
	return &sheet{columns: leaderColumns, rows: func(ctx context.Context, line func(...string) error) error {
		for first := 0; first < l.leaders.Len(); first += sheetPage {
			views, err := s.leaderViews(ctx, l, scores(first, min(first+sheetPage, l.leaders.Len())))
			if err != nil {
				return err
			}
			for i, v := range views {
				cells := append([]string{strconv.Itoa(first + i + 1)}, unitCells(v.UnitView)...)
				cells = append(cells, strconv.Itoa(v.Adopted), strconv.Itoa(v.Unordered))
				for _, m := range []MeasureView{v.Walker, v.Boushey, v.Rate} {
					cells = append(cells, decimal(m.Value), decimal(m.Low), decimal(m.High))
				}
				if err := line(cells...); err != nil {
					return err
				}
			}
		}
		return nil
	}}, nil
}

// unitCells are the id and title of a unit and of its industry.
func unitCells(v UnitView) []string {
	cells := []string{string(v.Unit.ID), v.Unit.Title, "", ""}
	if v.Industry != nil {
		cells[2], cells[3] = string(v.Industry.ID), v.Industry.Title
	}
	return cells
}

// decimal is a number in a file; "" for none.
func decimal(v *float64) string {
	if v == nil {
		return ""
	}
	return fmt.Sprintf("%.6g", *v)
}

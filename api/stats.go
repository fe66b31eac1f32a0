package api

import (
	"context"
	"strconv"
	"sync/atomic"

	"golang.org/x/sync/singleflight"

	"ronghe/graphmodel"
)

// StatsAnswer says what the library holds and how it is spread.
type StatsAnswer struct {
	Version   string           `json:"version" example:"v1.0.0" doc:"程序版本。The version of the program."`
	Last      int64            `json:"store_change" example:"12345" doc:"统计所依据的变更号。The change number these figures are of."`
	Index     int64            `json:"index_change" example:"12345" doc:"索引已计入的变更号。The last change the index has taken account of."`
	Nodes     []KindCount      `json:"nodes" nullable:"false" doc:"各类条目的数目。Nodes by kind."`
	Edges     []KindCount      `json:"edges" nullable:"false" doc:"各类关系的数目。Edges by kind."`
	Cases     CaseCoverage     `json:"cases" doc:"案例按年份和省份的分布。Cases by year and province."`
	Adoptions AdoptionCoverage `json:"adoptions" doc:"采用按年份和省份的分布。它反映收集了什么，不等于实际采用了什么。Adoptions by year and province: what was collected, not what happened."`
}

// KindCount counts what is of one kind.
type KindCount struct {
	Kind  graphmodel.Kind `json:"kind" example:"case" doc:"类别。The kind."`
	Label string          `json:"label" example:"案例" doc:"类别的名称。What it is called."`
	Count int64           `json:"count" example:"221" doc:"数目。How many."`
}

// YearCount counts what is of one year.
type YearCount struct {
	Year  int   `json:"year" example:"2018" doc:"年份。The year."`
	Count int64 `json:"count" example:"31" doc:"数目。How many."`
}

// ProvinceCount counts what is in one province.
type ProvinceCount struct {
	Province Thing `json:"province" doc:"省级地区。The province."`
	Count    int64 `json:"count" example:"17" doc:"数目。How many."`
}

// CaseCoverage spreads the cases over years and provinces.
type CaseCoverage struct {
	Total           int64           `json:"total" doc:"案例总数。All cases."`
	ByYear          []YearCount     `json:"by_year" nullable:"false" doc:"按案例发布的年份。By year of publication."`
	YearUnknown     int64           `json:"year_unknown" doc:"年份不详。Of unknown year."`
	ByProvince      []ProvinceCount `json:"by_province" nullable:"false" doc:"按所在省份；跨省的只计一次，计入编号最小的地区。By province; a case of several is counted once, in the region of the least id."`
	ProvinceUnknown int64           `json:"province_unknown" doc:"省份不详。Of unknown province."`
}

// AdoptionCoverage spreads the adoptions over years and provinces. The three
// ways a time is known are never added up.
type AdoptionCoverage struct {
	Total           int64           `json:"total" doc:"采用的主张总数。All claims of adoption."`
	ByYear          []YearCount     `json:"by_year" nullable:"false" doc:"有日期的，按年份。The dated ones, by year."`
	InUseBy         []YearCount     `json:"in_use_by" nullable:"false" doc:"只知上限的，按上限的年份。Those with an upper bound only, by its year."`
	TimeUnknown     int64           `json:"time_unknown" doc:"时间不详。Of unknown time."`
	ByProvince      []ProvinceCount `json:"by_province" nullable:"false" doc:"按采用者所在的省份。By province of the unit."`
	ProvinceUnknown int64           `json:"province_unknown" doc:"省份不详。Of unknown province."`
}

func (s *server) statsOperations() {
	get(s, describe("get-stats", prefix+"/stats",
		[2]string{"统计", "Statistics"},
		[2]string{
			"各类条目与关系的数目，案例与采用的分布，版本。每个变更号只算一次。",
			"How many nodes and edges of each kind, the coverage of cases and adoptions, versions. Computed once for each change number.",
		}), s.answerStats)
}

// statsCache keeps the counts of the last change number that was asked about.
type statsCache struct {
	flight singleflight.Group
	latest atomic.Pointer[census]
}

func (s *server) answerStats(ctx context.Context, _ *struct{}) (*StatsAnswer, error) {
	last, err := s.last(ctx)
	if err != nil {
		return nil, err
	}
	c, err := s.census(ctx, last)
	if err != nil {
		return nil, err
	}
	out := c.answer(s.names, requestOf(ctx).lang)
	out.Version, out.Index = s.Version, s.Searcher.Last()
	return out, nil
}

// census returns the counts of change number last or later. Requests that come
// while it is being taken wait for the same one, and it goes on when they give up.
func (s *server) census(ctx context.Context, last int64) (*census, error) {
	if c := s.stats.latest.Load(); c != nil && c.last >= last {
		return c, nil
	}
	done := s.stats.flight.DoChan(strconv.FormatInt(last, 10), func() (any, error) {
		var c *census
		err := s.Store.View(context.WithoutCancel(ctx), func(r graphmodel.Reader) (err error) {
			c, err = takeCensus(r, last, s.Ontology)
			return err
		})
		if err == nil {
			s.stats.latest.Store(c)
		}
		return c, err
	})
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case got := <-done:
		if got.Err != nil {
			return nil, got.Err
		}
		return got.Val.(*census), nil
	}
}

package api

import (
	"context"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// Grouped says what a unit is and which claims count.
type Grouped struct {
	By    string `query:"by" enum:"province,city,industry,zone,enterprise,pair" default:"province" doc:"单位：省、市（含直辖市和省直辖县级）、行业、试验区与示范区、采用者本身、（省，行业）对。What a unit is: province, city (with municipalities and counties directly below a province), industry, zone, the adopter itself, or a pair of province and industry."`
	Level string `query:"level" maxLength:"32" example:"division" doc:"行业（by=industry、pair，默认 division）或示范区（by=zone）的层级，见 schema。The level of the industry (by=industry or pair, default division) or zone (by=zone), see schema."`
	Sure  bool   `query:"sure" doc:"不计可信度为 low 的主张。Leave out claims of low confidence."`
	Alone bool   `query:"alone" doc:"不把下级做法的采用计入。Do not count the adoptions of the practice's parts."`
}

// defaultIndustry is the level of industry that is meant where none is named.
const defaultIndustry = "division"

func (g Grouped) grouping() (panel.Grouping, error) {
	by := panel.Grouping{By: panel.By(g.By), Level: g.Level}
	switch g.By {
	case "province", "city":
		by = panel.Grouping{By: panel.Region, Level: g.By}
	case "industry", "pair":
		if g.Level == "" {
			by.Level = defaultIndustry
		}
	case "zone":
	default:
	}
	if g.Level != "" && (by.By == panel.Region || by.By == panel.Enterprise) {
		return by, invalid("level", g.Level, "只用于 by=industry、pair、zone", "is for by=industry, pair and zone only")
	}
	return by, nil
}

func (g Grouped) choice() panel.Choice { return panel.Choice{Sure: g.Sure, Alone: g.Alone} }

// Basis says what an answer about spread rests on.
type Basis struct {
	Method     string            `json:"method" doc:"方法。How it was computed."`
	Parameters map[string]string `json:"parameters" doc:"所用参数，含默认值。The parameters used, defaults included."`
	Units      int               `json:"n_units" doc:"可能采用的单位总数，即一切比例的分母。All units that could adopt: the denominator of every share."`
	Events     int               `json:"n_events" doc:"采用事件数：每个单位、每种做法至多一个。Events of adoption: at most one for a unit and a practice."`
	Dated      int               `json:"n_dated" doc:"其中有日期的。Those with a date."`
	Bounded    int               `json:"n_bounded" doc:"其中只知上限的。Those with an upper bound only."`
	Undated    int               `json:"n_undated" doc:"其中时间不详的。Those of unknown time."`
	Claims     int               `json:"n_claims" doc:"所依据的主张数。The claims they were read from."`
	Low        int               `json:"n_low" doc:"其中可信度为 low 的主张数。Claims of low confidence among them."`
	LeftOut    int               `json:"n_left_out" doc:"因 sure=true 未计的主张数。Claims that sure=true left out."`
	Unplaced   int               `json:"n_unplaced" doc:"采用者不在任何这类单位之内的主张数。Claims whose adopter is in no unit of this kind."`
	Precision  PrecisionCount    `json:"precision" doc:"日期精度。How precise the dates are."`
	Window     *Span             `json:"window,omitempty" doc:"观察期；没有日期则不给出。What was observed; absent when nothing is dated."`
	Coverage   CoverageCount     `json:"coverage" doc:"收集了什么。What was collected."`
	Change     int64             `json:"store_change" doc:"数据版本：所依据的变更号。The version of the data: a change number."`
}

// PrecisionCount counts dated events by the precision of their dates.
type PrecisionCount struct {
	Year  int `json:"year" doc:"只到年。The year only."`
	Month int `json:"month" doc:"到月。The month."`
	Day   int `json:"day" doc:"到日。The day."`
}

// Span is from a date to a date, both included.
type Span struct {
	From graphmodel.Date `json:"from" doc:"起。The first."`
	To   graphmodel.Date `json:"to" doc:"止。The last."`
}

// CoverageCount tells how many units anything was collected about.
type CoverageCount struct {
	Covered  int `json:"covered" doc:"收集到案例或任何采用的单位数。Units about which a case, or an adoption of anything, was collected."`
	NoSource int `json:"no_source" doc:"什么也没有收集到的单位数：没有采用记录不等于没有采用。Units about which nothing was collected: no adoption seen does not mean none."`
}

// StateCount counts units by what can be said of them.
type StateCount struct {
	Adopted  int `json:"adopted" doc:"采用。Adopted."`
	Maybe    int `json:"maybe" doc:"采用过，但在 at 之前与否说不准。Adopted, but whether by the date asked about cannot be told."`
	Later    int `json:"later" doc:"在 at 之后采用。Adopted after the date asked about."`
	NotSeen  int `json:"not_seen" doc:"有资料，未见采用。Something was collected, and no adoption seen."`
	NoSource int `json:"no_source" doc:"没有收集到资料。Nothing was collected."`
}

func (c *StateCount) add(s panel.State) {
	switch s {
	case panel.Adopted:
		c.Adopted++
	case panel.Maybe:
		c.Maybe++
	case panel.Later:
		c.Later++
	case panel.NotSeen:
		c.NotSeen++
	case panel.NoSource:
		c.NoSource++
	}
}

// basis is what a table rests on.
func (g Grouped) basis(t *panel.Table, method string) Basis {
	b := Basis{
		Method: method, Parameters: g.parameters(t.By), Units: len(t.Units), Events: len(t.Rows), Claims: t.Claims,
		Low: t.Low, LeftOut: t.LeftOut, Unplaced: t.Unplaced, Change: t.Last,
	}
	for _, r := range t.Rows {
		b.count(r.Time.Known, r.Precision)
	}
	for u := range t.Units {
		if t.Cover(int32(u)).StateOf() == panel.NoSource {
			b.Coverage.NoSource++
		}
	}
	b.Coverage.Covered = b.Units - b.Coverage.NoSource
	d := t.Data()
	b.Window = windowSpan(d.Window, d.Scale)
	return b
}

func (b *Basis) count(known spread.Known, p graphmodel.Precision) {
	switch known {
	case spread.Undated:
		b.Undated++
	case spread.Bounded:
		b.Bounded++
	case spread.Dated:
		b.Dated++
		switch p {
		case graphmodel.Day:
			b.Precision.Day++
		case graphmodel.Month:
			b.Precision.Month++
		default:
			b.Precision.Year++
		}
	}
}

func (g Grouped) parameters(by panel.Grouping) map[string]string {
	return map[string]string{
		"by": g.By, "level": by.Level, "sure": truth(g.Sure), "alone": truth(g.Alone),
	}
}

func truth(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// windowSpan is a window in words; nil for the zero Window.
func windowSpan(w spread.Window, scale spread.Scale) *Span {
	if w == (spread.Window{}) {
		return nil
	}
	return &Span{From: graphmodel.Date(scale.Label(w.First)), To: graphmodel.Date(scale.Label(w.Last))}
}

// dayDate is a day, counted from 1970-01-01, as a date.
func dayDate(day float64) graphmodel.Date {
	return graphmodel.Date(time.Unix(int64(day)*24*60*60, 0).UTC().Format("2006-01-02"))
}

// table asks the panel about a practice.
func (s *server) table(ctx context.Context, id string, g Grouped) (*panel.Table, error) {
	practice, err := parseIDOf("id", kindPractice, id)
	if err != nil {
		return nil, err
	}
	by, err := g.grouping()
	if err != nil {
		return nil, err
	}
	return s.panel.Adoptions(ctx, practice, by, g.choice())
}

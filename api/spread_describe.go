package api

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// Described is what is told of a spread without any model.
type Described struct {
	Origin OriginView `json:"origin" doc:"最早的采用者：并列的都算，不挑一个。Who was first: all that may have been, never one of them by name."`
	Course
}

// Course is what is told of a spread beside who began. Periods are dates: of the
// coarsest precision among the dates, which precision says.
type Course struct {
	Precision    string        `json:"precision" enum:"number,year,month,day" doc:"时间单位：各日期中最粗的精度。What a period is: the coarsest precision among the dates."`
	OfAdopters   []QuantileAt  `json:"of_adopters" nullable:"false" doc:"有日期的采用者中达到各比例的时间。When shares of the dated adopters were reached."`
	OfPopulation []QuantileAt  `json:"of_population" nullable:"false" doc:"全部单位中达到各比例的时间；未达到则没有时间。When shares of all units were reached; no time where they were not."`
	HalfAdopters *float64      `json:"half_time_of_adopters,omitempty" doc:"从最早到采用者过半，隔多少个时间单位。Periods from the first to half of the adopters."`
	HalfAll      *float64      `json:"half_time_of_population,omitempty" doc:"从最早到全部单位过半；未过半则不给出。Periods from the first to half of all units; absent where it was not reached."`
	Reach        float64       `json:"reach" doc:"采用者占全部单位的比例，含时间不详的。Adopters of all units, those of unknown time included."`
	PerPeriod    *float64      `json:"per_period,omitempty" doc:"从最早到最晚，平均每个时间单位多少采用者。Dated adopters a period, from the first to the last."`
	Peak         string        `json:"peak,omitempty" doc:"新采用者最多的时间。The period with most new adopters."`
	PeakNew      float64       `json:"peak_new" doc:"其时的新采用者数。How many those were."`
	Breadth      *BreadthView  `json:"breadth,omitempty" doc:"波及多少个省；单位本身是省或行业时不给出。How many provinces were reached; absent where units are provinces or industries."`
	Curve        []CurvePoint  `json:"curve" nullable:"false" doc:"累计曲线；有日期的采用者少于 5 个则为空，理由见 refused。The cumulative curve; empty with fewer than 5 dated adopters, see refused."`
	Logistic     *LogisticView `json:"logistic,omitempty" doc:"对累计曲线拟合的逻辑斯蒂曲线 K/(1+exp(−r(t−中点)))：只是描述，不说明模仿；数据支撑不了则不给出，理由见 refused。A logistic curve fitted to the cumulative one: a description, no sign of imitation; absent where the data cannot carry it, see refused."`
	Rogers       []RogersCount `json:"rogers" nullable:"false" doc:"罗杰斯的采用者分类：各类的数目；每个单位的类别见 units。Rogers' categories: how many of each; that of each unit stands in units."`
	SoFar        bool          `json:"rogers_so_far" doc:"采用者不到一半，分类按占总体的名次，只是“目前为止”。Less than half adopted: categories go by rank in the population, so far."`
	Before       int           `json:"n_before_window" doc:"早于观察期的：计为此前已采用，不参与排序。Earlier than the window: adopters from before it, not in the order."`
	After        int           `json:"n_after_window" doc:"晚于观察期的：不计。Later than the window: not counted."`
	Refused      []RefusalView `json:"refused" nullable:"false" doc:"数据支撑不了、因而没有给出的。What the data cannot carry and is therefore not given."`
}

// OriginView is all that may have been the first.
type OriginView struct {
	Units []Thing `json:"units" nullable:"false" doc:"可能最早的单位，至多 200 个。The units that may have been first, 200 at the most."`
	OriginTime
}

// OriginTime is when that was, and how many they are.
type OriginTime struct {
	Count     int    `json:"count" doc:"共多少个。How many there are."`
	First     string `json:"first,omitempty" doc:"最早可能的时间。The earliest it may have been."`
	Last      string `json:"last,omitempty" doc:"最晚可能的时间。The latest."`
	Unordered int    `json:"n_unordered" doc:"时间不详或只知上限的采用者：其中任何一个都可能更早。Adopters of no known date: any of them may have been earlier."`
}

// QuantileAt is when a share was reached.
type QuantileAt struct {
	Share    float64 `json:"share" doc:"比例。The share."`
	Count    int     `json:"count" doc:"即多少个。How many that is."`
	Period   string  `json:"period,omitempty" doc:"时间；未达到则没有。When; absent where it was not reached."`
	Earliest string  `json:"earliest,omitempty" doc:"最早可能。The earliest it may have been."`
	Latest   string  `json:"latest,omitempty" doc:"最晚可能。The latest."`
}

// BreadthView is how many provinces were reached.
type BreadthView struct {
	Reached int     `json:"reached" doc:"有采用者的省。Provinces with an adopter."`
	Groups  int     `json:"groups" doc:"有单位的省。Provinces with a unit."`
	Share   float64 `json:"share" doc:"比例。The share."`
}

// CurvePoint is a point of the cumulative curve.
type CurvePoint struct {
	Period  string  `json:"period" doc:"时间。The period."`
	New     float64 `json:"new" doc:"自上一点以来新的；日期跨几个时间单位的按均分计。New since the point before; one dated to several periods counts in equal parts."`
	Adopted float64 `json:"adopted" doc:"累计。All so far."`
	Share   float64 `json:"share" doc:"占全部单位的比例。Of all units."`
	AtLeast int     `json:"at_least" doc:"必已采用的，含此前已在用的。Surely by then, those in use by then included."`
	AtMost  int     `json:"at_most" doc:"至多多少，含时间不详的。At the most, those of unknown time included."`
}

// RogersCount counts one of Rogers' categories.
type RogersCount struct {
	Category string `json:"category" enum:"unplaced,innovator,early_adopter,early_majority,late_majority,laggard" doc:"类别。The category."`
	Count    int    `json:"count" doc:"单位数。Units."`
}

// RefusalView is what was refused, and why.
type RefusalView struct {
	Rule    string `json:"rule" doc:"拒绝的是什么。What was refused."`
	N       int    `json:"n" doc:"有多少。How many there are."`
	Needed  int    `json:"needed,omitempty" doc:"需要多少。How many it takes."`
	Message string `json:"message" doc:"说明。In words."`
}

func refusals(list []spread.Refusal, lang string) []RefusalView {
	out := make([]RefusalView, len(list))
	for i, r := range list {
		out[i] = RefusalView{Rule: r.Rule, N: r.N, Needed: r.Needed, Message: say(lang, r.Zh, r.En)}
	}
	return out
}

// account is the spread of one practice of data, and the places of units in it.
type account struct {
	data   *spread.Data
	report *spread.Report
	spread.Description
	place  map[string]spread.Place
	rogers map[string]spread.Category
}

func (p period) describe(t *panel.Table, groups *spread.Groups) (*account, error) {
	d, report, err := p.observed(t)
	if err != nil || len(d.Practices) == 0 { // nobody adopted within the period
		return &account{data: d, report: report}, err
	}
	told, order := d.DescribeInOrder(0, groups)
	out := accountOf(d, report, told)
	for _, place := range order.Places {
		out.place[place.Unit] = place
	}
	return out, nil
}

func accountOf(d *spread.Data, report *spread.Report, told *spread.Description) *account {
	out := &account{data: d, report: report, Description: *told}
	out.place, out.rogers = map[string]spread.Place{}, map[string]spread.Category{}
	if out.Rogers != nil {
		for _, u := range out.Rogers.Units {
			out.rogers[u.Unit] = u.Category
		}
	}
	return out
}

// maxOrigin is the most units of an origin that are shown.
const maxOrigin = 200

// originIDs are the nodes of the origin that are shown.
func (d *account) originIDs(t *panel.Table) []graphmodel.ID {
	var ids []graphmodel.ID
	for _, name := range d.Origin.Units[:min(maxOrigin, len(d.Origin.Units))] {
		if u, ok := d.data.Unit(name); ok {
			ids = append(ids, t.Units[u].ID)
		}
	}
	return ids
}

// view words a description; thing shows a node.
func (d *account) view(t *panel.Table, thing func(graphmodel.ID) Thing, lang string) Described {
	out := Described{
		Origin: OriginView{Units: []Thing{}, OriginTime: d.originTime()},
		Course: d.course(lang),
	}
	for _, id := range d.originIDs(t) {
		out.Origin.Units = append(out.Origin.Units, thing(id))
	}
	return out
}

func (d *account) originTime() OriginTime {
	out := OriginTime{Count: len(d.Origin.Units), Unordered: d.Origin.Unordered}
	if len(d.Origin.Units) > 0 {
		out.First, out.Last = d.data.Scale.Label(d.Origin.First), d.data.Scale.Label(d.Origin.Last)
	}
	return out
}

// course words what followed.
func (d *account) course(lang string) Course {
	scale := d.data.Scale
	out := Course{
		Precision: scale.String(), Reach: d.Reach, HalfAdopters: d.HalfTime.OfAdopters, HalfAll: d.HalfTime.OfPopulation,
		OfAdopters: quantiles(d.OfAdopters, scale), OfPopulation: quantiles(d.OfPopulation, scale),
		Curve: make([]CurvePoint, len(d.Curve)), Rogers: []RogersCount{}, Refused: refusals(d.Refused, lang),
		Before: d.report.Count(spread.BeforeWindow), After: d.report.Count(spread.AfterWindow),
	}
	if d.Speed != nil {
		out.PerPeriod, out.Peak, out.PeakNew = &d.Speed.PerPeriod, scale.Label(d.Speed.Peak), d.Speed.PeakNew
	}
	if d.Breadth != nil {
		view := BreadthView(*d.Breadth)
		out.Breadth = &view
	}
	for i, p := range d.Curve {
		out.Curve[i] = CurvePoint{scale.Label(p.Period), p.New, p.Adopted, p.Share, p.AtLeast, p.AtMost}
	}
	if d.Logistic != nil {
		out.Logistic = logisticView(d.Logistic, scale, lang)
	}
	if d.Rogers != nil {
		out.SoFar = d.Rogers.SoFar
		for c := spread.Unplaced; c <= spread.Laggard; c++ {
			out.Rogers = append(out.Rogers, RogersCount{c.String(), d.Rogers.Counts[c]})
		}
	}
	return out
}

func quantiles(list []spread.Quantile, scale spread.Scale) []QuantileAt {
	label := func(p *float64) string {
		if p == nil {
			return ""
		}
		return scale.Label(*p)
	}
	out := make([]QuantileAt, len(list))
	for i, q := range list {
		out[i] = QuantileAt{q.Share, q.Count, label(q.Period), label(q.Earliest), label(q.Latest)}
	}
	return out
}

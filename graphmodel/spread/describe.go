package spread

import "fmt"

// minCurve is how many dated adopters make a curve; fewer are a timeline.
const minCurve = 5

// describedShares are the shares whose times a Description tells.
var describedShares = []float64{0.1, 0.25, 0.5, 0.75, 0.9}

// Description is what is told of the spread of one practice without any model.
type Description struct {
	Basis
	Practice     string     `json:"practice"`
	Origin       Origin     `json:"origin"`
	OfAdopters   []Quantile `json:"of_adopters"`   // times by which 10, 25, 50, 75, 90% of the dated adopters had adopted
	OfPopulation []Quantile `json:"of_population"` // of all units
	HalfTime     HalfTime   `json:"half_time"`
	Reach        float64    `json:"reach"` // adopters of all units, those of no known time included
	Speed        *Speed     `json:"speed,omitempty"`
	Breadth      *Breadth   `json:"breadth,omitempty"` // nil without groups
	Curve        []Point    `json:"curve,omitempty"`
	Rogers       *Rogers    `json:"rogers,omitempty"`
	Logistic     *Logistic  `json:"logistic,omitempty"` // of the curve, over the periods from the first adoption on
	Refused      []Refusal  `json:"refused"`            // what is left out above, and why
}

// HalfTime is the periods from the first adoption to the half of all; nil where it
// was not reached.
type HalfTime struct {
	OfAdopters   *float64 `json:"of_adopters,omitempty"`
	OfPopulation *float64 `json:"of_population,omitempty"`
}

// Speed is how fast the dated adopters came.
type Speed struct {
	PerPeriod float64 `json:"per_period"` // from the first adoption to the last, both periods included
	Peak      float64 `json:"peak"`       // the point of the curve with most new adoptions, the earliest of several
	PeakNew   float64 `json:"peak_new"`
}

// Describe tells of a practice, an index into d.Practices. The curve, its fit and the
// categories are refused where fewer than 5 adopters are dated. groups may be nil.
func (d *Data) Describe(practice int32, groups *Groups) *Description {
	cascade := d.Cascade(practice)
	return d.describe(practice, cascade, d.timeline(cascade), groups)
}

// DescribeInOrder is Describe and Order in one, for which the dates are put in order once.
func (d *Data) DescribeInOrder(practice int32, groups *Groups) (*Description, Order) {
	cascade := d.Cascade(practice)
	line := d.timeline(cascade)
	return d.describe(practice, cascade, line, groups), d.order(cascade, line)
}

func (d *Data) describe(practice int32, cascade []Event, line []placed, groups *Groups) *Description {
	curve := d.curve(cascade, line)
	out := &Description{Basis: curve.Basis, Practice: d.Practices[practice], Origin: d.Origin(practice), Refused: []Refusal{}}
	out.Method = "description"
	if len(d.Units) > 0 {
		out.Reach = float64(len(cascade)) / float64(len(d.Units))
	}
	if groups != nil {
		out.Breadth = groups.breadth(cascade)
	}
	d.pace(out, line, curve.Points)
	if len(line) < minCurve {
		out.Refused = append(out.Refused, tooFew(len(line), len(cascade)))
		return out
	}
	out.Curve = curve.Points
	rogers, refused := d.rogers(len(cascade), line)
	out.Rogers = rogers
	if refused != nil {
		out.Refused = append(out.Refused, *refused)
	}
	times, adopted := d.running(curve.Points)
	if out.Logistic, refused = fitLogistic(times, adopted, len(d.Units)); refused != nil {
		out.Refused = append(out.Refused, *refused)
	}
	return out
}

// pace fills in times, half-times and speed.
func (d *Data) pace(out *Description, line []placed, points []Point) {
	all, ends := heaps(line), lasts(line)
	at := func(share float64, n int) Quantile { return quantile(line, all, ends, share, n) }
	for _, share := range describedShares {
		out.OfAdopters = append(out.OfAdopters, at(share, len(line)))
		out.OfPopulation = append(out.OfPopulation, at(share, len(d.Units)))
	}
	first, last := at(0, len(line)).Period, at(1, len(line)).Period
	if first == nil {
		return
	}
	since := func(q Quantile) *float64 {
		if q.Period == nil {
			return nil
		}
		return new(*q.Period - *first)
	}
	out.HalfTime = HalfTime{since(at(0.5, len(line))), since(at(0.5, len(d.Units)))}
	out.Speed = &Speed{PerPeriod: float64(len(line)) / (*last - *first + 1)}
	for _, p := range points {
		if p.New > out.Speed.PeakNew {
			out.Speed.Peak, out.Speed.PeakNew = p.Period, p.New
		}
	}
}

func tooFew(dated, adopters int) Refusal {
	return Refusal{Rule: "curve", N: dated, Needed: minCurve,
		Zh: fmt.Sprintf("%d 个采纳者，其中 %d 个有日期，少于 %d：只给出时间线，不给出曲线与采纳者分类", adopters, dated, minCurve),
		En: fmt.Sprintf("%d adopters, %d of them dated, fewer than %d: a timeline, not a curve or categories", adopters, dated, minCurve)}
}

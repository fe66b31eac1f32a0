package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// Ordered is the spread of a practice before a national order, while units acted on it,
// and after: three numbers that are not added up.
type Ordered struct {
	From    string        `json:"from" doc:"要求期间的起点。The first period of acting on the order."`
	To      string        `json:"to" doc:"要求期间的终点；没有截止则同起点。The last; the first where it has no end."`
	Claims  []OrderClaim  `json:"claims" nullable:"false" doc:"库中的全国性要求及其依据；几份合为一个期间；所问的 order= 没有。The national orders of the library with their evidence, together one period; none for an order of the question."`
	Before  *PhaseView    `json:"before,omitempty" doc:"必在要求之前。Surely before it."`
	Within  *PhaseView    `json:"within,omitempty" doc:"在要求期间，或日期跨在其上：其中的先后不说明相互学习。Within its period, or dated across it: who followed whom there shows no learning."`
	After   *PhaseView    `json:"after,omitempty" doc:"必在要求之后。Surely after it."`
	Untimed MarkCount     `json:"untimed" doc:"没有日期、因而不分前后的采用者。Adopters without a date, in none of the three."`
	Refused []RefusalView `json:"refused" nullable:"false" doc:"分不出前后的理由。Why nothing is before or after."`
}

// OrderClaim is a document that requires a practice, by one claim.
type OrderClaim struct {
	Document Thing `json:"document" doc:"提出要求的文件。The document that requires it."`
	Claim    Claim `json:"claim" doc:"主张及其依据。The claim, with its evidence."`
}

// PhaseView is the adopters of some periods.
type PhaseView struct {
	Adopters    int       `json:"adopters" doc:"采用者。Adopters."`
	Marks       MarkCount `json:"marks" doc:"按采用性质。By what moved them."`
	Periods     float64   `json:"periods" doc:"有多少个时间单位，从最早的采用起。How many periods it has, from the first adoption on."`
	PerPeriod   *float64  `json:"per_period,omitempty" doc:"平均每个时间单位多少采用者。Adopters a period."`
	UnitPeriods float64   `json:"unit_periods" doc:"其间可能采用的单位×时间单位。Unit-periods in which a unit could adopt."`
	Rate        *float64  `json:"rate,omitempty" doc:"采用者除以单位时期：不会只因剩下的少而下降。Adopters by unit-periods: it does not fall only because few are left."`
}

func phaseView(p spread.Phase) *PhaseView {
	out := &PhaseView{Adopters: p.Adopters, Marks: markCount(p.ByDrive), Periods: p.Periods, UnitPeriods: p.UnitPeriods, Rate: p.Rate}
	if p.Periods > 0 {
		out.PerPeriod = new(float64(p.Adopters) / p.Periods)
	}
	return out
}

// reckoned is a table and what was made of it.
type reckoned struct {
	*panel.Table
	told *account
}

// tell adds the marks of a table's adoptions, and what was before, within and after the
// order that in or the library has.
func (s *server) tell(ctx context.Context, in *SpreadTable, out *SpreadAnswer, of reckoned) error {
	drive := func(ref int32) spread.Drive { return of.Rows[ref].Drive }
	var n [spread.Mandated + 1]int
	for _, e := range of.told.data.Events {
		n[drive(e.Ref)]++
	}
	out.Marks = markCount(n)
	days, claims, err := s.order(ctx, in, of.Practice)
	if err != nil || days == nil {
		return err
	}
	out.Ordered = orderedIn(of.told.data, 0, *days, drive, requestOf(ctx).lang)
	return s.showOrders(ctx, out.Ordered, claims)
}

// order is the days of the order that in names, or else that the library has, with its
// claims; nil where neither does.
func (s *server) order(ctx context.Context, in *SpreadTable, practice graphmodel.ID) (*spread.Time, []graphmodel.Edge, error) {
	if in.Order != "" {
		days, err := parseDays("order", in.Order, in.Order)
		return timeOfDays(days), nil, err
	}
	claims, err := s.ordersOf(ctx, practice)
	if err != nil || len(claims) == 0 {
		return nil, nil, err
	}
	days := daysOf(claims[0].Link())
	for _, e := range claims[1:] {
		more := daysOf(e.Link())
		days = spread.Window{First: min(days.First, more.First), Last: max(days.Last, more.Last)}
	}
	return timeOfDays(days), claims, nil
}

func timeOfDays(days spread.Window) *spread.Time {
	return &spread.Time{Known: spread.Dated, Lo: days.First, Hi: days.Last}
}

// orderedIn puts the adopters of a practice before, within and after an order.
func orderedIn(data *spread.Data, practice int32, order spread.Time, drive func(ref int32) spread.Drive, lang string) *Ordered {
	w := periodsOf(data.Scale, spread.Window{First: order.Lo, Last: order.Hi})
	out := &Ordered{From: data.Scale.Label(w.First), To: data.Scale.Label(w.Last), Claims: []OrderClaim{}, Refused: []RefusalView{}}
	if len(data.Practices) == 0 { // nobody adopted within the period
		return out
	}
	v, refused := data.Vertical(practice, order, drive)
	if refused != nil {
		out.Refused = refusals([]spread.Refusal{*refused}, lang)
		return out
	}
	out.Before, out.Within, out.After, out.Untimed = phaseView(v.Before), phaseView(v.Within), phaseView(v.After), markCount(v.Unordered)
	return out
}

// ordersOf are the national orders of one practice, as Edges has them.
func (s *server) ordersOf(ctx context.Context, practice graphmodel.ID) ([]graphmodel.Edge, error) {
	var found []graphmodel.Edge
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		var documents []graphmodel.ID
		found = found[:0]
		q := graphmodel.EdgeQuery{Node: practice, Direction: graphmodel.In, Kinds: []graphmodel.Kind{requiresKind}, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.EdgePages(r.Edges, q) {
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				if isOrder(e.Link()) {
					found, documents = append(found, e), append(documents, e.From)
				}
			}
		}
		all, err := nationwide(r, documents)
		found = slices.DeleteFunc(found, func(e graphmodel.Edge) bool { return !all[e.From] })
		return err
	})
	return found, err
}

// showOrders reads what the orders say in words.
func (s *server) showOrders(ctx context.Context, out *Ordered, claims []graphmodel.Edge) error {
	lang := requestOf(ctx).lang
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		var ids []graphmodel.ID
		for _, e := range claims {
			ids = append(ids, e.From, e.Source)
		}
		found, err := readAll(r, ids)
		out.Claims = out.Claims[:0]
		for _, e := range claims {
			out.Claims = append(out.Claims, OrderClaim{s.names.thingOf(found[e.From], lang), s.claim(e, graphmodel.In, found, lang)})
		}
		return err
	})
}

package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// SpreadTable asks who adopted a practice, by unit.
type SpreadTable struct {
	ID string `path:"id" example:"practice:energy-centre" doc:"做法的编号。The id of the practice."`
	Grouped
	Observed
	Order string `query:"order" maxLength:"21" example:"2008" doc:"全国性要求的日期，或 起/止：其前、其间、其后分开计数；不给则用库中所载的（不限地区或覆盖全国的文件之 requires）。The date of a national order, or from/to: adopters before, within and after it are counted apart; without it that of the library (requires of documents that cover no region, or the country)."`
}

// SpreadInput is SpreadTable by pages.
type SpreadInput struct {
	SpreadTable
	Paging
}

// SpreadAnswer is how a practice spread over units.
type SpreadAnswer struct {
	Practice Thing        `json:"practice" doc:"所问的做法。The practice asked about."`
	Parts    []Thing      `json:"parts" nullable:"false" doc:"其采用也计入的下级做法。Its parts, whose adoptions count too."`
	Basis    Basis        `json:"basis" doc:"依据。What the answer rests on."`
	Spread   Described    `json:"description" doc:"不用模型的描述：起点、曲线、半数时间、分类。What is told without a model: origin, curve, half-time, categories."`
	Marks    MarkCount    `json:"marks" doc:"采用者按采用性质：各依其所知最早的那条主张，来源说明的才算。Adopters by what moved them, by the claim that counts as their first, where its source says."`
	Ordered  *Ordered     `json:"ordered,omitempty" doc:"全国性要求之前、期间、之后分开报告；没有已知的要求则不给出。Before, within and after a national order, told apart; absent where none is known."`
	States   StateCount   `json:"states" doc:"各种情形的单位数。Units by what can be said of them."`
	Units    []SpreadUnit `json:"units" nullable:"false" doc:"先是采用者，按采用先后；再是有资料而未见采用的；最后是没有资料的。Adopters first, in the order in which they adopted; then those with sources and no adoption seen; then those without any source."`
	Page
}

// SpreadUnit is a unit, and its first adoption if there is one.
type SpreadUnit struct {
	Unit     Thing       `json:"unit" doc:"单位。The unit."`
	Industry *Thing      `json:"industry,omitempty" doc:"（省，行业）对的行业。The industry of a pair."`
	State    panel.State `json:"state" enum:"adopted,maybe,later,not_seen,no_source" doc:"能说什么。What can be said of it."`
	Rank     int         `json:"rank,omitempty" doc:"名次：1 加上必在其前的个数；没有日期则不给出。1 + how many are surely before it; absent without a date."`
	RankEnd  int         `json:"rank_end,omitempty" doc:"名次至多：并列的名次是一个范围。The last place it may have: ties are a range."`
	Category string      `json:"category,omitempty" doc:"罗杰斯的类别。Its category after Rogers."`
	Adoption *FirstSeen  `json:"adoption,omitempty" doc:"所知最早的采用。The first adoption, as far as known."`
	Coverage UnitCover   `json:"coverage" doc:"关于它收集了什么。What was collected about it."`
}

// FirstSeen is the first adoption by a unit.
type FirstSeen struct {
	Timing   graphmodel.Timing `json:"timing" enum:"dated,in_use_by,unknown" doc:"时间如何得知。How its time is known."`
	Earliest graphmodel.Date   `json:"earliest,omitempty" doc:"最早可能的一天。The earliest day it may have been."`
	Latest   graphmodel.Date   `json:"latest,omitempty" doc:"最晚可能的一天。The latest."`
	Evidence spread.Evidence   `json:"evidence" enum:"R1" doc:"R1：有来源记载。R1: recorded by a source."`
	Self     bool              `json:"self" doc:"单位自身采用，而非其中的企业或试验区。The unit itself adopted, not who is in it."`
	Via      Thing             `json:"via" doc:"依这条主张采用的是谁。Who adopted, by that claim."`
	Practice Thing             `json:"practice" doc:"依这条主张采用的是哪种做法：所问的或其下级。What was adopted, by that claim: the practice or a part of it."`
	Dated    int32             `json:"n_dated" doc:"有日期的主张数。Claims with a date."`
	Bounded  int32             `json:"n_bounded" doc:"只知上限的主张数。Claims with an upper bound only."`
	Undated  int32             `json:"n_undated" doc:"时间不详的主张数。Claims of unknown time."`
	Low      int32             `json:"n_low" doc:"可信度为 low 的主张数。Claims of low confidence."`
	Mark     string            `json:"adoption_mark,omitempty" enum:"voluntary,pilot,mandated" doc:"该主张注明的采用性质：自愿、试点、强制；没有注明则不给出。What moved the adopter, as that claim marks it; absent where it does not."`
	Claim    Claim             `json:"claim" doc:"最早的那条主张及其依据。The earliest claim, with its evidence."`
}

// UnitCover is what was collected about a unit.
type UnitCover struct {
	Cases   int32           `json:"cases" doc:"案例数。Cases."`
	Sources int32           `json:"sources" doc:"这些案例的不同来源数。Different sources of those cases."`
	Claims  int32           `json:"claims" doc:"任何做法的采用主张数。Claims of adoption of any practice."`
	Years   []UnitCoverYear `json:"years" nullable:"false" doc:"案例按发布年份，由早到晚；0 为年份不详。The cases by year of publication; 0 for unknown."`
}

// UnitCoverYear is what of a UnitCover is of one year.
type UnitCoverYear struct {
	Year    int   `json:"year" doc:"年份。The year."`
	Cases   int32 `json:"cases" doc:"案例数。Cases."`
	Sources int32 `json:"sources" doc:"不同来源数。Different sources."`
}

func (s *server) practiceSpread(ctx context.Context, in *SpreadInput) (*SpreadAnswer, error) {
	when, err := in.period()
	if err != nil {
		return nil, err
	}
	t, err := s.table(ctx, in.ID, in.Grouped)
	if err != nil {
		return nil, err
	}
	asked, err := question("get-practice-spread", in.SpreadTable)
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	groups, err := s.breadth(ctx, t)
	if err != nil {
		return nil, err
	}
	d, err := when.describe(t, groups)
	if err != nil {
		return nil, err
	}
	list := listUnits(t, when.at)
	out := &SpreadAnswer{Basis: in.basis(t, "first-adoption"), States: list.states}
	out.Basis.Window = windowSpan(d.data.Window, d.data.Scale)
	out.Basis.Parameters["at"], out.Basis.Parameters["window"], out.Basis.Parameters["order"] = in.At, in.Window, in.Order
	first := min(start.Offset, len(list.lines))
	shown := list.lines[first:min(first+in.Limit, len(list.lines))]
	out.Page = Page{Total: int64(len(list.lines)), Exact: true, Truncated: first+len(shown) < len(list.lines)}
	if out.Truncated {
		if out.Next, err = seal(asked, place{Offset: first + len(shown), Last: t.Last}); err != nil {
			return nil, err
		}
	}
	if err := s.tell(ctx, &in.SpreadTable, out, reckoned{t, d}); err != nil {
		return nil, err
	}
	return out, s.showSpread(ctx, out, t, shown, d)
}

// breadth puts the units into provinces; nil where they are provinces or industries,
// or where the panel has moved on since.
func (s *server) breadth(ctx context.Context, t *panel.Table) (*spread.Groups, error) {
	provinces := panel.Grouping{By: panel.Region, Level: panel.Province}
	if t.By == provinces || t.By.By == panel.Industry || t.By.By == panel.Pair {
		return nil, nil
	}
	groups, _, err := s.panel.Groups(ctx, t.By, provinces)
	if err != nil || len(groups.Of) != len(t.Units) {
		return nil, err
	}
	return groups, nil
}

// unitLine is a line of the list of units; row is -1 for who did not adopt.
type unitLine struct {
	unit  int32
	row   int
	state panel.State
}

type unitList struct {
	lines  []unitLine
	states StateCount
}

func listUnits(t *panel.Table, at graphmodel.Date) unitList {
	list := unitList{lines: make([]unitLine, 0, len(t.Units))}
	adopter := make([]bool, len(t.Units))
	for i, r := range t.Rows {
		adopter[r.Unit] = true
		list.lines = append(list.lines, unitLine{r.Unit, i, r.StateBy(at)})
	}
	for _, wanted := range []panel.State{panel.NotSeen, panel.NoSource} {
		for u := range t.Units {
			if !adopter[u] && t.Cover(int32(u)).StateOf() == wanted {
				list.lines = append(list.lines, unitLine{int32(u), -1, wanted})
			}
		}
	}
	for _, line := range list.lines {
		list.states.add(line.state)
	}
	return list
}

// showSpread reads what the lines shown say in words.
func (s *server) showSpread(ctx context.Context, out *SpreadAnswer, t *panel.Table, lines []unitLine, d *account) error {
	lang := requestOf(ctx).lang
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		w, err := readTableWords(r, t, lines, d.originIDs(t)...)
		if err != nil {
			return err
		}
		out.Spread = d.view(t, func(id graphmodel.ID) Thing { return s.names.thingOf(w.found[id], lang) }, lang)
		out.Practice = s.names.thingOf(w.found[t.Practice], lang)
		out.Parts = []Thing{}
		for _, id := range t.Parts {
			if id != t.Practice {
				out.Parts = append(out.Parts, s.names.thingOf(w.found[id], lang))
			}
		}
		out.Units = make([]SpreadUnit, len(lines))
		for i, line := range lines {
			out.Units[i] = s.spreadUnit(t, line, w, lang)
			name := t.Units[line.unit].Name()
			out.Units[i].Rank, out.Units[i].RankEnd = d.place[name].Rank, d.place[name].RankEnd
			if c, ok := d.rogers[name]; ok {
				out.Units[i].Category = c.String()
			}
		}
		return nil
	})
}

func readTableWords(r graphmodel.Reader, t *panel.Table, lines []unitLine, more ...graphmodel.ID) (spreadWords, error) {
	var claims []graphmodel.ID
	ids := append(append(more, t.Practice), t.Parts...)
	for _, line := range lines {
		ids = append(ids, t.Units[line.unit].ID, t.Units[line.unit].Industry)
		if line.row >= 0 {
			row := t.Rows[line.row]
			ids = append(ids, t.Adopter(row), t.Adopted(row))
			claims = append(claims, t.Claim(row))
		}
	}
	return readSpreadWords(r, claims, ids)
}

func (s *server) spreadUnit(t *panel.Table, line unitLine, w spreadWords, lang string) SpreadUnit {
	unit, cover := t.Units[line.unit], t.Cover(line.unit)
	out := SpreadUnit{
		Unit: s.names.thingOf(w.found[unit.ID], lang), State: line.state,
		Coverage: UnitCover{Cases: cover.Cases, Sources: cover.Sources, Claims: cover.Claims, Years: []UnitCoverYear{}},
	}
	if unit.Industry != "" {
		industry := s.names.thingOf(w.found[unit.Industry], lang)
		out.Industry = &industry
	}
	for _, y := range cover.Years {
		out.Coverage.Years = append(out.Coverage.Years, UnitCoverYear(y))
	}
	if line.row >= 0 {
		out.Adoption = s.firstSeen(t, t.Rows[line.row], w, lang)
	}
	return out
}

func (s *server) firstSeen(t *panel.Table, row panel.Row, w spreadWords, lang string) *FirstSeen {
	adopter := t.Adopter(row)
	out := &FirstSeen{
		Timing: timingOf(row.Time.Known), Evidence: spread.Recorded, Self: adopter == t.Units[row.Unit].ID,
		Via: s.names.thingOf(w.found[adopter], lang), Practice: s.names.thingOf(w.found[t.Adopted(row)], lang),
		Dated: row.Dated, Bounded: row.Bounded, Undated: row.Undated, Low: row.Low,
		Mark: markName(row.Drive), Claim: s.claim(w.claims[t.Claim(row)], graphmodel.Out, w.found, lang),
	}
	out.Earliest, out.Latest = spanDates(row.Time)
	return out
}

// spanDates are the first and the last day a time may mean; "" for what is not known.
func spanDates(t spread.Time) (first, last graphmodel.Date) {
	switch t.Known {
	case spread.Dated:
		return dayDate(t.Lo), dayDate(t.Hi)
	case spread.Bounded:
		return "", dayDate(t.Hi)
	}
	return "", ""
}

func timingOf(k spread.Known) graphmodel.Timing {
	switch k {
	case spread.Dated:
		return graphmodel.DatedTiming
	case spread.Bounded:
		return graphmodel.BoundedTiming
	}
	return graphmodel.UnknownTiming
}

// parseDate is graphmodel.ParseDate with the parameter's own name in the error.
func parseDate(field, value string) (graphmodel.Date, error) {
	date, err := graphmodel.ParseDate(value)
	if err != nil {
		return "", invalid(field, value, "应为 2013、2013-10 或 2013-10-09，且该日存在",
			"must be 2013, 2013-10 or 2013-10-09, and exist in the calendar")
	}
	return date, nil
}

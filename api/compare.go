package api

import (
	"context"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// SideBySideInput asks for 2 to 4 things side by side.
type SideBySideInput struct {
	IDs string `query:"ids" required:"true" maxLength:"2000" example:"case:valin-xiangtan-ems,case:jiujiang-petrochemical-smart-plant" doc:"2 至 4 个同类的编号：企业、行业、地区、试验区或案例；用逗号隔开。2 to 4 ids of one kind: enterprises, industries, regions, zones or cases, with commas between."`
}

// SideBySideAnswer is things of one kind side by side.
type SideBySideAnswer struct {
	Sides    []CompareSide     `json:"sides" nullable:"false" doc:"所比的条目，依所问次序。The things compared, in the order asked."`
	Rows     []ComparePractice `json:"practices" nullable:"false" doc:"各方的做法：都有的在前，其中少见的在前。The practices: those that most sides have first, the rarest of them first."`
	Outcomes []CompareOutcome  `json:"outcomes" nullable:"false" doc:"成效与得分：单位可换算的换成一个单位，不可换算的分列。Outcomes and scores, in one unit where units convert, else apart."`
	AdviceBasis
}

// CompareSide is one of the things compared.
type CompareSide struct {
	Thing
	Known     int `json:"known" doc:"有记录的单位数；企业为 1 或 0，案例为 0。Units on record; 1 or 0 for an enterprise, 0 for a case."`
	Practices int `json:"practices" doc:"有几项做法。How many practices it has."`
}

// ComparePractice is a practice that a side has.
type ComparePractice struct {
	Practice Thing                  `json:"practice" doc:"做法。The practice."`
	State    recommend.CompareState `json:"state" enum:"all,some,one" doc:"各方都有、部分有、仅一方有。All sides, some, or one."`
	Sides    []CompareCell          `json:"sides" nullable:"false" doc:"各方，与 sides 对应。The sides, in their order."`
}

// CompareCell tells whether a side has a practice.
type CompareCell struct {
	K        int             `json:"k" doc:"有此做法的单位数；0 为未见记录。Units that have it; 0: no adoption recorded."`
	N        int             `json:"n" doc:"有记录的单位数。Units on record."`
	Text     string          `json:"text" example:"未见记录" doc:"一句话。In words."`
	Date     graphmodel.Date `json:"date,omitempty" doc:"何时；行业和地区为最早。When; of an industry or region the earliest."`
	Edges    []graphmodel.ID `json:"edges" nullable:"false" doc:"依据。The edges that say so."`
	Examples []Witness       `json:"examples" nullable:"false" doc:"哪些单位。Which units."`
}

// CompareOutcome is an indicator with the figures of each side.
type CompareOutcome struct {
	Indicator Thing      `json:"indicator" doc:"指标。The indicator."`
	Which     string     `json:"which" enum:"before,after,change,value" doc:"之前、之后、变化的数，或得分。The figure before, after, of the change, or a score."`
	Scale     string     `json:"scale,omitempty" doc:"得分的口径；不同口径不可比。The scale of a score; different ones do not compare."`
	ScaleName string     `json:"scale_label,omitempty" example:"区域发展水平指数" doc:"口径的名称。What the scale is called."`
	Unit      string     `json:"unit" doc:"换算后的单位。The unit that figures were converted to."`
	Sides     [][]Figure `json:"sides" nullable:"false" doc:"各方的数，与 sides 对应，晚的在前。The figures of the sides, in their order, the latest first."`
}

// Figure is one figure as given and as compared.
type Figure struct {
	Metric    string          `json:"metric" doc:"来源的说法。As the source words it."`
	Value     float64         `json:"value" doc:"换算后的数。The figure in the common unit."`
	Given     float64         `json:"given" doc:"原来的数。The figure as given."`
	Unit      string          `json:"given_unit" doc:"原来的单位。The unit as given."`
	Precision string          `json:"precision,omitempty" doc:"精度：about、at_least、at_most。How precise it is."`
	Date      graphmodel.Date `json:"date,omitempty" doc:"何时的数。Of when."`
	Of        graphmodel.ID   `json:"of" doc:"哪个案例报告的，或谁的得分。The case that reports it, or whose score it is."`
	OfThing   Thing           `json:"of_thing" doc:"of 的名称和类别。What of is called, and its kind."`
	Edge      graphmodel.ID   `json:"edge" doc:"依据。The edge that says so."`
}

func (s *server) compareOperations() {
	get(s, describe("compare", prefix+"/compare",
		[2]string{"并排比较", "Compare side by side"},
		[2]string{
			"2 至 4 个企业、行业、地区、试验区或案例：各有什么、何时、依据为何，没有的写“未见记录”；成效换成同一单位，换不了的分列。",
			"2 to 4 enterprises, industries, regions, zones or cases: what each has, since when, on what evidence; what is not there says “no adoption recorded”; outcomes in one unit where units convert, else apart.",
		}), s.compare)
}

func (s *server) compare(ctx context.Context, in *SideBySideInput) (*SideBySideAnswer, error) {
	var ids []graphmodel.ID
	for text := range strings.SplitSeq(in.IDs, ",") {
		id, err := parseID("ids", strings.TrimSpace(text))
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	lang := requestOf(ctx).lang
	out := &SideBySideAnswer{Sides: []CompareSide{}, Rows: []ComparePractice{}, Outcomes: []CompareOutcome{}}
	behind := make([][]string, len(ids))
	err := s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		c, err := m.Compare(cases, ids)
		if err != nil {
			return err
		}
		for k, id := range ids {
			behind[k] = m.CasesBehind(cases, id)
		}
		out.take(s.names, c, lang)
		out.AdviceBasis = AdviceBasis{AsOf: c.AsOf, Change: last, Method: "compare", Parameters: []Parameter{}}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := s.addOutcomes(ctx, out, ids, behind); err != nil {
		return nil, err
	}
	out.nameAll()
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

func (out *SideBySideAnswer) take(n names, c recommend.Comparison, lang string) {
	for _, side := range c.Sides {
		out.Sides = append(out.Sides, CompareSide{n.adviceThing(side.Thing, lang), side.Known, side.Practices})
	}
	for _, row := range c.Rows {
		shown := ComparePractice{n.adviceThing(row.Practice, lang), row.State, []CompareCell{}}
		for _, has := range row.Sides {
			cell := CompareCell{has.K, has.N, "", has.Date, orEmpty(has.Edges), n.witnesses(has.Examples, lang)}
			switch {
			case has.K == 0:
				cell.Text = say(lang, "未见记录", "no adoption recorded")
			case has.Date != "":
				cell.Text = string(has.Date)
			default:
				cell.Text = say(lang, "年份不详", "year not known")
			}
			shown.Sides = append(shown.Sides, cell)
		}
		out.Rows = append(out.Rows, shown)
	}
}

func (s *server) addOutcomes(ctx context.Context, out *SideBySideAnswer, ids []graphmodel.ID, behind [][]string) error {
	lang := requestOf(ctx).lang
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		outcomes, err := recommend.ReadOutcomes(r, ids, behind)
		if err != nil {
			return err
		}
		var named []graphmodel.ID
		for _, o := range outcomes {
			named = append(named, o.Indicator)
			for _, f := range slices.Concat(o.Sides...) {
				named = append(named, f.Of)
			}
		}
		slices.Sort(named)
		found, err := readBodies(r, slices.Compact(named))
		if err != nil {
			return err
		}
		out.Outcomes = out.Outcomes[:0]
		for _, o := range outcomes {
			shown := CompareOutcome{s.names.thingOf(found[o.Indicator], lang), o.Which, o.Scale, s.scaleLabel(found[o.Indicator].Kind, o.Scale, lang), o.Unit, [][]Figure{}}
			for _, figures := range o.Sides {
				side := []Figure{}
				for _, f := range figures {
					side = append(side, Figure{f.Metric, f.Value, f.Given, f.Unit, f.Precision, f.Date, f.Of, s.names.thingOf(found[f.Of], lang), f.Edge})
				}
				shown.Sides = append(shown.Sides, side)
			}
			out.Outcomes = append(out.Outcomes, shown)
		}
		return nil
	})
}

// scaleLabel is what a scale of indicators is called; "" when the ontology does not say.
func (s *server) scaleLabel(indicator graphmodel.Kind, scale, lang string) string {
	kind, _ := s.Ontology.NodeKind(indicator)
	p, _ := kind.Prop("scale")
	return valueLabel(p, scale, lang)
}

func (out *SideBySideAnswer) nameAll() {
	for _, row := range out.Rows {
		for _, cell := range row.Sides {
			out.name(cell.Edges...)
			out.name(edgesOf(cell.Examples)...)
		}
	}
	for _, o := range out.Outcomes {
		for _, figures := range o.Sides {
			for _, f := range figures {
				out.name(f.Edge)
			}
		}
	}
}

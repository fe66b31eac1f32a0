package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// UnitTable asks what a unit adopted.
type UnitTable struct {
	ID   string `path:"id" example:"region:320500" doc:"单位的编号：企业、机构、地区、行业或示范区；（地区，行业）对写作 地区|行业，为两者之内的。The id of a unit: an enterprise, organisation, region, industry or zone; a pair is region|industry: who is in both."`
	Sure bool   `query:"sure" doc:"不计可信度为 low 的主张。Leave out claims of low confidence."`
}

// UnitInput is UnitTable by pages.
type UnitInput struct {
	UnitTable
	Paging
}

// UnitAnswer is the adoptions by a unit and by who is in it.
type UnitAnswer struct {
	UnitView
	Basis     UnitBasis      `json:"basis" doc:"依据。What the answer rests on."`
	Adoptions []UnitAdoption `json:"adoptions" nullable:"false" doc:"每一条主张：先是有日期的，由早到晚；再是只知上限的；最后是时间不详的。Every claim: the dated ones first, the earliest before the latest; then upper bounds; then those of unknown time."`
	Page
}

// UnitBasis says what a UnitAnswer rests on.
type UnitBasis struct {
	Method     string            `json:"method" doc:"方法。How it was computed."`
	Parameters map[string]string `json:"parameters" doc:"所用参数。The parameters used."`
	Members    int               `json:"n_members" doc:"所查的采用者数，含自身。Adopters looked at, the unit itself included."`
	Events     int               `json:"n_events" doc:"主张数。Claims."`
	Dated      int               `json:"n_dated" doc:"有日期的。Those with a date."`
	Bounded    int               `json:"n_bounded" doc:"只知上限的。Those with an upper bound only."`
	Undated    int               `json:"n_undated" doc:"时间不详的。Those of unknown time."`
	Low        int               `json:"n_low" doc:"可信度为 low 的。Those of low confidence."`
	LeftOut    int               `json:"n_left_out" doc:"因 sure=true 未计的。Those that sure=true left out."`
	Precision  PrecisionCount    `json:"precision" doc:"日期精度。How precise the dates are."`
	Window     *Span             `json:"window,omitempty" doc:"从最早到最晚的日期；没有日期则不给出。From the earliest date to the latest; absent when nothing is dated."`
	Coverage   CoverageCount     `json:"coverage" doc:"所查的采用者中，收集过资料的与没有的；自身没有采用的地区等不在其内。Of the adopters looked at, those about whom anything was collected, and the others; places that did not adopt themselves are in neither."`
	Change     int64             `json:"store_change" doc:"数据版本。The version of the data."`
}

// UnitAdoption is an adoption by a unit or by who is in it.
type UnitAdoption struct {
	Practice Thing           `json:"practice" doc:"做法。The practice."`
	Self     bool            `json:"self" doc:"单位自身采用。The unit itself adopted."`
	Via      Thing           `json:"via" doc:"采用者。Who adopted."`
	Evidence spread.Evidence `json:"evidence" enum:"R1" doc:"R1：有来源记载。R1: recorded by a source."`
	Claim    Claim           `json:"claim" doc:"主张及其依据。The claim, with its evidence."`
}

func (s *server) unitAdoptions(ctx context.Context, in *UnitInput) (*UnitAnswer, error) {
	unit, list, err := s.unitClaims(ctx, &in.UnitTable)
	if err != nil {
		return nil, err
	}
	asked, err := question("list-unit-adoptions", in.UnitTable)
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	first := min(start.Offset, len(list.List))
	shown := list.List[first:min(first+in.Limit, len(list.List))]
	out := &UnitAnswer{
		Basis: in.basis(list),
		Page:  Page{Total: int64(len(list.List)), Exact: true, Truncated: first+len(shown) < len(list.List)},
	}
	if out.Truncated {
		if out.Next, err = seal(asked, place{Offset: first + len(shown), Last: list.Last}); err != nil {
			return nil, err
		}
	}
	lang := requestOf(ctx).lang
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		w, err := unitWords(r, unit, shown)
		if err != nil {
			return err
		}
		out.UnitView = s.unitView(unit, w.found, lang)
		out.Adoptions = make([]UnitAdoption, len(shown))
		for i, c := range shown {
			out.Adoptions[i] = UnitAdoption{
				Practice: s.names.thingOf(w.found[c.Practice], lang), Self: c.Adopter == unit.ID,
				Via: s.names.thingOf(w.found[c.Adopter], lang), Evidence: spread.Recorded,
				Claim: s.claim(w.claims[c.ID], graphmodel.Out, w.found, lang),
			}
		}
		return nil
	})
	return out, err
}

// unitClaims are the claims of the unit that in names.
func (s *server) unitClaims(ctx context.Context, in *UnitTable) (panel.Unit, *panel.Claims, error) {
	unit, err := parseUnit("id", in.ID)
	if err != nil {
		return unit, nil, err
	}
	list, err := s.panel.ClaimsOf(ctx, unit, panel.Choice{Sure: in.Sure})
	return unit, list, err
}

func (in *UnitTable) basis(list *panel.Claims) UnitBasis {
	var b Basis
	for _, c := range list.List {
		b.count(c.Time.Known, c.Precision)
	}
	return UnitBasis{
		Method: "claims", Parameters: map[string]string{"sure": truth(in.Sure)}, Members: list.Members, Events: len(list.List), Dated: b.Dated, Bounded: b.Bounded,
		Undated: b.Undated, Low: list.Low, LeftOut: list.LeftOut, Precision: b.Precision,
		Window: windowSpan(list.Window, list.Scale), Coverage: CoverageCount{Covered: list.Covered, NoSource: list.Empty}, Change: list.Last,
	}
}

func unitWords(r graphmodel.Reader, unit panel.Unit, list []panel.Claim) (spreadWords, error) {
	ids, claims := []graphmodel.ID{unit.ID, unit.Industry}, make([]graphmodel.ID, len(list))
	for i, c := range list {
		claims[i] = c.ID
		ids = append(ids, c.Adopter, c.Practice)
	}
	return readSpreadWords(r, claims, ids)
}

var unitColumns = []string{
	"unit", "practice", "practice_title", "via", "via_title", "timing", "since", "in_use_by", "claim", "evidence",
	"confidence", "source", "source_title", "quote",
}

// unitSheet is every adoption by a unit and by who is in it.
func (s *server) unitSheet(ctx context.Context, in *UnitTable) (*sheet, error) {
	unit, list, err := s.unitClaims(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: unitColumns, rows: func(ctx context.Context, line func(...string) error) error {
		return inPages(ctx, s, list.List, func(r graphmodel.Reader, part []panel.Claim) (spreadWords, error) {
			return unitWords(r, unit, part)
		}, func(c panel.Claim, w spreadWords) error {
			e := w.claims[c.ID]
			return line(
				unit.Name(), string(c.Practice), w.found[c.Practice].Title, string(c.Adopter), w.found[c.Adopter].Title,
				string(e.Timing()), string(e.Since), string(e.InUseBy), string(c.ID), string(spread.Recorded),
				string(e.Confidence), string(e.Source), w.found[e.Source].Title, e.Quote,
			)
		})
	}}, nil
}

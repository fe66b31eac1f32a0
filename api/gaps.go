package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// Gapping asks what is missing in a scope.
type Gapping struct {
	By        string `query:"by" enum:"industry,region" doc:"表格按下级行业还是下级地区分列；不给则与路径相同。Whether the table is by industries or regions one step below; without it, as the path."`
	Limit     int    `query:"limit" minimum:"1" maximum:"200" default:"20" doc:"每类至多多少项。The most items of each kind."`
	Practices int    `query:"practices" minimum:"0" maximum:"200" default:"20" doc:"表格至多多少行。The most rows of the table."`
	Turning
}

// IndustryGapsInput asks of an industry.
type IndustryGapsInput struct {
	IndustryScope
	Gapping
}

// RegionGapsInput asks of a region.
type RegionGapsInput struct {
	RegionScope
	Gapping
}

// GapsAnswer is what is missing, of four kinds that are never mixed.
type GapsAnswer struct {
	Scope        Census        `json:"scope" doc:"范围内有多少记录。How much is on record in the scope."`
	Rest         Census        `json:"rest" doc:"与之相比的：上级行业（或全国同行业）中其余的单位。What it is compared with: the other units of the industry above, or of the same industry elsewhere."`
	AdoptionGaps []AdoptionGap `json:"adoption_gaps" nullable:"false" doc:"记录偏少的做法：缺得多的在前。可能是真少，也可能是收录不全。Practices recorded less often, the most units short first; that may be so, or be what the library covers."`
	CaseGaps     []CaseGap     `json:"case_gaps" nullable:"false" doc:"有 3 家以上采用而没有案例的做法。Practices that 3 units or more have and no case shows."`
	EvidenceGaps []EvidenceGap `json:"evidence_gaps" nullable:"false" doc:"案例证据都不足的做法。Practices whose cases all have weak evidence."`
	DataGaps     []DataGap     `json:"data_gaps" nullable:"false" doc:"记录太少、什么也不能说；有此项时不列其他各项。Too little on record to say anything; where there is one, the others are not told."`
	Totals       GapTotals     `json:"totals" doc:"各类共有多少；翻页时各类同时向后。How many there are of each kind; a page turns all of them."`
	Turned
	Tested int    `json:"tested" doc:"检验了多少项做法（按 10% 的错误发现率）。How many practices were tested, at a false discovery rate of 10%."`
	Matrix Matrix `json:"matrix" doc:"做法 × 下级行业或地区。Practices by the industries or regions one step below."`
	AdviceBasis
}

// GapTotals counts the gaps of each kind.
type GapTotals struct {
	Adoption int `json:"adoption_gaps" doc:"记录偏少。Recorded less often."`
	Case     int `json:"case_gaps" doc:"没有案例。Without a case."`
	Evidence int `json:"evidence_gaps" doc:"证据不足。With weak evidence."`
}

// AdoptionGap is a practice recorded less often here than elsewhere.
type AdoptionGap struct {
	Practice   Thing              `json:"practice" doc:"做法。The practice."`
	K          int                `json:"k" doc:"此处已采用的。Units here that have it."`
	N          int                `json:"n" doc:"此处有记录的。Units here on record."`
	RestK      int                `json:"rest_k" doc:"别处已采用的。Units elsewhere that have it."`
	RestN      int                `json:"rest_n" doc:"别处有记录的。Units elsewhere on record."`
	Here       recommend.Interval `json:"here" doc:"k/n 的 95% 区间（Wilson）。The 95% interval of k/n (Wilson)."`
	Rest       recommend.Interval `json:"rest" doc:"别处的 95% 区间。The same elsewhere."`
	Difference recommend.Interval `json:"difference" doc:"两者之差的 95% 区间（Newcombe）。The 95% interval of the difference (Newcombe)."`
	P          float64            `json:"p" doc:"单侧 Fisher 精确检验的 p。p of Fisher's exact test, one-sided."`
	Missing    float64            `json:"missing" doc:"按别处的比例还差几家。Units short of the share elsewhere."`
	Examples   []Witness          `json:"examples" nullable:"false" doc:"别处采用的单位。Units elsewhere that have it."`
	Text       string             `json:"text" doc:"一句话。In one sentence."`
}

// CaseGap is a practice of which a case might be written.
type CaseGap struct {
	Practice Thing     `json:"practice" doc:"做法。The practice."`
	K        int       `json:"k" doc:"已采用的。Units that have it."`
	N        int       `json:"n" doc:"有记录的。Units on record."`
	Examples []Witness `json:"examples" nullable:"false" doc:"可以写成案例的单位。Units that a case might be written of."`
}

// EvidenceGap is a practice whose cases are badly documented.
type EvidenceGap struct {
	Practice Thing   `json:"practice" doc:"做法。The practice."`
	Cases    []Thing `json:"cases" nullable:"false" doc:"案例。The cases."`
	Evidence float64 `json:"evidence" doc:"其中最强的证据。The best evidence of them."`
}

// DataGap says why nothing can be said.
type DataGap struct {
	Rule  string  `json:"rule" enum:"too-few-firms,thin-records" doc:"有记录的单位不足 10 家；或平均每家的做法不到全库的一半。Fewer than 10 units on record; or under half the library's practices a unit."`
	Value float64 `json:"value" doc:"实际。What there is."`
	Least float64 `json:"least" doc:"至少要有。What there would have to be."`
}

// Matrix is practices by the parts of a scope.
type Matrix struct {
	By    string       `json:"by" enum:"industry,region" doc:"按什么分列。What the columns are."`
	Parts []MatrixPart `json:"parts" nullable:"false" doc:"各列。The columns."`
	Rows  []MatrixRow  `json:"rows" nullable:"false" doc:"各行，采用多的在前。The rows, the most adopted first."`
	Total int          `json:"rows_total" doc:"共有多少行。How many rows there are."`
}

// MatrixPart is a column.
type MatrixPart struct {
	Thing
	Known  int `json:"known" doc:"有记录的单位数。Units on record."`
	Silent int `json:"silent" doc:"没有任何记录的单位数。Units without any record."`
}

// MatrixRow is a practice.
type MatrixRow struct {
	Practice Thing  `json:"practice" doc:"做法。The practice."`
	K        int    `json:"k" doc:"范围内已采用的。Units of the scope that have it."`
	Cells    []Cell `json:"cells" nullable:"false" doc:"各格，与 parts 对应。The cells, in the order of parts."`
}

// Cell is a practice in a part.
type Cell struct {
	State recommend.State `json:"state" enum:"adopted,elsewhere,no-data" doc:"已采用；有记录而未见采用（别处有）；没有记录。Adopted; on record but not adopted here (elsewhere it is); no data."`
	K     int             `json:"k" doc:"已采用的。Units that have it."`
	Edges []graphmodel.ID `json:"edges" nullable:"false" doc:"依据：按编号至多前 10 家的；k 为全部。The edges of at most the first 10 of them by id; k counts all."`
}

var gapTexts = [2]string{
	"四类缺口，互不混同：记录偏少的做法（单侧 Fisher 检验，错误发现率 10%，Newcombe 区间低于 0）、有采用而无案例的、案例证据不足的、记录太少不能说的；并附做法与下级的对照表。各处收录不一，故旁列记录数。",
	"Four kinds of gap, never mixed: practices recorded less often (one-sided Fisher test at a false discovery rate of 10%, and a Newcombe interval below 0), practices without a case, with weak evidence, and too little data; with a table by the parts one step below. Since the library covers places unevenly, what is on record is printed beside.",
}

var industryGaps = describe("list-industry-gaps", prefix+"/industries/{id}/gaps", [2]string{"行业里还缺什么", "What is missing in an industry"}, gapTexts)

var regionGaps = describe("list-region-gaps", prefix+"/regions/{id}/gaps", [2]string{"地区里还缺什么", "What is missing in a region"}, gapTexts)

func (s *server) gapOperations() {
	get(s, industryGaps,
		func(ctx context.Context, in *IndustryGapsInput) (*GapsAnswer, error) {
			return s.gaps(ctx, in.IndustryScope, in.Gapping, recommend.IndustryFacet)
		})
	get(s, regionGaps,
		func(ctx context.Context, in *RegionGapsInput) (*GapsAnswer, error) {
			return s.gaps(ctx, in.RegionScope, in.Gapping, recommend.RegionFacet)
		})
}

func (s *server) gaps(ctx context.Context, in scoped, g Gapping, by string) (*GapsAnswer, error) {
	scope, err := in.scope()
	if err != nil {
		return nil, err
	}
	if g.By != "" {
		by = g.By
	}
	t, err := turnTo("list-gaps", askedOf(scope, by, g.Limit, g.Practices), g.Turning, g.Limit)
	if err != nil {
		return nil, err
	}
	var out *GapsAnswer
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		out, err = s.gapsOf(ctx, deskOn{m, cases, scope, last}, gapPage{t, by, g.Practices})
		return err
	})
	if err != nil {
		return nil, err
	}
	out.nameAll()
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

// deskOn is what a question of the desk is asked of, and about which scope.
type deskOn struct {
	m     *recommend.Model
	cases *recommend.Cases
	scope recommend.Scope
	last  int64
}

// gapPage is a page of gaps, with so many rows of the table.
type gapPage struct {
	turn
	by   string
	rows int
}

// table is the page of the table's rows: as many pages on as that of the gaps.
func (p gapPage) table() turn {
	return turn{start: place{Offset: p.start.Offset / p.limit * p.rows}, limit: p.rows}
}

func (s *server) gapsOf(ctx context.Context, on deskOn, p gapPage) (*GapsAnswer, error) {
	gaps, err := on.m.Gaps(on.cases, recommend.GapsQuery{Scope: on.scope, Limit: len(on.m.Practices())})
	if err != nil {
		return nil, err
	}
	rows := p.table()
	matrix, err := on.m.Matrix(recommend.MatrixQuery{Scope: on.scope, By: p.by, Limit: rows.limit, After: rows.start.Offset})
	if err != nil {
		return nil, err
	}
	totals := GapTotals{len(gaps.Adoption), len(gaps.Case), len(gaps.Evidence)}
	gaps.Adoption, gaps.Case, gaps.Evidence = onPage(p.turn, gaps.Adoption), onPage(p.turn, gaps.Case), onPage(p.turn, gaps.Evidence)
	lang := requestOf(ctx).lang
	out := s.names.gaps(gaps, lang)
	out.Totals, out.Matrix = totals, s.names.matrix(matrix, p.by, lang)
	out.AdviceBasis = AdviceBasis{AsOf: gaps.AsOf, Change: on.last, Method: "gaps", Parameters: []Parameter{{"false_discovery_rate", recommend.FalseGaps}}}
	longest := max(totals.Adoption, totals.Case, totals.Evidence)
	if p.rows > 0 && matrix.Total > rows.end() {
		longest = max(longest, p.end()+1)
	}
	out.Turned, err = p.onward(longest, on.last)
	return out, err
}

func (out *GapsAnswer) nameAll() {
	for _, g := range out.AdoptionGaps {
		out.name(edgesOf(g.Examples)...)
	}
	for _, g := range out.CaseGaps {
		out.name(edgesOf(g.Examples)...)
	}
	for _, row := range out.Matrix.Rows {
		for _, c := range row.Cells {
			out.name(c.Edges...)
		}
	}
}

package api

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

const (
	ownPath = prefix + "/spread/own"

	maxOwn          = 5 << 20 // bytes of a table
	maxOwnRows      = 100_000
	maxOwnPractices = 200 // that are described
	maxOwnPlaces    = 500 // that are shown of the order of one
)

// OwnInput is somebody's own table of adoptions. It is computed with and forgotten:
// nothing of it is stored or logged.
type OwnInput struct {
	Name     string `query:"name" maxLength:"200" default:"adoptions.csv" doc:"文件名，只用于错误说明。What errors call the file."`
	Practice string `query:"practice_column" maxLength:"200" doc:"做法那一列的列名；不给则按常见列名识别。What the column of practices is called; without it, common names are looked for."`
	Unit     string `query:"unit_column" maxLength:"200" doc:"采用者那一列的列名。That of units."`
	Date     string `query:"date_column" maxLength:"200" doc:"时间那一列的列名。That of times."`
	InUseBy  string `query:"in_use_by_column" maxLength:"200" doc:"“不晚于”那一列的列名。That of upper bounds."`
	Mark     string `query:"mark_column" maxLength:"200" doc:"采用性质（自愿、试点、强制）那一列的列名。That of what moved the adopter: voluntary, pilot or mandated."`
	Order    string `query:"order" maxLength:"300" example:"信息公开=2008" doc:"一种做法的全国性要求：做法=日期，或 做法=起..止；其前、其间、其后分开计数。A national order of one practice: the practice=a date, or from..to; adopters before, within and after it are counted apart."`
	Time     string `query:"time" enum:"auto,calendar,number" default:"auto" doc:"时间是日期（calendar）还是数（number）；auto 为自行判断。Whether times are dates or numbers; auto finds out."`
	RawBody  []byte `contentType:"text/csv" required:"true"`
}

func (in *OwnInput) columns() map[string]string {
	given := map[string]string{}
	for column, name := range map[string]string{
		table.Practice.Name: in.Practice, table.Unit.Name: in.Unit, table.Date.Name: in.Date, table.InUseBy.Name: in.InUseBy,
		table.Mark.Name: in.Mark,
	} {
		if name != "" {
			given[column] = name
		}
	}
	return given
}

// OwnAnswer is how the practices of a table spread.
type OwnAnswer struct {
	Basis     OwnBasis      `json:"basis" doc:"依据。What the answer rests on."`
	Practices []OwnPractice `json:"practices" nullable:"false" doc:"采用者多的在前，至多 200 种。Those with the most adopters first, 200 at the most."`
	Truncated bool          `json:"truncated" doc:"还有做法没有列出。There are more practices."`
	Notes     []OwnNote     `json:"notes" nullable:"false" doc:"没有照原样计入的行。Rows that did not go in as they are."`
	Doubt     *OwnNote      `json:"doubt,omitempty" doc:"时间是日期还是数，没有指明而有疑问时：years-as-numbers 或 numbers-as-years，多少个时间、先见于哪一行；time= 可指明。Where nobody said whether times are dates or numbers and it may be the other: how many times, and the first row; time= says it."`
}

// OwnBasis is what was read.
type OwnBasis struct {
	Rows      int    `json:"n_rows" doc:"行数。Rows."`
	Practices int    `json:"n_practices" doc:"做法数。Practices."`
	Units     int    `json:"n_units" doc:"表中的单位数，即一切比例的分母：表中没有的单位不在其内。Units in the table, the denominator of every share: what the table does not name is not among them."`
	Events    int    `json:"n_events" doc:"采用事件数。Events of adoption."`
	Dated     int    `json:"n_dated" doc:"其中有日期的。Those with a date."`
	Bounded   int    `json:"n_bounded" doc:"其中只知上限的。Those with an upper bound only."`
	Undated   int    `json:"n_undated" doc:"其中时间不详的。Those of unknown time."`
	Window    *Range `json:"window,omitempty" doc:"从最早到最晚的时间。From the first time to the last."`
	Time      string `json:"time" enum:"calendar,number" doc:"时间按日期还是按数计。Whether times were taken for dates or for numbers."`
}

// Range is from one period to another, dates or plain numbers.
type Range struct {
	From string `json:"from" doc:"起。The first."`
	To   string `json:"to" doc:"止。The last."`
}

// OwnPractice is the spread of one practice of the table.
type OwnPractice struct {
	Practice string     `json:"practice" doc:"做法，照表中所写。The practice, as the table has it."`
	Events   int        `json:"n_events" doc:"采用者数。Adopters."`
	Dated    int        `json:"n_dated" doc:"其中有日期的。Those with a date."`
	Origin   OwnOrigin  `json:"origin" doc:"最早的采用者：并列的都算。Who was first: all that may have been."`
	Course   Course     `json:"course" doc:"曲线、半数时间、普及面、分类，及没有给出的和理由。Curve, half-time, reach, categories, and what is refused and why."`
	Marks    MarkCount  `json:"marks" doc:"采用者按采用性质。Adopters by what moved them."`
	Ordered  *Ordered   `json:"ordered,omitempty" doc:"全国性要求之前、期间、之后；order= 指的不是这种做法则不给出。Before, within and after a national order; absent unless order= names the practice."`
	Order    []OwnPlace `json:"order" nullable:"false" doc:"采用的次序，至多 500 个；没有日期的在后。The order of adoption, 500 at the most; those without a date last."`
}

// OwnOrigin is who may have been first.
type OwnOrigin struct {
	Units []string `json:"units" nullable:"false" doc:"可能最早的单位，至多 200 个。The units that may have been first, 200 at the most."`
	OriginTime
}

// OwnPlace is an adopter and its place among the others.
type OwnPlace struct {
	Unit     string `json:"unit" doc:"单位。The unit."`
	Rank     int    `json:"rank,omitempty" doc:"名次；没有日期则不给出。Its place; absent without a date."`
	RankEnd  int    `json:"rank_end,omitempty" doc:"名次至多：并列的是一个范围。The last place it may have."`
	First    string `json:"first,omitempty" doc:"最早可能的时间。The earliest it may have been."`
	Last     string `json:"last,omitempty" doc:"最晚可能的时间；只知上限的只有它。The latest; all there is for an upper bound."`
	Category string `json:"category,omitempty" doc:"罗杰斯的类别。Its category after Rogers."`
	Mark     string `json:"adoption_mark,omitempty" enum:"voluntary,pilot,mandated" doc:"采用性质；没有注明则不给出。What moved the adopter; absent where the table does not say."`
	Row      int    `json:"row" doc:"表中的行。The row of the table."`
}

// OwnNote tells how many rows did not go in as they are.
type OwnNote struct {
	Rule    string `json:"rule" doc:"规则。The rule."`
	Count   int    `json:"count" doc:"行数。How many rows."`
	Row     int    `json:"row" doc:"其中第一行。The first of them."`
	Message string `json:"message" doc:"说明。In words."`
}

func (s *server) spreadOwn(ctx context.Context, in *OwnInput) (*OwnAnswer, error) {
	own, err := in.read()
	if err != nil {
		return nil, err
	}
	data, report := own.data, own.report
	lang := requestOf(ctx).lang
	out := &OwnAnswer{Basis: ownBasis(data, report), Practices: []OwnPractice{}, Notes: ownNotes(report, lang)}
	if d := own.doubt; d != nil {
		out.Doubt = &OwnNote{Rule: d.Rule, Count: d.Times, Row: d.Row, Message: say(lang, d.Zh, d.En)}
	}
	order := make([]int32, len(data.Practices))
	adopters := make([]int, len(data.Practices))
	for _, e := range data.Events {
		adopters[e.Practice]++
	}
	for k := range order {
		order[k] = int32(k)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(adopters[b], adopters[a]) })
	out.Truncated = len(order) > maxOwnPractices
	for _, k := range order[:min(maxOwnPractices, len(order))] {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out.Practices = append(out.Practices, own.practice(k, lang))
	}
	return out, nil
}

// own is a table as the analyses take it.
type own struct {
	data   *spread.Data
	report *spread.Report
	drives map[int32]spread.Drive // by row
	order  *ownOrder              // nil without
	doubt  *owndata.Doubt         // about what the times are
}

// ownOrder is a national order of one practice of the table.
type ownOrder struct {
	practice int32
	when     spread.Time
}

// read is the table with what is asked about it.
func (in *OwnInput) read() (*own, error) {
	t, err := table.Open(clip(in.Name), bytes.NewReader(in.RawBody))
	if err != nil {
		return nil, err
	}
	adoptions, err := owndata.ReadAdoptions(t, owndata.Options{Columns: in.columns(), Clock: owndata.Clocks[in.Time]})
	if err != nil {
		return nil, err
	}
	if n := adoptions.Len; n > maxOwnRows {
		return nil, graphmodel.Invalid(clip(in.Name), "", fmt.Sprintf("有 %d 行，至多 %d 行", n, maxOwnRows), fmt.Sprintf("has %d rows, at most %d are read", n, maxOwnRows))
	}
	var options spread.Options
	adoptions.Dates(&options, time.Now())
	out := &own{drives: adoptions.Drives, doubt: adoptions.Doubt}
	if out.data, out.report, err = adoptions.Data(options); err != nil {
		return nil, err
	}
	out.order, err = in.order(out.data)
	return out, err
}

// order is what the parameter of that name says; nil for nothing.
func (in *OwnInput) order(d *spread.Data) (*ownOrder, error) {
	if in.Order == "" {
		return nil, nil
	}
	at := strings.LastIndex(in.Order, "=") // the name of a practice may have one
	if at < 0 {
		return nil, invalid("order", in.Order, "应为 做法=日期 或 做法=起..止", "must be a practice=a date, or from..to")
	}
	practice, ok := d.Practice(in.Order[:at])
	if !ok {
		return nil, invalid("order", in.Order, "表中没有这种做法", "the table has no such practice")
	}
	first, last, ok := owndata.ParseTimes(in.Order[at+1:], d.Scale)
	if !ok {
		return nil, invalid("order", in.Order, "时间应如 2008、2008-05 或 2008..2010", "the time must be like 2008, 2008-05 or 2008..2010")
	}
	return &ownOrder{practice, spread.Time{Known: spread.Dated, Lo: d.Scale.Start(first), Hi: d.Scale.Start(last)}}, nil
}

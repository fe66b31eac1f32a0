package main

import (
	"context"
	"fmt"
	"math"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"ronghe/graphmodel/spread"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// spreadInput is a table of adoptions as the analyses take it.
type spreadInput struct {
	name   string
	data   *spread.Data
	report *spread.Report
	chosen []int32                // the practices of --practice, or all
	drives map[int32]spread.Drive // what moved the adopter, by the row that says it
	doubt  *owndata.Doubt         // about what the times are

	links      *owndata.Links      // of --neighbours; nil without
	covariates *owndata.Covariates // of --covariates; nil without
}

// precisions are the values of --precision.
var precisions = map[string]spread.Scale{"year": spread.Years, "month": spread.Months, "day": spread.Days}

// spreadInput reads the adoptions at path and, with --population, who could adopt.
func (a *app) spreadInput(ctx context.Context, path string, o *spreadOptions) (*spreadInput, error) {
	adoptions, err := openTable(ctx, a, path, func(t *table.Reader) (*owndata.Adoptions, error) {
		return owndata.ReadAdoptions(t, o.reading())
	})
	if err != nil {
		return nil, err
	}
	return a.spreadInputOf(ctx, path, o, adoptions)
}

// reading is how the tables of o are to be read.
func (o *spreadOptions) reading() owndata.Options {
	return owndata.Options{Columns: o.columns, Clock: owndata.Clocks[o.time]}
}

// spreadInputOf is spreadInput of adoptions that have been read.
func (a *app) spreadInputOf(ctx context.Context, path string, o *spreadOptions, adoptions *owndata.Adoptions) (*spreadInput, error) {
	in, err := &spreadInput{name: path, drives: adoptions.Drives, doubt: adoptions.Doubt}, error(nil)
	debug.SetMemoryLimit(memoryFor(adoptions.Len)) // until the command ends
	var options spread.Options
	if options.Population, err = in.population(ctx, a, o, adoptions); err != nil {
		return nil, err
	}
	if err := o.complete(&options, adoptions); err != nil {
		return nil, err
	}
	if in.data, in.report, err = adoptions.Data(options); err != nil {
		return nil, err
	}
	if in.chosen, err = in.practices(o.practice); err != nil {
		return nil, err
	}
	return in, ctx.Err()
}

// memoryFor is the memory that an analysis of so many rows is to keep to: more than it
// needs, and half of what the collector would let it take.
func memoryFor(rows int) int64 {
	const base, each = 32 << 20, 84
	return base + each*int64(rows)
}

// complete puts the scale, the window and today into the options of New.
func (o *spreadOptions) complete(options *spread.Options, adoptions *owndata.Adoptions) error {
	adoptions.Dates(options, time.Now())
	if adoptions.Calendar && o.precision != "" {
		options.Scale = precisions[o.precision]
	} else if o.precision != "" {
		return &usageError{fmt.Errorf("--precision: %s: 时间是数，没有精度 · the times are numbers, without precision", o.precision)}
	}
	var err error
	options.Window, err = o.readWindow(options.Scale)
	return err
}

// readWindow is FIRST..LAST in periods; a side left out is open.
func (o *spreadOptions) readWindow(scale spread.Scale) (*spread.Window, error) {
	if o.window == "" {
		return nil, nil
	}
	first, last, ok := strings.Cut(o.window, "..")
	w := spread.Window{First: math.Inf(-1), Last: math.Inf(1)}
	if ok && first != "" {
		w.First, _, ok = owndata.ParseTime(first, scale)
	}
	if ok && last != "" {
		_, w.Last, ok = owndata.ParseTime(last, scale)
	}
	if !ok {
		return nil, &usageError{fmt.Errorf("--window: %q: 应如 2000..2020、2013-08.. 或 0..10 · must be like 2000..2020, 2013-08.. or 0..10", o.window)}
	}
	return &w, nil
}

// begin is a report that says what was read.
func (in *spreadInput) begin() *spreadReport {
	r, d := &spreadReport{}, in.data
	known := map[spread.Known]int{}
	intervals := 0
	for _, e := range d.Events {
		known[e.Time.Known]++
		if first, last := d.Span(e.Time); first < last {
			intervals++
		}
	}
	r.fact("file", "文件", in.name)
	r.fact("rows", "行", in.report.Rows)
	r.fact("practices", "做法", len(d.Practices))
	r.fact("units", "单位", len(d.Units))
	r.fact("events", "采纳", len(d.Events))
	r.fact("undated", "不知何时", known[spread.Undated])
	r.fact("bounded", "只知不晚于何时", known[spread.Bounded])
	r.fact("intervals", "日期跨多个时期", intervals)
	r.fact("precision", "精度", d.Scale.String())
	window := d.Scale.Label(d.Window.First) + ".." + d.Scale.Label(d.Window.Last)
	if d.Window == (spread.Window{}) && known[spread.Dated] == 0 {
		window = ""
	}
	r.fact("window", "观察期", window)
	if in.doubt != nil {
		r.note(in.doubt.Zh, in.doubt.En)
	}
	in.notes(r)
	return r
}

// notes tells of rows that did not go in as they are.
func (in *spreadInput) notes(r *spreadReport) {
	for _, rule := range []spread.Rule{spread.BeforeWindow, spread.AfterWindow, spread.SecondDate, spread.Repeated} {
		var rows []int
		for _, issue := range in.report.Issues {
			if issue.Rule == rule {
				rows = append(rows, int(issue.Ref))
			}
		}
		if rows == nil {
			continue
		}
		zh, en := fmt.Sprintf("第 %d 行%s", rows[0], rule.Zh()), fmt.Sprintf("row %d %s", rows[0], rule.En())
		if more := len(rows) - 1; more > 0 {
			zh += fmt.Sprintf("；另有 %d 行如此（%s）", more, listed(rows[1:]))
			en += fmt.Sprintf("; so with %d more (%s)", more, listed(rows[1:]))
		}
		r.note(zh, en)
	}
}

// listed is the first few numbers.
func listed(numbers []int) string {
	const most = 5
	var text []string
	for i, n := range numbers {
		if i == most {
			text = append(text, "…")
			break
		}
		text = append(text, strconv.Itoa(n))
	}
	return strings.Join(text, ", ")
}

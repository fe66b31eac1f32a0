package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/seed/native"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// spreadInput is a table of adoptions as the analyses take it.
type spreadInput struct {
	name   string
	data   *spread.Data
	report *spread.Report

	links      *owndata.Links      // of --neighbours; nil without
	covariates *owndata.Covariates // of --covariates; nil without
}

// precisions are the values of --precision.
var precisions = map[string]spread.Scale{"year": spread.Years, "month": spread.Months, "day": spread.Days}

// openTable reads a file, or standard input, by read.
func openTable[T any](ctx context.Context, a *app, path string, read func(t *table.Reader) (T, error)) (got T, err error) {
	src, err := native.Open(a.files([]string{path})[0])
	if err != nil {
		return got, err
	}
	defer src.Close()
	bar := newByteBar(a.std.err, path)
	defer bar.finish()
	size := fileLength(path)
	t, err := table.Open(path, watched{src, func() error {
		bar.update(src.Done(), size)
		return ctx.Err()
	}})
	if err != nil {
		return got, err
	}
	return read(t)
}

// watched asks before every read whether to go on.
type watched struct {
	io.Reader
	goOn func() error
}

func (w watched) Read(b []byte) (int, error) {
	if err := w.goOn(); err != nil {
		return 0, err
	}
	return w.Reader.Read(b)
}

// fileLength is -1 where it is not known.
func fileLength(path string) int64 {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return -1
	}
	return info.Size()
}

// spreadInput reads the adoptions at path and, with --population, who could adopt.
func (a *app) spreadInput(ctx context.Context, path string, o *spreadOptions) (*spreadInput, error) {
	adoptions, err := openTable(ctx, a, path, func(t *table.Reader) (*owndata.Adoptions, error) {
		return owndata.ReadAdoptions(t, owndata.Options{Columns: o.columns, Clock: clocks[o.time]})
	})
	if err != nil {
		return nil, err
	}
	in := &spreadInput{name: path}
	debug.SetMemoryLimit(memoryFor(adoptions.Len)) // until the command ends
	rows := adoptions.Take()
	var options spread.Options
	if options.Population, err = in.population(ctx, a, o, rows); err != nil {
		return nil, err
	}
	if err := o.complete(&options, adoptions.Calendar, rows); err != nil {
		return nil, err
	}
	if in.data, in.report, err = spread.New(rows, options); err != nil {
		return nil, err
	}
	if err := in.refuse(adoptions); err != nil {
		return nil, err
	}
	if len(in.data.Events) == 0 {
		return nil, graphmodel.Invalid(path, "", "没有采纳记录", "has no adoptions")
	}
	return in, ctx.Err()
}

// population reads the files beside the adoptions and is who could adopt: those of
// --population; without it all that any of the files names; nil with no other file.
func (in *spreadInput) population(ctx context.Context, a *app, o *spreadOptions, rows []spread.Row) (units []string, err error) {
	if o.neighbours != "" && o.neighbours != provinces {
		if in.links, err = openTable(ctx, a, o.neighbours, owndata.ReadLinks); err != nil {
			return nil, err
		}
	}
	if o.covariates != "" {
		if in.covariates, err = openTable(ctx, a, o.covariates, owndata.ReadCovariates); err != nil {
			return nil, err
		}
	}
	if o.population != "" {
		return openTable(ctx, a, o.population, owndata.ReadUnits)
	}
	if in.links == nil && in.covariates == nil {
		return nil, nil
	}
	for _, row := range rows {
		units = append(units, row.Unit)
	}
	if in.links != nil {
		for _, link := range in.links.Rows {
			units = append(units, link.From, link.To)
		}
	}
	if in.covariates != nil {
		for _, row := range in.covariates.Rows {
			units = append(units, row.Unit)
		}
	}
	return units, nil
}

// provinces is the value of --neighbours for the adjacency that is built in.
const provinces = "provinces"

// weights is the neighbours by number of unit.
func (in *spreadInput) weights(o *spreadOptions) (*spread.Weights, error) {
	if in.links == nil {
		return spread.Adjacency(in.data.Units)
	}
	pairs := map[[2]int32]float64{}
	for _, link := range in.links.Rows {
		from, ok := in.data.Unit(link.From)
		if !ok {
			return nil, in.links.Outside(link, false)
		}
		to, ok := in.data.Unit(link.To)
		if !ok {
			return nil, in.links.Outside(link, true)
		}
		pairs[[2]int32{from, to}] = link.Weight
	}
	var links []spread.Link
	for pair, weight := range pairs { // NewWeights sorts
		links = append(links, spread.Link{From: pair[0], To: pair[1], Weight: weight})
		if _, ok := pairs[[2]int32{pair[1], pair[0]}]; o.symmetric && !ok {
			links = append(links, spread.Link{From: pair[1], To: pair[0], Weight: weight})
		}
	}
	return spread.NewWeights(len(in.data.Units), links)
}

// memoryFor is the memory that an analysis of so many rows is to keep to: more than it
// needs, and half of what the collector would let it take.
func memoryFor(rows int) int64 {
	const base, each = 32 << 20, 112
	return base + each*int64(rows)
}

// complete puts the scale, the window and today into the options of New.
func (o *spreadOptions) complete(options *spread.Options, calendar bool, rows []spread.Row) error {
	if calendar {
		const day = 24 * 60 * 60
		today := math.Floor(float64(time.Now().Unix()) / day)
		options.Today = &today
		options.Scale = spread.ScaleOf(rows)
		if o.precision != "" {
			options.Scale = precisions[o.precision]
		}
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

// refuse is the error about rows that must not pass: dated after today, of units outside
// the population, or without a time that could be one.
func (in *spreadInput) refuse(adoptions *owndata.Adoptions) error {
	var first error
	more := -1
	for _, issue := range in.report.Issues {
		switch issue.Rule {
		case spread.AfterToday, spread.OutsidePopulation, spread.NoTime:
			if more++; first == nil {
				first = adoptions.Fault(issue)
			}
		}
	}
	if more > 0 {
		return fmt.Errorf("%w（另有 %d 行 · and %d rows more）", first, more, more)
	}
	return first
}

// describe is what was read.
func (in *spreadInput) describe(r *spreadReport) {
	d := in.data
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
	in.notes(r)
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

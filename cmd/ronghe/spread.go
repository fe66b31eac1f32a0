package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/seed/gexf"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// spreadOptions are the flags that all the spread commands have.
type spreadOptions struct {
	columns           map[string]string
	more              []string // columns that may be named beside those of adoptions
	time              string
	window, precision string
	population        string
	practice, table   string
	neighbours        string
	symmetric         bool
	covariates        string
	out               string
	json, csv, gexf   bool
}

func (a *app) spreadCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "spread",
		Short: "用自己的表格分析做法如何扩散 · how practices spread, on your own table",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.spreadDescribeCommand(), a.spreadNetworkCommand(), a.spreadHazardCommand(), a.spreadBassCommand(), a.spreadMoranCommand(), a.spreadReuseCommand())
	return cmd
}

// spreadSubcommand is a command on one table; its flags are o's and those that the
// caller adds.
func (a *app) spreadSubcommand(name, short string, o *spreadOptions, do func(ctx context.Context, path string) error) *cobra.Command {
	cmd := &cobra.Command{
		Use:   name + " FILE.csv",
		Short: short,
		Args:  oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1)) // which spreadInput changes
			return do(cmd.Context(), args[0])
		},
	}
	f := cmd.Flags()
	f.StringToStringVar(&o.columns, "columns", nil, "列名，如 practice=做法,unit=省份,date=年份,in_use_by=不晚于 · what the columns are called")
	f.StringVar(&o.time, "time", "auto", "时间是日期还是数：auto、calendar、number、excel（Excel 日期序号）· whether times are dates, numbers, or days as Excel counts them")
	f.StringVar(&o.window, "window", "", "观察期，如 2000..2020；不给则从最早到最晚 · what was observed; from the first to the last time without")
	f.StringVar(&o.precision, "precision", "", "按 year、month 或 day 比较；不给则按最粗的 · compare by year, month or day; the coarsest without")
	f.StringVar(&o.population, "population", "", "所有可能采纳的单位（列 unit）· the file of all units that could adopt")
	o.formatFlags(cmd)
	f.BoolVar(&o.gexf, "gexf", false, "输出动态 GEXF，供 Gephi 打开 · print a dynamic GEXF for Gephi")
	return cmd
}

// formatFlags say how the report is printed, and where.
func (o *spreadOptions) formatFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.table, "table", "", "--csv 输出哪一张表；不给则第一张 · which table --csv prints; the first without")
	f.StringVar(&o.out, "out", "", "写入文件而不是标准输出 · write to a file and not to the output")
	f.BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	f.BoolVar(&o.csv, "csv", false, "输出 CSV · print CSV")
}

// practiceFlag is for a command that tells of each practice.
func (o *spreadOptions) practiceFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.practice, "practice", "", "只看这一做法 · this practice only")
}

// neighboursFlags are for a command that looks at neighbours.
func (o *spreadOptions) neighboursFlags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.neighbours, "neighbours", "", "相邻：列 from,to[,weight]，from 看 to；或 provinces，内置的省级相邻 · who looks at whom: from,to[,weight]; or provinces, which are built in")
	cmd.Flags().BoolVar(&o.symmetric, "symmetric", false, "相邻关系只写了一个方向，补上另一个 · every pair is written once: take it both ways")
}

func (o *spreadOptions) check() error {
	if _, ok := owndata.Clocks[o.time]; !ok {
		return &usageError{fmt.Errorf("--time: %q: 应为 auto、calendar、number 或 excel · must be auto, calendar, number or excel", o.time)}
	}
	if _, ok := precisions[o.precision]; !ok && o.precision != "" {
		return &usageError{fmt.Errorf("--precision: %q: 应为 year、month 或 day · must be year, month or day", o.precision)}
	}
	known := append([]string{table.Practice.Name, table.Unit.Name, table.Date.Name, table.InUseBy.Name, table.Mark.Name}, o.more...)
	for name := range o.columns {
		if !slices.Contains(known, name) {
			return &usageError{fmt.Errorf("--columns: %q: 应为其中之一 · must be one of: %s", name, strings.Join(known, ", "))}
		}
	}
	return o.checkFormats()
}

func (o *spreadOptions) checkFormats() error {
	formats := 0
	for _, wanted := range []bool{o.json, o.csv, o.gexf} {
		if wanted {
			formats++
		}
	}
	if formats > 1 {
		return &usageError{errors.New("--json、--csv、--gexf 只能选一种 · only one of --json, --csv and --gexf")}
	}
	return nil
}

// print writes the report as the flags ask; graph is called for --gexf only.
func (a *app) printSpread(o *spreadOptions, r *spreadReport, graph func() *gexf.Graph) error {
	return a.writeWhole(o.out, func(w io.Writer) error {
		switch {
		case o.json:
			return r.json(w)
		case o.csv:
			return r.csv(w, o.table)
		case o.gexf:
			return gexf.Write(w, graph())
		}
		return r.text(w)
	})
}

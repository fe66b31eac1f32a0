package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread/reuse"
	"ronghe/seed/owndata"
	"ronghe/seed/table"
)

// reuseOptions are the flags of spread reuse.
type reuseOptions struct {
	spreadOptions
	find  reuse.Options
	dates string
}

func (a *app) spreadReuseCommand() *cobra.Command {
	var o reuseOptions
	cmd := &cobra.Command{
		Use:   "reuse FILE",
		Short: "哪些文本沿用了同样的段落（证据 R2）· which texts share passages (evidence R2)",
		Long: "文件是 CSV（列 id、date、text，可有 title）、JSON 行（同名字段），或一个 .txt 文件的目录，文件名即编号。\n" +
			"The file is CSV (columns id, date, text and maybe title), JSON lines with these fields, or a directory of .txt files named by id.",
		Example: "  ronghe spread reuse policies.csv --columns id=文号,text=正文\n  ronghe spread reuse policies/ --dates dates.csv --csv --out passages.csv",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.spreadReuse(cmd.Context(), args[0], &o)
		},
	}
	f := cmd.Flags()
	f.StringToStringVar(&o.columns, "columns", nil, "CSV 的列名，如 id=文号,date=印发日期,text=正文 · what the columns of a CSV are called")
	f.StringVar(&o.dates, "dates", "", "目录中各文件的日期（列 id、date，可有 title）· the dates of the files of a directory")
	f.IntVar(&o.find.MinLength, "min-length", 30, "段落至少多少字（文字与数字，不计套话），不小于 15 · the least length of a passage, in letters and digits that are no formula; not below 15")
	f.IntVar(&o.find.MaxTexts, "max-texts", 0, "多于这么多份文本都有的是套话；不给则二十分之一，至少 40 · what stands in more texts is a formula; a twentieth of them, at least 40, without")
	o.formatFlags(cmd)
	return cmd
}

func (o *reuseOptions) check() error {
	for name := range o.columns {
		if !slices.Contains(owndata.TextColumns(), name) {
			return &usageError{fmt.Errorf("--columns: %q: 应为 id、date、text 或 title · must be id, date, text or title", name)}
		}
	}
	if o.find.MinLength < reuse.LeastLength {
		return &usageError{fmt.Errorf("--min-length: %d: 不能小于 %d · must not be below %d", o.find.MinLength, reuse.LeastLength, reuse.LeastLength)}
	}
	if o.find.MaxTexts != 0 && o.find.MaxTexts < 2 {
		return &usageError{fmt.Errorf("--max-texts: %d: 不能小于 2 · must not be below 2", o.find.MaxTexts)}
	}
	return o.checkFormats()
}

// spreadReuse compares all texts of a file or directory with each other.
func (a *app) spreadReuse(ctx context.Context, path string, o *reuseOptions) error {
	all, err := a.readTexts(ctx, path, o)
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return graphmodel.Invalid(path, "", "没有文本", "has no texts")
	}
	folded := make([]reuse.Text, len(all))
	for i, t := range all {
		folded[i] = reuse.NewText(t.ID, t.Date, t.Body)
	}
	bar := newBar(a.std.err, "比较 · comparing")
	defer bar.finish()
	o.find.Progress = func(done, all int) { bar.update(int64(done), int64(all)) }
	found, err := reuse.Find(ctx, folded, o.find)
	if err != nil {
		return err
	}
	bar.finish()
	slices.SortStableFunc(found, func(a, b reuse.Reuse) int { return cmp.Compare(b.Score, a.Score) })
	return a.printSpread(&o.spreadOptions, reuseReport(path, all, found, o.find.For(len(all))), nil)
}

// readTexts reads what is at path, sorted by id.
func (a *app) readTexts(ctx context.Context, path string, o *reuseOptions) ([]owndata.Text, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return a.readTextFiles(ctx, path, o)
	}
	if o.dates != "" {
		return nil, &usageError{errors.New("--dates: 只用于目录 · is for a directory only")}
	}
	return openFile(ctx, a, path, func(in io.Reader) ([]owndata.Text, error) {
		ahead := bufio.NewReader(in)
		if start, _ := ahead.Peek(1); string(start) == "{" { // an error comes again when it is read
			if len(o.columns) > 0 {
				return nil, &usageError{errors.New("--columns: 只用于 CSV · is for CSV only")}
			}
			return owndata.ReadTextLines(path, ahead)
		}
		t, err := table.Open(path, ahead)
		if err != nil {
			return nil, err
		}
		return owndata.ReadTexts(t, o.columns)
	})
}

func (a *app) readTextFiles(ctx context.Context, path string, o *reuseOptions) (all []owndata.Text, err error) {
	if len(o.columns) > 0 {
		return nil, &usageError{errors.New("--columns: 只用于 CSV · is for CSV only")}
	}
	var known []owndata.Text
	if o.dates != "" {
		if known, err = openTable(ctx, a, o.dates, owndata.ReadTextDates); err != nil {
			return nil, err
		}
	}
	return owndata.ReadTextFiles(ctx, path, os.DirFS(path), known)
}

// nameOf is a text by its id and date.
func nameOf(t owndata.Text) string {
	return strings.TrimSpace(t.ID+" "+t.Title) + " (" + cmp.Or(string(t.Date), "日期不详 · undated") + ")"
}

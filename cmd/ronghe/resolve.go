package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

// resolveOptions are the flags of resolve.
type resolveOptions struct {
	kind, name, code, industry string
	sheet                      string
	places                     []string
	decisions, out             string
	bom                        bool
}

func (a *app) resolveCommand() *cobra.Command {
	o := resolveOptions{kind: string(names.Enterprise)}
	cmd := &cobra.Command{
		Use:   "resolve FILE",
		Short: "把名单上的名称对到库中的企业、园区、地区、行业或机构 · find what the names of a list are in the library",
		Long: "逐行给出判断：match（确定）、ambiguous（须由人选定）、none（库中没有），连同得分、各项依据与其他可能。\n" +
			"FILE 是表格（XLSX、CSV，编码与标题位置自行识别），或每行一个名称的 .txt；- 为标准输入。名单原有的各列保留在前。\n\n" +
			"Says of each row: match, ambiguous (a person has to say) or none, with score, reasons and alternatives.\n" +
			"FILE is a spreadsheet (XLSX, or CSV in whatever encoding, titles above the header or not), or a .txt with a name a line;\n" +
			"- is standard input. The columns of the list stay, before the answer.",
		Example: "  ronghe resolve list.xlsx --out resolved.xlsx\n" +
			"  ronghe resolve list.csv --column 申报单位 --place-column 省份 --place-column 城市 --decisions decisions.jsonl\n" +
			"  ronghe resolve regions.txt --kind region",
		Args: oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.resolve(cmd.Context(), args[0], o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.kind, "kind", o.kind, "类别 · kind: enterprise, zone, region, industry, organisation, any")
	flags.StringVar(&o.name, "column", "", "名称所在列（列名，或 #C）；不给则按常见列名识别 · column of names, by its name or as #C; without it, common names are looked for")
	flags.StringArrayVar(&o.places, "place-column", nil, "地区所在列，可重复（省、市） · column of places, may be repeated")
	flags.StringVar(&o.code, "code-column", "", "统一社会信用代码所在列 · column of credit codes")
	flags.StringVar(&o.industry, "industry-column", "", "行业所在列 · column of industries")
	flags.StringVar(&o.sheet, "sheet", "", "XLSX 的工作表；不给则为第一个有内容的 · sheet of a workbook; without it the first that holds anything")
	flags.StringVar(&o.decisions, "decisions", "", "人工决定的文件，见 ronghe decide；不给则为数据目录的 · file of decisions by people, see ronghe decide; without it that of the data directory")
	flags.StringVar(&o.out, "out", "", "写入此文件（.xlsx 为工作簿），写完才有；不给则为标准输出 · the file, a workbook if .xlsx, there only when whole; else standard output")
	flags.BoolVar(&o.bom, "bom", false, "以 BOM 开头，便于 Excel 打开 · begin with a BOM, for Excel")
	return cmd
}

func (o resolveOptions) check() error {
	if o.kind == "any" || slices.Contains(names.Kinds, graphmodel.Kind(o.kind)) {
		return nil
	}
	return &usageError{fmt.Errorf("--kind: %q: 应为 enterprise、zone、region、industry、organisation 或 any · must be one of enterprise, zone, region, industry, organisation, any", o.kind)}
}

// nodeKind is the kind asked for; "" for any.
func (o resolveOptions) nodeKind() graphmodel.Kind {
	if o.kind == "any" {
		return ""
	}
	return graphmodel.Kind(o.kind)
}

func (a *app) resolve(ctx context.Context, path string, o resolveOptions) (err error) {
	in, done, err := a.listFile(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	list, err := openList(ctx, path, in, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, list.close()) }()
	table, err := a.resolveTable(ctx, o)
	if err != nil {
		return err
	}
	var counts resolveCounts
	err = a.writeWhole(o.out, func(w io.Writer) error {
		to, err := newResolvedWriter(w, list.header(), o)
		if err != nil {
			return err
		}
		return errors.Join(resolveRows(ctx, list, table, o, to, &counts), to.end(counts, list.notes()))
	})
	for _, note := range list.notes() {
		_, _ = fmt.Fprintf(a.std.err, "%s: %s\n", filepath.Base(path), note)
	}
	if err == nil && o.out != "" {
		_, _ = fmt.Fprintf(a.std.err, "%s: %d 确定 · match，%d 待定 · ambiguous，%d 没有 · none\n", o.out, counts.match, counts.ambiguous, counts.none)
	}
	return err
}

// resolveTable is the names of the library, with what people decided.
func (a *app) resolveTable(ctx context.Context, o resolveOptions) (table *names.Table, err error) {
	decisions, err := a.decisions(o.decisions)
	if err != nil {
		return nil, err
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	if table, err = nameTable(ctx, lib.store); err != nil {
		return nil, err
	}
	return table.With(decisions), nil
}

func resolveRows(ctx context.Context, list *nameList, table *names.Table, o resolveOptions, to resolvedWriter, counts *resolveCounts) error {
	for {
		row, err := list.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		row.query.Kind = o.nodeKind()
		answer := table.Resolve(row.query)
		counts.add(answer.Decision)
		if err := to.row(row.cells, resolvedCells(answer, table.Where)); err != nil {
			return err
		}
	}
}

// nameTable reads all names of a store.
func nameTable(ctx context.Context, store graphmodel.Store) (table *names.Table, err error) {
	err = store.View(ctx, func(r graphmodel.Reader) error {
		table, err = names.Build(names.Library{Reader: r})
		return err
	})
	return table, err
}

type resolveCounts struct{ match, ambiguous, none int }

func (c *resolveCounts) add(d names.Decision) {
	switch d {
	case names.Match:
		c.match++
	case names.Ambiguous:
		c.ambiguous++
	default:
		c.none++
	}
}

// resolvedColumns stand behind those of the list.
var resolvedColumns = []string{"ronghe_decision", "ronghe_id", "ronghe_title", "ronghe_score", "ronghe_features", "ronghe_alternatives", "ronghe_note"}

// resolvedCells are those of resolvedColumns: an id only where it is sure.
func resolvedCells(a names.Answer, where func(graphmodel.ID) string) []string {
	cells := []string{string(a.Decision), "", "", "", "", "", ""}
	others := a.Candidates
	if a.Decision == names.Match {
		best := a.Candidates[0]
		cells[1], cells[2], others = string(best.ID), best.Title, a.Candidates[1:]
	}
	if len(a.Candidates) > 0 {
		cells[3] = fmt.Sprintf("%.2f", a.Candidates[0].Score)
		cells[4] = featuresInWords(a.Candidates[0])
	}
	var more, notes []string
	for _, c := range others {
		more = append(more, fmt.Sprintf("%s %s (%.2f)", c.ID, strings.TrimSpace(c.Title+" "+where(c.ID)), c.Score))
	}
	for _, n := range a.Notes {
		notes = append(notes, n.Zh+" · "+n.En)
	}
	cells[5], cells[6] = strings.Join(more, "; "), strings.Join(notes, "; ")
	return cells
}

// featuresInWords is what the score is made of: "exact +0.95; place_agrees +0.10".
func featuresInWords(c names.Candidate) string {
	var all []string
	for _, f := range c.Features {
		all = append(all, fmt.Sprintf("%s %+.2f", f.Name, f.Weight))
	}
	return strings.Join(all, "; ")
}

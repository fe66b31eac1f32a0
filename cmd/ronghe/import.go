package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/seed/batch"
	"ronghe/seed/intake"
	"ronghe/seed/mapping"
)

// importOptions are the flags of import.
type importOptions struct {
	mapping string
	sheet   string
	report  string
	dry     bool
	strict  bool
	guess   bool
	given   mapping.Known
}

func (a *app) importCommand() *cobra.Command {
	var o importOptions
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "按映射导入电子表格（XLSX、CSV），作为可撤销的一个批次 · import a spreadsheet by a mapping, as one batch that can be undone",
		Example: `  ronghe import list.xlsx --guess --source-title 关于公布……的通知 --source-date 2015-06 --source-url https://example.org/list > list.xlsx.mapping.yaml
  ronghe import list.xlsx --dry-run --report what-would-change.csv
  ronghe import list.xlsx`,
		Args: oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.mapping == "" {
				o.mapping = args[0] + ".mapping.yaml"
			}
			if o.guess {
				return a.guessMapping(cmd.Context(), args[0], o)
			}
			return a.importFile(cmd.Context(), args[0], o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.mapping, "mapping", "", "映射文件；不给则为 FILE.mapping.yaml · the mapping; else FILE.mapping.yaml")
	flags.StringVar(&o.sheet, "sheet", "", "工作表；不给则按映射 · the sheet; else as the mapping says")
	flags.BoolVar(&o.dry, "dry-run", false, "只说会怎样，不写入 · only say what would change")
	flags.BoolVar(&o.strict, "strict", false, "有一行被拒绝就都不写 · write nothing when a row is refused")
	flags.StringVar(&o.report, "report", "", "每一行的结果写入此 CSV · what becomes of every row, as CSV")
	flags.BoolVar(&o.guess, "guess", false, "由表头猜测映射并输出 · guess the mapping from the header and print it")
	flags.StringVar(&o.given.Title, "source-title", "", "与 --guess：来源的名称 · with --guess: title of the source")
	flags.StringVar(&o.given.URL, "source-url", "", "与 --guess：来源的网址 · with --guess: its address")
	flags.StringVar(&o.given.Date, "source-date", "", "与 --guess：来源的日期 · with --guess: its date")
	flags.StringVar(&o.given.Program, "program", "", "与 --guess：名单属于哪个专项 · with --guess: the programme that the list is of")
	return cmd
}

func (a *app) importFile(ctx context.Context, path string, o importOptions) (err error) {
	if _, err := os.Stat(path); err != nil {
		return notThere(path, err)
	}
	text, err := os.ReadFile(o.mapping)
	if err != nil {
		return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: o.mapping,
			Zh: "没有映射文件；可由 ronghe import FILE --guess 得到", En: "there is no mapping: ronghe import FILE --guess makes one"}, err)
	}
	m, err := mapping.Read(o.mapping, text)
	if err != nil {
		return err
	}
	if o.sheet == "" {
		o.sheet = m.Sheet
	}
	table, err := openSpreadsheet(ctx, path, o.sheet)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, table.Close()) }()
	lib, err := a.openForBatch(ctx, !o.dry, importCache)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	reader, err := m.Bind(lib.ontology, table.columns())
	if err != nil {
		return err
	}
	book, err := batch.Open(ctx, a.batches(lib.at), lib.store)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	hash := sha256.Sum256(text)
	return a.importRows(ctx, importing{lib, table, m, reader, book, o, batch.Origin{
		File: filepath.Base(path), SHA256: table.sha256, Mapping: filepath.Base(o.mapping), MappingSHA256: hex.EncodeToString(hash[:]), Store: lib.at.kind(),
	}})
}

// importing is all that an import needs, open.
type importing struct {
	lib    *library
	table  *tableFile
	m      *mapping.Mapping
	reader *mapping.Reader
	book   *batch.Book
	o      importOptions
	origin batch.Origin
}

func (a *app) importRows(ctx context.Context, in importing) error {
	draft, err := in.book.Begin(ctx)
	if err != nil {
		return err
	}
	sum, err := a.planRows(ctx, in, draft)
	if err != nil {
		return errors.Join(err, draft.Discard())
	}
	counts := draft.Counts()
	a.sayPlan(in, sum, counts)
	refused := sum.Rows[intake.Refused]
	if in.o.dry || in.o.strict && refused > 0 {
		return errors.Join(draft.Discard(), refusedFault(in.origin.File, refused, "没有写入任何内容", "nothing was written"))
	}
	in.origin.Rows = map[string]int64{}
	for class, n := range sum.Rows {
		in.origin.Rows[string(class)] = n
	}
	if len(sum.Sources) > 0 {
		in.origin.Source = sum.Sources[0]
	}
	debug.FreeOSMemory() // what planning took is let go before the store fills its cache
	heap := newLeaner(0)
	bar := newBar(a.std.err, "写入 · writing")
	one, err := draft.Commit(ctx, in.origin, bar.update)
	bar.finish()
	heap.end()
	if err != nil {
		return err
	}
	if one.Number == 0 {
		a.say("没有要写入的 · nothing to write")
		return refusedFault(in.origin.File, refused, "其余没有变化", "the others change nothing")
	}
	a.say("已写入，批次 %d；撤销：ronghe undo %d · written as batch %d; to take it back: ronghe undo %d", one.Number, one.Number, one.Number, one.Number)
	return refusedFault(in.origin.File, refused, fmt.Sprintf("其余已写入，批次 %d", one.Number), fmt.Sprintf("the others are batch %d", one.Number))
}

// refusedFault makes the status that of a failure when rows were refused.
func refusedFault(file string, refused int64, zh, en string) error {
	if refused == 0 {
		return nil
	}
	return graphmodel.Invalid(file, "", fmt.Sprintf("%d 行被拒绝；%s", refused, zh), fmt.Sprintf("%d rows were refused; %s", refused, en))
}

// planRoom is how many bytes of garbage may lie while rows are planned.
const planRoom = 112 << 20

// planRows plans, with a bar and, where asked for, a report.
func (a *app) planRows(ctx context.Context, in importing, draft *batch.Draft) (sum intake.Summary, err error) {
	bar := newBar(a.std.err, "比对 · comparing")
	defer bar.finish()
	heap := newLeaner(planRoom)
	defer heap.end()
	o := intake.Options{Ontology: in.lib.ontology, Mapping: in.m, Progress: func(done int64) {
		heap.update()
		bar.update(done, -1)
	}}
	if in.o.report == "" {
		return intake.Plan(ctx, in.lib.store, draft, in.table.rows, in.reader, o)
	}
	err = a.writeWhole(in.o.report, func(w io.Writer) error {
		report, err := intake.NewReport(w)
		if err != nil {
			return err
		}
		o.Report = report.Item
		sum, err = intake.Plan(ctx, in.lib.store, draft, in.table.rows, in.reader, o)
		return errors.Join(err, report.Flush())
	})
	return sum, err
}

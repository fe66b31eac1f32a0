package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/seed/batch"
)

func (d dataDir) batches() string { return filepath.Join(string(d), "batches") }

// batches is the directory of the batches of a graph: beside an embedded store, else in
// the data directory of the settings.
func (a *app) batches(at place) string {
	if at.url != "" {
		return dataDir(a.config.Data).batches()
	}
	return at.dir.batches()
}

// kind is where a graph is, without what changes when a directory is moved.
func (p place) kind() string {
	if p.url != "" {
		return p.url
	}
	return "sqlite"
}

func (a *app) batchesCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "batches",
		Short: "列出导入的批次 · list the batches that were imported",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.listBatches(cmd.Context(), asJSON) },
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "输出 JSON · print JSON")
	return cmd
}

func (a *app) listBatches(ctx context.Context, asJSON bool) error {
	at, err := a.place()
	if err != nil {
		return err
	}
	list, err := batch.List(a.batches(at))
	if err != nil {
		return err
	}
	if unsettled(list) {
		err := a.withBook(ctx, func(*batch.Book) error { return nil }) // settles it
		if err == nil {
			list, err = batch.List(a.batches(at))
		}
		if err != nil {
			return err
		}
	}
	if asJSON {
		if list == nil {
			list = []batch.Batch{}
		}
		return a.printJSON(list, "  ")
	}
	if len(list) == 0 {
		a.say("还没有批次 · there are no batches yet")
		return nil
	}
	table := tabwriter.NewWriter(a.std.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "批次 · batch\t状态 · state\t时间 · when\t文件 · file\tSHA-256\t映射 · mapping\t来源 · source\t条目 · nodes\t说法 · claims")
	for _, b := range list {
		c := b.Counts
		_, _ = fmt.Fprintf(table, "%d\t%s\t%s\t%s\t%.16s\t%s\t%s\t+%d ~%d\t+%d ~%d\n", b.Number, stateWords[b.State], b.At.Local().Format("2006-01-02 15:04"),
			b.File, b.SHA256, b.Mapping, b.Source, c.NewNodes, c.ChangedNodes, c.NewEdges, c.ChangedEdges)
	}
	return table.Flush()
}

var stateWords = map[batch.State]string{
	batch.Prepared: "未完 · prepared", batch.Done: "已写入 · done", batch.Undoing: "撤销中 · undoing", batch.Undone: "已撤销 · undone",
}

// unsettled tells whether the last command was broken off, or one is under way.
func unsettled(list []batch.Batch) bool {
	for _, b := range list {
		if b.State == batch.Prepared || b.State == batch.Undoing {
			return true
		}
	}
	return false
}

// withBook opens the library and its batches.
func (a *app) withBook(ctx context.Context, fn func(*batch.Book) error) (err error) {
	lib, err := a.openForBatch(ctx, false, undoCache)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	book, err := batch.Open(ctx, a.batches(lib.at), lib.store)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, book.Close()) }()
	return fn(book)
}

func (a *app) undoCommand() *cobra.Command {
	var dry bool
	cmd := &cobra.Command{
		Use:     "undo BATCH",
		Short:   "撤销一个批次，库恢复原样 · take a batch back: the library is what it was",
		Example: "  ronghe undo 3 --dry-run\n  ronghe undo 3",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			number, err := strconv.Atoi(args[0])
			if err != nil || number < 1 {
				return &usageError{fmt.Errorf("%q: 应为批次的编号，见 ronghe batches · must be the number of a batch, see ronghe batches", args[0])}
			}
			return a.withBook(cmd.Context(), func(book *batch.Book) error { return a.undo(cmd.Context(), book, number, dry) })
		},
	}
	cmd.Flags().BoolVar(&dry, "dry-run", false, "只说能否撤销、会改动多少 · only say whether it can be, and how much")
	return cmd
}

func (a *app) undo(ctx context.Context, book *batch.Book, number int, dry bool) error {
	one, err := book.Undo(ctx, number, dry)
	if err != nil {
		return err
	}
	c := one.Counts
	what := "已撤销 · undone"
	if dry {
		what = "可以撤销 · can be undone"
	}
	a.say("批次 · batch %d（%s）%s：删除 · removed %d + %d，恢复 · restored %d + %d（条目 + 说法 · nodes + claims）",
		number, one.File, what, c.NewNodes, c.NewEdges, c.ChangedNodes, c.ChangedEdges)
	return nil
}

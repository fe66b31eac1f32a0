package main

import (
	"context"
	"errors"
	"os"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
	"ronghe/indexer"
	"ronghe/indexer/searchtest/judged"
	"ronghe/seed"
	"ronghe/seed/native"
)

// evaluateOptions are the flags of evaluate search.
type evaluateOptions struct {
	docs, queries, dir string
	json               bool
}

func (a *app) evaluateCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "evaluate",
		Short: "评测 · measure how well the library answers",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.evaluateSearchCommand(), a.evaluateRecommendCommand(), a.evaluateResolveCommand(), a.evaluateReadCommand())
	return cmd
}

func (a *app) evaluateSearchCommand() *cobra.Command {
	var o evaluateOptions
	cmd := &cobra.Command{
		Use:   "search",
		Short: "用判定过的检索词评测检索 · measure search with judged queries",
		Example: "  ronghe evaluate search\n" +
			"  ronghe evaluate search --docs passages.jsonl.gz --queries questions.jsonl --json",
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if (o.docs == "") != (o.queries == "") {
				return &usageError{errors.New("--docs 与 --queries 须同时给出 · --docs and --queries go together")}
			}
			if cmd.Flags().Changed("data") {
				o.dir = a.config.Data
			}
			return a.evaluateSearch(cmd.Context(), o)
		},
	}
	cmd.Flags().StringVar(&o.docs, "docs", "", `文档，每行 {"id","title","text"} 或原生格式，可为 gzip；不给则为内置案例库 · documents; the built-in library without`)
	cmd.Flags().StringVar(&o.queries, "queries", "", `检索词，每行 {"query","relevant":[编号] 或 {编号:等级}} · queries, one a line`)
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	return cmd
}

// evaluateSearch puts the documents into a store of their own, deleted at the end
// unless --data names it, indexes them as serve does, and asks.
func (a *app) evaluateSearch(ctx context.Context, o evaluateOptions) (err error) {
	if o.dir == "" {
		if o.dir, err = os.MkdirTemp("", "ronghe-evaluate-*"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(o.dir)) }()
	}
	if err := unused(dataDir(o.dir)); err != nil {
		return err
	}
	queries, err := o.readQueries()
	if err != nil {
		return err
	}
	report, err := a.evaluated(ctx, o, queries)
	if err != nil {
		return err
	}
	if o.json {
		return a.printJSON(report, "  ")
	}
	report.print(a.std.out)
	return nil
}

func (o evaluateOptions) readQueries() ([]judged.Query, error) {
	if o.queries == "" {
		return judged.Builtin()
	}
	return readQueries(native.Path(o.queries))
}

// unused makes the directory; one that holds a graph already is somebody's library.
func unused(dir dataDir) error {
	if _, err := os.Stat(dir.database()); err == nil {
		return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: string(dir),
			Zh: "这里已有数据；请给一个空目录", En: "holds data already; give an empty directory"}
	}
	return dir.create()
}

func (a *app) evaluated(ctx context.Context, o evaluateOptions, queries []judged.Query) (report evaluation, err error) {
	dir := dataDir(o.dir)
	ontology, err := evaluationOntology(dir)
	if err != nil {
		return report, err
	}
	docs, err := a.filled(ctx, dir, ontology, o.docs)
	if err != nil {
		return report, err
	}
	docs.warnOfUnknown(a.std.err, queries)
	store, err := sqlite.Open(ctx, dir.database(), ontology)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return a.measured(ctx, dir, store, ontology, docs, queries)
}

// filled puts the documents into the directory's store and closes it: what loading
// keeps in memory is no part of what indexing takes.
func (a *app) filled(ctx context.Context, dir dataDir, ontology *schema.Ontology, file string) (docs *documents, err error) {
	store, err := sqlite.Open(ctx, dir.database(), ontology)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	return a.fill(ctx, store, ontology, file)
}

func (a *app) measured(ctx context.Context, dir dataDir, store graphmodel.Store, ontology *schema.Ontology, docs *documents, queries []judged.Query) (report evaluation, err error) {
	log, err := a.logger()
	if err != nil {
		return report, err
	}
	index, err := indexer.Open(ctx, dir.index(), store, ontology, log)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	start := time.Now()
	if err := a.catchUp(ctx, index); err != nil {
		return report, err
	}
	took := time.Since(start)
	for _, v := range variants(index) {
		bar := newBar(a.std.err, "检索 · searching")
		outcomes, err := judged.Measure(ctx, v.Searcher, queries, docs.name, bar.update)
		bar.finish()
		if err != nil {
			return report, err
		}
		report.Variants = append(report.Variants, measuredVariant(v.Name, outcomes))
	}
	// What merging has made of no use is gone from the disk a little later.
	report.indexed(docs, took, sizeOnDisk(dir.index()))
	report.Memory = peakMemory()
	return report, nil
}

// variants are the ways of searching that are set side by side: the one that serve
// uses, then that without each of its parts.
func variants(index *indexer.Index) []judged.Variant {
	all := []judged.Variant{{Name: "serve", Searcher: index}}
	for _, part := range []indexer.Part{
		indexer.Corrections, indexer.Names, indexer.Question, indexer.Bonuses, indexer.Pairs, indexer.Words, indexer.Characters,
	} {
		all = append(all, judged.Variant{Name: "without " + string(part), Searcher: index.Without(part)})
	}
	plain := index.Without(indexer.Corrections, indexer.Names, indexer.Bonuses)
	return append(all, judged.Variant{Name: "BM25 of the words alone", Searcher: plain})
}

// fill puts the documents of the file into the store; without one, the built-in library.
func (a *app) fill(ctx context.Context, store graphmodel.Store, ontology *schema.Ontology, file string) (*documents, error) {
	docs := &documents{}
	if file == "" {
		library, err := seed.Library()
		if err != nil {
			return nil, err
		}
		for _, n := range library.Nodes {
			docs.count(n)
		}
		return docs, native.Put(ctx, store, library.Nodes, library.Edges)
	}
	bar := newByteBar(a.std.err, "装入 · loading")
	defer bar.finish()
	isNative, err := holdsNative(native.Path(file))
	if err != nil {
		return nil, err
	}
	if !isNative {
		return docs, docs.load(ctx, store, native.Path(file), bar.update)
	}
	report, err := native.Load(ctx, store, native.Options{Rules: ontology, Progress: bar.update}, native.Path(file))
	if err != nil {
		a.printReport(report, &lazyFile{})
		return nil, err
	}
	return docs, docs.countStore(ctx, store)
}

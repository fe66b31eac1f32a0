package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/sqlite"
	"ronghe/seed"
	"ronghe/seed/names"
	"ronghe/seed/names/labelled"
	"ronghe/seed/native"
)

// evaluateResolveOptions are the flags of evaluate resolve.
type evaluateResolveOptions struct {
	pairs          string
	json, failures bool
}

func (a *app) evaluateResolveCommand() *cobra.Command {
	var o evaluateResolveOptions
	cmd := &cobra.Command{
		Use:   "resolve",
		Short: "用标注过的名称评测名称对应 · measure how well names are resolved, with labelled pairs",
		Long: "精确率、召回率按类别与难点给出，旁边是两种简单做法，以及去掉所问别名之后的结果（hold-out）。\n" +
			"Precision and recall by kind and by what is difficult, beside two simple ways, and without the alias that is asked for (hold-out).",
		Example: "  ronghe evaluate resolve\n  ronghe evaluate resolve --failures\n  ronghe evaluate resolve --pairs pairs.csv --json",
		Args:    noArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.evaluateResolve(cmd.Context(), o) },
	}
	cmd.Flags().StringVar(&o.pairs, "pairs", "", "标注的名称（mention、kind、expect 等列），对照 --data 的案例库；不给则用内置的 · labelled pairs, for the library of --data; the built-in ones without")
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	cmd.Flags().BoolVar(&o.failures, "failures", false, "列出没有答对的 · list what was not answered right")
	return cmd
}

func (a *app) evaluateResolve(ctx context.Context, o evaluateResolveOptions) error {
	pairs, err := a.labelledPairs(ctx, o)
	if err != nil {
		return err
	}
	table, nodes, err := a.namesToMeasure(ctx, o)
	if err != nil {
		return err
	}
	results, failures := labelled.Measure(labelled.Methods(table, nodes), pairs)
	if o.json {
		return a.printJSON(results, "  ")
	}
	printResolveResults(a.std.out, results)
	if o.failures {
		printResolveFailures(a.std.out, failures)
	}
	return nil
}

func (a *app) labelledPairs(ctx context.Context, o evaluateResolveOptions) ([]labelled.Pair, error) {
	if o.pairs == "" {
		return labelled.Builtin()
	}
	return openFile(ctx, a, o.pairs, func(in io.Reader) ([]labelled.Pair, error) { return labelled.Read(o.pairs, in) })
}

// namesToMeasure are the names of the library of the settings for one's own pairs, and
// else of the built-in one, which is put into a store of its own for the time.
func (a *app) namesToMeasure(ctx context.Context, o evaluateResolveOptions) (table *names.Table, nodes []graphmodel.Node, err error) {
	read := func(store graphmodel.Store) error {
		return store.View(ctx, func(r graphmodel.Reader) error {
			if table, err = names.Build(names.Library{Reader: r}); err != nil {
				return err
			}
			nodes, err = namedNodes(r)
			return err
		})
	}
	if o.pairs != "" {
		lib, err := a.openLibrary(ctx, false)
		if err != nil {
			return nil, nil, err
		}
		return table, nodes, errors.Join(read(lib.store), lib.store.Close())
	}
	dir, err := os.MkdirTemp("", "ronghe-evaluate-*")
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	ontology, err := evaluationOntology(dataDir(dir))
	if err != nil {
		return nil, nil, err
	}
	store, err := sqlite.Open(ctx, dataDir(dir).database(), ontology)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	library, err := seed.Library()
	if err != nil {
		return nil, nil, err
	}
	if err := native.Put(ctx, store, library.Nodes, library.Edges); err != nil {
		return nil, nil, err
	}
	err = read(store)
	return table, nodes, err
}

// namedNodes are all nodes of the kinds that names are resolved to.
func namedNodes(r graphmodel.Reader) ([]graphmodel.Node, error) {
	var nodes []graphmodel.Node
	for _, kind := range names.Kinds {
		for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Kind: kind, Limit: graphmodel.MaxPage}) {
			if err != nil {
				return nil, err
			}
			nodes = append(nodes, page.Nodes...)
		}
	}
	return nodes, nil
}

func printResolveResults(w io.Writer, results []labelled.Result) {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	method := ""
	for _, r := range results {
		if r.Method != method {
			method = r.Method
			_, _ = fmt.Fprintf(out, "\n%s\trows\tright\tasked\tmissed\twrong\tprecision\trecall\tF1\t\n", method)
		}
		rates := "\t\t\t" // where nothing means one id
		if r.Means > 0 {
			rates = fmt.Sprintf("%.3f\t%.3f\t%.3f\t", r.Precision, r.Recall, r.F1)
		}
		_, _ = fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%d\t%d\t%s\n", r.Group, r.Rows, r.Right, r.Asked, r.Missed, r.Wrong, rates)
	}
	_ = out.Flush() // to standard output, as all else here
}

func printResolveFailures(w io.Writer, failures []labelled.Failure) {
	for _, f := range failures {
		var expect []string
		for _, id := range f.Pair.Expect {
			expect = append(expect, string(id))
		}
		_, _ = fmt.Fprintf(w, "\n%s [%s, %s] %s: %s, expected %s\n", f.Pair.Query.Name, f.Pair.Query.Kind, f.Pair.Class, f.Pair.Query.Place,
			f.Answer.Decision, strings.Join(expect, " "))
		for _, c := range f.Answer.Candidates {
			_, _ = fmt.Fprintf(w, "  %.2f %s %s (%s)\n", c.Score, c.ID, c.Title, featuresInWords(c))
		}
	}
}

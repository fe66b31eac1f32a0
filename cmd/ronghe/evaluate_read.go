package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/seed/recognise/labelled"
)

// evaluateReadOptions are the flags of evaluate read.
type evaluateReadOptions struct {
	truth          string
	accept         float64
	json, failures bool
}

func (a *app) evaluateReadCommand() *cobra.Command {
	var o evaluateReadOptions
	cmd := &cobra.Command{
		Use:   "read",
		Short: "用标注过的文档评测文档识别 · measure how well documents are recognised, with labelled ones",
		Long: "标题、文号、日期取得分最高的一项，其余取得分不低于 --accept 的各项，按项给出精确率与召回率。\n" +
			"Of title, number and date the likeliest proposal counts, of the others all of the score of --accept and more; precision and recall by field.",
		Example: "  ronghe evaluate read\n  ronghe evaluate read --failures\n  ronghe evaluate read --truth documents/truth.jsonl --json",
		Args:    noArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.evaluateRead(cmd.Context(), o) },
	}
	cmd.Flags().StringVar(&o.truth, "truth", "", `标注，每行 {"file","title","number","date","issuers","cited","standards","sections"}，文档在同一目录；不给则用内置的 · what is right, a line a document, in the directory of the documents; the built-in ones without`)
	cmd.Flags().Float64Var(&o.accept, "accept", 0.6, "得分不低于此的算作所提，0–1 · from which score on a proposal counts, 0 to 1")
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	cmd.Flags().BoolVar(&o.failures, "failures", false, "列出漏掉的与不对的 · list what was missed, and what is wrong")
	return cmd
}

func (a *app) evaluateRead(ctx context.Context, o evaluateReadOptions) error {
	if o.accept < 0 || o.accept > 1 {
		return &usageError{fmt.Errorf("--accept: %v: 应在 0 与 1 之间 · must be from 0 to 1", o.accept)}
	}
	documents, err := o.documents(ctx)
	if err != nil {
		return err
	}
	results, failures := labelled.Measure(documents, o.accept)
	if !o.failures {
		failures = nil
	}
	if o.json {
		return a.printJSON(map[string]any{"documents": len(documents), "fields": results, "failures": append([]labelled.Failure{}, failures...)}, "  ")
	}
	printReadResults(a.std.out, len(documents), results)
	for _, f := range failures {
		what := "漏掉 · missed"
		if f.Wrong {
			what = "不对 · wrong "
		}
		a.say("%s  %s  %s  %s", f.File, whats[f.Field], what, f.Value)
	}
	return nil
}

func (o evaluateReadOptions) documents(ctx context.Context) ([]labelled.Document, error) {
	if o.truth == "" {
		return labelled.Builtin(ctx)
	}
	return labelled.Read(ctx, os.DirFS(filepath.Dir(o.truth)), filepath.Base(o.truth))
}

func printReadResults(w io.Writer, documents int, results []labelled.Result) {
	_, _ = fmt.Fprintf(w, "%d 份文档 · documents\n", documents)
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	_, _ = fmt.Fprint(out, "\tthere\tproposed\tright\tprecision\trecall\t\n")
	for _, r := range results {
		_, _ = fmt.Fprintf(out, "%s\t%d\t%d\t%d\t%.3f\t%.3f\t\n", r.Field, r.There, r.Proposed, r.Right, r.Precision, r.Recall)
	}
	_ = out.Flush() // to standard output, as all else here
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/native"
)

// copyOptions are the flags of copy.
type copyOptions struct {
	from, to string
	merge    bool
}

func (a *app) copyCommand() *cobra.Command {
	var o copyOptions
	cmd := &cobra.Command{
		Use:   "copy --from STORE --to STORE",
		Short: "把整个图复制到另一处，可续传，末了逐类核对 · copy the whole graph; resumable, verified at the end",
		Example: `  ronghe copy --from sqlite:./ronghe-data --to neo4j://graph.example:7687
  ronghe copy --from neo4j://graph.example:7687 --to sqlite:./frozen`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.copy(cmd.Context(), o) },
	}
	cmd.Flags().StringVar(&o.from, "from", "", "来源 · source: sqlite:DIR or the URL of a Neo4j")
	cmd.Flags().StringVar(&o.to, "to", "", "目标 · target: sqlite:DIR or the URL of a Neo4j")
	cmd.Flags().BoolVar(&o.merge, "merge", false, "目标可另有内容；同编号者以来源为准 · the target may hold other things; what has an ID of the source is replaced")
	return cmd
}

func (a *app) copy(ctx context.Context, o copyOptions) (err error) {
	from, to, err := a.openBoth(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close(), to.Close()) }()
	bar := newBar(a.std.err, "复制 · copying")
	report, err := native.Copy(ctx, from, to, native.CopyOptions{Merge: o.merge, Progress: bar.update})
	bar.finish()
	if report.Tallies == nil {
		return err
	}
	printTallies(a.std.out, report.Tallies)
	_, _ = fmt.Fprintf(a.std.out, "来源 %d 项，写入 %d · %d in the source, %d written\n", report.Lines, report.Written, report.Lines, report.Written)
	return err
}

func (a *app) openBoth(ctx context.Context, o copyOptions) (from, to graphmodel.Store, err error) {
	if o.from == "" || o.to == "" {
		return nil, nil, &usageError{errors.New("--from 与 --to 均须给出 · both --from and --to must be given")}
	}
	source, err := parsePlace("--from", o.from, dataDir(a.config.Data))
	if err != nil {
		return nil, nil, err
	}
	target, err := parsePlace("--to", o.to, dataDir(a.config.Data))
	if err != nil {
		return nil, nil, err
	}
	ontology, err := schema.Load(a.config.Schema)
	if err != nil {
		return nil, nil, err
	}
	if from, err = a.openStore(ctx, source, ontology, false); err != nil {
		return nil, nil, err
	}
	if to, err = a.openStore(ctx, target, ontology, true); err != nil {
		return nil, nil, errors.Join(err, from.Close())
	}
	return from, to, nil
}

// shortHash is how many digits of a hash are printed; all are compared.
const shortHash = 16

func printTallies(w io.Writer, tallies []native.Tally) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "\tkind\tfrom\tto\tSHA-256 from\tSHA-256 to\t")
	for _, t := range tallies {
		thing, verdict := "node", "="
		if t.Edges {
			thing = "edge"
		}
		if t.From != t.To {
			verdict = "≠"
		}
		_, _ = fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%s\t%s\t%s\n", thing, t.Kind, t.From.Count, t.To.Count,
			t.From.SHA256[:shortHash], t.To.SHA256[:shortHash], verdict)
	}
	_ = table.Flush()
}

package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"ronghe/indexer"
)

func (a *app) reindexCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "reindex",
		Short: "从存储重建索引 · make the search index anew from the store",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.reindex(cmd.Context()) },
	}
}

func (a *app) reindex(ctx context.Context) error {
	return a.withIndex(ctx, func(_ *library, index *indexer.Index) error {
		bar := newBar(a.std.err, "索引 · indexing")
		if err := index.Rebuild(ctx, bar.update); err != nil {
			return err
		}
		bar.finish()
		_, err := fmt.Fprintf(a.std.out, "索引已重建，到第 %d 号变更 · the index is made anew, up to change %d\n", index.Last(), index.Last())
		return err
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/seed/names/merge"
)

// mergeOptions are the flags of merge.
type mergeOptions struct {
	who, why     string
	dryRun, list bool
}

func (a *app) mergeCommand() *cobra.Command {
	var o mergeOptions
	cmd := &cobra.Command{
		Use:   "merge KEEP OTHER",
		Short: "把两个条目合为一个：OTHER 的关系与名称并入 KEEP · make one node of two: OTHER's edges and names go to KEEP",
		Long: "改动之前先把一切原样记在数据目录的 merges/ 之下；ronghe unmerge OTHER 使其逐字节复原。\n" +
			"Before anything changes, all of it is written down as it was in merges/ of the data directory; ronghe unmerge OTHER puts it back, byte for byte.",
		Example: "  ronghe merge enterprise:a enterprise:b --who 张三 --why 同一企业改名前后\n  ronghe merge --list",
		Args: func(cmd *cobra.Command, args []string) error {
			if want := map[bool]int{true: 0, false: 2}[o.list]; len(args) != want {
				return &usageError{fmt.Errorf("需要 %d 个编号，而不是 %d 个 · takes %d ids, not %d", want, len(args), want, len(args))}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.list {
				return a.listMerges()
			}
			return a.merge(cmd.Context(), graphmodel.ID(args[0]), graphmodel.ID(args[1]), o)
		},
	}
	cmd.Flags().StringVar(&o.who, "who", "", "谁决定的 · who decides")
	cmd.Flags().StringVar(&o.why, "why", "", "理由 · the reason")
	cmd.Flags().BoolVar(&o.dryRun, "dry-run", false, "只说会怎样 · only say what would happen")
	cmd.Flags().BoolVar(&o.list, "list", false, "列出合并，撤回的也在内 · list the merges, those taken back too")
	return cmd
}

func (a *app) unmergeCommand() *cobra.Command {
	var o mergeOptions
	cmd := &cobra.Command{
		Use:     "unmerge OTHER",
		Short:   "撤回一次合并，一切如旧 · take a merge back: everything is as it was",
		Example: "  ronghe unmerge enterprise:b --who 张三 --why 实为两家",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.unmerge(cmd.Context(), graphmodel.ID(args[0]), o)
		},
	}
	cmd.Flags().StringVar(&o.who, "who", "", "谁决定的 · who decides")
	cmd.Flags().StringVar(&o.why, "why", "", "理由 · the reason")
	return cmd
}

// merges is where the records of merges are.
func (a *app) merges() merge.Dir { return merge.Dir(filepath.Join(a.config.Data, "merges")) }

func (a *app) merge(ctx context.Context, kept, merged graphmodel.ID, o mergeOptions) (err error) {
	for _, id := range []graphmodel.ID{kept, merged} {
		if _, err := graphmodel.ParseID(string(id)); err != nil {
			return &usageError{err}
		}
	}
	if o.who == "" && !o.dryRun {
		return &usageError{errors.New("--who: 须说明是谁决定的 · say who decides")}
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	rec, err := merge.Read(ctx, lib.store, kept, merged)
	if err != nil {
		return err
	}
	if !o.dryRun {
		err = a.merges().Merge(ctx, lib.store, rec, o.by())
	}
	if err == nil {
		a.sayMerge(rec, o.dryRun)
	}
	return err
}

func (o mergeOptions) by() merge.By {
	return merge.By{Who: o.who, Why: o.why, When: time.Now().UTC().Truncate(time.Second)}
}

func (a *app) sayMerge(rec *merge.Record, dryRun bool) {
	did := "已并入 · merged into"
	if dryRun {
		did = "会并入 · would be merged into"
	}
	_, _ = fmt.Fprintf(a.std.out, "%s %s %s %s %s: %d 条关系 · edges，%d 条移过去 · moved，%d 条已有或指向自身 · known already or to itself\n",
		rec.Merged, rec.Nodes[1].Title, did, rec.Kept, rec.Nodes[0].Title, len(rec.Edges), len(rec.Moved), len(rec.Edges)-len(rec.Moved))
}

func (a *app) listMerges() error {
	all, err := a.merges().History()
	if err != nil {
		return err
	}
	for _, rec := range all {
		_, _ = fmt.Fprintf(a.std.out, "%s → %s  %s  %s  %s%s\n", rec.Merged, rec.Kept, rec.When.Format(time.DateOnly), rec.Who, rec.Why, undone(rec))
	}
	return nil
}

// undone is who took a merge back; "" when it is in force.
func undone(rec *merge.Record) string {
	if rec.Undone == nil {
		return ""
	}
	return fmt.Sprintf("  已撤回 · taken back: %s  %s  %s", rec.Undone.When.Format(time.DateOnly), rec.Undone.Who, rec.Undone.Why)
}

func (a *app) unmerge(ctx context.Context, merged graphmodel.ID, o mergeOptions) (err error) {
	if _, _, err := a.merges().Find(merged); err != nil {
		return err
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	rec, did, err := a.merges().Unmerge(ctx, lib.store, merged, o.by())
	if err != nil {
		return err
	}
	word := "已复原 · put back"
	if !did {
		word = "本来如此，未改动 · was so already"
	}
	_, _ = fmt.Fprintf(a.std.out, "%s %s: %s\n", rec.Merged, rec.Nodes[1].Title, word)
	return nil
}

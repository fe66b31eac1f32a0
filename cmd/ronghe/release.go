package main

import (
	"context"
	"errors"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/seed/release"
)

func (a *app) releaseCommand() *cobra.Command {
	title := ""
	cmd := &cobra.Command{
		Use:     "release NAME",
		Short:   "把现在的数据冻结为一个发布：编号、散列、只读 · freeze the data as a numbered, hashed, read-only release",
		Example: "  ronghe release 2026-q3 --title 2026年第三季度\n  ronghe search 能源管控 --as-of 2026-q3",
		Args:    oneArg,
		RunE:    func(cmd *cobra.Command, args []string) error { return a.release(cmd.Context(), args[0], title) },
	}
	cmd.Flags().StringVar(&title, "title", "", "标题 · title")
	return cmd
}

func (a *app) release(ctx context.Context, name, title string) (err error) {
	if err := release.CheckName(name); err != nil {
		return &usageError{err}
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	r, err := dataDir(a.config.Data).releases().Make(ctx, lib.store, release.Order{
		Name: name, Title: title, Program: version(), Created: time.Now(),
	})
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(a.std.out, "第 %d 个发布 %s：%d 个条目，%d 条关系，变更号 %d · release %d, %s: %d nodes, %d edges, change %d\n内容 · content  %s\n文件 · file     %s\n",
		r.Number, r.Name, r.Nodes, r.Edges, r.Change, r.Number, r.Name, r.Nodes, r.Edges, r.Change, r.Content, r.File)
	return nil
}

func (a *app) releasesCommand() *cobra.Command {
	verify, asJSON := false, false
	cmd := &cobra.Command{
		Use:   "releases",
		Short: "列出发布；--verify 核对每一个 · list the releases; --verify reads all of each",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.releases(cmd.Context(), verify, asJSON) },
	}
	cmd.Flags().BoolVar(&verify, "verify", false, "核对文件与内容的散列 · check the hashes of file and content")
	cmd.Flags().BoolVar(&asJSON, "json", false, "输出 JSON · print JSON")
	return cmd
}

func (a *app) releases(ctx context.Context, verify, asJSON bool) error {
	dir := dataDir(a.config.Data).releases()
	list, wrong := dir.List()
	if asJSON {
		if err := a.printJSON(list, "  "); err != nil {
			return err
		}
	} else {
		a.printReleases(list)
	}
	if verify {
		for _, r := range list {
			err := dir.Verify(ctx, r.Name)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err == nil {
				_, _ = fmt.Fprintf(a.std.err, "%s: 完好 · sound\n", r.Name)
			}
			wrong = errors.Join(wrong, err)
		}
	}
	return wrong
}

func (a *app) printReleases(list []graphmodel.Release) {
	if len(list) == 0 {
		_, _ = fmt.Fprintln(a.std.out, "尚无发布；用 ronghe release 制作 · there are no releases; ronghe release makes one")
		return
	}
	table := tabwriter.NewWriter(a.std.out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "number\tname\tcreated\tchange\tnodes\tedges\tcontent\ttitle")
	for _, r := range list {
		_, _ = fmt.Fprintf(table, "%d\t%s\t%s\t%d\t%d\t%d\t%s\t%s\n", r.Number, r.Name, r.Created.Format(time.RFC3339),
			r.Change, r.Nodes, r.Edges, r.Content[:min(len(r.Content), shortHash)], r.Title)
	}
	_ = table.Flush()
}

// asOfFlag lets a command that reads answer from a release.
func (a *app) asOfFlag(cmd *cobra.Command) *cobra.Command {
	name := ""
	cmd.Flags().StringVar(&name, "as-of", "", "从这个发布读取，同 --store release:名称 · read this release, as --store release:NAME does")
	cmd.PreRun = func(*cobra.Command, []string) {
		if name != "" && name != release.Live {
			a.config.Store = releasePrefix + name
		}
	}
	return cmd
}

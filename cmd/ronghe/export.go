package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/indexer"
	"ronghe/seed/export"
)

// exportOptions are the flags of export.
type exportOptions struct {
	format  string
	ids     []string
	search  string
	filters []string
	around  string
	depth   int
	limit   int
	out     string
	bom     bool
	english bool
}

// maxExported is the most hits of a search that are exported.
const maxExported = 10000

func (a *app) exportCommand() *cobra.Command {
	o := exportOptions{format: "jsonl", depth: 1, limit: graphmodel.MaxGraph}
	cmd := &cobra.Command{
		Use:   "export",
		Short: "导出为其他程序的格式：全库、所选、检索结果或周围 · write the library, or a part of it, for other programs",
		Example: "  ronghe export --format xlsx --out library.xlsx\n  ronghe export --format gexf --around practice:energy-centre --depth 2 --out around.gexf\n" +
			"  ronghe export --format csv --search 能源管控中心 --filter kind=case --bom --out claims.csv",
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.export(cmd.Context(), o) },
	}
	flags := cmd.Flags()
	flags.StringVar(&o.format, "format", o.format, "格式 · format: "+strings.Join(export.Names(), ", "))
	flags.StringSliceVar(&o.ids, "ids", nil, "只要这些条目与关系，逗号分隔 · only these nodes and edges, comma-separated")
	flags.StringVar(&o.search, "search", "", "只要检索结果，至多 10000 个 · only what a search finds, up to 10,000")
	flags.StringArrayVar(&o.filters, "filter", nil, "检索的筛选，名称=值，可重复 · filter of the search, NAME=VALUE, may be repeated")
	flags.StringVar(&o.around, "around", "", "只要此条目的周围 · only what is around this node")
	flags.IntVar(&o.depth, "depth", o.depth, "周围几步，0–6 · how many steps around it, 0 to 6")
	flags.IntVar(&o.limit, "limit", o.limit, "周围至多多少个条目，1–2000 · the most nodes around it, 1 to 2000")
	flags.StringVar(&o.out, "out", "", "写入此文件，写完才有；不给则为标准输出 · the file, there only when whole; else standard output")
	flags.BoolVar(&o.bom, "bom", false, "CSV 以 BOM 开头，便于 Excel 打开 · CSV begins with a BOM, for Excel")
	flags.BoolVar(&o.english, "english", false, "XLSX 的表名和表头用英文 · sheets and headers of XLSX in English")
	return cmd
}

func (a *app) export(ctx context.Context, o exportOptions) error {
	format, err := export.Find(o.format)
	if err != nil {
		return &usageError{fmt.Errorf("--format: %w", err)}
	}
	if err := o.check(); err != nil {
		return err
	}
	if o.search != "" || len(o.filters) > 0 {
		return a.withIndexOf(ctx, a.takeOrMakeIndex, func(lib *library, index *indexer.Index) error {
			if err := a.catchUp(ctx, index); err != nil {
				return err
			}
			ids, err := a.findAll(ctx, index, o)
			if err != nil {
				return err
			}
			return a.exportPart(ctx, lib, format, o, func(r graphmodel.Reader) (export.Part, error) { return export.Selection(r, ids) })
		})
	}
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	return errors.Join(a.exportPart(ctx, lib, format, o, o.part), lib.store.Close())
}

// check refuses more than one way to choose.
func (o exportOptions) check() error {
	ways := 0
	for _, given := range []bool{len(o.ids) > 0, o.search != "" || len(o.filters) > 0, o.around != ""} {
		if given {
			ways++
		}
	}
	if ways > 1 {
		return &usageError{errors.New("--ids、--search（--filter）、--around 只能给一种 · give only one of --ids, --search (--filter), --around")}
	}
	return nil
}

// part is what of the library is asked for, but for a search.
func (o exportOptions) part(r graphmodel.Reader) (export.Part, error) {
	switch {
	case len(o.ids) > 0:
		ids := make([]graphmodel.ID, len(o.ids))
		for i, id := range o.ids {
			ids[i] = graphmodel.ID(strings.TrimSpace(id))
		}
		return export.Selection(r, ids)
	case o.around != "":
		return export.Neighbourhood(r, graphmodel.ExpandQuery{
			From: []graphmodel.ID{graphmodel.ID(o.around)}, Direction: graphmodel.Both, Depth: o.depth, Limit: o.limit,
		})
	}
	return export.Whole(r), nil
}

// findAll lists the hits of a search, and says so when there are more.
func (a *app) findAll(ctx context.Context, index *indexer.Index, o exportOptions) ([]graphmodel.ID, error) {
	filters, err := searchOptions{filters: o.filters}.facets()
	if err != nil {
		return nil, err
	}
	q := graphmodel.SearchQuery{Text: o.search, Filters: filters, Limit: graphmodel.MaxHits}
	var ids []graphmodel.ID
	for {
		page, err := index.Search(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, h := range page.Hits {
			ids = append(ids, h.ID)
			q.After = h.Position()
		}
		if len(page.Hits) < q.Limit {
			return ids, nil
		}
		if len(ids) >= maxExported {
			_, _ = fmt.Fprintf(a.std.err, "只导出前 %d 个，共 %d 个 · only the first %d of %d are written\n", len(ids), page.Total, len(ids), page.Total)
			return ids, nil
		}
	}
}

func (a *app) exportPart(ctx context.Context, lib *library, format export.Format, o exportOptions, choose func(graphmodel.Reader) (export.Part, error)) error {
	feed, err := lib.store.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	options := export.Options{Ontology: lib.ontology, BOM: o.bom, Change: feed.Last}
	if o.english {
		options.Lang = "en"
	}
	return a.writeWhole(o.out, func(w io.Writer) error {
		return lib.store.View(ctx, func(r graphmodel.Reader) error {
			part, err := choose(r)
			if err != nil {
				return err
			}
			if part.Truncated {
				_, _ = fmt.Fprintf(a.std.err, "已到上限 %d，周围还有更多 · cut at the limit of %d: there is more around it\n", o.limit, o.limit)
			}
			return format.Write(w, part, options)
		})
	})
}

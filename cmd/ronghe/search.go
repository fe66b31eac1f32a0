package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/indexer"
)

// searchOptions are the flags of search.
type searchOptions struct {
	filters []string
	sort    string
	limit   int
	explain bool
	literal bool
	json    bool
	like    string
	special int
	batch   string
	out     string
}

func (a *app) searchCommand() *cobra.Command {
	o := searchOptions{limit: 10}
	cmd := &cobra.Command{
		Use:     "search WORDS…",
		Short:   "全文检索 · search the library",
		Example: "  ronghe search 能源管控中心\n  ronghe search 智能工厂 --filter kind=case --filter region=region:330000",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := checkLimit(o.limit, graphmodel.MaxHits); err != nil {
				return err
			}
			switch {
			case len(args) > 0:
			case o.like != "":
				return a.alike(cmd.Context(), o)
			case o.batch != "":
				filters, err := o.facets()
				if err != nil {
					return err
				}
				return a.batch(cmd.Context(), o, filters)
			}
			if err := someArgs(cmd, args); err != nil {
				return err
			}
			return a.search(cmd.Context(), o, strings.Join(args, " "))
		},
	}
	cmd.Flags().StringArrayVar(&o.filters, "filter", nil, "筛选，名称=值，可重复 · NAME=VALUE, may be repeated; names: "+strings.Join(graphmodel.FacetNames, ", "))
	cmd.Flags().StringVar(&o.sort, "sort", string(graphmodel.ByRelevance), "次序 · order: relevance, newest, oldest, title, evidence")
	cmd.Flags().IntVar(&o.limit, "limit", o.limit, "结果数，1–100 · number of hits, 1 to 100")
	cmd.Flags().BoolVar(&o.explain, "explain", false, "说明每个结果为何排在此处 · say why each hit ranks where it does")
	cmd.Flags().BoolVar(&o.literal, "literal", false, "按原样查找，不改错字 · search for just what was typed")
	cmd.Flags().StringVar(&o.batch, "batch", "", "不给检索词，逐个查找文件（文本、CSV、JSONL）中的 · without words: the queries of a file")
	cmd.Flags().StringVar(&o.out, "out", "", "--batch 的结果写入此 CSV 文件 · where --batch writes its CSV")
	cmd.Flags().IntVar(&o.special, "significant", 0, "列出结果的特别之处，至多 50 · what the hits have more often than the library, up to 50")
	cmd.Flags().StringVar(&o.like, "like", "", "不给检索词，找与这一条目相近的 · without words: what is like this node")
	cmd.Flags().BoolVar(&o.json, "json", false, "输出 JSON · print JSON")
	return cmd
}

func (a *app) search(ctx context.Context, o searchOptions, text string) error {
	filters, err := o.facets()
	if err != nil {
		return err
	}
	return a.withIndex(ctx, func(lib *library, index *indexer.Index) error {
		if err := a.catchUp(ctx, index); err != nil {
			return err
		}
		result, err := index.Search(ctx, graphmodel.SearchQuery{Text: text, Filters: filters, Order: graphmodel.Order(o.sort), Limit: o.limit, Explain: o.explain, Literal: o.literal, Significant: o.special})
		if err != nil {
			return err
		}
		if o.json {
			return a.printJSON(result, "")
		}
		a.printHits(lib.ontology, result)
		return nil
	})
}

// facets reads the filters.
func (o searchOptions) facets() (map[string][]string, error) {
	filters := map[string][]string{}
	for _, f := range o.filters {
		name, value, ok := strings.Cut(f, "=")
		if !ok || value == "" {
			return nil, &usageError{fmt.Errorf("--filter: %q: 应为 名称=值 · must be NAME=VALUE", f)}
		}
		if !slices.Contains(graphmodel.FacetNames, name) {
			return nil, &usageError{fmt.Errorf("--filter: %q: 没有这个分面；可用的有 · is no facet; there are: %s", name, strings.Join(graphmodel.FacetNames, ", "))}
		}
		filters[name] = append(filters[name], value)
	}
	return filters, nil
}

// withIndex opens the library and its index, alone: the index has one owner.
func (a *app) withIndex(ctx context.Context, fn func(*library, *indexer.Index) error) error {
	return a.withIndexOf(ctx, a.takeIndex, fn)
}

// withIndexOf is withIndex with the index in the directory that take gives.
func (a *app) withIndexOf(ctx context.Context, take func(place) (string, func(), error), fn func(*library, *indexer.Index) error) (err error) {
	log, err := a.logger()
	if err != nil {
		return err
	}
	at, err := a.place()
	if err != nil {
		return err
	}
	path, unlock, err := take(at)
	if err != nil {
		return err
	}
	defer unlock()
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	index, err := indexer.Open(ctx, path, lib.store, lib.ontology, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	return fn(lib, index)
}

// takeIndex is the directory of the index, locked; a release has its own, which the
// index itself locks.
func (a *app) takeIndex(at place) (path string, unlock func(), err error) {
	dir := dataDir(a.config.Data)
	if at.release != "" {
		_, err := dir.releases().Find(at.release)
		return dir.releases().Index(at.release), func() {}, err
	}
	if err := errors.Join(at.ready(false), dir.create()); err != nil {
		return "", nil, err
	}
	unlock, err = dir.lock("ronghe")
	return dir.index(), unlock, err
}

// catchUp brings the index up to the store, with a bar that is gone at the end.
func (a *app) catchUp(ctx context.Context, index *indexer.Index) error {
	bar := newBar(a.std.err, "索引 · indexing")
	defer bar.finish()
	return index.CatchUp(ctx, bar.update)
}

func (a *app) printHits(ontology *schema.Ontology, result graphmodel.SearchResult) {
	_, _ = fmt.Fprintf(a.std.out, "显示 %d / %d · showing %d of %d\n", len(result.Hits), result.Total, len(result.Hits), result.Total)
	if c := result.Corrected; c != nil {
		_, _ = fmt.Fprintf(a.std.out, "没有含全部词的结果，已改为查找“%s”；--literal 按原样查找 · nothing has all the words; this is of “%s”; --literal searches as typed\n", c.Text, c.Text)
	}
	for _, c := range result.Meant {
		_, _ = fmt.Fprintf(a.std.out, "是否想找 · did you mean: %s\n", c.Text)
	}
	for _, f := range result.Without {
		if f.Facet == "" {
			_, _ = fmt.Fprintf(a.std.out, "改为查找“%s”则有 %d 个结果 · with “%s” instead there are %d\n", f.Text, f.Total, f.Text, f.Total)
			continue
		}
		_, _ = fmt.Fprintf(a.std.out, "去掉筛选 %s 则有 %d 个结果 · without the filter %s there are %d\n", f.Facet, f.Total, f.Facet, f.Total)
	}
	if note, ok := result.Loosened(); ok {
		result.Notes = append(result.Notes, note)
	}
	for _, note := range result.Notes {
		_, _ = fmt.Fprintf(a.std.out, "%s · %s\n", note.Zh, note.En)
	}
	for _, added := range result.Added {
		if len(added.Names) > 0 {
			_, _ = fmt.Fprintf(a.std.out, "同时查找 · searched for too: %s = %s\n", added.Text, strings.Join(added.Names, "；"))
		}
	}
	for _, s := range result.Significant {
		_, _ = fmt.Fprintf(a.std.out, "特别之处 · special: %s %s  %d（应有 · expected %.1f）\n", s.Value, s.Title, s.Hits, s.Expected)
	}
	for _, hit := range result.Hits {
		kind, _ := ontology.NodeKind(hit.Kind)
		_, _ = fmt.Fprintf(a.std.out, "%s  [%s] %s\n", hit.ID, kind.Label.Zh, hit.Title)
		if len(hit.Snippets) > 0 {
			_, _ = fmt.Fprintf(a.std.out, "    %s\n", marked(hit.Snippets[0]))
		}
		for _, r := range hit.Reasons {
			zh, en := r.InWords()
			_, _ = fmt.Fprintf(a.std.out, "    %+.2f  %s · %s\n", r.Score, zh, en)
		}
	}
}

// marked is the snippet on one line with what matched in 【】.
func marked(s graphmodel.Snippet) string {
	var b strings.Builder
	runes, at := []rune(s.Text), 0
	for _, m := range s.Marks {
		b.WriteString(string(runes[at:m.Start]) + "【" + string(runes[m.Start:m.End]) + "】")
		at = m.End
	}
	b.WriteString(string(runes[at:]))
	return strings.Join(strings.Fields(b.String()), " ")
}

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/indexer"
)

func (a *app) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "检查存储与索引，列出每一处不符 · walk the store and the index and report every broken promise",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.check(cmd.Context()) },
	}
}

func (a *app) check(ctx context.Context) error {
	return a.withIndex(ctx, func(lib *library, index *indexer.Index) error {
		broken := 0
		report := func(problem string) {
			broken++
			_, _ = fmt.Fprintln(a.std.out, problem)
		}
		if engine, ok := lib.store.(interface{ Integrity(context.Context) error }); ok {
			if err := engine.Integrity(ctx); err != nil {
				report(err.Error())
			}
		}
		walk := walker{rules: lib.ontology, report: report}
		if err := lib.store.View(ctx, walk.all); err != nil {
			return err
		}
		if err := a.catchUp(ctx, index); err != nil {
			return err
		}
		differences, err := index.Check(ctx)
		if err != nil {
			return err
		}
		for _, d := range differences {
			report(d)
		}
		if broken > 0 {
			return fmt.Errorf("%s: 发现 %d 处问题 · %d problems found", lib.at, broken, broken)
		}
		_, _ = fmt.Fprintf(a.std.out, "完好：%d 个节点，%d 条关系，索引一致 · sound: %d nodes, %d edges, the index agrees\n",
			walk.nodes, walk.edges, walk.nodes, walk.edges)
		return nil
	})
}

// walker asks of all that a store holds what was asked when it was written.
type walker struct {
	rules  graphmodel.Rules
	report func(problem string)

	nodes, edges int
}

func (w *walker) all(r graphmodel.Reader) error {
	return errors.Join(w.allNodes(r), w.allEdges(r))
}

func (w *walker) allNodes(r graphmodel.Reader) error {
	for page, err := range graphmodel.NodePages(r.Nodes, graphmodel.NodeQuery{Limit: graphmodel.MaxPage}) {
		if err != nil {
			return err
		}
		refs := newRefs()
		for _, n := range page.Nodes {
			w.nodes++
			if err := graphmodel.CheckNode(w.rules, n); err != nil {
				w.report(err.Error())
			}
			refs.add(n.Source, n.ID)
		}
		if err := refs.check(r, w.report); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) allEdges(r graphmodel.Reader) error {
	for page, err := range graphmodel.EdgePages(r.Edges, graphmodel.EdgeQuery{Limit: graphmodel.MaxPage}) {
		if err != nil {
			return err
		}
		refs := newRefs()
		for _, e := range page.Edges {
			w.edges++
			if err := graphmodel.CheckEdge(w.rules, e); err != nil {
				w.report(err.Error())
			}
			refs.add(e.From, e.ID)
			refs.add(e.To, e.ID)
			refs.add(e.Source, e.ID)
		}
		if err := refs.check(r, w.report); err != nil {
			return err
		}
	}
	return nil
}

// refs are the nodes that a page names, each with one thing that names it.
type refs map[graphmodel.ID]graphmodel.ID

func newRefs() refs { return refs{} }

func (s refs) add(node, by graphmodel.ID) {
	if node != "" {
		s[node] = by
	}
}

// check reports the nodes named that do not exist.
func (s refs) check(r graphmodel.Reader, report func(string)) error {
	ids := make([]graphmodel.ID, 0, graphmodel.MaxIDs)
	for id := range s {
		ids = append(ids, id)
		if len(ids) < graphmodel.MaxIDs {
			continue
		}
		if err := s.look(r, ids); err != nil {
			return err
		}
		ids = ids[:0]
	}
	if err := s.look(r, ids); err != nil {
		return err
	}
	for id, by := range s {
		report(fmt.Sprintf("%s: 所指的 %s 不存在 · names %s, which does not exist", by, id, id))
	}
	return nil
}

// look takes those of ids that exist off s.
func (s refs) look(r graphmodel.Reader, ids []graphmodel.ID) error {
	found, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
	if err != nil {
		return err
	}
	for _, n := range found.Nodes {
		delete(s, n.ID)
	}
	return nil
}

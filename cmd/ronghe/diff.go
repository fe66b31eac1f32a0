package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed/native"
	"ronghe/seed/release"
)

// diffOptions are the flags of diff.
type diffOptions struct {
	json    bool
	summary bool
}

func (a *app) diffCommand() *cobra.Command {
	var o diffOptions
	cmd := &cobra.Command{
		Use:     "diff A B",
		Short:   "两个发布之间（live 为现在）究竟变了什么 · what exactly changed between two releases; live is the present",
		Example: "  ronghe diff 2026-q2 2026-q3 --summary\n  ronghe diff 2026-q3 live --json",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return &usageError{fmt.Errorf("需要两个发布的名称（或 live），而不是 %d 个 · takes the names of two releases (or live), not %d", len(args), len(args))}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.diff(cmd.Context(), args[0], args[1], o) },
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "每处变化一行 JSON · a line of JSON for each thing that changed")
	cmd.Flags().BoolVar(&o.summary, "summary", false, "只要各类的数目 · only the numbers by kind")
	return cmd
}

func (a *app) diff(ctx context.Context, before, after string, o diffOptions) (err error) {
	from, err := a.openState(ctx, before)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := a.openState(ctx, after)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, to.Close()) }()
	out := a.output()
	count := outcomes{}
	err = from.View(ctx, func(r graphmodel.Reader) error {
		return to.View(ctx, func(s graphmodel.Reader) error { return count.printAll(out, native.Diff(r, s, native.Spot{}), o) })
	})
	if err != nil {
		return err
	}
	if !o.json {
		count.print(out)
	}
	return out.Flush()
}

// openState opens a release, or what the settings name.
func (a *app) openState(ctx context.Context, name string) (graphmodel.Store, error) {
	at, err := a.place()
	if err != nil {
		return nil, err
	}
	if name != release.Live {
		at = place{dir: dataDir(a.config.Data), release: name}
	}
	ontology, err := schema.Load(a.config.Schema)
	if err != nil {
		return nil, err
	}
	return a.openStore(ctx, at, ontology, false)
}

// printedDifference is a line of --json.
type printedDifference struct {
	Outcome native.Outcome `json:"outcome"`
	Edge    bool           `json:"edge"`
	ID      graphmodel.ID  `json:"id"`
	Title   string         `json:"title,omitempty"`
	Fields  []printedField `json:"fields,omitempty"`
}

type printedField struct {
	Field  string          `json:"field"`
	Before json.RawMessage `json:"before,omitempty"`
	After  json.RawMessage `json:"after,omitempty"`
}

var outcomeMarks = map[native.Outcome]string{native.Added: "+", native.Removed: "-", native.Changed: "~"}

func printDifference(w *bufio.Writer, d native.Difference, o diffOptions) error {
	switch {
	case d.Outcome == native.Same || o.summary && !o.json:
		return nil
	case o.json:
		line := printedDifference{Outcome: d.Outcome, Edge: d.Edge, ID: d.ID, Title: d.Title}
		for _, f := range d.Fields {
			line.Fields = append(line.Fields, printedField(f))
		}
		return writeJSON(w, line, "")
	}
	_, err := fmt.Fprintln(w, strings.TrimRight(outcomeMarks[d.Outcome]+" "+string(d.ID)+"  "+d.Title, " "))
	for _, f := range d.Fields {
		_, fieldErr := fmt.Fprintf(w, "    %s: %s → %s\n", f.Field, orNone(f.Before), orNone(f.After))
		err = errors.Join(err, fieldErr)
	}
	return err
}

func orNone(text json.RawMessage) string {
	if text == nil {
		return "∅"
	}
	return string(text)
}

// outcomes counts what became of things, by kind.
type outcomes map[outcomeKind]map[native.Outcome]int64

type outcomeKind struct {
	edge bool
	kind graphmodel.Kind
}

// printAll counts and prints what became of each thing.
func (c outcomes) printAll(w *bufio.Writer, all iter.Seq2[native.Difference, error], o diffOptions) error {
	for d, err := range all {
		if err != nil {
			return err
		}
		c.add(d)
		if err := printDifference(w, d, o); err != nil {
			return err
		}
	}
	return nil
}

func (c outcomes) add(d native.Difference) {
	of := outcomeKind{d.Edge, d.ID.Kind()}
	if c[of] == nil {
		c[of] = map[native.Outcome]int64{}
	}
	c[of][d.Outcome]++
}

func (c outcomes) print(w *bufio.Writer) {
	kinds := make([]outcomeKind, 0, len(c))
	for of, n := range c {
		if n[native.Added]+n[native.Removed]+n[native.Changed] > 0 {
			kinds = append(kinds, of)
		}
	}
	if len(kinds) == 0 {
		_, _ = fmt.Fprintln(w, "没有变化 · nothing changed")
		return
	}
	slices.SortFunc(kinds, func(a, b outcomeKind) int {
		if a.edge != b.edge {
			return map[bool]int{true: 1, false: -1}[a.edge]
		}
		return cmp.Compare(a.kind, b.kind)
	})
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "\tkind\tadded\tremoved\tchanged\tsame")
	for _, of := range kinds {
		thing := map[bool]string{true: "edge", false: "node"}[of.edge]
		n := c[of]
		_, _ = fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%d\t%d\n", thing, of.kind, n[native.Added], n[native.Removed], n[native.Changed], n[native.Same])
	}
	_ = table.Flush()
}

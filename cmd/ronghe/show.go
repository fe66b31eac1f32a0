package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

func (a *app) showCommand() *cobra.Command {
	asJSON, limit := false, 50
	cmd := &cobra.Command{
		Use:     "show ID",
		Short:   "显示一个节点或一条关系，连同其来源 · show a node or an edge with its sources",
		Example: "  ronghe show region:330000\n  ronghe show practice:energy-management-center --limit 200",
		Args:    oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := graphmodel.ParseID(args[0])
			if err != nil {
				return &usageError{err}
			}
			if err := checkLimit(limit, graphmodel.MaxPage); err != nil {
				return err
			}
			return a.show(cmd.Context(), id, limit, asJSON)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "输出 JSON · print JSON")
	cmd.Flags().IntVar(&limit, "limit", limit, "至多显示的关系数，1–1000 · most edges shown, 1 to 1000")
	return cmd
}

// shown is a node or an edge with what it stands beside.
type shown struct {
	Node  *graphmodel.Node  `json:"node,omitempty"`
	Edges []graphmodel.Edge `json:"edges"`
	More  bool              `json:"more"` // the node has more edges than these

	names map[graphmodel.ID]string // titles of all nodes that the edges name
}

func (a *app) show(ctx context.Context, id graphmodel.ID, limit int, asJSON bool) (err error) {
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	var found shown
	err = lib.store.View(ctx, func(r graphmodel.Reader) error {
		found, err = findShown(r, lib.ontology, id, limit)
		return err
	})
	if err != nil {
		return err
	}
	if asJSON {
		return a.printJSON(found, "  ")
	}
	found.print(a.std.out, lib.ontology)
	return nil
}

func findShown(r graphmodel.Reader, ontology *schema.Ontology, id graphmodel.ID, limit int) (shown, error) {
	query := graphmodel.EdgeQuery{Node: id, Limit: limit}
	var s shown
	if _, isEdge := ontology.EdgeKind(id.Kind()); isEdge {
		query = graphmodel.EdgeQuery{IDs: []graphmodel.ID{id}}
	} else {
		node, err := r.Node(id)
		if err != nil {
			return s, err
		}
		s.Node = &node
	}
	page, err := r.Edges(query)
	if err != nil {
		return s, err
	}
	if s.Node == nil && len(page.Edges) == 0 {
		return s, graphmodel.NotFound(id)
	}
	s.Edges, s.More = page.Edges, page.More
	s.names, err = titles(r, s)
	return s, err
}

// titles reads the titles of all nodes that s names, in as few calls as there
// are pages.
func titles(r graphmodel.Reader, s shown) (map[graphmodel.ID]string, error) {
	var ids []graphmodel.ID
	if s.Node != nil && s.Node.Source != "" {
		ids = append(ids, s.Node.Source)
	}
	for _, e := range s.Edges {
		ids = append(ids, e.From, e.To)
		if e.Source != "" {
			ids = append(ids, e.Source)
		}
	}
	slices.Sort(ids)
	names := map[graphmodel.ID]string{}
	for page := range slices.Chunk(slices.Compact(ids), graphmodel.MaxIDs) {
		found, err := r.Nodes(graphmodel.NodeQuery{IDs: page})
		if err != nil {
			return nil, err
		}
		for _, n := range found.Nodes {
			names[n.ID] = n.Title
		}
	}
	return names, nil
}

func (s shown) print(w io.Writer, ontology *schema.Ontology) {
	if s.Node != nil {
		s.printNode(w, ontology)
	}
	for _, e := range s.Edges {
		s.printEdge(w, ontology, e)
	}
	if s.More {
		_, _ = fmt.Fprintf(w, "  …  只显示前 %d 条关系 · only the first %d edges are shown (--limit)\n", len(s.Edges), len(s.Edges))
	}
}

func (s shown) printNode(w io.Writer, ontology *schema.Ontology) {
	n := s.Node
	kind, _ := ontology.NodeKind(n.Kind)
	_, _ = fmt.Fprintf(w, "%s  [%s · %s] %s\n", n.ID, kind.Label.Zh, kind.Label.En, n.Title)
	if len(n.Aliases) > 0 {
		_, _ = fmt.Fprintf(w, "  别名 · aliases: %s\n", strings.Join(n.Aliases, "；"))
	}
	for _, p := range kind.Props {
		if v, ok := n.Props[p.Name]; ok {
			_, _ = fmt.Fprintf(w, "  %s: %v%s\n", p.Label.Zh, v, p.Unit)
		}
	}
	if n.Source != "" {
		_, _ = fmt.Fprintf(w, "  来源 · source: %s (%s)\n", s.names[n.Source], n.Source)
	}
}

func (s shown) printEdge(w io.Writer, ontology *schema.Ontology, e graphmodel.Edge) {
	kind, _ := ontology.EdgeKind(e.Kind)
	switch {
	case s.Node == nil:
		_, _ = fmt.Fprintf(w, "%s (%s) → %s → %s (%s)", s.names[e.From], e.From, kind.Label.Zh, s.names[e.To], e.To)
	case e.From == s.Node.ID:
		_, _ = fmt.Fprintf(w, "  → %s %s (%s)", kind.Label.Zh, s.names[e.To], e.To)
	default:
		_, _ = fmt.Fprintf(w, "  ← %s %s (%s)", kind.Reverse.Zh, s.names[e.From], e.From)
	}
	_, _ = fmt.Fprintf(w, "  %s\n", timeInWords(e))
	if e.Quote != "" {
		_, _ = fmt.Fprintf(w, "      “%s”\n", e.Quote)
	}
	if e.Source != "" {
		_, _ = fmt.Fprintf(w, "      来源 · source: %s  %s\n", s.names[e.Source], e.Confidence)
	}
}

// timeInWords keeps the three ways a time is known apart.
func timeInWords(e graphmodel.Edge) string {
	until := ""
	if e.Until != "" {
		until = " 至 " + string(e.Until)
	}
	switch e.Timing() {
	case graphmodel.DatedTiming:
		return string(e.Since) + until
	case graphmodel.BoundedTiming:
		return "不晚于 " + string(e.InUseBy) + until
	}
	return "时间未知" + until
}

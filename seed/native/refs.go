package native

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// ref is a node that a line names in a field.
type ref struct {
	field string
	id    graphmodel.ID
}

// refs are the other nodes that a line names.
func refs(line Line) []ref {
	var list []ref
	named := func(field string, id graphmodel.ID) {
		if id != "" && (line.Node == nil || id != line.Node.ID) {
			list = append(list, ref{field, id})
		}
	}
	if n := line.Node; n != nil {
		named("node.source", n.Source)
		return list
	}
	named("edge.from", line.Edge.From)
	named("edge.to", line.Edge.To)
	named("edge.source", line.Edge.Source)
	return list
}

// mention is where a node is named that the load has not given up to there.
type mention struct {
	line   int64
	column int
	field  string
	more   int // lines after this one that name it too
}

func (s *survey) mention(rec *record, r ref) {
	if _, ok := s.nodes[s.hash(r.id)]; ok {
		return
	}
	if m, ok := s.mentions[r.id]; ok {
		m.more++
		return
	}
	id := graphmodel.ID(strings.Clone(string(r.id))) // a piece of a block would keep all of it
	s.mentions[id] = &mention{line: rec.number, column: column(rec.text, locate(rec.text, r.field)), field: r.field}
}

// resolve takes away the mentions of nodes that are there after all: further on
// in the load, or in the store.
func (s *survey) resolve(ctx context.Context, store graphmodel.Store) error {
	maps.DeleteFunc(s.mentions, func(id graphmodel.ID, _ *mention) bool {
		_, ok := s.nodes[s.hash(id)]
		return ok
	})
	if len(s.mentions) == 0 {
		return nil
	}
	return store.View(ctx, func(r graphmodel.Reader) error {
		for ids := range slices.Chunk(slices.Collect(maps.Keys(s.mentions)), graphmodel.MaxIDs) {
			page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids})
			if err != nil {
				return err
			}
			for _, n := range page.Nodes {
				delete(s.mentions, n.ID)
			}
		}
		return nil
	})
}

// rejectMentions tells of each node that neither load nor store has, once.
func (s *survey) rejectMentions() error {
	inOrder := func(a, b graphmodel.ID) int {
		return cmp.Or(cmp.Compare(s.mentions[a].line, s.mentions[b].line), cmp.Compare(a, b))
	}
	for _, id := range slices.SortedFunc(maps.Keys(s.mentions), inOrder) {
		m := s.mentions[id]
		rec := record{number: m.line}
		if err := s.reject(&rec, &LineError{Column: m.column, Field: m.field, Fault: dangling(id, m.more)}); err != nil {
			return err
		}
	}
	return nil
}

func dangling(id graphmodel.ID, more int) *graphmodel.Fault {
	f := &graphmodel.Fault{
		Err: graphmodel.ErrInvalid,
		Zh:  fmt.Sprintf("所指节点 %s 既不在本次加载中，也不在库中", id),
		En:  fmt.Sprintf("names %s, which neither this load nor the store has", id),
	}
	if more > 0 {
		f.Zh += fmt.Sprintf("；另有 %d 处指向它", more)
		f.En += fmt.Sprintf("; %d more places name it", more)
	}
	return f
}

// rejectDangling goes over the load once more and leaves out each line that
// names a node that is nowhere, also one that is left out for the same reason.
func (s *survey) rejectDangling(ctx context.Context) error {
	missing := s.missing()
	if len(missing) == 0 {
		return nil
	}
	s.rejects.sort()
	before := s.rejects // its lines are those left out up to now, in order
	for batch, err := range parallel(ctx, blocks(s.files), s.block) {
		if err != nil {
			return err
		}
		for i := range batch.records {
			rec := &batch.records[i]
			if before.has(rec.number) {
				continue
			}
			if err := s.rejectIfNaming(missing, rec); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *survey) rejectIfNaming(missing map[uint64]bool, rec *record) error {
	if rec.err != nil {
		return fmt.Errorf("%w: %w", errChanged, rec.err)
	}
	for _, r := range refs(rec.Line) {
		if missing[s.hash(r.id)] {
			at := column(rec.text, locate(rec.text, r.field))
			return s.drop(rec, &LineError{Column: at, Field: r.field, Fault: dangling(r.id, 0)})
		}
	}
	return nil
}

// missing are the nodes that are nowhere, and those of the load that cannot be
// loaded because their source is missing.
func (s *survey) missing() map[uint64]bool {
	missing := make(map[uint64]bool, len(s.mentions))
	for id := range s.mentions {
		missing[s.hash(id)] = true
	}
	for found := len(missing) > 0; found; {
		found = false
		for node, source := range s.sources {
			if missing[source] && !missing[node] {
				missing[node] = true
				found = true
			}
		}
	}
	return missing
}

// conflicts finds edges whose given ID the store has with other ends: what would
// otherwise be told in the middle of writing.
type conflicts struct {
	waiting []record
}

func (c *conflicts) add(ctx context.Context, rec *record, s *survey, store graphmodel.Store) error {
	c.waiting = append(c.waiting, *rec)
	if len(c.waiting) < graphmodel.MaxIDs {
		return nil
	}
	return c.ask(ctx, s, store)
}

// ask asks the store about the edges that wait.
func (c *conflicts) ask(ctx context.Context, s *survey, store graphmodel.Store) error {
	if len(c.waiting) == 0 {
		return nil
	}
	stored := make(map[graphmodel.ID]graphmodel.Link, len(c.waiting))
	ids := make([]graphmodel.ID, len(c.waiting))
	for i, rec := range c.waiting {
		ids[i] = rec.Edge.ID
	}
	err := store.View(ctx, func(r graphmodel.Reader) error {
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
		for _, e := range page.Edges {
			stored[e.ID] = e.Link()
		}
		return err
	})
	if err != nil {
		return err
	}
	for i := range c.waiting {
		rec := &c.waiting[i]
		was, ok := stored[rec.Edge.ID]
		if !ok || was.From == rec.Edge.From && was.To == rec.Edge.To {
			continue
		}
		if err := s.drop(rec, place(rec.text, "edge", otherEnds(was))); err != nil {
			return err
		}
	}
	c.waiting = c.waiting[:0]
	return nil
}

func otherEnds(was graphmodel.Link) error {
	return &graphmodel.Fault{
		Err: graphmodel.ErrConflict, Field: "id",
		Zh: fmt.Sprintf("库中此编号连接 %s → %s；编号的两端不可更改", was.From, was.To),
		En: fmt.Sprintf("in the store this id joins %s → %s; the ends of an id never change", was.From, was.To),
	}
}

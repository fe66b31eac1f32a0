package api

import (
	"context"
	"encoding/json"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

// DiffSides names two states.
type DiffSides struct {
	Name  string `path:"name" maxLength:"200" example:"2026-q3" doc:"之前：发布的名称，或 live。Before: the name of a release, or live."`
	Other string `path:"other" maxLength:"200" example:"live" doc:"之后：发布的名称，或 live（现在的数据）。After: the name of a release, or live, the present data."`
}

// DiffInput asks what changed between two states.
type DiffInput struct {
	DiffSides
	Paging
}

// DiffAnswer is a page of what changed.
type DiffAnswer struct {
	Differences []Difference `json:"differences" nullable:"false" doc:"条目在前，关系在后，各按编号；只有不同的。Nodes, then edges, each by id; only what differs."`
	Compared    int          `json:"compared" doc:"这一页比较了多少项。How many things were compared for this page."`
	Next        string       `json:"next,omitempty" doc:"下一页的游标；没有则已比到末尾。一页可能没有不同而仍有下一页。The cursor of the next page; without it all has been compared. A page may be empty and have a next."`
	Drift
}

// Difference is what became of a node or an edge.
type Difference struct {
	ID      graphmodel.ID  `json:"id" example:"case:valin-xiangtan-ems" doc:"编号。The id."`
	Edge    bool           `json:"edge" doc:"是关系；否则为条目。An edge; else a node."`
	Outcome native.Outcome `json:"outcome" enum:"added,removed,changed" doc:"增加、删去或更改。Added, removed or changed."`
	Title   string         `json:"title,omitempty" doc:"条目的名称。What a node is called."`
	Fields  []ChangedField `json:"fields,omitempty" nullable:"false" doc:"更改了的各项。The fields that were changed."`
}

// ChangedField is a field before and after.
type ChangedField struct {
	Field  string `json:"field" example:"props.level" doc:"哪一项，如原生格式。The field, as in the native format."`
	Before any    `json:"before,omitempty" doc:"之前的值；没有则之前无此项。The value before; absent when there was none."`
	After  any    `json:"after,omitempty" doc:"之后的值；没有则之后无此项。The value after; absent when there is none."`
}

// maxDiffed is the most nodes and edges that one page compares: the answer then says
// where to go on.
const maxDiffed = 20000

func (s *server) diffOperations() {
	op := describe("diff-releases", releasesPath+"/{name}/diff/{other}",
		[2]string{"两个发布之间的变化", "What changed between two releases"},
		[2]string{
			"增加、删去和更改了哪些条目与关系，更改的逐项列出之前与之后。一页至多比较 20000 项，可能没有不同而仍有下一页。",
			"Which nodes and edges were added, removed and changed, field by field. A page compares 20,000 things at the most and may be empty and have a next.",
		})
	getAnew(s, op, s.diff)
	op.Path += "/differences" // a path that ends in a name has no room for an ending
	asCSV(s, op, s.diffTable)
}

func (s *server) diff(ctx context.Context, in *DiffInput) (*DiffAnswer, error) {
	asked, err := question("diff", in.DiffSides)
	if err != nil {
		return nil, err
	}
	start, err := unseal(asked, in.Cursor)
	if err != nil {
		return nil, err
	}
	out := &DiffAnswer{Differences: []Difference{}}
	last := int64(0)
	if in.Name == present || in.Other == present {
		if last, err = s.last(ctx); err != nil {
			return nil, err
		}
		out.Moved = start.Offset > 0 && start.Last != last
	}
	after := native.Spot{Edge: start.Edge.Kind != "", ID: start.Edge.ID}
	err = s.compareSides(ctx, in.DiffSides, func(from, to graphmodel.Reader) error {
		for d, err := range native.Diff(from, to, after) {
			if err != nil {
				return err
			}
			if len(out.Differences) == in.Limit || out.Compared == maxDiffed {
				out.Next, err = seal(asked, diffPlace(after, start.Offset+out.Compared, firstLast(start, last)))
				return err
			}
			out.Compared++
			after = d.Spot
			if d.Outcome != native.Same {
				out.Differences = append(out.Differences, showDifference(d))
			}
		}
		return nil
	})
	return out, err
}

func diffPlace(after native.Spot, offset int, last int64) place {
	p := place{Edge: graphmodel.Place{ID: after.ID}, Offset: offset, Last: last}
	if after.Edge {
		p.Edge.Kind = after.ID.Kind()
	}
	return p
}

func showDifference(d native.Difference) Difference {
	out := Difference{ID: d.ID, Edge: d.Edge, Outcome: d.Outcome, Title: d.Title}
	for _, f := range d.Fields {
		out.Fields = append(out.Fields, ChangedField{f.Field, rawValue(f.Before), rawValue(f.After)})
	}
	return out
}

// rawValue keeps a field that is not there out of the answer.
func rawValue(text json.RawMessage) any {
	if text == nil {
		return nil
	}
	return text
}

// compareSides calls fn with Readers of both states.
func (s *server) compareSides(ctx context.Context, in DiffSides, fn func(from, to graphmodel.Reader) error) error {
	from, done, err := s.stateOf(ctx, "name", in.Name)
	if err != nil {
		return err
	}
	defer done()
	to, done, err := s.stateOf(ctx, "other", in.Other)
	if err != nil {
		return err
	}
	defer done()
	return from.View(ctx, func(a graphmodel.Reader) error {
		return to.View(ctx, func(b graphmodel.Reader) error { return fn(a, b) })
	})
}

func (s *server) stateOf(ctx context.Context, field, name string) (graphmodel.Store, func(), error) {
	if name == present {
		return s.Store, func() {}, nil
	}
	return s.storeOf(ctx, field, name)
}

// diffTable is all that changed, a row for each field.
func (s *server) diffTable(ctx context.Context, in *DiffSides) (*sheet, error) {
	if err := s.compareSides(ctx, *in, func(graphmodel.Reader, graphmodel.Reader) error { return nil }); err != nil {
		return nil, err
	}
	return &sheet{
		columns: strings.Split("outcome,thing,kind,id,title,field,before,after", ","),
		rows: func(ctx context.Context, line func(...string) error) error {
			return s.compareSides(ctx, *in, func(from, to graphmodel.Reader) error { return allDiffRows(from, to, line) })
		},
	}, nil
}

func allDiffRows(from, to graphmodel.Reader, line func(...string) error) error {
	for d, err := range native.Diff(from, to, native.Spot{}) {
		if err != nil {
			return err
		}
		if err := diffRows(d, line); err != nil {
			return err
		}
	}
	return nil
}

func diffRows(d native.Difference, line func(...string) error) error {
	if d.Outcome == native.Same {
		return nil
	}
	thing := "node"
	if d.Edge {
		thing = "edge"
	}
	fields := d.Fields
	if len(fields) == 0 {
		fields = []native.FieldChange{{}}
	}
	for _, f := range fields {
		err := line(string(d.Outcome), thing, string(d.ID.Kind()), string(d.ID), d.Title, f.Field, string(f.Before), string(f.After))
		if err != nil {
			return err
		}
	}
	return nil
}

package api

import (
	"context"
	"slices"
	"strings"
	"time"

	"ronghe/graphmodel"
	"ronghe/seed/names/merge"
)

const mergesPath = prefix + "/merges"

// MergesInput chooses among merges.
type MergesInput struct {
	Bearer
	Stretch
}

// MergesAnswer is which nodes were merged.
type MergesAnswer struct {
	Total  int     `json:"total" doc:"共多少条，撤回的也在内。How many there are, those taken back too."`
	Merges []Merge `json:"merges" nullable:"false" doc:"新的在前。The newest first."`
}

// Merge is one node made of two.
type Merge struct {
	Kept   graphmodel.ID `json:"kept" doc:"留下的条目。The node that is left."`
	Merged graphmodel.ID `json:"merged" doc:"并入的条目，其编号成为别名。The node that went into it; its id is an alias now."`
	Edges  int           `json:"edges" doc:"它原有多少条关系。How many edges it had."`
	Moved  int           `json:"moved" doc:"移过去多少条，其余已有或指向自身。How many were moved; the others were known or led to the node itself."`
	When   time.Time     `json:"when" doc:"何时。When."`
	Who    string        `json:"who,omitempty" doc:"谁；只给有写入口令的。Who; told to those with the token."`
	Why    string        `json:"why,omitempty" doc:"理由；只给有写入口令的。The reason; told to those with the token."`
	Undone *Undone       `json:"undone,omitempty" doc:"何时由谁撤回；没有则仍有效。When and by whom it was taken back; without it, it is in force."`
}

// Undone is how a merge was taken back.
type Undone struct {
	When time.Time `json:"when" doc:"何时。When."`
	Who  string    `json:"who,omitempty" doc:"谁。Who."`
	Why  string    `json:"why,omitempty" doc:"理由。The reason."`
}

// MergeInput is two nodes to make one of.
type MergeInput struct {
	Bearer
	Body struct {
		Keep   string `json:"keep" maxLength:"200" doc:"留下的条目。The node to keep."`
		Merge  string `json:"merge" maxLength:"200" doc:"并入的条目，须同类。The node that goes into it, of the same kind."`
		Who    string `json:"who" minLength:"1" maxLength:"200" doc:"谁。Who."`
		Why    string `json:"why,omitempty" maxLength:"2000" doc:"理由。The reason."`
		DryRun bool   `json:"dry_run,omitempty" doc:"只答复会怎样。Only answer what would happen."`
	}
}

// UndoMergeInput is a merge to take back.
type UndoMergeInput struct {
	Bearer
	Body struct {
		Merged string `json:"merged" maxLength:"200" doc:"当时并入的条目。The node that was merged."`
		Who    string `json:"who" minLength:"1" maxLength:"200" doc:"谁。Who."`
		Why    string `json:"why,omitempty" maxLength:"2000" doc:"理由。The reason."`
	}
}

func (s *server) mergeOperations() {
	look(s, describe("list-merges", mergesPath, [2]string{"合并过的条目", "Merges"},
		[2]string{"哪些条目合为一个，何时，是否已撤回。", "Which nodes were made one, when, and whether that was taken back."}), s.listMerges)
	write(s, describe("merge", mergesPath, [2]string{"把两个条目合为一个", "Make one node of two"},
		[2]string{"关系与名称并入留下的条目；改动之前先记下一切，撤回后逐字节复原。须有写入口令。", "Edges and names go to the node that is kept; all is written down before, and taking it back puts it back byte for byte. Needs the token for writing."}),
		func(in *MergeInput) Bearer { return in.Bearer }, s.merge)
	write(s, describe("undo-merge", mergesPath+"/undo", [2]string{"撤回一次合并", "Take a merge back"},
		[2]string{"一切如旧；其后又有改动时不撤回并指明（409）。须有写入口令。", "Everything is as it was; where something was changed since, that is named and nothing done (409). Needs the token for writing."}),
		func(in *UndoMergeInput) Bearer { return in.Bearer }, s.undoMerge)
}

func (s *server) listMerges(_ context.Context, in *MergesInput) (*MergesAnswer, error) {
	out := &MergesAnswer{Merges: []Merge{}}
	if s.Editing.Merges == "" || s.release != nil {
		return out, nil
	}
	all, err := s.Editing.Merges.History()
	if err != nil {
		return nil, err
	}
	slices.Reverse(all)
	out.Total = len(all)
	for _, rec := range stretchOf(all, in.Stretch) {
		out.Merges = append(out.Merges, mergeOf(rec, s.knows(in.Bearer)))
	}
	return out, nil
}

func mergeOf(rec *merge.Record, all bool) Merge {
	m := Merge{Kept: rec.Kept, Merged: rec.Merged, Edges: len(rec.Edges), Moved: len(rec.Moved), When: rec.When}
	if rec.Undone != nil {
		m.Undone = &Undone{When: rec.Undone.When}
	}
	if all {
		m.Who, m.Why = rec.Who, rec.Why
		if rec.Undone != nil {
			m.Undone.Who, m.Undone.Why = rec.Undone.Who, rec.Undone.Why
		}
	}
	return m
}

// keepsMerges is ErrInvalid where there is no place to write merges down: none can then be
// made, and none taken back.
func (s *server) keepsMerges() error {
	if s.Editing.Merges == "" {
		return invalid("merges", "", "此服务不记录合并", "this service keeps no merges")
	}
	return nil
}

func (s *server) merge(ctx context.Context, in *MergeInput) (*Merge, error) {
	if err := s.keepsMerges(); err != nil {
		return nil, err
	}
	kept, err := parseID("keep", in.Body.Keep)
	if err != nil {
		return nil, err
	}
	merged, err := parseID("merge", in.Body.Merge)
	if err != nil {
		return nil, err
	}
	rec, err := merge.Read(ctx, s.Store, kept, merged)
	if err != nil {
		return nil, err
	}
	by, err := byOf(in.Body.Who, in.Body.Why)
	if err != nil {
		return nil, err
	}
	if rec.Who, rec.Why, rec.When = by.Who, by.Why, by.When; !in.Body.DryRun {
		if err := s.Editing.Merges.Merge(ctx, s.Store, rec, by); err != nil {
			return nil, err
		}
		s.Logger.InfoContext(ctx, "merged", "kept", kept, "merged", merged, "request", requestOf(ctx).id)
	}
	out := mergeOf(rec, true)
	return &out, nil
}

func byOf(who, why string) (merge.By, error) {
	if strings.TrimSpace(who) == "" {
		return merge.By{}, invalid("who", who, "须说明是谁决定的", "must say who decided")
	}
	return merge.By{Who: strings.TrimSpace(who), Why: strings.TrimSpace(why), When: decidedNow()}, nil
}

func (s *server) undoMerge(ctx context.Context, in *UndoMergeInput) (*Merge, error) {
	if err := s.keepsMerges(); err != nil {
		return nil, err
	}
	merged, err := parseID("merged", in.Body.Merged)
	if err != nil {
		return nil, err
	}
	by, err := byOf(in.Body.Who, in.Body.Why)
	if err != nil {
		return nil, err
	}
	rec, _, err := s.Editing.Merges.Unmerge(ctx, s.Store, merged, by)
	if err != nil {
		return nil, err
	}
	s.Logger.InfoContext(ctx, "merge taken back", "kept", rec.Kept, "merged", merged, "request", requestOf(ctx).id)
	out := mergeOf(rec, true)
	return &out, nil
}

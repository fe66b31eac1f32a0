package api

import (
	"context"
	"time"

	"ronghe/graphmodel"
)

// ChangesInput asks what is new.
type ChangesInput struct {
	Since int64 `query:"since" minimum:"0" maximum:"9007199254740991" default:"0" doc:"已取到的变更号；0 为从头取。The last change that the client has; 0: from the start."`
	Limit int   `query:"limit" minimum:"1" maximum:"500" default:"100" doc:"至多多少个。The most changes."`
}

// ChangesAnswer is a page of what changed, for who keeps a copy.
type ChangesAnswer struct {
	Changes []ChangeEntry `json:"changes" nullable:"false" doc:"按变更号；每个条目和关系只在最近一次变更处出现。By number; each node and edge stands once, at its latest change."`
	Next    int64         `json:"next" example:"100" doc:"下次的 since。The since of the next request."`
	More    bool          `json:"more" doc:"还有更多，可立即再取。There is more to fetch at once."`
	Last    int64         `json:"last" example:"12345" doc:"最后一个变更号。The last change number."`
}

// ChangeEntry is a node or an edge that was written or deleted.
type ChangeEntry struct {
	Number  int64         `json:"number" example:"7" doc:"变更号。The change number."`
	ID      graphmodel.ID `json:"id" example:"case:valin-xiangtan-ems" doc:"编号。The id."`
	Deleted bool          `json:"deleted" doc:"已删除。It was deleted."`
	Node    *Thing        `json:"node,omitempty" doc:"写入的条目。The node that was written."`
	Edge    *ChangedEdge  `json:"edge,omitempty" doc:"写入的关系。The edge that was written."`
	At      *time.Time    `json:"at,omitempty" doc:"写入本库的时间，不详则无。When it was written into the library; absent when not known."`
}

// ChangedEdge is an edge with what its ends are called.
type ChangedEdge struct {
	Link
	FromTitle string `json:"from_title" doc:"起点的名称。What the start is called."`
	ToTitle   string `json:"to_title" doc:"终点的名称。What the end is called."`
	FromEn    string `json:"from_title_en,omitempty" doc:"起点的英文名称，有则给出。The English name of the start, where there is one."`
	ToEn      string `json:"to_title_en,omitempty" doc:"终点的英文名称，有则给出。The English name of the end, where there is one."`
}

func (s *server) changeOperations() {
	get(s, describe("list-changes", prefix+"/changes",
		[2]string{"增量变更", "Changes since a number"},
		[2]string{
			"供同步的程序使用：记下 next，下次作为 since。正文见 nodes/{id} 与 edges/{id}。",
			"For who keeps a copy: keep next, and give it as since the next time. Bodies are at nodes/{id} and edges/{id}.",
		}), s.changes)
	get(s, describe("list-latest-changes", prefix+"/changes/latest",
		[2]string{"最近的变更", "The latest changes"},
		[2]string{
			"最近写入或删除了什么、何时、凭什么来源，新的在前，供人阅读。时间是写入本库的时间，不是事情发生的时间。同一条目或关系只在最近一次变更处出现，所以可能少于 limit 个。",
			"What was written or deleted last, when, and on which source, the latest first, for people to read. Times are those of writing into the library, not of what is told. Each node and edge stands once, at its latest change, so there may be fewer than limit.",
		}), s.latestChanges)
}

func (s *server) changes(ctx context.Context, in *ChangesInput) (*ChangesAnswer, error) {
	feed, err := s.Store.Changes(ctx, in.Since, in.Limit)
	if err != nil {
		return nil, err
	}
	out := &ChangesAnswer{Next: max(in.Since, feed.Last), Last: feed.Last}
	if n := len(feed.Changes); n == in.Limit {
		out.Next = feed.Changes[n-1].Number
		out.More = out.Next < feed.Last
	}
	out.Changes, err = s.shown(ctx, feed.Changes)
	return out, err
}

// shown tells of changes what they wrote and when.
func (s *server) shown(ctx context.Context, changes []graphmodel.Change) ([]ChangeEntry, error) {
	numbers := make([]int64, len(changes))
	var ends []graphmodel.ID
	for i, c := range changes {
		numbers[i] = c.Number
		if c.Edge != nil {
			ends = append(ends, c.Edge.From, c.Edge.To)
		}
	}
	times, err := s.Store.Committed(ctx, numbers)
	if err != nil {
		return nil, err
	}
	var found bodies
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err = readBodies(r, ends)
		return err
	})
	if err != nil {
		return nil, err
	}
	out := make([]ChangeEntry, len(changes))
	for i, c := range changes {
		out[i] = s.changeEntry(c, found, times[i], requestOf(ctx).lang)
	}
	return out, nil
}

func (s *server) changeEntry(c graphmodel.Change, found bodies, at time.Time, lang string) ChangeEntry {
	out := ChangeEntry{Number: c.Number, ID: c.ID, Deleted: c.Deleted}
	if !at.IsZero() {
		out.At = &at
	}
	if c.Node != nil {
		thing := s.names.thing(*c.Node, lang)
		out.Node = &thing
	}
	if c.Edge != nil {
		link := s.names.links([]graphmodel.Link{*c.Edge}, lang)[0]
		from, to := found[c.Edge.From], found[c.Edge.To]
		out.Edge = &ChangedEdge{
			Link: link, FromTitle: from.Title, ToTitle: to.Title,
			FromEn: from.Props.String(propTitleEn), ToEn: to.Props.String(propTitleEn),
		}
	}
	return out
}

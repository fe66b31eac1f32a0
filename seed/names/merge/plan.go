package merge

import (
	"fmt"
	"slices"
	"time"

	"ronghe/graphmodel"
)

// Record is a merge: who, why, and all that it changes, before and after.
type Record struct {
	Kept   graphmodel.ID     `json:"kept"`
	Merged graphmodel.ID     `json:"merged"` // no node any more; an alias of Kept
	Who    string            `json:"who"`
	When   time.Time         `json:"when"`
	Why    string            `json:"why,omitempty"`
	Undone *By               `json:"undone,omitempty"` // who took it back; nil: it is in force
	Nodes  []graphmodel.Node `json:"nodes"`            // Kept and Merged as they were
	Edges  []graphmodel.Edge `json:"edges"`            // those of Merged as they were
	Node   graphmodel.Node   `json:"node"`             // Kept as it is after
	Moved  []graphmodel.Edge `json:"moved"`            // the edges that the merge made
}

// maxEdges is the most edges that a node may have to be merged into another.
const maxEdges = 100_000

// Plan reads what merging one node into another would do, and changes nothing. ErrNotFound:
// one of them is not there; ErrInvalid: they are one, of different kinds, sources, or together
// have too many names; or there are over 100,000 edges.
func Plan(r graphmodel.Reader, kept, merged graphmodel.ID) (*Record, error) {
	switch {
	case kept == merged:
		return nil, graphmodel.Invalid(string(merged), "", "不能并入自身", "cannot be merged into itself")
	case kept.Kind() != merged.Kind():
		return nil, graphmodel.Invalid(string(merged), "kind", "与 "+string(kept)+" 类别不同", "is of another kind than "+string(kept))
	case kept.Kind() == "source":
		return nil, graphmodel.Invalid(string(merged), "kind", "来源不能合并：它是其他内容的依据", "sources are not merged: other things rest on them")
	}
	a, err := r.Node(kept)
	if err != nil {
		return nil, err
	}
	b, err := r.Node(merged)
	if err != nil {
		return nil, err
	}
	rec := &Record{Kept: kept, Merged: merged, Nodes: []graphmodel.Node{a, b}, Node: joined(a, b)}
	if err := rec.Node.Validate(); err != nil {
		return nil, err
	}
	if err := rec.readEdges(r); err != nil {
		return nil, err
	}
	return rec, rec.leaveOutKnown(r)
}

// joined is a with the names of b, and the properties that it lacks.
func joined(a, b graphmodel.Node) graphmodel.Node {
	names := slices.Clone(a.Aliases)
	for _, name := range append(append([]string{b.Title}, b.Aliases...), string(b.ID)) {
		if name != a.Title && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	props := make(graphmodel.Props, len(a.Props)+len(b.Props))
	for _, from := range []graphmodel.Props{b.Props, a.Props} {
		for name, value := range from {
			props[name] = value
		}
	}
	a.Aliases = names
	if a.Props = props; len(props) == 0 {
		a.Props = nil
	}
	return a
}

// readEdges reads the edges of Merged and makes those that take their place.
func (rec *Record) readEdges(r graphmodel.Reader) error {
	q := graphmodel.EdgeQuery{Node: rec.Merged, Direction: graphmodel.Both, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return err
		}
		rec.Edges = append(rec.Edges, page.Edges...)
		if len(rec.Edges) > maxEdges {
			return graphmodel.Invalid(string(rec.Merged), "", fmt.Sprintf("关系超过 %d 条", maxEdges), fmt.Sprintf("has over %d edges", maxEdges))
		}
	}
	for _, e := range rec.Edges {
		if e.From == rec.Merged {
			e.From = rec.Kept
		}
		if e.To == rec.Merged {
			e.To = rec.Kept
		}
		if e.From != e.To {
			e.ID = ""
			rec.Moved = append(rec.Moved, e.WithID())
		}
	}
	slices.SortFunc(rec.Moved, func(a, b graphmodel.Edge) int { return compare(a.ID, b.ID) })
	rec.Moved = slices.CompactFunc(rec.Moved, func(a, b graphmodel.Edge) bool { return a.ID == b.ID })
	return nil
}

func compare(a, b graphmodel.ID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// leaveOutKnown takes out of Moved what the graph has already: Unmerge leaves that alone.
func (rec *Record) leaveOutKnown(r graphmodel.Reader) error {
	known, err := present(r, rec.Moved)
	if err != nil {
		return err
	}
	rec.Moved = slices.DeleteFunc(rec.Moved, func(e graphmodel.Edge) bool {
		_, ok := known[e.ID]
		return ok
	})
	return nil
}

// present reads which of some edges are there, as they are.
func present(r graphmodel.Reader, edges []graphmodel.Edge) (map[graphmodel.ID]graphmodel.Edge, error) {
	found := map[graphmodel.ID]graphmodel.Edge{}
	for part := range slices.Chunk(edges, graphmodel.MaxIDs) {
		ids := make([]graphmodel.ID, len(part))
		for i, e := range part {
			ids[i] = e.ID
		}
		page, err := r.Edges(graphmodel.EdgeQuery{IDs: ids})
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			found[e.ID] = e
		}
	}
	return found, nil
}

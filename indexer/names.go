package indexer

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/index/scorch"

	"ronghe/graphmodel"
	"ronghe/indexer/spelling"
	"ronghe/indexer/typeahead"
)

// names are what all nodes are called, in memory. What is made of them is made when
// it is first asked for.
type names struct {
	also map[graphmodel.Kind][]string // node kind → text properties that are names, too

	mu          sync.Mutex
	nodes       map[graphmodel.ID][]string // the title, then the aliases, then names of also
	table       *nameTable                 // of nodes; nil before it is asked for
	completions *typeahead.Index           // of nodes; nil before it is asked for
	words       *spelling.Lexicon
	stale       bool // nodes have changed since words were made
	renewing    bool // words are being made anew
	renewed     time.Time
	renewal     time.Duration // what making words took
}

func newNames(also map[graphmodel.Kind][]string) *names {
	return &names{also: also, nodes: map[graphmodel.ID][]string{}, words: spelling.New(nil), stale: true}
}

// loadNames reads the names from the documents as they lie, once.
func (g *generation) loadNames(ctx context.Context) error {
	return eachSegment(g.index, func(s *scorch.SegmentSnapshot) error {
		for live := s.DocNumbersLive().Iterator(); live.HasNext(); {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := g.names.read(s, uint64(live.Next())); err != nil {
				return err
			}
		}
		return nil
	})
}

// read takes in the names of one document.
func (n *names) read(s *scorch.SegmentSnapshot, number uint64) error {
	var e entry
	err := eachStored(s.Segment(), number, func(field, text string) bool {
		switch field {
		case "_id":
			e.ID = graphmodel.ID(text)
		case titleField:
			e.Title = text
		case aliasesField:
			e.Aliases = append(e.Aliases, text)
		default:
			if name, ok := strings.CutPrefix(field, storedText); ok {
				e.Sections = append(e.Sections, section{name, text})
			}
		}
		return true
	})
	n.nodes[e.ID] = n.of(e)
	return err
}

// of are the names of an entry.
func (n *names) of(e entry) []string {
	all := append([]string{e.Title}, e.Aliases...)
	for _, s := range e.Sections {
		if slices.Contains(n.also[e.ID.Kind()], s.Name) {
			all = append(all, strings.Clone(s.Text)) // not all texts with it
		}
	}
	return all
}

func (n *names) apply(c changes) {
	if len(c.write)+len(c.remove) == 0 {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	changed := slices.Clone(c.remove)
	for _, e := range c.write {
		n.nodes[e.ID] = n.of(e)
		changed = append(changed, e.ID)
	}
	for _, id := range c.remove {
		delete(n.nodes, id)
	}
	n.stale = true
	if n.table != nil {
		n.table = n.table.with(changed)
	}
	if n.completions == nil {
		return
	}
	put := make([]typeahead.Entry, len(c.write))
	for i, e := range c.write {
		put[i] = completed(e.ID, n.nodes[e.ID])
	}
	n.completions = n.completions.With(put, c.remove)
}

// completed is a node to typeahead: the shorter its title, the more weight it has.
func completed(id graphmodel.ID, names []string) typeahead.Entry {
	return typeahead.Entry{ID: id, Weight: -int32(utf8.RuneCountInString(names[0])), Names: names}
}

// typeahead is of the names as they are now.
func (n *names) typeahead() *typeahead.Index {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.completions == nil {
		entries := make([]typeahead.Entry, 0, len(n.nodes))
		for id, all := range n.nodes {
			entries = append(entries, completed(id, all))
		}
		n.completions = typeahead.New(entries)
	}
	return n.completions
}

// current is the table of the names as they are now.
func (n *names) current() *nameTable {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.table == nil {
		n.table = newNameTable(n)
	}
	return n.table
}

// Warm makes what the first query that needs it would wait for: what links names,
// what completes and what corrects. A query that comes meanwhile may wait for a part.
func (ix *Index) Warm() error {
	var n *names
	err := ix.use(func(g *generation) error {
		n = g.names
		return nil
	})
	if err != nil {
		return err
	}
	n.current()
	n.typeahead()
	n.lexicon()
	return nil
}

package indexer

import (
	"context"
	"maps"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/index/scorch"

	"ronghe/graphmodel"
	"ronghe/indexer/spelling"
	"ronghe/indexer/typeahead"
)

// MaxSuggestions is the most that Suggest returns.
const MaxSuggestions = 50

// Suggest implements graphmodel.Searcher; package typeahead says what completes
// what. Of names equally near, that of the node with the shorter title comes first,
// then in order of ID. A node is suggested once, by its nearest name.
func (ix *Index) Suggest(ctx context.Context, prefix string, limit int) (graphmodel.Suggestions, error) {
	var found graphmodel.Suggestions
	if err := checkText(prefix); err != nil {
		return found, err
	}
	if limit < 1 || limit > MaxSuggestions {
		return found, outOfRange("limit", limit, 1, MaxSuggestions)
	}
	err := ix.use(func(g *generation) error {
		found = suggestions(g.names.typeahead().Complete(prefix, limit))
		return ctx.Err()
	})
	return found, err
}

func suggestions(a typeahead.Answer) graphmodel.Suggestions {
	s := graphmodel.Suggestions{More: a.More}
	for _, c := range a.Completions {
		s.Names = append(s.Names, graphmodel.Suggestion{
			Stub:  graphmodel.Stub{ID: c.ID, Kind: c.ID.Kind(), Title: c.Title},
			Match: c.Match,
		})
	}
	for _, k := range a.Kinds {
		s.Kinds = append(s.Kinds, graphmodel.KindCount(k))
	}
	return s
}

// names are the titles and aliases of all nodes, in memory. What is made of them is
// made when it is first asked for.
type names struct {
	mu          sync.Mutex
	nodes       map[graphmodel.ID][]string // the title, then the aliases
	table       *nameTable                 // of nodes; nil when they have changed since
	completions *typeahead.Index           // of nodes; nil before it is asked for
	words       *spelling.Lexicon
	stale       bool // nodes have changed since words were made
	renewing    bool // words are being made anew
}

func newNames() *names {
	return &names{nodes: map[graphmodel.ID][]string{}, words: spelling.New(nil), stale: true}
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
	var id graphmodel.ID
	all := []string{""}
	err := eachStored(s.Segment(), number, func(field, text string) bool {
		switch field {
		case "_id":
			id = graphmodel.ID(text)
		case titleField:
			all[0] = text
		case aliasesField:
			all = append(all, text)
		}
		return true
	})
	n.nodes[id] = all
	return err
}

func (n *names) apply(c changes) {
	if len(c.write)+len(c.remove) == 0 {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, e := range c.write {
		n.nodes[e.ID] = append([]string{e.Title}, e.Aliases...)
	}
	for _, id := range c.remove {
		delete(n.nodes, id)
	}
	n.table, n.stale = nil, true
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
		n.table = newNameTable(n.nodes)
	}
	return n.table
}

// nameTable is all names by which nodes are linked.
type nameTable struct {
	nodes    map[graphmodel.ID][]string
	wordings []wording // in order
}

func newNameTable(nodes map[graphmodel.ID][]string) *nameTable {
	return &nameTable{nodes: maps.Clone(nodes), wordings: wordings(nodes)}
}

func checkText(text string) error {
	if utf8.RuneCountInString(text) > graphmodel.MaxQuery {
		most := strconv.Itoa(graphmodel.MaxQuery)
		return graphmodel.Invalid("query", "text", "检索词至多 "+most+" 字", "has at most "+most+" characters")
	}
	return checkBytes(text)
}

func checkBytes(text string) error {
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		return graphmodel.Invalid("query", "text", "应为不含 NUL 的 UTF-8 文字", "must be UTF-8 text without NUL")
	}
	return nil
}

func outOfRange(field string, n, least, most int) error {
	a, b := strconv.Itoa(least), strconv.Itoa(most)
	return graphmodel.Invalid(strconv.Itoa(n), field, "应在 "+a+" 与 "+b+" 之间", "must be from "+a+" to "+b)
}

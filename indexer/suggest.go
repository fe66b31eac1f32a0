package indexer

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/index/scorch"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// MaxSuggestions is the most that Suggest returns.
const MaxSuggestions = 50

// Suggest implements graphmodel.Searcher: names that are what was typed, then
// those that begin with it, then those that hold it; the shorter first, then in
// order of ID. A node is suggested once, by its nearest name.
func (ix *Index) Suggest(ctx context.Context, prefix string, limit int) ([]graphmodel.Suggestion, error) {
	if err := checkText(prefix); err != nil {
		return nil, err
	}
	if limit < 1 || limit > MaxSuggestions {
		return nil, outOfRange("limit", limit, 1, MaxSuggestions)
	}
	var found []graphmodel.Suggestion
	err := ix.use(func(g *generation) error {
		found = g.names.suggest(segment.Fold(prefix), limit)
		return ctx.Err()
	})
	return found, err
}

// names are the titles and aliases of all nodes, in memory.
type names struct {
	mu    sync.Mutex
	nodes map[graphmodel.ID][]string // the title, then the aliases
	table *nameTable                 // of nodes; nil when they have changed since
}

func newNames() *names { return &names{nodes: map[graphmodel.ID][]string{}} }

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
	err := s.VisitDocument(number, func(field string, _ byte, value []byte, _ []uint64) bool {
		switch field {
		case "_id":
			id = graphmodel.ID(value)
		case titleField:
			all[0] = string(value)
		case aliasesField:
			all = append(all, string(value))
		}
		return true
	})
	n.nodes[id] = all
	return err
}

func (n *names) apply(c changes) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, e := range c.write {
		n.nodes[e.ID] = append([]string{e.Title}, e.Aliases...)
	}
	for _, id := range c.remove {
		delete(n.nodes, id)
	}
	if len(c.write)+len(c.remove) > 0 {
		n.table = nil
	}
}

func (n *names) suggest(typed string, limit int) []graphmodel.Suggestion {
	if typed == "" || strings.IndexByte(typed, 0) >= 0 {
		return nil
	}
	return n.current().suggest(typed, limit)
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

// nameTable is all names, folded, in one text: finding what holds a few
// characters is one pass over it, faster than any tree at this size.
type nameTable struct {
	text     string // each name between two NULs, which no name holds
	names    []name // the shorter first, then in order of id; as in text
	nodes    map[graphmodel.ID][]string
	wordings []wording // in order
}

type name struct {
	start, end int // in text
	length     int // in runes
	id         graphmodel.ID
	title      string
	match      string // the name as written
}

func newNameTable(nodes map[graphmodel.ID][]string) *nameTable {
	t := &nameTable{names: make([]name, 0, len(nodes)), nodes: maps.Clone(nodes), wordings: wordings(nodes)}
	folded := make([]string, 0, len(nodes))
	size := 1
	for id, all := range nodes {
		for _, match := range all {
			f := segment.Fold(match)
			t.names = append(t.names, name{start: len(folded), length: utf8.RuneCountInString(f), id: id, title: all[0], match: match})
			folded = append(folded, f)
			size += 1 + len(f)
		}
	}
	slices.SortFunc(t.names, func(a, b name) int {
		return cmp.Or(cmp.Compare(a.length, b.length), cmp.Compare(a.id, b.id), cmp.Compare(a.match, b.match))
	})
	var text strings.Builder
	text.Grow(size)
	for i := range t.names {
		n := &t.names[i]
		text.WriteByte(0)
		f := folded[n.start] // until here, start was the place in folded
		n.start = text.Len()
		text.WriteString(f)
		n.end = text.Len()
	}
	text.WriteByte(0)
	t.text = text.String()
	return t
}

// suggest returns the names that begin with what was typed, then those that hold
// it. The names lie in their order, so the first found are the best.
func (t *nameTable) suggest(typed string, limit int) []graphmodel.Suggestion {
	found := []graphmodel.Suggestion{}
	seen := map[graphmodel.ID]bool{}
	for _, pattern := range []string{"\x00" + typed, typed} {
		for n := range t.holding(pattern) {
			if len(found) == limit {
				return found
			}
			if seen[n.id] {
				continue
			}
			seen[n.id] = true
			found = append(found, graphmodel.Suggestion{
				Stub:  graphmodel.Stub{ID: n.id, Kind: n.id.Kind(), Title: n.title},
				Match: n.match,
			})
		}
	}
	return found
}

// holding gives the names that hold pattern, of which the first byte may be the
// NUL before a name.
func (t *nameTable) holding(pattern string) iter.Seq[*name] {
	return func(yield func(*name) bool) {
		for at, n := 0, 0; ; at = t.names[n].end {
			next := strings.Index(t.text[at:], pattern)
			if next < 0 {
				return
			}
			for at += next; t.names[n].end <= at; {
				n++
			}
			if !yield(&t.names[n]) {
				return
			}
		}
	}
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

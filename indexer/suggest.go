package indexer

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"

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

// loadNames reads the names from the documents.
func (g *generation) loadNames(ctx context.Context) error {
	fields := []string{titleField, aliasesField}
	return g.walk(ctx, bleve.NewMatchAllQuery(), fields, func(id graphmodel.ID, stored map[string]any) error {
		g.names.nodes[id] = append(texts(stored[titleField]), texts(stored[aliasesField])...)
		return nil
	})
}

// texts are the values of a stored field, of which Bleve returns a single one bare.
func texts(stored any) []string {
	switch v := stored.(type) {
	case string:
		return []string{v}
	case []any:
		all := make([]string, len(v))
		for i, item := range v {
			all[i], _ = item.(string)
		}
		return all
	}
	return nil
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
	names    []name // in order of start
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
	var text strings.Builder
	for id, all := range nodes {
		for _, match := range all {
			text.WriteByte(0)
			folded := segment.Fold(match)
			t.names = append(t.names, name{
				start: text.Len(), end: text.Len() + len(folded), length: utf8.RuneCountInString(folded),
				id: id, title: all[0], match: match,
			})
			text.WriteString(folded)
		}
	}
	text.WriteByte(0)
	t.text = text.String()
	return t
}

// candidate is a name that holds what was typed.
type candidate struct {
	*name
	nearness int // 0 it is the name, 1 it begins the name, 2 it is within
}

func (c candidate) compare(d candidate) int {
	return cmp.Or(
		cmp.Compare(c.nearness, d.nearness), cmp.Compare(c.length, d.length),
		cmp.Compare(c.id, d.id), cmp.Compare(c.match, d.match))
}

func (t *nameTable) suggest(typed string, limit int) []graphmodel.Suggestion {
	var best []candidate
	for at, n := 0, 0; ; at = t.names[n].end {
		next := strings.Index(t.text[at:], typed)
		if next < 0 {
			break
		}
		at += next
		for t.names[n].end < at {
			n++
		}
		best = insert(best, newCandidate(&t.names[n], at, len(typed)), limit)
	}
	suggestions := make([]graphmodel.Suggestion, len(best))
	for i, c := range best {
		suggestions[i] = graphmodel.Suggestion{
			Stub:  graphmodel.Stub{ID: c.id, Kind: c.id.Kind(), Title: c.title},
			Match: c.match,
		}
	}
	return suggestions
}

func newCandidate(n *name, at, length int) candidate {
	switch {
	case at > n.start:
		return candidate{n, 2}
	case at+length < n.end:
		return candidate{n, 1}
	}
	return candidate{n, 0}
}

// insert keeps best in order, each node once, at most limit of them.
func insert(best []candidate, c candidate, limit int) []candidate {
	if len(best) == limit && c.compare(best[limit-1]) >= 0 {
		return best
	}
	if i := slices.IndexFunc(best, func(b candidate) bool { return b.id == c.id }); i >= 0 {
		if c.compare(best[i]) >= 0 {
			return best
		}
		best = slices.Delete(best, i, i+1)
	}
	i, _ := slices.BinarySearchFunc(best, c, candidate.compare)
	best = slices.Insert(best, i, c)
	return best[:min(len(best), limit)]
}

func checkText(text string) error {
	if utf8.RuneCountInString(text) > graphmodel.MaxQuery {
		most := strconv.Itoa(graphmodel.MaxQuery)
		return graphmodel.Invalid("query", "text", "检索词至多 "+most+" 字", "has at most "+most+" characters")
	}
	return nil
}

func outOfRange(field string, n, least, most int) error {
	a, b := strconv.Itoa(least), strconv.Itoa(most)
	return graphmodel.Invalid(strconv.Itoa(n), field, "应在 "+a+" 与 "+b+" 之间", "must be from "+a+" to "+b)
}

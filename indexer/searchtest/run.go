package searchtest

import (
	"context"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// Case is one entry of a file of cases; the package comment says what it means.
type Case struct {
	Name     string                              `yaml:"name"`
	Query    string                              `yaml:"query"`
	Filters  map[string][]string                 `yaml:"filters"`
	First    []graphmodel.ID                     `yaml:"first"`
	Contains []graphmodel.ID                     `yaml:"contains"`
	Never    []graphmodel.ID                     `yaml:"never"`
	Total    *int64                              `yaml:"total"`
	Whole    *int64                              `yaml:"whole"`
	Snippets map[graphmodel.ID]map[string]string `yaml:"snippets"`
	Facets   map[string]map[string]int64         `yaml:"facets"`
}

// Run runs all cases over the Searcher that open makes of a library, which must
// have taken in all of it.
func Run(t *testing.T, open func(*testing.T, Library) graphmodel.Searcher) {
	searcher := open(t, Load(t))
	files, err := testdata.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if file.Name() == "library.yaml" {
			continue
		}
		var cases []Case
		readYAML(t, path.Join("testdata", file.Name()), &cases)
		if len(cases) == 0 {
			t.Errorf("%s holds no cases", file.Name())
		}
		for _, c := range cases {
			t.Run(file.Name()+"/"+c.Name, func(t *testing.T) { c.run(t, searcher) })
		}
	}
}

func (c Case) run(t *testing.T, searcher graphmodel.Searcher) {
	q := graphmodel.SearchQuery{Text: c.Query, Filters: c.Filters, Limit: graphmodel.MaxHits}
	for facet := range c.Facets {
		q.Facets = append(q.Facets, facet)
	}
	slices.Sort(q.Facets)
	result, err := searcher.Search(context.Background(), q)
	if err != nil {
		t.Fatal(err)
	}
	c.checkHits(t, result)
	c.checkSnippets(t, result)
	for _, facet := range result.Facets {
		got := map[string]int64{}
		for _, v := range facet.Values {
			got[v.Value] = v.Count
		}
		if diff := cmp.Diff(got, c.Facets[facet.Name]); diff != "" {
			t.Errorf("facet %s (- got, + want):\n%s", facet.Name, diff)
		}
	}
	if len(result.Facets) != len(c.Facets) {
		t.Errorf("got %d facets, want %d", len(result.Facets), len(c.Facets))
	}
}

func (c Case) checkHits(t *testing.T, result graphmodel.SearchResult) {
	t.Helper()
	got := make([]graphmodel.ID, len(result.Hits))
	for i, hit := range result.Hits {
		got[i] = hit.ID
	}
	first := got[:min(len(got), len(c.First))]
	if !slices.Equal(first, c.First) {
		t.Errorf("first hits: got %v, want %v (of %v)", first, c.First, got)
	}
	for _, id := range c.Contains {
		if !slices.Contains(got, id) {
			t.Errorf("%s is not found; got %v", id, got)
		}
	}
	for _, id := range c.Never {
		if slices.Contains(got, id) {
			t.Errorf("%s is found; got %v", id, got)
		}
	}
	if c.Whole != nil && result.Whole != *c.Whole {
		t.Errorf("hits with all words: got %d, want %d: %v", result.Whole, *c.Whole, got)
	}
	if c.Total != nil && result.Total != *c.Total {
		t.Errorf("total: got %d, want %d: %v", result.Total, *c.Total, got)
	}
}

func (c Case) checkSnippets(t *testing.T, result graphmodel.SearchResult) {
	t.Helper()
	got := map[graphmodel.ID]map[string]string{}
	for _, hit := range result.Hits {
		if _, ok := c.Snippets[hit.ID]; !ok {
			continue
		}
		got[hit.ID] = map[string]string{}
		for _, s := range hit.Snippets {
			got[hit.ID][s.Field] = Marked(s)
		}
	}
	if len(c.Snippets) == 0 {
		return
	}
	if diff := cmp.Diff(got, c.Snippets); diff != "" {
		t.Errorf("snippets (- got, + want):\n%s", diff)
	}
}

// Marked is the text of a snippet with 【 and 】 around each mark.
func Marked(s graphmodel.Snippet) string {
	var b strings.Builder
	runes := []rune(s.Text)
	from := 0
	for _, m := range s.Marks {
		b.WriteString(string(runes[from:m.Start]) + "【" + string(runes[m.Start:m.End]) + "】")
		from = m.End
	}
	return b.String() + string(runes[from:])
}

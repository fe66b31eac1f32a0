package indexer_test

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
	"ronghe/indexer"
	"ronghe/indexer/searchtest/builtin"
)

// openBuiltin is an index of the built-in library.
func openBuiltin(t *testing.T) *indexer.Index {
	t.Helper()
	dir, _ := builtin.Copy(t)
	return openIndex(t, filepath.Join(dir, "index"), openFile(t, filepath.Join(dir, "graph.db")))
}

func search(t *testing.T, ix *indexer.Index, q graphmodel.SearchQuery) graphmodel.SearchResult {
	t.Helper()
	if q.Limit == 0 {
		q.Limit = 10
	}
	result, err := ix.Search(context.Background(), q)
	if err != nil {
		t.Fatalf("%q: %v", q.Text, err)
	}
	return result
}

func ids(hits []graphmodel.Hit) []graphmodel.ID {
	var all []graphmodel.ID
	for _, h := range hits {
		all = append(all, h.ID)
	}
	return all
}

// TestOneQuestionManyWaysToTypeIt: however it is typed, the first page is the same,
// and the answer says what it is of when that is not what was typed.
func TestOneQuestionManyWaysToTypeIt(t *testing.T) {
	ix := openBuiltin(t)
	const meant = "两化融合管理体系贯标"
	want := search(t, ix, graphmodel.SearchQuery{Text: meant})
	if len(want.Hits) != 10 || want.Corrected != nil {
		t.Fatalf("%s: %d hits, corrected %v", meant, len(want.Hits), want.Corrected)
	}
	for _, c := range []struct {
		typed     string
		corrected bool
	}{
		{"兩化融合管理體系貫標", false},
		{"　两化融合管理体系贯标　", false},
		{"lianghuarongheguanlitixiguanbiao", true},
		{"liang hua rong he guan li ti xi guan biao", true},
		{"lianghuarongheguanlitixiguanbao", true},
		{"ｌｉａｎｇｈｕａｒｏｎｇｈｅｇｕａｎｌｉｔｉｘｉｇｕａｎｂｉａｏ", true},
		{"lhrhgltxgb", true},
		{"LHRHGLTXGB", true},
		{"两化溶合管理体系贯标", true},
		{"两化融合管理体糸贯标", true},
		{"两化融合管理体系惯标", true},
		{"兩化溶合管理體系貫標", true},
	} {
		got := search(t, ix, graphmodel.SearchQuery{Text: c.typed})
		if diff := cmp.Diff(ids(got.Hits), ids(want.Hits)); diff != "" || got.Total != want.Total {
			t.Errorf("%s: %d hits, want %d (- got, + want):\n%s", c.typed, got.Total, want.Total, diff)
		}
		if corrected := got.Corrected != nil; corrected != c.corrected || corrected && got.Corrected.Text != meant {
			t.Errorf("%s: corrected %+v", c.typed, got.Corrected)
		}
	}
}

func TestCorrectedText(t *testing.T) {
	ix := openBuiltin(t)
	for typed, want := range map[string]string{
		"lhrh":     "两化融合",
		"mse":      "mes",
		"nygk":     "能源管控",
		"能原管控":     "能源管控",
		"没有这样的东西呀": "",
		"能源管控":     "",
		`"能原管控"`:   "", // syntax says: just so
		"-能原管控":    "",
	} {
		got := ""
		if result := search(t, ix, graphmodel.SearchQuery{Text: typed}); result.Corrected != nil {
			got = result.Corrected.Text
		}
		if got != want {
			t.Errorf("%s: corrected to %q, want %q", typed, got, want)
		}
	}
}

// TestLiteralUndoesACorrection: the same text, asked for as typed, is searched for.
func TestLiteralUndoesACorrection(t *testing.T) {
	ix := openBuiltin(t)
	got := search(t, ix, graphmodel.SearchQuery{Text: "能原管控", Literal: true})
	if got.Corrected != nil || got.Whole != 0 {
		t.Errorf("literal: corrected %v, whole %d", got.Corrected, got.Whole)
	}
	if got := search(t, ix, graphmodel.SearchQuery{Text: "lhrh", Literal: true}); got.Total != 0 {
		t.Errorf("literal lhrh: %d hits", got.Total)
	}
}

// TestPagesOfACorrection: pages by After are those of one long page.
func TestPagesOfACorrection(t *testing.T) {
	ix := openBuiltin(t)
	want := search(t, ix, graphmodel.SearchQuery{Text: "能原管控", Limit: 60})
	var got []graphmodel.ID
	q := graphmodel.SearchQuery{Text: "能原管控", Limit: 7}
	for len(got) < 60 {
		page := search(t, ix, q)
		if page.Corrected == nil || len(page.Hits) == 0 {
			t.Fatalf("after %d hits: corrected %v, %d hits", len(got), page.Corrected, len(page.Hits))
		}
		got = append(got, ids(page.Hits)...)
		q.After = page.Hits[len(page.Hits)-1].Position()
	}
	if diff := cmp.Diff(got[:60], ids(want.Hits)); diff != "" {
		t.Errorf("pages (- got, + want):\n%s", diff)
	}
}

// TestWithoutOneCondition: where nothing is found, each count is what is found
// without that filter or condition.
func TestWithoutOneCondition(t *testing.T) {
	ix := openBuiltin(t)
	for _, q := range []graphmodel.SearchQuery{
		{Text: "能源管控 年:1901"},
		{Text: "标题:能源管控 -标题:能源"},
		{Text: `"能源的管控的中心" 类型:案例`},
		{Text: "能源管控", Filters: map[string][]string{"year": {"1901"}, "kind": {"case"}}},
		{Text: "能源管控 年:1901", Filters: map[string][]string{"kind": {"case"}}},
	} {
		got := search(t, ix, q)
		if got.Total != 0 || len(got.Without) == 0 {
			t.Errorf("%s %v: %d hits, without %v", q.Text, q.Filters, got.Total, got.Without)
		}
		for _, c := range got.Without {
			without := graphmodel.SearchQuery{Text: q.Text, Filters: map[string][]string{}}
			for facet, values := range q.Filters {
				if facet != c.Facet {
					without.Filters[facet] = values
				}
			}
			if c.Facet == "" {
				without.Text = c.Text
			}
			if n := search(t, ix, without).Total; n != c.Total || n == 0 {
				t.Errorf("%s %v: without %+v there are %d", q.Text, q.Filters, c, n)
			}
		}
	}
	if got := search(t, ix, graphmodel.SearchQuery{Text: "能源管控 年:2018"}); len(got.Without) > 0 {
		t.Errorf("there are hits, and yet without %v", got.Without)
	}
}

// TestEnglishNamesFindChineseTexts: the English name of a practice links to it.
func TestEnglishNamesFindChineseTexts(t *testing.T) {
	ix := openBuiltin(t)
	got := search(t, ix, graphmodel.SearchQuery{Text: "manufacturing execution system", Limit: 20})
	if len(got.Added) == 0 || got.Added[0].Text != "manufacturing execution system" || !slices.Contains(got.Added[0].Names, "制造执行系统") {
		t.Errorf("added %v", got.Added)
	}
	if !slices.ContainsFunc(got.Hits, func(h graphmodel.Hit) bool { return h.Kind == "case" }) {
		t.Errorf("no case in %v", ids(got.Hits))
	}
}

package indexer

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// hostile are queries made to be slow, and the worst that people type.
func hostile(all []entry) map[string]string {
	text := strings.ReplaceAll(all[len(all)/2].Sections[0].Text, "，", "")
	var distinct, fields, prefixes, phrases, letters strings.Builder
	for i := range 500 {
		distinct.WriteRune('一' + rune(i))
	}
	for i := range 100 {
		fmt.Fprintf(&fields, "标题:%c ", '一'+rune(i))
		fmt.Fprintf(&prefixes, "%c* ", '一'+rune(i))
		fmt.Fprintf(&phrases, "“%s” ", string([]rune(text)[i%50:i%50+3]))
		fmt.Fprintf(&letters, "%c* ", 'a'+rune(i%26))
	}
	return map[string]string{
		"a title pasted":     string([]rune(text)[:40]),
		"a passage pasted":   text,
		"500 ideographs":     distinct.String(),
		"10,000 characters":  strings.Repeat(text, 80),
		"1,000 fields":       fields.String(),
		"1,000 prefixes":     prefixes.String(),
		"1,000 letters*":     letters.String(),
		"phrases":            phrases.String(),
		"a common phrase":    "“一丁” “丁一丁” “虚构”",
		"1,000 OR":           strings.Repeat("一丁 OR 丁一 OR ", 500),
		"1,000 brackets":     strings.Repeat("(", 1000) + "一丁",
		"nested NOT":         strings.Repeat("-(一丁 OR ", 100) + "丁",
		"body":               "正文:一丁 正文:“丁一丁” 正文:丁",
		"words that match 1": strings.Repeat("一 ", 250),
	}
}

// BenchmarkHostile tells the slowest of hostile queries over passages.
func BenchmarkHostile(b *testing.B) {
	all := passages(*passageCount)
	g := writePassages(b, all)
	queries := hostile(all)
	var names []string
	for name := range queries {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.Run(name, func(b *testing.B) {
			var worst time.Duration
			for b.Loop() {
				begin := time.Now()
				_, err := g.search(context.Background(), graphmodel.SearchQuery{Text: queries[name], Facets: graphmodel.FacetNames, Limit: 20}, nil)
				if err != nil {
					b.Fatal(err)
				}
				worst = max(worst, time.Since(begin))
			}
			b.ReportMetric(float64(worst.Milliseconds()), "worst-ms")
		})
	}
}

// TestHostileQueriesAreBounded counts what queries look up, and reads in the notes that
// something was left out.
func TestHostileQueriesAreBounded(t *testing.T) {
	all := passages(300)
	g, err := createGeneration(filepath.Join(t.TempDir(), "generation"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = g.close() })
	if err := g.applyInParts(changes{write: all, stamp: &stamp{}}); err != nil {
		t.Fatal(err)
	}
	c, err := g.corpus()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = c.close() }()
	queries := hostile(all)
	for _, name := range []string{"500 ideographs", "10,000 characters", "a passage pasted"} {
		q, err := c.question(queries[name], g.names.current())
		if err != nil {
			t.Fatal(err)
		}
		chars := 0
		for _, term := range q.terms {
			if term.Kind == segment.Char {
				chars++
			}
		}
		if chars > maxChars {
			t.Errorf("%s: %d ideographs are looked up", name, chars)
		}
	}
	var apart strings.Builder
	for i := range 200 {
		apart.WriteString(string('一'+rune(i)) + " ")
	}
	queries["ideographs apart"] = apart.String()
	for name, want := range map[string]bool{"1,000 fields": true, "ideographs apart": true, "a title pasted": false, "a passage pasted": false} {
		got, err := g.search(t.Context(), graphmodel.SearchQuery{Text: queries[name], Limit: 5}, nil)
		if err != nil {
			t.Fatal(err)
		}
		noted := slices.ContainsFunc(got.Notes, func(n graphmodel.Note) bool { return n.Code == CodeBounded })
		if noted != want {
			t.Errorf("%s: notes %v", name, got.Notes)
		}
	}
}

package indexer

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"ronghe/graphmodel"
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

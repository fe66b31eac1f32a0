package indexer

import (
	"context"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

var passageCount = flag.Int("passages", 10000, "the most passages of the benchmarks; 100000 is the size promised for")

// passages are n made-up texts of 130 characters, some words of two characters
// much more frequent than others.
func passages(n int) []entry {
	random := rand.New(rand.NewPCG(1, 2))
	all := make([]entry, n)
	for i := range all {
		var text strings.Builder
		for range 62 {
			x := random.Float64()
			word := int(x * x * x * 20000)
			text.WriteRune('一' + rune(word%2500))
			text.WriteRune('丁' + rune(word/9))
			if random.IntN(10) == 0 {
				text.WriteRune('，')
			}
		}
		all[i] = entry{
			ID: graphmodel.ID(fmt.Sprintf("case:made-up-%d", i)), Title: "虚构",
			Sections: []section{{"summary", text.String()}},
			Facets: map[string][]string{
				graphmodel.FacetKind: {"case"}, graphmodel.FacetYear: {fmt.Sprint(2000 + i%20)},
				graphmodel.FacetRegion: {fmt.Sprint("region:", i%300), fmt.Sprint("region:", i%30)},
			},
		}
	}
	return all
}

// BenchmarkPassages writes passages, at three sizes, and asks about them: the
// cost must follow the hits asked for.
func BenchmarkPassages(b *testing.B) {
	for _, n := range []int{*passageCount / 100, *passageCount / 10, *passageCount} {
		all := passages(n)
		b.Run(fmt.Sprintf("write/%d", n), func(b *testing.B) {
			for b.Loop() {
				writePassages(b, all)
			}
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "docs/s")
		})
		g := writePassages(b, all)
		for name, q := range passageQueries(all) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				for b.Loop() {
					if _, err := g.search(context.Background(), q, nil); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(sizeOf(b, g.path)/float64(textSize(all)), "×text")
			})
		}
	}
}

func passageQueries(all []entry) map[string]graphmodel.SearchQuery {
	text := []rune(all[len(all)/2].Sections[0].Text)
	question := string(text[10:18]) + "的是什么" + string(text[30:36])
	return map[string]graphmodel.SearchQuery{
		"question": {Text: question, Limit: 20},
		"facets":   {Text: question, Limit: 20, Facets: graphmodel.FacetNames, Filters: map[string][]string{graphmodel.FacetYear: {"2003", "2004"}}},
		"deep":     {Text: question, Limit: 20, After: graphmodel.Position{Score: 1, ID: "case:made-up-1"}},
		"all":      {Limit: 20, Facets: graphmodel.FacetNames},
	}
}

func writePassages(b *testing.B, all []entry) *generation {
	b.Helper()
	g, err := createGeneration(filepath.Join(b.TempDir(), "generation"), nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = g.close() })
	if err := g.applyInParts(changes{write: all, stamp: &stamp{}}); err != nil {
		b.Fatal(err)
	}
	return g
}

func textSize(all []entry) int {
	size := 0
	for _, e := range all {
		size += e.textSize()
	}
	return size
}

// sizeOf is how many bytes the files below path have.
func sizeOf(b *testing.B, path string) float64 {
	b.Helper()
	size := 0.0
	err := filepath.WalkDir(path, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += float64(info.Size())
		}
		return nil // a file that a merge has removed meanwhile
	})
	if err != nil {
		b.Fatal(err)
	}
	return size
}

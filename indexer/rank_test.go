package indexer

import (
	"context"
	"math"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// TestBM25 compares the sum of terms with one computed from the texts in the
// plainest way, over documents of two kinds, some of them written again or removed.
func TestBM25(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		g, err := createGeneration(filepath.Join(t.TempDir(), "generation"), nil)
		if err != nil {
			rt.Fatal(err)
		}
		defer func() { _ = g.close() }()
		live := map[graphmodel.ID]entry{}
		for range rapid.IntRange(1, 4).Draw(rt, "batches") {
			c := randomBatch(rt)
			if err := g.apply(c); err != nil {
				rt.Fatal(err)
			}
			for _, e := range c.write {
				live[e.ID] = e
			}
			for _, id := range c.remove {
				delete(live, id)
			}
		}
		question := randomText(rt, "question")
		checkScores(rt, g, live, question)
	})
}

func randomBatch(rt *rapid.T) changes {
	ids := rapid.SliceOfDistinct(rapid.SampledFrom([]graphmodel.ID{"case:1", "case:2", "case:3", "zone:1", "zone:2"}), rapid.ID)
	var c changes
	for _, id := range ids.Draw(rt, "ids") {
		if rapid.IntRange(0, 3).Draw(rt, "remove") == 0 {
			c.remove = append(c.remove, id)
			continue
		}
		c.write = append(c.write, entry{
			ID: id, Title: randomText(rt, "title"), Sections: []section{{"summary", randomText(rt, "text")}},
		})
	}
	return c
}

func randomText(rt *rapid.T, label string) string {
	return rapid.StringOfN(rapid.RuneFrom([]rune("能源管控，a1 ")), 1, 60, -1).Draw(rt, label)
}

func checkScores(rt *rapid.T, g *generation, live map[graphmodel.ID]entry, question string) {
	c, err := g.corpus()
	if err != nil {
		rt.Fatal(err)
	}
	defer func() { _ = c.close() }()
	c.left = []Part{Question} // which TestQuestion is about
	q, err := c.question(question, newNameTable(newNames(nil)))
	if err != nil {
		rt.Fatal(err)
	}
	scores, err := c.rank(context.Background(), q.terms)
	if err != nil {
		rt.Fatal(err)
	}
	want := plainScores(live, question)
	for i, docs := range c.all() {
		for docs := docs.Iterator(); docs.HasNext(); {
			doc := docs.Next()
			id := graphmodel.ID(c.shards[i].ids[doc])
			if got := float64(scores[i][doc]); math.Abs(got-want[id]) > 1e-4*(1+want[id]) {
				rt.Errorf("%s: got %v, want %v", id, got, want[id])
			}
			delete(want, id)
		}
	}
	if len(want) > 0 {
		rt.Errorf("not in the index: %v", want)
	}
}

// plainScores is BM25 as the books have it, summed over the kinds of terms.
func plainScores(live map[graphmodel.ID]entry, question string) map[graphmodel.ID]float64 {
	type text struct {
		counts [segment.Kinds]map[string]int
		length float64
	}
	texts, sum, number := map[graphmodel.ID]text{}, map[graphmodel.Kind]float64{}, map[graphmodel.Kind]float64{}
	for id, e := range live {
		counts := segment.Counts{Pairs: map[string]int{}, Words: map[string]int{}}
		x := text{length: float64(counts.Add(e.Title, titleWeight) + counts.Add(e.Sections[0].Text, bodyWeight))}
		x.counts = [segment.Kinds]map[string]int{segment.Char: {}, segment.Pair: counts.Pairs, segment.Word: counts.Words}
		for pair, n := range counts.Pairs {
			first, _ := utf8.DecodeRuneInString(pair)
			x.counts[segment.Char][string(first)] += rounded(n)
		}
		texts[id] = x
		sum[id.Kind()] += x.length
		number[id.Kind()]++
	}
	asked := [segment.Kinds]map[string]int{{}, {}, {}}
	for _, p := range segment.Phrases(question) {
		for _, t := range p.Terms() {
			asked[t.Kind][t.Text]++
		}
	}
	scores := map[graphmodel.ID]float64{}
	for id, x := range texts {
		scores[id] = 0
		for kind, terms := range asked {
			for term, times := range terms {
				n := 0
				for _, other := range texts {
					if other.counts[kind][term] > 0 {
						n++
					}
				}
				tf := float64(rounded(x.counts[kind][term]))
				average := sum[id.Kind()] / number[id.Kind()]
				norm := bm25K1 * (1 - bm25B)
				if average > 0 {
					norm += bm25K1 * bm25B * x.length / average
				}
				weight := math.Log(1+(float64(len(texts)-n)+0.5)/(float64(n)+0.5)) * kindWeight[kind] * float64(times)
				if tf > 0 {
					scores[id] += weight * tf * (bm25K1 + 1) / (tf + norm)
				}
			}
		}
	}
	return scores
}

// rounded is the level that a count is rounded down to.
func rounded(n int) int {
	level := 0
	for _, l := range levels {
		if l <= n {
			level = l
		}
	}
	return level
}

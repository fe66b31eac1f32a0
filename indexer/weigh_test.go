package indexer

import (
	"math"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/indexer/segment"
)

// TestAsking: of the terms of a question, those that only ask.
func TestAsking(t *testing.T) {
	for _, c := range []struct {
		question string
		want     []string
	}{
		{"贯标", nil},
		{"如何贯标", []string{"何", "何贯", "如", "如何"}},
		{"如何贯标，如意", []string{"何", "何贯", "如何"}}, // 如 is more than asked with
		{"贯标難嗎？", []string{"吗", "难吗"}},
		{"吗啡", nil},
		{"貫標是什麼", []string{"么", "什", "什么", "是什"}},
		{"请问ERP怎么办", []string{"么", "么办", "办", "怎", "怎么", "请", "请问", "问"}},
	} {
		var got []string
		for term, asks := range asking(segment.Phrases(c.question)) {
			if asks {
				got = append(got, term.Text)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.question, diff)
		}
	}
}

// TestQuestion compares the weights of terms with those that the length of the
// question makes of their idf.
func TestQuestion(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		g, err := createGeneration(filepath.Join(t.TempDir(), "generation"), nil)
		if err != nil {
			rt.Fatal(err)
		}
		defer func() { _ = g.close() }()
		batch := randomBatch(rt)
		if err := g.apply(batch); err != nil {
			rt.Fatal(err)
		}
		c, err := g.corpus()
		if err != nil {
			rt.Fatal(err)
		}
		defer func() { _ = c.close() }()
		question := randomText(rt, "question")
		q, err := c.question(question, newNameTable(newNames(nil)))
		if err != nil {
			rt.Fatal(err)
		}
		checkQuestion(rt, q)
	})
}

func checkQuestion(rt *rapid.T, q *question) {
	size := 0
	for _, term := range q.terms {
		if term.Kind != segment.Pair {
			size++
		}
	}
	long := max(0, 1-rarerFrom/float64(size))
	for _, term := range q.terms {
		want := math.Pow(term.idf, 1+rarer*long) * kindWeight[term.Kind] * float64(term.asked)
		if math.Abs(term.weight-want) > 1e-9*(1+want) {
			rt.Errorf("%s weighs %v, want %v", term.Text, term.weight, want)
		}
	}
}

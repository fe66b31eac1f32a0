package indexer

import (
	"context"
	"math"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
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

// TestQuestion compares what the question as a whole does to the scores of documents
// with what the texts say: a term's weight, and the share that a text has of it.
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
		texts := map[graphmodel.ID]string{}
		for _, e := range batch.write {
			texts[e.ID] = e.Title + "\n" + e.Sections[0].Text
		}
		checkQuestion(rt, c, q, texts)
	})
}

func checkQuestion(rt *rapid.T, c *corpus, q *question, texts map[graphmodel.ID]string) {
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
	before, err := c.rank(context.Background(), q.terms)
	if err != nil {
		rt.Fatal(err)
	}
	after := make([][]float32, len(before))
	for i := range before {
		after[i] = slices.Clone(before[i])
	}
	q.cover(c, after)
	for i, s := range c.shards {
		for doc, id := range s.ids {
			factor := math.Pow(share(q, texts[graphmodel.ID(id)]), max(0, sharePower*(1-float64(size)/shareUntil)))
			got, want := float64(after[i][doc]), float64(before[i][doc])*factor
			if math.Abs(got-want) > 0.02*(want+1e-9) || math.Abs(float64(q.factor(i, uint32(doc)))-factor) > 0.02 && want > 0 {
				rt.Errorf("%s: %v became %v, want %v", id, before[i][doc], got, want)
			}
		}
	}
}

// share is how much a text has of what the corpus knows of a question.
func share(q *question, text string) float64 {
	has, all := 0.0, 0.0
	for _, term := range q.terms {
		if term.Kind == segment.Pair {
			continue
		}
		all += term.part
		if len(segment.Find(text, []segment.Term{term.Term})) > 0 {
			has += term.part
		}
	}
	return has / max(all, 1e-9)
}

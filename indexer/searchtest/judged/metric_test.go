package judged

import (
	"math"
	"testing"
	"time"
)

// TestMetrics: worked examples. d and e are useful (1), a is what is asked (2).
func TestMetrics(t *testing.T) {
	grades := map[string]int{"a": 2, "d": 1, "e": 1}
	ideal := 2 + 1/math.Log2(3) + 1/math.Log2(4)
	for _, test := range []struct {
		name              string
		ranked            []string
		mrr, ndcg, recall float64
	}{
		{"nothing found", nil, 0, 0, 0},
		{"nothing relevant found", []string{"x", "y"}, 0, 0, 0},
		{"the best ranking", []string{"a", "d", "e"}, 1, 1, 1},
		{"the best one second", []string{"d", "a", "e"}, 1, (1 + 2/math.Log2(3) + 1/math.Log2(4)) / ideal, 1},
		{"third only", []string{"x", "y", "a"}, 1.0 / 3, 2 / math.Log2(4) / ideal, 1.0 / 3},
		{"beyond k", []string{"x", "y", "z", "a"}, 0, 0, 0},
	} {
		const k = 3
		near(t, test.name+": MRR", ReciprocalRank(test.ranked, grades, k), test.mrr)
		near(t, test.name+": nDCG", NDCG(test.ranked, grades, k), test.ndcg)
		near(t, test.name+": recall", Recall(test.ranked, grades, k), test.recall)
	}
	near(t, "no judgements: nDCG", NDCG([]string{"a"}, nil, 10), 0)
	near(t, "no judgements: recall", Recall([]string{"a"}, nil, 10), 0)
}

func TestSummarise(t *testing.T) {
	outcome := func(user, kind string, mrr float64) Outcome {
		return Outcome{Query: Query{User: user, Kind: kind}, Means: Means{MRR: mrr}}
	}
	groups := Summarise([]Outcome{
		outcome("researcher", "place", 1), outcome("researcher", "typo", 0.5), outcome("enterprise", "typo", 0),
	})
	got := map[string]float64{}
	for _, g := range groups {
		got[g.Name] = g.MRR
	}
	for name, want := range map[string]float64{
		All: 0.5, "researcher": 0.75, "enterprise": 0, "place": 1, "typo": 0.25,
		"researcher/place": 1, "researcher/typo": 0.5, "enterprise/typo": 0,
	} {
		near(t, name, got[name], want)
	}
	if len(groups) != 8 {
		t.Errorf("got %d groups, want the 8 that have queries", len(groups))
	}
}

func TestPercentile(t *testing.T) {
	times := []time.Duration{4, 1, 3, 2}
	for p, want := range map[float64]time.Duration{0: 1, 0.25: 1, 0.5: 2, 0.51: 3, 0.95: 4, 1: 4} {
		if got := Percentile(times, p); got != want {
			t.Errorf("percentile %v: got %v, want %v", p, got, want)
		}
	}
	if got := Percentile(nil, 0.5); got != 0 {
		t.Errorf("of none: got %v, want 0", got)
	}
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-12 {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

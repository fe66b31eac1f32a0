package offline

import (
	"math"
	"testing"
)

func TestMetricsExample(t *testing.T) {
	hits := []bool{true, false, false, true, false}
	if got := Recall(hits, 3, 5); math.Abs(got-2./3) > 1e-15 {
		t.Errorf("recall: got %.4f, want .6667", got)
	}
	if got := NDCG(hits, 3, 5); math.Abs(got-.6714) > 5e-5 {
		t.Errorf("NDCG: got %.4f, want .6714", got)
	}
	if got, ideal := discount(1)+discount(4), discount(1)+discount(2)+discount(3); math.Abs(got-1.4307) > 5e-5 || math.Abs(ideal-2.1309) > 5e-5 {
		t.Errorf("DCG: got %.4f of %.4f, want 1.4307 of 2.1309", got, ideal)
	}
	shown := []int{0, 8, 1, 1}
	if got := Gini(shown); math.Abs(got-.6) > 1e-12 {
		t.Errorf("Gini: got %.4f, want .6", got)
	}
	if got := Coverage(shown); got != .75 {
		t.Errorf("coverage: got %.4f, want .75", got)
	}
}

func TestMetricsOfNothing(t *testing.T) {
	if got := Recall(nil, 3, 20); got != 0 {
		t.Errorf("recall of no list: got %v, want 0", got)
	}
	if got := NDCG(nil, 3, 20); got != 0 {
		t.Errorf("NDCG of no list: got %v, want 0", got)
	}
	if got := Gini([]int{0, 0}); got != 0 {
		t.Errorf("Gini of nothing shown: got %v, want 0", got)
	}
	if got := Gini(nil); got != 0 {
		t.Errorf("Gini of no candidates: got %v, want 0", got)
	}
	// Only the first k count, and k tests at most can be found.
	if got := Recall([]bool{true, true, true}, 5, 2); got != 1 {
		t.Errorf("recall at 2 of 5 tests: got %v, want 1", got)
	}
}

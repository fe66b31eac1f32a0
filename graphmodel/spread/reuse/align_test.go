package reuse

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// naiveExtend is the best score of aligning any start of a with any start of b.
func naiveExtend(a, b []rune) int {
	best := 0
	score := make([][]int, len(a)+1)
	for i := range score {
		score[i] = make([]int, len(b)+1)
		for j := range score[i] {
			if i > 0 || j > 0 {
				score[i][j] = -1 << 30
			}
			if i > 0 {
				score[i][j] = max(score[i][j], score[i-1][j]-3)
			}
			if j > 0 {
				score[i][j] = max(score[i][j], score[i][j-1]-3)
			}
			if i > 0 && j > 0 {
				alike := -2
				if a[i-1] == b[j-1] {
					alike = 2
				}
				score[i][j] = max(score[i][j], score[i-1][j-1]+alike)
			}
			best = max(best, score[i][j])
		}
	}
	return best
}

func TestExtendIsTheBestAlignment(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SliceOfN(rapid.SampledFrom([]rune("ab")), 0, 18)
		a, b := letters.Draw(t, "a"), letters.Draw(t, "b")
		got := extend(a, b)
		if want := naiveExtend(a, b); got.score() != want {
			t.Fatalf("extend = %+v scores %d, want %d", got, got.score(), want)
		}
	})
}

// Whatever two texts share of size+window−1 runes gives them a fingerprint in common.
func TestFingerprintsMeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		letters := rapid.SampledFrom([]rune("abcd"))
		shared := rapid.SliceOfN(letters, size+window-1, 40).Draw(t, "shared")
		have := map[uint64]bool{}
		for _, m := range fingerprints(append(rapid.SliceOfN(letters, 0, 30).Draw(t, "a"), shared...)) {
			have[m.hash] = true
		}
		for _, m := range fingerprints(append(shared[:len(shared):len(shared)], rapid.SliceOfN(letters, 0, 30).Draw(t, "b")...)) {
			if have[m.hash] {
				return
			}
		}
		t.Fatal("no fingerprint in common")
	})
}

func TestBestDropsWhatLiesInside(t *testing.T) {
	inside, outer, beside := area{10, 50, 10, 50, 0}, area{0, 100, 0, 100, 2}, area{10, 50, 200, 240, 0}
	got := best([]area{inside, beside, outer})
	if want := []area{outer, beside}; !slices.Equal(got, want) {
		t.Errorf("best = %v, want %v", got, want)
	}
}

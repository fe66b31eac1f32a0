package spread

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

// TestPairRows: a sends from 2001 on, c from 2002 on; d has adopted, nobody knows
// when, and is neither.
func TestPairRows(t *testing.T) {
	h := History{
		Units: []string{"a", "b", "c", "d"}, Window: Window{2000, 2002},
		Times: [][]float64{{2000, Never, 2001, Unknown}},
	}
	pair := make([]float64, 16)
	for i := range pair {
		pair[i] = float64(i) // 4·receiver + sender
	}
	rows, err := PairRows(context.Background(), h, []PairCovariate{{"pair", pair}})
	if err != nil {
		t.Fatal(err)
	}
	// b in 2001 and in 2002 with a, in 2002 with c; c in 2001 with a.
	want := &RiskRows{
		Names: []string{"pair"}, X: []float64{4, 6, 8}, Trials: []float64{2, 1, 1},
		Events: []float64{0, 0, 1}, Cluster: []int32{1, 1, 2}, Undated: 1,
	}
	if diff := cmp.Diff(rows, want); diff != "" {
		t.Error(diff)
	}
	pair[6] = math.NaN()
	_, err = PairRows(context.Background(), h, []PairCovariate{{"pair", pair}})
	if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(fmt.Sprint(err), "1 values are missing: b 2002 pair c →") {
		t.Errorf("got %v, want the missing value named", err)
	}
	if _, err = PairRows(context.Background(), h, []PairCovariate{{"pair", pair[:3]}}); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid", err)
	}
}

// TestPairsOfNoInfluence: where units adopt by themselves, a trait of pairs made up
// at random is rarely significant by receiver, though rows by themselves say it is.
func TestPairsOfNoInfluence(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	const n, trials = 40, 60
	naive, clustered := 0, 0
	for range trials {
		h := History{Window: Window{1, 12}, Times: [][]float64{make([]float64, n)}, Time: TimeLinear}
		pair := make([]float64, n*n)
		for i := range n {
			h.Units = append(h.Units, fmt.Sprintf("u%02d", i))
			h.Times[0][i] = 1 + math.Floor(-math.Log(rng.Float64())*6)
			ofReceiver := rng.NormFloat64()
			for j := range n {
				pair[i*n+j] = ofReceiver + rng.NormFloat64()/2
			}
		}
		rows, err := PairRows(context.Background(), h, []PairCovariate{{"pair", pair}})
		if err != nil {
			t.Fatal(err)
		}
		fit, err := FitEventHistory(context.Background(), rows, Logit)
		if err != nil {
			t.Fatal(err)
		}
		c := fit.Coefficients[2]
		if math.Abs(c.B/c.NaiveSE) > 1.96 {
			naive++
		}
		if math.Abs(c.Z) > 1.96 {
			clustered++
		}
	}
	if naive < trials/3 || clustered > trials/6 {
		t.Errorf("got %d of %d significant by rows and %d by receivers, want many and few", naive, trials, clustered)
	}
}

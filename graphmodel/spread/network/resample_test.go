package network

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func inferred(t *testing.T, c *Cascades, o Options) *Network {
	t.Helper()
	n, err := Infer(context.Background(), c, o)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// simulated is cascades of a known network, with the edges.
func simulated(cascades, units, edges int, seed uint64) (*Cascades, []Pair) {
	w := newWorld(units, edges, .5, seed)
	var events []Event
	for k := range cascades {
		spread, _ := w.cascade(int32(k))
		events = append(events, spread...)
	}
	c, err := FromEvents(numbered(cascades), numbered(units), events)
	if err != nil {
		panic(err)
	}
	return c, w.pairs()
}

func TestResamplingIsTheSameOnAnyNumberOfCores(t *testing.T) {
	c, _ := simulated(100, 20, 50, 1)
	n := inferred(t, c, Options{Edges: 30})
	all := func(cores int) (*Bootstrapped, *Null) {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
		b, err := Bootstrap(context.Background(), c, n, Resampling{Runs: 24, Seed: 9})
		if err != nil {
			t.Fatal(err)
		}
		null, err := Shuffle(context.Background(), c, n, Resampling{Runs: 24, Seed: 9})
		if err != nil {
			t.Fatal(err)
		}
		return b, null
	}
	b1, n1 := all(1)
	b2, n2 := all(7)
	if diff := cmp.Diff(b1, b2) + cmp.Diff(n1, n2); diff != "" {
		t.Errorf("one core and seven differ:\n%s", diff)
	}
	other, err := Bootstrap(context.Background(), c, n, Resampling{Runs: 24, Seed: 10})
	if err != nil || slices.Equal(other.Share, b1.Share) {
		t.Errorf("another seed gave the same shares (error %v)", err)
	}
}

// Weights are what copies of the cascades would be.
func TestWeightsAreCopies(t *testing.T) {
	c, _ := simulated(8, 10, 20, 2)
	weight := []int32{2, 0, 1, 3, 0, 0, 1, 1}
	var events []Event
	copies := int32(0)
	for k, w := range weight {
		for range w {
			for i := c.start[k]; i < c.start[k+1]; i++ {
				events = append(events, Event{copies, c.unit[i], c.time[i]})
			}
			copies++
		}
	}
	copied, err := FromEvents(numbered(int(copies)), c.Units, events)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Delay: Delay{Rate: 1}, Edges: 15, Force: true}
	want := inferred(t, copied, o)
	got, err := newGreedy(newModel(c, want.Options)).run(context.Background(), weight, want.Options)
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range want.Edges[:want.gaining()] {
		if got[i].From != e.From || got[i].To != e.To || got[i].Gain < e.Gain*(1-1e-12) || got[i].Gain > e.Gain*(1+1e-12) {
			t.Fatalf("edge %d = %+v, want %+v", i, got[i], e)
		}
	}
}

// Influence that is there stands out against cascades in which it is destroyed; and of
// those the network is one of many.
func TestShuffleTellsInfluenceFromChance(t *testing.T) {
	c, _ := simulated(200, 20, 40, 3)
	n := inferred(t, c, Options{Edges: 30})
	real, err := Shuffle(context.Background(), c, n, Resampling{Runs: 19, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	if real.SumRank != 1 || real.Rank[0] != 1 || real.Same[10] != 1 || real.Sum <= real.MostSum {
		t.Errorf("null of real influence = %+v, want ranks of 1", real)
	}
	chance := c.shuffled(newWorld(2, 1, 1, 4).rng)
	n = inferred(t, chance, Options{Edges: 30})
	none, err := Shuffle(context.Background(), chance, n, Resampling{Runs: 19, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	if none.SumRank == 1 || none.SumRank == 20 || none.MostSum <= none.Sum {
		t.Errorf("null of chance = %+v, want a rank in between", none)
	}
}

func TestNullCounts(t *testing.T) {
	observed := []Edge{{Gain: 10, P: .01}, {Gain: 5, P: .01}, {Gain: 0, P: 1}}
	null := &Null{Rank: ones(3), Same: ones(3), SumRank: 1, Sum: sum(observed), FewestSignificant: 3}
	null.compare(observed, []Edge{{Gain: 9, P: .01}, {Gain: 4, P: .2}})
	null.compare(observed, []Edge{{Gain: 10, P: .01}, {Gain: 5, P: .01}})
	null.compare(observed, nil)
	want := &Null{Rank: []int{2, 3, 4}, Same: []int{2, 2, 4}, Sum: 15, SumRank: 2, MostSum: 15, MostGain: 10,
		FewestSignificant: 0, MostSignificant: 2}
	if diff := cmp.Diff(null, want); diff != "" {
		t.Errorf("null (-got +want):\n%s", diff)
	}
}

func TestResamplingTellsProgressAndEnds(t *testing.T) {
	c, _ := simulated(100, 20, 50, 1)
	n := inferred(t, c, Options{Edges: 10})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var told []int
	_, err := Bootstrap(ctx, c, n, Resampling{Runs: 1000, Progress: func(done int) {
		if told = append(told, done); done == 3 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) || len(told) < 3 || len(told) > 20 || told[2] != 3 {
		t.Errorf("error = %v after %v runs, want it to end soon after 3", err, told)
	}
}

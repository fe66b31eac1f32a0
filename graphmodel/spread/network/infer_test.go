package network

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"ronghe/graphmodel"
	"slices"
	"strings"
	"testing"
)

// example is the one of four cascades whose numbers are worked out by hand.
func example(t testing.TB) *Cascades {
	c, err := FromEvents([]string{"c1", "c2", "c3", "c4"}, []string{"A", "B", "C"}, []Event{
		{0, 0, 0}, {0, 1, 1}, {0, 2, 3}, {1, 0, 0}, {1, 1, 2}, {2, 1, 0}, {2, 2, 1}, {3, 0, 0}, {3, 1, 1.5}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func near(t *testing.T, what string, got, want, digits float64) {
	t.Helper()
	if !(math.Abs(got-want) <= .5*math.Pow(10, -digits)) {
		t.Errorf("%s = %.12g, want %.12g", what, got, want)
	}
}

func TestInferWorkedNumbers(t *testing.T) {
	n, err := Infer(context.Background(), example(t), Options{Delay: Delay{Rate: 1}, Edges: 10, Force: true})
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		from, to int32
		gain, p  float64
		support  int
	}{{0, 1, 66.9981112481, .00156222, 3}, {1, 2, 44.6654074988, .04520181, 2}, {0, 2, 0, 1, 0}}
	if len(n.Edges) != len(want) {
		t.Fatalf("edges = %v, want %d of them", n.Edges, len(want))
	}
	for i, w := range want {
		e := n.Edges[i]
		if e.From != w.from || e.To != w.to || e.Support != w.support {
			t.Errorf("edge %d = %+v, want %+v", i+1, e, w)
		}
		near(t, "gain", e.Gain, w.gain, 10)
		near(t, "p", e.P, w.p, 8)
	}
}

func TestEstimateWorkedNumber(t *testing.T) {
	d, err := Estimate(example(t), Exponential)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "rate", d.Rate, .6274509804, 10)
}

func equal(a, b []Edge) bool { return slices.Equal(a, b) }

// The rows of a file may come in any order.
func TestInferIgnoresTheOrderOfEvents(t *testing.T) {
	c := like(60, 12, 6, 4)
	want, err := Infer(context.Background(), c, Options{Edges: 200})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 3))
	for range 5 {
		events := c.list()
		events = append(events, Event{events[0].Cascade, events[0].Unit, events[0].Time + 1}) // a later date counts for nothing
		rng.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		shuffled, err := FromEvents(c.Names, c.Units, events)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Infer(context.Background(), shuffled, Options{Edges: 200})
		if err != nil || !equal(got.Edges, want.Edges) {
			t.Fatalf("edges differ with another order of events (error %v)", err)
		}
	}
}

func (c *Cascades) list() []Event {
	var events []Event
	for k := range c.Len() {
		for i := c.start[k]; i < c.start[k+1]; i++ {
			events = append(events, Event{int32(k), c.unit[i], c.time[i]})
		}
	}
	return events
}

// Four cascades of one shape give four edges that gain the same: they come by From, then To.
func TestTiesGoToTheFirstUnit(t *testing.T) {
	units := []string{"a", "b", "c", "d", "e", "f"}
	c, err := FromEvents([]string{"1", "2", "3", "4"}, units, []Event{
		{0, 5, .1}, {0, 2, .4}, {1, 0, 0}, {1, 3, .3}, {2, 4, 7}, {2, 1, 7.3}, {3, 0, 1}, {3, 5, 1.3}})
	if err != nil {
		t.Fatal(err)
	}
	n, err := Infer(context.Background(), c, Options{Edges: 9, Force: true})
	if err != nil {
		t.Fatal(err)
	}
	var got []Pair
	for _, e := range n.Edges {
		got = append(got, Pair{e.From, e.To})
	}
	if want := []Pair{{0, 3}, {0, 5}, {4, 1}, {5, 2}}; !slices.Equal(got, want) {
		t.Errorf("edges = %v, want %v", got, want)
	}
}

func TestInferStopsAtTheCutoff(t *testing.T) {
	n, err := Infer(context.Background(), example(t), Options{Delay: Delay{Rate: 1}, Cutoff: .01, Force: true})
	if err != nil || len(n.Edges) != 1 || n.Edges[0].To != 1 {
		t.Errorf("edges = %v, %v, want A→B alone", n, err)
	}
	n, err = Infer(context.Background(), example(t), Options{Delay: Delay{Rate: 1}, Force: true})
	if err != nil || len(n.Edges) != 2 || n.Options.Cutoff != .05 {
		t.Errorf("edges = %v, %v, want those with p < 0.05", n, err)
	}
}

func TestInferRefuses(t *testing.T) {
	tied, err := FromEvents([]string{"1"}, []string{"a", "b"}, []Event{{0, 0, 1}, {0, 1, 1}})
	if err != nil {
		t.Fatal(err)
	}
	many := like(300, 20, 10, 50)
	for _, test := range []struct {
		name string
		c    *Cascades
		o    Options
		says string
	}{
		{"few", like(12, 20, 10, 50), Options{}, "12 条传播链，少于 50：只给出描述与有据可查的关系"},
		{"nothing", build(nil, nil, nil), Options{Force: true}, "no delay can be estimated"},
		{"all tied", tied, Options{Force: true}, "no delay can be estimated"},
		{"beta", many, Options{Beta: 2}, "beta"},
		{"epsilon above beta", many, Options{Epsilon: .6}, "epsilon"},
		{"edges", many, Options{Edges: -1}, "edges"},
		{"cutoff", many, Options{Cutoff: math.NaN()}, "cutoff"},
		{"window", many, Options{Window: -1}, "window"},
		{"rate", many, Options{Delay: Delay{Rate: -1}}, "delay"},
		{"pairs", many, Options{MaxPairs: 1}, "more than 1"},
	} {
		_, err := Infer(context.Background(), test.c, test.o)
		if !errors.Is(err, graphmodel.ErrInvalid) || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: error = %v, want ErrInvalid that says %q", test.name, err, test.says)
		}
	}
}

func TestInferWithoutDatesThatMatterIsEmpty(t *testing.T) {
	tied, err := FromEvents([]string{"1"}, []string{"a", "b"}, []Event{{0, 0, 1}, {0, 1, 1}})
	if err != nil {
		t.Fatal(err)
	}
	n, err := Infer(context.Background(), tied, Options{Delay: Delay{Rate: 1}, Edges: 5, Force: true})
	if err != nil || len(n.Edges) != 0 || n.Chains != 0 || n.Grade != Forced {
		t.Errorf("network = %+v, %v, want one without edges", n, err)
	}
}

// chains is n cascades of two adopters, and one of a single one, which is no chain.
func chains(t *testing.T, n int) *Cascades {
	events := []Event{{int32(n), 0, 0}}
	for k := range n {
		events = append(events, Event{int32(k), 0, 0}, Event{int32(k), 1, 1})
	}
	c, err := FromEvents(numbered(n+1), numbered(2), events)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestGrades(t *testing.T) {
	for n, want := range map[int]Grade{50: Hints, 199: Hints, 200: Firm} {
		if got, err := grade(chains(t, n), false); got != want || err != nil {
			t.Errorf("grade of %d = %v, %v, want %v", n, got, err, want)
		}
	}
	few := chains(t, 49)
	if got, err := grade(few, true); got != Forced || err != nil {
		t.Errorf("grade of 49, forced = %v, %v, want %v", got, err, Forced)
	}
	if r := few.Refusal(); r == nil || r.N != 49 || r.Needed != 50 || r.Rule != "network" {
		t.Errorf("refusal = %+v, want one of 49 of 50", r)
	}
}

// A single long cascade has more pairs than allowed: the window becomes narrower and
// the result says so.
func TestInferNarrowsTheWindow(t *testing.T) {
	var events []Event
	for u := range 500 {
		events = append(events, Event{0, int32(u), float64(u)})
	}
	c, err := FromEvents([]string{"1"}, numbered(500), events)
	if err != nil {
		t.Fatal(err)
	}
	n, err := Infer(context.Background(), c, Options{Edges: 5, Force: true, MaxPairs: 5000})
	if err != nil {
		t.Fatal(err)
	}
	// Ten candidates for each but the first ten: 10·500 − 55.
	if !n.Capped || n.Pairs != 4945 || n.Options.Window < 10 || n.Options.Window >= 11 {
		t.Errorf("capped = %v, pairs = %d, window = %v, want 4945 pairs within 10", n.Capped, n.Pairs, n.Options.Window)
	}
}

func TestInferEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Infer(ctx, like(60, 12, 6, 4), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want %v", err, context.Canceled)
	}
}

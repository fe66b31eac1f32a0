package network

import (
	"context"
	"math"
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

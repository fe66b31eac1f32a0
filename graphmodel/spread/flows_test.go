package spread

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ronghe/graphmodel"
)

func TestFlowsOfTheWorkedExample(t *testing.T) {
	d := example(t)
	// Units 0 and 1 are of the east, 2 and 3 of the west, 4 of none.
	g := &Groups{Names: []string{"east", "west"}, Of: [][]int32{{0}, {0}, {1}, {1}, {}, {}, {}, {}}}
	transfers := []Transfer{{0, 1, 4}, {1, 0, 2}, {0, 2, 2}, {3, 1, 1}, {2, 3, 3}, {0, 4, 9}}
	got, err := d.Flows(g, transfers)
	if err != nil {
		t.Fatal(err)
	}
	want := &Flows{
		Basis:     got.Basis,
		Transfers: 5, Ungrouped: 1, Total: 12,
		Cells:  []Flow{{"east", "east", 6}, {"east", "west", 2}, {"west", "east", 1}, {"west", "west", 3}},
		Groups: []GroupFlow{{"east", 8, 7, 6}, {"west", 4, 5, 3}},
		Cross:  new(0.25), Expected: new(0.4722222), Ratio: new(0.5294118), EI: new(-0.5),
	}
	if diff := cmp.Diff(got, want, sevenDigits); diff != "" {
		t.Error(diff)
	}
}

func TestAUnitOfSeveralGroupsCountsInEachWithItsPart(t *testing.T) {
	d := example(t)
	g := &Groups{Names: []string{"c17", "c18", "c26"}, Of: [][]int32{{0, 1}, {1, 2}, {2}, {}, {}, {}, {}, {}}}
	got, err := d.Flows(g, []Transfer{{0, 1, 1}, {1, 2, 1}})
	if err != nil {
		t.Fatal(err)
	}
	want := []Flow{{"c17", "c18", 0.25}, {"c17", "c26", 0.25}, {"c18", "c18", 0.25}, {"c18", "c26", 0.75}, {"c26", "c26", 0.5}}
	if diff := cmp.Diff(got.Cells, want); diff != "" || got.Total != 2 {
		t.Error(got.Total, diff)
	}
}

func TestFlowsOfOneGroupAndOfNone(t *testing.T) {
	d := example(t)
	g := &Groups{Names: []string{"all"}, Of: [][]int32{{0}, {0}, {}, {}, {}, {}, {}, {}}}
	got, err := d.Flows(g, []Transfer{{0, 1, 1}})
	if err != nil || *got.Cross != 0 || *got.Expected != 0 || got.Ratio != nil || *got.EI != -1 {
		t.Errorf("one group: %+v, %v", got, err)
	}
	got, err = d.Flows(g, []Transfer{{0, 2, 1}})
	if err != nil || got.Cross != nil || got.Expected != nil || got.EI != nil || got.Ungrouped != 1 {
		t.Errorf("no flow: %+v, %v", got, err)
	}
	for _, bad := range []Transfer{{0, 8, 1}, {-1, 0, 1}, {0, 0, 1}, {0, 1, 0}, {0, 1, math.NaN()}, {0, 1, math.Inf(1)}} {
		if _, err := d.Flows(g, []Transfer{bad}); !errors.Is(err, graphmodel.ErrInvalid) {
			t.Errorf("%v: %v, want ErrInvalid", bad, err)
		}
	}
}

func TestTheOrderOfTransfersDoesNotMatter(t *testing.T) {
	d, r := example(t), rand.New(rand.NewPCG(3, 3))
	g := &Groups{Names: []string{"a", "b", "c"}, Of: [][]int32{{0}, {0, 1, 2}, {1}, {1, 2}, {2}, {}, {0, 1}, {2}}}
	for range 100 {
		var transfers []Transfer
		for range 30 {
			from := int32(r.IntN(8))
			transfers = append(transfers, Transfer{from, (from + 1 + int32(r.IntN(7))) % 8, r.Float64() + 0.1})
		}
		want, _ := d.Flows(g, transfers)
		r.Shuffle(len(transfers), func(i, j int) { transfers[i], transfers[j] = transfers[j], transfers[i] })
		got, _ := d.Flows(g, transfers)
		if diff := cmp.Diff(got, want); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestDensity(t *testing.T) {
	// p: a b c; q: a b; r: c d. φ(p,q) = 2/3, φ(p,r) = 1/3, φ(q,r) = 0.
	rows := numbered(
		Row{Practice: "p", Unit: "a"}, Row{Practice: "p", Unit: "b", Time: on("2001")}, Row{Practice: "p", Unit: "c", Time: by("2004")},
		Row{Practice: "q", Unit: "a"}, Row{Practice: "q", Unit: "b"}, Row{Practice: "r", Unit: "c"}, Row{Practice: "r", Unit: "d"})
	d := mustNew(t, rows, Options{Scale: Years})
	density := func(d *Data, unit int32) *Density {
		got, err := d.Density(context.Background(), unit)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	got := density(d, 2) // c has p and r
	want := []Related{
		{Practice: "p", Adopted: true, Adopters: 3, Density: new(1.0 / 3)},
		{Practice: "q", Adopted: false, Adopters: 2, Density: new(1.0)},
		{Practice: "r", Adopted: true, Adopters: 2, Density: new(1.0)},
	}
	if diff := cmp.Diff(got.Related, want, cmpopts.EquateApprox(1e-15, 0)); diff != "" {
		t.Error(diff)
	}
	alone := density(mustNew(t, rows[:1], Options{Scale: Years}), 0)
	if diff := cmp.Diff(alone.Related, []Related{{Practice: "p", Adopted: true, Adopters: 1}}); diff != "" {
		t.Error(diff)
	}
}

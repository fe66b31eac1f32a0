package transfer_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/transfer"
)

func unit(n int) graphmodel.ID { return graphmodel.ID(fmt.Sprintf("enterprise:x%d", n)) }

func drawTime(t *rapid.T) spread.Time {
	lo := float64(rapid.IntRange(0, 6).Draw(t, "lo"))
	switch rapid.IntRange(0, 5).Draw(t, "way") {
	case 0:
		return spread.Time{}
	case 1:
		return spread.Time{Known: spread.Bounded, Hi: lo}
	}
	return spread.Time{Known: spread.Dated, Lo: lo, Hi: lo + float64(rapid.IntRange(0, 2).Draw(t, "more"))}
}

// allWalks are all walks of so many steps that time allows, as lists of units: for
// each step the earliest day that is possible is as good as any other.
func allWalks(steps []transfer.Step, a transfer.Asked, hops int) [][]graphmodel.ID {
	var found [][]graphmodel.ID
	var walk func(way []graphmodel.ID, day float64)
	walk = func(way []graphmodel.ID, day float64) {
		here := way[len(way)-1]
		if len(way) == hops+1 {
			if slices.Contains(a.To, here) {
				found = append(found, slices.Clone(way))
			}
			return
		}
		for _, s := range steps {
			lo, hi := s.Time.Lo, s.Time.Hi
			if s.Time.Known != spread.Dated {
				lo = math.Inf(-1)
			}
			if s.Time.Known == spread.Undated {
				hi = math.Inf(1)
			}
			if s.From == here && hi >= day && (a.Undated || s.Time.Known == spread.Dated) {
				walk(append(way, s.To), max(lo, day))
			}
		}
	}
	for _, from := range a.From {
		walk([]graphmodel.ID{from}, math.Inf(-1))
	}
	slices.SortFunc(found, slices.Compare)
	return slices.CompactFunc(found, slices.Equal)
}

// TestPathsEqualBruteForce on small random graphs whose steps have times.
func TestPathsEqualBruteForce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var steps []transfer.Step
		for n := range rapid.IntRange(0, 14).Draw(t, "steps") {
			from, to := rapid.IntRange(0, 5).Draw(t, "from"), rapid.IntRange(0, 5).Draw(t, "to")
			if from != to {
				steps = append(steps, transfer.Step{From: unit(from), To: unit(to), Time: drawTime(t), Claim: graphmodel.ID(fmt.Sprintf("learned_from:%d", n))})
			}
		}
		a := transfer.Asked{
			From: []graphmodel.ID{unit(0)}, To: []graphmodel.ID{unit(5)},
			MaxHops: rapid.IntRange(1, 5).Draw(t, "hops"), Limit: rapid.IntRange(1, 4).Draw(t, "limit"), Undated: rapid.Bool().Draw(t, "undated"),
		}
		if rapid.Bool().Draw(t, "several") {
			a.From, a.To = append(a.From, unit(1)), append(a.To, unit(4))
		}
		var want [][]graphmodel.ID
		for hops := 1; hops <= a.MaxHops && want == nil; hops++ {
			want = allWalks(steps, a, hops)
		}
		want = want[:min(len(want), a.Limit)]
		var got [][]graphmodel.ID
		for _, path := range transfer.Paths(steps, a) {
			got = append(got, unitsOf(t, path, steps, a))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%v %+v: want (-), got (+):\n%s", steps, a, diff)
		}
	})
}

// unitsOf are the units of a path, which has to be a walk along steps on which time
// does not go back.
func unitsOf(t *rapid.T, path, steps []transfer.Step, a transfer.Asked) []graphmodel.ID {
	units, day := []graphmodel.ID{path[0].From}, math.Inf(-1)
	for _, s := range path {
		if s.From != units[len(units)-1] || !slices.Contains(steps, s) || s.Time.Known != spread.Dated && !a.Undated {
			t.Fatalf("%v is no walk", path)
		}
		if s.Time.Known != spread.Undated && s.Time.Hi < day {
			t.Fatalf("%v goes back in time", path)
		}
		if s.Time.Known == spread.Dated {
			day = max(day, s.Time.Lo)
		}
		units = append(units, s.To)
	}
	return units
}

func drawTransfers(t *rapid.T) []transfer.Transfer {
	var list []transfer.Transfer
	for n := range rapid.IntRange(0, 12).Draw(t, "n") {
		from, to := rapid.IntRange(0, 6).Draw(t, "learner"), rapid.IntRange(0, 6).Draw(t, "teacher")
		if from == to {
			continue
		}
		list = append(list, transfer.Of(graphmodel.Edge{
			ID: graphmodel.ID(fmt.Sprintf("learned_from:x%02d", n)), Kind: graphmodel.TransferKind, From: unit(from), To: unit(to),
			Since: rapid.SampledFrom([]graphmodel.Date{"", "2013", "2013-05", "2014"}).Draw(t, "since"),
			Props: graphmodel.Props{"strength": rapid.SampledFrom([]string{"adopted", "partly_adopted", "site_visit"}).Draw(t, "strength")},
		}))
	}
	return list
}

// TestForestHoldsEveryTransferOnce: as a branch or among the others; what hangs
// together is a tree; the order of the list does not matter; a circle is named exactly
// where each can be reached from each.
func TestForestHoldsEveryTransferOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := drawTransfers(t)
		f := transfer.Grow(list)
		shuffled := rapid.Permutation(list).Draw(t, "shuffled")
		if diff := cmp.Diff(f, transfer.Grow(shuffled)); diff != "" {
			t.Fatalf("another order gives another forest:\n%s", diff)
		}
		told := map[graphmodel.ID]int{}
		met := map[graphmodel.ID]bool{}
		for i, n := range f.Nodes {
			if met[n.ID] || n.Parent >= i || (n.By == nil) != (n.Parent < 0) {
				t.Fatalf("node %d of %+v", i, f.Nodes)
			}
			met[n.ID] = true
			if n.By == nil {
				continue
			}
			told[n.By.ID]++
			if parent := f.Nodes[n.Parent]; n.By.Teacher() != parent.ID || n.By.Learner() != n.ID || n.Depth != parent.Depth+1 {
				t.Fatalf("branch %+v does not lead from %+v", n, parent)
			}
		}
		for _, other := range f.Others {
			told[other.ID]++
		}
		reach := closure(list)
		for _, one := range list {
			if want := map[bool]int{true: 0, false: 1}[one.Contact]; told[one.ID] != want {
				t.Fatalf("%s is told %d times, want %d", one.ID, told[one.ID], want)
			}
		}
		inCircle := map[graphmodel.ID]bool{}
		for _, cycle := range f.Cycles {
			for _, a := range cycle {
				inCircle[a] = true
				for _, b := range cycle {
					if a != b && !reach[[2]graphmodel.ID{a, b}] {
						t.Fatalf("%s did not learn from %s", a, b)
					}
				}
			}
		}
		for pair := range reach {
			if reach[[2]graphmodel.ID{pair[1], pair[0]}] && !inCircle[pair[0]] {
				t.Fatalf("%v learned from each other, and no circle is named", pair)
			}
		}
	})
}

// closure is who learned from whom, by way of others too.
func closure(list []transfer.Transfer) map[[2]graphmodel.ID]bool {
	reach := map[[2]graphmodel.ID]bool{}
	for _, t := range list {
		if !t.Contact {
			reach[[2]graphmodel.ID{t.Learner(), t.Teacher()}] = true
		}
	}
	for k := range 7 {
		for i := range 7 {
			for j := range 7 {
				if i != j && reach[[2]graphmodel.ID{unit(i), unit(k)}] && reach[[2]graphmodel.ID{unit(k), unit(j)}] {
					reach[[2]graphmodel.ID{unit(i), unit(j)}] = true
				}
			}
		}
	}
	return reach
}

func TestChannelsAreKeptApart(t *testing.T) {
	for _, c := range []struct {
		strength, relation string
		channel            transfer.Channel
		contact            bool
	}{
		{"adopted", "same_group", transfer.Rollout, false},
		{"partly_adopted", "other", transfer.Between, false},
		{"site_visit", "unknown", transfer.Unstated, true},
		{"advocated", "", transfer.Unstated, true},
	} {
		got := transfer.Of(graphmodel.Edge{Kind: graphmodel.TransferKind, Props: graphmodel.Props{"strength": c.strength, "relation": c.relation}})
		if got.Channel != c.channel || got.Contact != c.contact {
			t.Errorf("%s, %s: got %s, contact %v", c.strength, c.relation, got.Channel, got.Contact)
		}
	}
}

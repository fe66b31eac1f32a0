package topology

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"ronghe/graphmodel"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func drawDate(t *rapid.T, label string) graphmodel.Date {
	year := rapid.SampledFrom([]int{0, 1, 999, 2012, 2013, 2016, 9999}).Draw(t, label+" year")
	month, day := rapid.IntRange(1, 12).Draw(t, label+" month"), rapid.IntRange(1, 28).Draw(t, label+" day")
	length := rapid.SampledFrom([]int{4, 7, 10}).Draw(t, label+" length")
	return graphmodel.Date(fmt.Sprintf("%04d-%02d-%02d", year, month, day)[:length])
}

func drawTimed(t *rapid.T, label string) graphmodel.Link {
	switch rapid.IntRange(0, 2).Draw(t, label) {
	case 0:
		return graphmodel.Link{Since: drawDate(t, label)}
	case 1:
		return graphmodel.Link{InUseBy: drawDate(t, label)}
	}
	return graphmodel.Link{}
}

// TestWhenOrdersAsText: packed times order as Link.When, unpack to what they were,
// and their days stand to each other as Date.Days do.
func TestWhenOrdersAsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTimed(t, "a"), drawTimed(t, "b")
		if got, want := cmp.Compare(packWhen(a), packWhen(b)), cmp.Compare(a.When(), b.When()); got != want {
			t.Errorf("%q against %q: order %d, want %d", a.When(), b.When(), got, want)
		}
		if got := unpackDate(packDate(a.Since)); got != a.Since {
			t.Errorf("%q unpacks to %q", a.Since, got)
		}
		gotFirst, _, gotOK := days(packWhen(a))
		_, gotLast, _ := days(packWhen(b))
		wantFirst, _, wantOK := a.Since.Days()
		_, wantLast, _ := b.Since.Days()
		if gotOK != wantOK {
			t.Errorf("%q is dated: %v, want %v", a.When(), gotOK, wantOK)
		}
		if a.Since != "" && b.Since != "" && (gotFirst <= gotLast) != (wantFirst <= wantLast) {
			t.Errorf("%q begins no later than %q ends: %v, want %v", a.Since, b.Since, gotFirst <= gotLast, wantFirst <= wantLast)
		}
	})
}

// TestTopKeepsTheFirst: top keeps what sorting all would put first.
func TestTopKeepsTheFirst(t *testing.T) {
	type item struct{ name, day int }
	byName := func(a, b item) int { return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.day, b.day)) }
	sameName := func(a, b item) bool { return a.name == b.name }
	rapid.Check(t, func(t *rapid.T) {
		kept := top[item]{n: rapid.IntRange(1, 5).Draw(t, "n"), compare: byName, same: sameName}
		var all []item
		for range rapid.IntRange(0, 200).Draw(t, "items") {
			x := item{rapid.IntRange(0, 30).Draw(t, "name"), rapid.IntRange(0, 9).Draw(t, "day")}
			kept.add(x)
			all = append(all, x)
		}
		slices.SortFunc(all, byName)
		all = slices.CompactFunc(all, sameName)
		want := all[:min(kept.n, len(all))]
		if diff := gocmp.Diff(want, kept.sorted(), gocmp.AllowUnexported(item{}), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("want (-), got (+):\n%s", diff)
		}
	})
}

// TestTableIsCopiedOnWrite: a frozen table goes on seeing what it saw.
func TestTableIsCopiedOnWrite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var live table[int]
		model := map[int32]int{}
		var frozen []table[int]
		var models []map[int32]int
		for range rapid.IntRange(0, 30).Draw(t, "writes") {
			i, v := rapid.Int32Range(0, 3*pageSize).Draw(t, "i"), rapid.Int().Draw(t, "v")
			live.set(i, v)
			model[i] = v
			if rapid.Bool().Draw(t, "freeze") {
				frozen, models = append(frozen, live.freeze()), append(models, copyOf(model))
			}
		}
		for n := range frozen {
			for i := range int32(4 * pageSize) {
				if got, want := frozen[n].at(i), models[n][i]; got != want {
					t.Fatalf("table %d item %d is %d, want %d", n, i, got, want)
				}
			}
		}
	})
}

func copyOf(m map[int32]int) map[int32]int {
	c := make(map[int32]int, len(m))
	for i, v := range m {
		c[i] = v
	}
	return c
}

// TestIndexFindsWhatIsThere, though numbers are added and removed and it grows.
func TestIndexFindsWhatIsThere(t *testing.T) {
	text := func(i int32) string { return strings.Repeat("x", int(i%3)) + fmt.Sprint(i) }
	hash := func(i int32) uint64 { return hashText(text(i)) }
	rapid.Check(t, func(t *rapid.T) {
		x := newIndex(0)
		there := map[int32]bool{}
		for range rapid.IntRange(0, 300).Draw(t, "operations") {
			i := rapid.Int32Range(0, 99).Draw(t, "number")
			if there[i] {
				x.remove(hash(i), i)
			} else {
				if x.full() {
					x = x.grown(hash)
				}
				x.add(hash(i), i)
			}
			there[i] = !there[i]
		}
		for i := range int32(100) {
			want := int32(-1)
			if there[i] {
				want = i
			}
			if got := x.find(hash(i), func(n int32) bool { return text(n) == text(i) }); got != want {
				t.Fatalf("find %d: got %d, want %d", i, got, want)
			}
		}
	})
}

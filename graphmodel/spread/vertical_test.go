package spread

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// madeUpOrder is eight units, of which six adopted a made-up practice: an order of 2003.
func madeUpOrder() []Row {
	return numbered(
		Row{Practice: "k", Unit: "a", Time: on("2001")}, Row{Practice: "k", Unit: "b", Time: on("2002")},
		Row{Practice: "k", Unit: "c", Time: on("2003-05")}, Row{Practice: "k", Unit: "d", Time: on("2004")},
		Row{Practice: "k", Unit: "e", Time: on("2005")}, Row{Practice: "k", Unit: "f"})
}

func marks(of ...Drive) func(int32) Drive { return func(ref int32) Drive { return of[ref] } }

// TestVertical: worked out by hand. Before are 2001 and 2002, with a for one period, b for
// two, and c, d, e, g, h for both: 13 unit-periods. After are 2004 and 2005: d one, e two,
// g and h two each: 7. f has no time, and is at no risk.
func TestVertical(t *testing.T) {
	population := []string{"a", "b", "c", "d", "e", "f", "g", "h"}
	options := Options{Scale: Years, Population: population}
	d := mustNew(t, madeUpOrder(), options)
	of := []Drive{Pilot, Voluntary, Unmarked, Mandated, Mandated, Voluntary}
	got, refused := d.Vertical(0, on("2003-08-23"), marks(of...))
	if refused != nil {
		t.Fatal(refused)
	}
	before, within, after := 2./13, 1./5, 2./7
	want := &Vertical{
		Basis: got.Basis, Order: Window{2003, 2003},
		Before:    Phase{Adopters: 2, ByDrive: [drives]int{0, 1, 1, 0}, Periods: 2, UnitPeriods: 13, Rate: &before},
		Within:    Phase{Adopters: 1, ByDrive: [drives]int{1, 0, 0, 0}, Periods: 1, UnitPeriods: 5, Rate: &within},
		After:     Phase{Adopters: 2, ByDrive: [drives]int{0, 0, 0, 2}, Periods: 2, UnitPeriods: 7, Rate: &after},
		Unordered: [drives]int{0, 1, 0, 0},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	rows := madeUpOrder()
	rand.New(rand.NewPCG(2, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	if again, _ := mustNew(t, rows, options).Vertical(0, on("2003-08-23"), marks(of...)); cmp.Diff(got, again) != "" {
		t.Error("depends on the order of rows")
	}
}

// TestVerticalIsSureOrWithin: a date that reaches over the order is neither before nor
// after, and an order outside of the window leaves a phase without periods.
func TestVerticalIsSureOrWithin(t *testing.T) {
	rows := numbered(Row{Practice: "k", Unit: "a", Time: on("2003")}, Row{Practice: "k", Unit: "b", Time: on("2004-02")})
	d := mustNew(t, rows, Options{Scale: Months})
	got, _ := d.Vertical(0, on("2003-05"), nil)
	if got.Before.Adopters != 0 || got.Within.Adopters != 1 || got.After.Adopters != 1 || got.After.ByDrive[Unmarked] != 1 {
		t.Errorf("got %+v", got)
	}
	if late, _ := d.Vertical(0, on("2010"), nil); late.Before.Adopters != 2 || late.After.Periods != 0 || late.After.Rate != nil {
		t.Errorf("an order after all: %+v", late)
	}
	if early, _ := d.Vertical(0, on("1990"), nil); early.After.Adopters != 2 || early.Before.Periods != 0 || early.Before.Rate != nil {
		t.Errorf("an order before all: %+v", early)
	}
}

// TestVerticalOfNumbers: parts of a period count as the period; 2001 has 3 at risk, 2002 two.
func TestVerticalOfNumbers(t *testing.T) {
	got, _ := years(t, 3, 2001.5, 2002.7, 2003.2).Vertical(0, at(2003), nil)
	if got.Before.Adopters != 2 || got.Before.Periods != 2 || got.Before.UnitPeriods != 5 || got.Within.Adopters != 1 {
		t.Errorf("got %+v", got)
	}
}

func TestVerticalRefuses(t *testing.T) {
	d := mustNew(t, madeUpOrder(), Options{Scale: Years})
	if _, refused := d.Vertical(0, Time{}, nil); refused == nil || refused.N != 5 {
		t.Errorf("an order of no time: %+v", refused)
	}
	d = mustNew(t, numbered(Row{Practice: "k", Unit: "a"}), Options{Scale: Years})
	if _, refused := d.Vertical(0, on("2003"), nil); refused == nil || refused.N != 0 || refused.Zh == "" {
		t.Errorf("nothing dated: %+v", refused)
	}
}

func TestParseDrive(t *testing.T) {
	for word, want := range map[string]Drive{"试点": Pilot, " Voluntary ": Voluntary, "强制": Mandated, "": Unmarked, "自愿": Voluntary} {
		if got, ok := ParseDrive(word); !ok || got != want {
			t.Errorf("%q is %s, want %s", word, got, want)
		}
	}
	if _, ok := ParseDrive("国有"); ok {
		t.Error("国有 is no drive")
	}
}

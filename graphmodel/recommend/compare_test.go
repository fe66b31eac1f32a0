package recommend

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel"
)

func TestInBase(t *testing.T) {
	for _, c := range []struct {
		value float64
		unit  string
		want  float64
		base  string
	}{
		{38, "千克标准煤", .038, "吨标准煤"}, {2, "万吨标准煤", 20000, "吨标准煤"}, {1.5, "亿元", 15000, "万元"},
		{300, " 万元 ", 300, "万元"}, {3, "天", 72, "小时"}, {90, "分钟", 1.5, "小时"}, {1, "年", 12, "个月"},
		{12, "%", 12, "%"}, {7, "柜/8小时", 7, "柜/8小时"}, {2, "", 2, ""}, {1, "千瓦时/吨", 1, "千瓦时/吨"},
	} {
		if got, base := InBase(c.value, c.unit); math.Abs(got-c.want) > 1e-9 || base != c.base {
			t.Errorf("%v %s: got %v %s, want %v %s", c.value, c.unit, got, base, c.want, c.base)
		}
	}
	for unit, m := range unitsOfMeasure { // what a unit converts to converts to itself
		if base := unitsOfMeasure[m.base]; base != (measured{m.base, 1}) {
			t.Errorf("%s: converts to %s, which is %+v", unit, m.base, base)
		}
	}
}

func TestLife(t *testing.T) {
	c := Case{
		Thing: Thing{ID: "case:a"}, Published: "2019",
		Selected: []CaseDate{{"2018-05", "took_part_in:2"}, {"2016", "took_part_in:1"}},
		Results:  []CaseDate{{"", "reported:0"}, {"2017", "reported:1"}, {"2020", "reported:2"}},
	}
	want := []Stage{
		{Name: Applied}, {Selected, true, "2016", "took_part_in:1"}, {Published, true, "2019", ""}, {Followed, true, "2020", "reported:2"},
	}
	for asOf, due := range map[graphmodel.Date]bool{"2023": false, "2024": true} {
		l := c.Life(asOf)
		if diff := cmp.Diff(want, l.Stages); diff != "" || l.Last != "2020" || l.Due != due {
			t.Errorf("as of %s: last %s, due %v, %s", asOf, l.Last, l.Due, diff)
		}
	}
	silent := Case{Results: []CaseDate{{"", "reported:0"}}}.Life("2024")
	if !silent.Due || silent.Last != "" || !silent.Stages[3].Known || silent.Stages[3].Edge != "reported:0" {
		t.Errorf("without dates: got %+v", silent)
	}
}

func TestChangedSince(t *testing.T) {
	b, err := NewBuilder(Options{AsOf: "2024"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []Claim{
		{Unit: "a", Practice: "mes", Since: "2015"}, {Unit: "b", Practice: "mes", Since: "2021-03"}, {Unit: "b", Practice: "erp", Since: "2022"},
		{Unit: "c", Practice: "mes", Since: "2020"}, {Unit: "d", Practice: "mes"},
	} {
		if err := b.Adopt(c); err != nil {
			t.Fatal(err)
		}
	}
	m := b.Model()
	changed, unsure, err := m.ChangedSince(Scope{}, "2020-06")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for _, c := range changed {
		got[c.Unit.ID+" "+c.Practice.ID] = c.First
	}
	if diff := cmp.Diff(map[string]bool{"b mes": false, "b erp": true}, got); diff != "" || unsure != 2 || changed[0].Date != "2022" {
		t.Errorf("unsure %d: %s", unsure, diff)
	}
	if _, _, err := m.ChangedSince(Scope{}, "yesterday"); !errors.Is(err, graphmodel.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid", err)
	}
}

// TestCompareIsSymmetric: turning the sides around turns the cells around and nothing else.
func TestCompareIsSymmetric(t *testing.T) {
	store, m, cases := libraryDesk(t)
	for _, ids := range [][]graphmodel.ID{
		{"industry:c17", "industry:c31"}, {"region:330000", "region:320000"}, {"case:lanxi-cluster", "case:dasheng-nantong"},
		{"enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si", "enterprise:an-shan-gang-tie-ji-tuan-you-xian-gong-si"},
	} {
		there, err := m.Compare(cases, ids)
		if err != nil {
			t.Fatal(err)
		}
		back, err := m.Compare(cases, []graphmodel.ID{ids[1], ids[0]})
		if err != nil {
			t.Fatal(err)
		}
		for k := range back.Rows {
			s := back.Rows[k].Sides
			s[0], s[1] = s[1], s[0]
		}
		if diff := cmp.Diff(there.Rows, back.Rows); diff != "" || len(there.Rows) == 0 {
			t.Errorf("%v: %d rows: %s", ids, len(there.Rows), diff)
		}
		for _, row := range there.Rows {
			for _, side := range row.Sides {
				for _, e := range side.Examples {
					resolve(t, store, e, row.Practice.ID)
				}
			}
		}
	}
}

func TestCompareRefuses(t *testing.T) {
	store, m, cases := libraryDesk(t)
	for _, c := range []struct {
		ids  []graphmodel.ID
		want error
	}{
		{[]graphmodel.ID{"industry:c17"}, graphmodel.ErrInvalid},
		{[]graphmodel.ID{"industry:c17", "industry:c17"}, graphmodel.ErrInvalid},
		{[]graphmodel.ID{"industry:c17", "region:330000"}, graphmodel.ErrInvalid},
		{[]graphmodel.ID{"industry:c13", "industry:c14", "industry:c15", "industry:c17", "industry:c18"}, graphmodel.ErrInvalid},
		{[]graphmodel.ID{"industry:c17", "industry:zz"}, graphmodel.ErrNotFound},
		{[]graphmodel.ID{"case:lanxi-cluster", "case:none"}, graphmodel.ErrNotFound},
	} {
		if _, err := m.Compare(cases, c.ids); !errors.Is(err, c.want) {
			t.Errorf("%v: got %v, want %v", c.ids, err, c.want)
		}
	}
	ids := []graphmodel.ID{"industry:c17", "industry:c31"}
	behind := [][]string{m.CasesBehind(cases, ids[0]), m.CasesBehind(cases, ids[1])}
	err := store.View(context.Background(), func(r graphmodel.Reader) error {
		outcomes, err := ReadOutcomes(r, ids, behind)
		if err != nil || len(outcomes) == 0 || outcomes[0].Having != 2 {
			t.Errorf("got %d outcomes, %v", len(outcomes), err)
		}
		for _, o := range outcomes {
			for _, figures := range o.Sides {
				for _, f := range figures {
					if v, unit := InBase(f.Given, f.Unit); v != f.Value || unit != o.Unit {
						t.Errorf("%s: %v %s is not %v %s", f.Edge, f.Given, f.Unit, f.Value, o.Unit)
					}
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

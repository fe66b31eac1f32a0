package recommend

import (
	"math"
	"slices"
	"testing"
)

// TestContent: ½ for one category and ½ for the letters shared; of what is equal by the
// formula the one that is like what the subject has goes first.
func TestContent(t *testing.T) {
	b, err := NewBuilder(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for id, title := range map[string]string{"has": "能源管控", "like": "能源管理", "other": "柔性产线"} {
		parent := "energy"
		if id == "other" {
			parent = "line"
		}
		b.Practice(Thing{ID: id, Title: title}, parent, false)
	}
	for unit, practices := range map[string][]string{"u": {"has"}, "a": {"has", "like", "other"}, "b": {"has", "like", "other"}} {
		for _, p := range practices {
			if err := b.Adopt(Claim{Unit: unit, Practice: p}); err != nil {
				t.Fatal(err)
			}
		}
	}
	m := b.Model()
	base := m.Baselines()
	has, _ := m.Practice("has")
	like, _ := m.Practice("like")
	other, _ := m.Practice("other")
	if got := base.content.alike(has, like); math.Abs(got-(.5+.5*2/4)) > 1e-12 {
		t.Errorf("got %v, want .75: one category, 2 of 4 pairs", got)
	}
	if got := base.content.alike(has, other); got != 0 {
		t.Errorf("got %v, want 0", got)
	}
	s, _ := m.Unit("u")
	if got := base.WithContent(s, 5); !slices.Equal(got, []int32{like, other}) {
		t.Errorf("got %v, want like before other", got)
	}
	if none := dated(t, "", [3]string{"a", "x", ""}).Baselines(); none.HasContent() || none.WithContent(s, 5) != nil {
		t.Error("without categories there is no content")
	}
}

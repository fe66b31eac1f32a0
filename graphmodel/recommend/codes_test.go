package recommend

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAttributeTrees: which values have others above them.
func TestAttributeTrees(t *testing.T) {
	for _, test := range []struct {
		name   string
		facet  string
		values []string
		of     string // a value
		above  []string
	}{
		{"GB/T 4754", "industry", []string{"C3812", "C38", "A01"}, "C3812", []string{"C381", "C38", "C"}},
		{"by their look", "trade", []string{"C3812", "C38"}, "C3812", []string{"C381", "C38", "C"}},
		{"in Chinese", "行业", []string{"C3812"}, "C3812", []string{"C381", "C38", "C"}},
		{"digits", "industry", []string{"3812", "39"}, "3812", []string{"381", "38"}},
		{"points", "NACE", []string{"28.11", "28"}, "28.11", []string{"28.1", "28"}},
		{"points and a letter", "industry", []string{"C28.1"}, "C28.1", []string{"C28", "C"}},
		{"GB/T 2260", "region", []string{"330102", "110000"}, "330102", []string{"330100", "330000"}},
		{"paths", "group", []string{"a/b/c", "a/d", "n"}, "a/b/c", []string{"a/b", "a"}},
		{"grades are no tree", "grade", []string{"A", "B1"}, "B1", nil},
		{"one slash among many", "note", []string{"n/a", "x", "y"}, "n/a", nil},
		{"words", "industry", []string{"steel", "C38"}, "C38", nil},
		{"digits elsewhere", "size", []string{"1000", "10"}, "1000", nil},
	} {
		b, err := NewBuilder(Options{})
		if err != nil {
			t.Fatal(err)
		}
		var rows []Attribute
		for _, v := range test.values {
			rows = append(rows, Attribute{Unit: "u", Facet: test.facet, Value: v})
		}
		if err := b.AddAttributes(rows); err != nil {
			t.Fatal(err)
		}
		m := b.Model()
		var got []string
		v := m.values.find(valueKey(facetNamed(test.facet), test.of))
		for above := m.value[v].parent; above >= 0; above = m.value[above].parent {
			got = append(got, m.values.id(above))
		}
		if diff := cmp.Diff(test.above, got); diff != "" {
			t.Errorf("%s: above %s (-want +got):\n%s", test.name, test.of, diff)
		}
		if want := int32(len(test.above) + 1); m.value[v].level != want {
			t.Errorf("%s: got level %d, want %d", test.name, m.value[v].level, want)
		}
	}
}

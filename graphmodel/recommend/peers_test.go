package recommend

import (
	"slices"
	"testing"
)

// TestSizeDecides: of peers alike in all else those of the same size come first; an unknown
// size is not a different one, and changes no similarity.
func TestSizeDecides(t *testing.T) {
	b, err := NewBuilder(Options{AsOf: "2026"})
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []string{"large", "small"} {
		b.Value(SizeFacet, Thing{ID: size, Title: size}, "", false)
	}
	for _, facet := range []string{"ownership", SizeFacet} {
		b.MayHave("enterprise", facet)
	}
	b.MayHave("zone", "zone_type")
	var attributes []Attribute
	for unit, size := range map[string]string{"a": "small", "b": "", "c": "large", "d": "large", "u": "large"} {
		attributes = append(attributes, Attribute{Unit: unit, Facet: IndustryFacet, Value: "C3812"})
		if size != "" {
			attributes = append(attributes, Attribute{Unit: unit, Facet: SizeFacet, Value: size})
		}
	}
	if err := b.AddAttributes(attributes); err != nil {
		t.Fatal(err)
	}
	for _, unit := range []string{"a", "b", "c", "d", "u"} {
		b.Unit(Thing{ID: unit, Title: unit, Kind: "enterprise"})
	}
	m := b.Model()
	list, err := m.Peers(m.Find("u"), PeersQuery{Limit: 10})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range list.Peers {
		got = append(got, p.ID)
		if p.Similarity != .5 {
			t.Errorf("%s: got similarity %v, want .5 whatever its size", p.ID, p.Similarity)
		}
	}
	if want := []string{"c", "d", "a", "b"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if want := []string{"ownership"}; !slices.Equal(list.NotCollected, want) {
		t.Errorf("not collected: got %v, want %v", list.NotCollected, want)
	}
}

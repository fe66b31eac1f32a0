package api

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPermalink: however a query is given, its address is the same, and leads to the
// same hits.
func TestPermalink(t *testing.T) {
	h := open(t, nil)
	for address, want := range map[string]string{
		"/api/v1/search": "/api/v1/search",
		"/api/v1/search?q=+&limit=5&explain=true":                            "/api/v1/search",
		"/api/v1/search?q=虚构&kind=case&kind=enterprise":                      "/api/v1/search?kind=case&kind=enterprise&q=%E8%99%9A%E6%9E%84",
		"/api/v1/search?kind=enterprise&limit=3&kind=case&q=+虚构&facets=kind": "/api/v1/search?kind=case&kind=enterprise&q=%E8%99%9A%E6%9E%84",
		"/api/v1/search?literal=true&q=虚构":                                   "/api/v1/search?literal=true&q=%E8%99%9A%E6%9E%84",
	} {
		got := askInto[SearchAnswer](t, h, address)
		if got.Self != want {
			t.Errorf("%s: self %s, want %s", address, got.Self, want)
		}
		again := askInto[SearchAnswer](t, h, got.Self)
		if again.Total != got.Total || again.Self != got.Self {
			t.Errorf("%s: %d hits, %s has %d", address, got.Total, got.Self, again.Total)
		}
		if n := min(len(got.Hits), len(again.Hits)); n > 0 {
			if diff := cmp.Diff(got.Hits[0].ID, again.Hits[0].ID); diff != "" {
				t.Errorf("%s: %s", address, diff)
			}
		}
	}
}

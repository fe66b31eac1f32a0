package api

import (
	"net/url"
	"testing"
)

// Each measure puts the same units in its own order, over all pages, those without a score last.
func TestLeadersByMeasure(t *testing.T) {
	cfg, _ := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	value := map[string]func(LeaderView) *float64{
		"walker":  func(l LeaderView) *float64 { return l.Walker.Value },
		"boushey": func(l LeaderView) *float64 { return l.Boushey.Value },
		"rate":    func(l LeaderView) *float64 { return l.Rate.Value },
	}
	var first map[string]string
	for measure, of := range value {
		seen := map[string]string{}
		var last *LeaderView
		for cursor := "start"; cursor != ""; {
			query := url.Values{"by": {"enterprise"}, "resamples": {"0"}, "measure": {measure}, "limit": {"150"}}
			if cursor != "start" {
				query.Set("cursor", cursor)
			}
			page := askInto[LeadersAnswer](t, h, "/api/v1/spread/leaders?"+query.Encode())
			for i, l := range page.Leaders {
				if last != nil && of(l) != nil && (of(*last) == nil || *of(*last) < *of(l)) {
					t.Fatalf("%s: %s stands behind %s", measure, l.Unit.ID, last.Unit.ID)
				}
				last = &page.Leaders[i]
				seen[string(l.Unit.ID)] = measure
			}
			cursor = page.Next
		}
		if first == nil {
			first = seen
		}
		if len(seen) != len(first) || len(seen) < 200 {
			t.Errorf("%s: %d units, another measure has %d", measure, len(seen), len(first))
		}
	}
}

package mcp

import (
	"context"

	"ronghe/graphmodel"
)

// TraceInput is what trace_spread is asked.
type TraceInput struct {
	Practice string `json:"practice" jsonschema:"id of a practice, e.g. practice:energy-centre"`
	Limit    int    `json:"limit,omitempty" jsonschema:"adoptions shown"`
	At
}

func (TraceInput) bounds() bounds {
	return bounds{"limit": {usual: 30, most: 100}}
}

// TraceAnswer is how a practice spread, as documented.
type TraceAnswer struct {
	State
	Practice  Thing   `json:"practice"`
	Total     int     `json:"total" jsonschema:"claims of adoption"`
	Dated     int     `json:"dated" jsonschema:"claims with a date"`
	InUseBy   int     `json:"in_use_by" jsonschema:"claims with an upper bound only"`
	Unknown   int     `json:"unknown" jsonschema:"claims of unknown time"`
	Adoptions []Claim `json:"adoptions" jsonschema:"dated ones first in order of time, then bounded, then of unknown time"`
	Truncated bool    `json:"truncated" jsonschema:"there are more adoptions than these"`
	Counted   bool    `json:"counted" jsonschema:"false: there are more than 20000 claims, and the counts are of these"`
}

// maxTraced is the most claims that are counted.
const maxTraced = 20000

const kindPractice graphmodel.Kind = "practice"

func (s *library) traceSpread(ctx context.Context, in TraceInput) (out TraceAnswer, err error) {
	id, err := graphmodel.ParseID(in.Practice)
	if err != nil {
		return out, err
	}
	if id.Kind() != kindPractice { // of others nobody adopts anything: zero would look like an answer
		return out, graphmodel.Invalid(string(id), "practice", "应为做法的编号，practice:…", "must be the id of a practice, practice:…")
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		n, err := r.Node(id)
		if err != nil {
			return err
		}
		out = TraceAnswer{Practice: Thing{ID: n.ID, Kind: n.Kind, Title: n.Title}, Counted: true}
		var shown []graphmodel.Edge
		q := graphmodel.EdgeQuery{Node: id, Direction: graphmodel.In, Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.EdgePages(r.Edges, q) {
			if err != nil {
				return err
			}
			out.count(page.Edges)
			shown = append(shown, page.Edges[:min(in.Limit-len(shown), len(page.Edges))]...)
			if out.Total >= maxTraced && page.More {
				out.Counted = false
				break
			}
		}
		out.Truncated = out.Total > len(shown) || !out.Counted
		out.Adoptions, err = s.claims(r, shown)
		return err
	})
	return out, err
}

func (t *TraceAnswer) count(edges []graphmodel.Edge) {
	t.Total += len(edges)
	for _, e := range edges {
		switch e.Timing() {
		case graphmodel.DatedTiming:
			t.Dated++
		case graphmodel.BoundedTiming:
			t.InUseBy++
		default:
			t.Unknown++
		}
	}
}

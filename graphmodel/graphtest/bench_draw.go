package graphtest

import (
	"math/rand/v2"
	"testing"

	"ronghe/graphmodel"
	"ronghe/graphmodel/madeup"
)

// anyNode draws a node, every other one an enterprise.
func (f *field) anyNode(r *rand.Rand) graphmodel.ID {
	switch r.IntN(10) {
	case 0:
		return madeup.PracticeID(r.IntN(f.made.Practices.Size()))
	case 1:
		return madeup.RegionID(r.IntN(f.made.Regions.Size()))
	case 2:
		return madeup.IndustryID(r.IntN(f.made.Industries.Size()))
	case 3, 4:
		return madeup.CaseID(r.IntN(f.made.Cases))
	}
	return madeup.EnterpriseID(r.IntN(f.made.Enterprises))
}

// hub is the commonest practice.
func (f *field) hub(*rand.Rand) graphmodel.ID { return madeup.PracticeID(f.made.Common(0)) }

func (f *field) one(draw func(*rand.Rand) graphmodel.ID) func(*rand.Rand) []graphmodel.ID {
	return func(r *rand.Rand) []graphmodel.ID { return []graphmodel.ID{draw(r)} }
}

func (f *field) pageOf(draw func(*rand.Rand) graphmodel.ID) func(*rand.Rand) graphmodel.EdgeQuery {
	return func(r *rand.Rand) graphmodel.EdgeQuery { return graphmodel.EdgeQuery{Node: draw(r), Limit: 100} }
}

// deepPage draws a page of the hub's edges from its second half.
func (f *field) deepPage(b *testing.B) func(*rand.Rand) graphmodel.EdgeQuery {
	b.Helper()
	places := []graphmodel.Place{{}}
	q := graphmodel.EdgeQuery{Node: f.hub(nil), Limit: 100}
	for more := true; more; {
		page := answer(b, f, graphmodel.Reader.Edges, q)
		q.After, more = page.Next, page.More
		places = append(places, page.Next)
	}
	deep := places[(len(places)-1)/2 : len(places)-1]
	return func(r *rand.Rand) graphmodel.EdgeQuery {
		return graphmodel.EdgeQuery{Node: f.hub(r), After: deep[r.IntN(len(deep))], Limit: 100}
	}
}

func (f *field) twoHops(r *rand.Rand) graphmodel.ExpandQuery {
	return graphmodel.ExpandQuery{From: []graphmodel.ID{f.anyNode(r)}, Depth: 2, Limit: 200}
}

func (f *field) sixHops(r *rand.Rand) graphmodel.PathQuery {
	q := graphmodel.PathQuery{From: f.anyNode(r), To: f.anyNode(r), MaxHops: 6, Limit: 10}
	for q.From == q.To {
		q.To = f.anyNode(r)
	}
	return q
}

// adopters is some enterprises that adopted the commonest practice, or did not.
func (f *field) adopters(b *testing.B, ofHub bool) []graphmodel.ID {
	b.Helper()
	var found []graphmodel.ID
	random := rand.New(rand.NewPCG(1, 5))
	for range 200 {
		id := madeup.EnterpriseID(random.IntN(f.made.Enterprises))
		page := answer(b, f, graphmodel.Reader.Edges, graphmodel.EdgeQuery{
			Node: id, Direction: graphmodel.Out, Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Limit: 100,
		})
		holds := false
		for _, e := range page.Edges {
			holds = holds || e.To == f.hub(nil)
		}
		if holds == ofHub {
			found = append(found, id)
		}
	}
	return found
}

func (f *field) similarTo(some []graphmodel.ID) func(*rand.Rand) graphmodel.SimilarQuery {
	return func(r *rand.Rand) graphmodel.SimilarQuery {
		return graphmodel.SimilarQuery{
			Node: some[r.IntN(len(some))], Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, Direction: graphmodel.Out, Limit: 20,
		}
	}
}

func answer[Q, A any](b *testing.B, f *field, method func(graphmodel.Reader, Q) (A, error), q Q) A {
	b.Helper()
	var got A
	err := f.store.View(b.Context(), func(r graphmodel.Reader) (err error) {
		got, err = method(r, q)
		return err
	})
	if err != nil {
		b.Fatalf("%+v: %v", q, err)
	}
	return got
}

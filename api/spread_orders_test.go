package api

import (
	"fmt"
	"testing"

	"ronghe/graphmodel"
)

// counted is a Reader that counts the questions about surroundings.
type counted struct {
	graphmodel.Reader
	asked *int
}

func (c counted) Expand(q graphmodel.ExpandQuery) (graphmodel.Graph, error) {
	*c.asked++
	return c.Reader.Expand(q)
}

// TestNationwide: which of many documents hold for the whole country is one question, or a
// few where their regions are too many for one.
func TestNationwide(t *testing.T) {
	nodes := []graphmodel.Node{{ID: "region:100000", Kind: "region", Title: "虚构国", Props: graphmodel.Props{"level": "country"}}}
	var edges []graphmodel.Edge
	var documents []graphmodel.ID
	for i := range 400 {
		document := graphmodel.ID(fmt.Sprintf("policy:made-up-%03d", i))
		documents, nodes = append(documents, document), append(nodes, graphmodel.Node{ID: document, Kind: "policy", Title: "虚构"})
		switch i % 4 {
		case 1:
			edges = append(edges, madeUpEdge(coversKind, document, "region:330000", ""))
		case 2:
			edges = append(edges, madeUpEdge(coversKind, document, "region:100000", ""), madeUpEdge(coversKind, document, "region:330000", ""))
		}
	}
	store := openConfig(t, openSQLite(t)).Store
	put(t, store, nodes, edges)
	check := func(want func(i int) bool, most int) {
		t.Helper()
		asked := 0
		err := store.View(t.Context(), func(r graphmodel.Reader) error {
			all, err := nationwide(counted{r, &asked}, append(documents, documents[0]))
			for i, document := range documents {
				if all[document] != want(i) {
					t.Errorf("%s: %v", document, all[document])
				}
			}
			return err
		})
		if err != nil || asked > most {
			t.Errorf("%d questions, at most %d; error %v", asked, most, err)
		}
	}
	check(func(i int) bool { return i%4 != 1 }, 1)
	nodes, edges = nil, nil
	for i := range 1990 {
		region := graphmodel.ID(fmt.Sprintf("region:made-up-%04d", i))
		nodes = append(nodes, graphmodel.Node{ID: region, Kind: "region", Title: "虚构"})
		edges = append(edges, madeUpEdge(coversKind, documents[0], region, ""), madeUpEdge(coversKind, documents[3], region, ""))
	}
	put(t, store, nodes, edges)
	check(func(i int) bool { return i%4 != 1 && i != 0 && i != 3 }, 30)
}

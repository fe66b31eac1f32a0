package neo4j

import (
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// degreesQuery asks kind by kind, so that the counts that Neo4j keeps are read and
// no edge is.
func degreesQuery(kinds []graphmodel.Kind) string {
	var counts []string
	for _, d := range walk.Directions(graphmodel.Both) {
		for _, kind := range kinds {
			counts = append(counts, directed("COUNT { (n)=-[:"+fmt.Sprintf("`%s`", kind)+"]=>() }", d, ""))
		}
	}
	return "UNWIND $ids AS id MATCH (n:Thing {id: id}) RETURN id, [" + strings.Join(counts, ", ") + "], n.seq > told"
}

// Degrees implements graphmodel.Reader. An id given twice is counted once.
func (r *reader) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	return answer(r, func() ([]graphmodel.Degree, error) {
		kinds, err := r.edgeKinds()
		if err != nil {
			return nil, err
		}
		found := map[graphmodel.ID][]graphmodel.Degree{}
		err = r.ask(degreesQuery(kinds), params{"ids": texts(ids)}, func(row row) error {
			id := graphmodel.ID(row.text(0))
			counts, _ := row[1].([]any)
			found[id] = readDegrees(id, kinds, counts)
			return nil
		})
		if err != nil {
			return nil, err
		}
		var all []graphmodel.Degree
		for _, id := range unique(ids) {
			one, ok := found[id]
			if !ok {
				return nil, graphmodel.NotFound(id)
			}
			all = append(all, one...)
		}
		return all, nil
	})
}

// readDegrees takes the counts apart: out by kind, then in by kind.
func readDegrees(id graphmodel.ID, kinds []graphmodel.Kind, counts row) []graphmodel.Degree {
	var all []graphmodel.Degree
	for i := range counts {
		d := walk.Directions(graphmodel.Both)[i/len(kinds)]
		if n := counts.num(i); n > 0 {
			all = append(all, graphmodel.Degree{Node: id, Direction: d, Kind: kinds[i%len(kinds)], Count: n})
		}
	}
	return all
}

// unique is ids in their order, each once.
func unique(ids []graphmodel.ID) []graphmodel.ID {
	seen := make(map[graphmodel.ID]bool, len(ids))
	return slices.DeleteFunc(slices.Clone(ids), func(id graphmodel.ID) bool {
		again := seen[id]
		seen[id] = true
		return again
	})
}

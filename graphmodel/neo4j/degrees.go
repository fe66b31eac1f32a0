package neo4j

import (
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
			counts = append(counts, directed("COUNT { (n)=-[:`"+string(kind)+"`]=>() }", d, ""))
		}
	}
	return isHeld + "UNWIND $ids AS id MATCH (n:Thing {id: id}) USING INDEX SEEK n:Thing(id) RETURN id, [" + strings.Join(counts, ", ") + "], held, n.seq > told"
}

// Degrees implements graphmodel.Reader. An id given twice is counted once.
func (r *reader) Degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	if err := graphmodel.CheckIDs(ids); err != nil {
		return nil, err
	}
	return answer(r, func() ([]graphmodel.Degree, error) { return r.degrees(ids) })
}

func (r *reader) degrees(ids []graphmodel.ID) ([]graphmodel.Degree, error) {
	found, err := withKinds(r, func(kinds []graphmodel.Kind) (map[graphmodel.ID][]graphmodel.Degree, bool, error) {
		return r.degreesOf(ids, kinds)
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
}

// degreesOf are the degrees of the nodes that are there, and whether kinds are those of
// the database.
func (r *reader) degreesOf(ids []graphmodel.ID, kinds []graphmodel.Kind) (map[graphmodel.ID][]graphmodel.Degree, bool, error) {
	found, held := map[graphmodel.ID][]graphmodel.Degree{}, true
	err := r.ask(degreesQuery(kinds), params{"ids": texts(ids), "held": texts(kinds)}, func(row row) error {
		id := graphmodel.ID(row.text(0))
		found[id] = readDegrees(id, kinds, row.list(1))
		held = row.yes(2)
		return nil
	})
	return found, held, err
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

package neo4j

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"
)

// Similar implements graphmodel.Reader.
func (r *reader) Similar(q graphmodel.SimilarQuery) ([]graphmodel.SimilarNode, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return answer(r, func() ([]graphmodel.SimilarNode, error) {
		steps, err := r.steps(q)
		if err != nil || len(steps) == 0 {
			return nil, err
		}
		var top []graphmodel.SimilarNode
		err = r.ask(similarQuery(q.Node.Kind(), steps), params{
			"id": string(q.Node), "limit": q.Limit, "most": graphmodel.MaxShared,
		}, func(row row) error {
			top = append(top, readSimilar(row))
			return nil
		})
		return top, err
	})
}

// step is a kind of edge in one direction, Out or In.
type step struct {
	d    graphmodel.Direction
	kind graphmodel.Kind
}

// steps are those of q that lead somewhere.
func (r *reader) steps(q graphmodel.SimilarQuery) ([]step, error) {
	degrees, err := r.degrees([]graphmodel.ID{q.Node})
	if err != nil {
		return nil, err
	}
	var steps []step
	for _, g := range degrees {
		if slices.Contains(walk.Directions(q.Direction), g.Direction) && (len(q.Kinds) == 0 || slices.Contains(q.Kinds, g.Kind)) {
			steps = append(steps, step{g.Direction, g.Kind})
		}
	}
	return steps, nil
}

// similarQuery counts over the steps what is shared, and names it for the first only.
// kind is that of a node that is there, so it is a label.
func similarQuery(kind graphmodel.Kind, steps []step) string {
	var there, again []string
	for _, s := range steps {
		types := ":`" + string(s.kind) + "`"
		there = append(there, "MATCH "+directed("(n)=-[e KINDS]=>(mid)", s.d, types)+" WITH DISTINCT n, mid MATCH "+
			directed("(other:`"+string(kind)+"`)=-[x KINDS]=>(mid)", s.d, types)+" WHERE other <> n RETURN other, mid")
		again = append(again, "MATCH "+directed("(other)=-[e KINDS]=>(mid)", s.d, types)+
			" WITH DISTINCT n, mid WHERE EXISTS { "+directed("(n)=-[x KINDS]=>(mid)", s.d, types)+" } RETURN mid")
	}
	return "MATCH (n:Thing {id: $id}) CALL (n) { " + strings.Join(there, " UNION ALL ") + " }" +
		" WITH told, n, other, count(DISTINCT mid) AS shared ORDER BY shared DESC, other.id LIMIT $limit" +
		" CALL (n, other) { " + strings.Join(again, " UNION ALL ") + " }" +
		" WITH told, other, shared, mid.id AS id ORDER BY id" +
		" WITH told, other, shared, collect(DISTINCT id)[..$most] AS ids ORDER BY shared DESC, other.id" +
		" RETURN other.id, other.title, shared, ids, other.seq > told"
}

func readSimilar(r row) graphmodel.SimilarNode {
	id := graphmodel.ID(r.text(0))
	s := graphmodel.SimilarNode{Stub: graphmodel.Stub{ID: id, Kind: id.Kind(), Title: r.text(1)}, Count: int(r.num(2))}
	for _, shared := range r.texts(3) {
		s.Shared = append(s.Shared, graphmodel.ID(shared))
	}
	return s
}

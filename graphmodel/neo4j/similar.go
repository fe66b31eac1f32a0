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
		ends, err := r.Numbers([]graphmodel.ID{q.Node})
		if err != nil {
			return nil, err
		}
		kinds, err := r.kindsAt(q)
		if err != nil || len(kinds) == 0 {
			return nil, err
		}
		var top []graphmodel.SimilarNode
		err = r.ask(similarQuery(kinds), params{
			"node": ends[0], "above": string(q.Node.Kind()) + ":", "limit": q.Limit, "most": graphmodel.MaxShared,
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

const kindsAt = "MATCH (n:Thing {id: $id})=-[e KINDS]=>() RETURN DISTINCT type(e), n.seq > told"

// kindsAt are the steps of q that lead somewhere.
func (r *reader) kindsAt(q graphmodel.SimilarQuery) ([]step, error) {
	types, some, err := r.typed(q.Kinds)
	if err != nil || !some {
		return nil, err
	}
	var found []step
	for _, d := range walk.Directions(q.Direction) {
		err := r.ask(directed(kindsAt, d, types), params{"id": string(q.Node)}, func(row row) error {
			found = append(found, step{d, graphmodel.Kind(row.text(0))})
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(found, func(a, b step) int { return strings.Compare(string(a.d)+string(a.kind), string(b.d)+string(b.kind)) })
	return found, nil
}

// similarQuery counts over the steps what is shared, and names it for the first only.
// The IDs of a kind are those that begin with it.
func similarQuery(steps []step) string {
	var there, again []string
	for _, s := range steps {
		types := ":`" + string(s.kind) + "`"
		there = append(there, "MATCH "+directed("(n)=-[e KINDS]=>(mid)", s.d, types)+" WITH DISTINCT n, mid MATCH "+
			directed("(other)=-[x KINDS]=>(mid)", s.d, types)+" WHERE other <> n AND other.id STARTS WITH $above RETURN other, mid")
		again = append(again, "MATCH "+directed("(other)=-[e KINDS]=>(mid)", s.d, types)+
			" WITH DISTINCT n, mid WHERE EXISTS { "+directed("(n)=-[x KINDS]=>(mid)", s.d, types)+" } RETURN mid")
	}
	return "MATCH (n) WHERE id(n) = $node CALL (n) { " + strings.Join(there, " UNION ALL ") + " }" +
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

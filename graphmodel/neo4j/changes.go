package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// A commit of Neo4j is seen bit by bit by those who read at that moment: the number
// of its last change maybe before the changes. So a second, short transaction says
// that it is there: Changes go no further than Feed.last, and there is never a hole
// below it.

const tell = "MATCH (f:Feed {key: 1}) SET f.turn = true WITH f WHERE f.last < $last SET f.last = $last"

// tellUpTo says that all numbers up to last may be told. The caller's Update is
// committed, so it does not end with the caller's context.
func (s *Store) tellUpTo(ctx context.Context, last int64) error {
	return s.fail(ctx, outlive(ctx, func(ctx context.Context) error {
		_, err := neo4j.ExecuteQuery(ctx, s.driver, tell, params{"last": last}, neo4j.EagerResultTransformer,
			neo4j.ExecuteQueryWithBookmarkManager(s.bookmarks), neo4j.ExecuteQueryWithWritersRouting())
		return err
	}))
}

// tellRest tells of an Update whose client died before it did. Under the lock of
// Updates all that was committed is there whole.
func (s *Store) tellRest(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, openTime, errSilent)
	defer cancel()
	c := s.session(ctx, neo4j.AccessModeWrite)
	defer c.close()
	const behind = "MATCH (s:Store {key: 1}), (f:Feed {key: 1}) WHERE f.last < s.last RETURN s.last"
	rest := false
	if err := c.each(behind, nil, func(row) error { rest = true; return nil }); err != nil || !rest {
		return s.fail(ctx, err)
	}
	return c.write(func(tx *conn) error {
		st, err := lock(tx)
		if err != nil {
			return err
		}
		return tx.exec(tell, params{"last": st.last})
	})
}

// feedQuery reads the changes in a stretch of numbers, in no order. A number found in
// the index may be older than what is then read of the thing, so it is read once more
// at the end; by a key that the planner does not know, or it would repeat what it has.
func feedQuery(kinds []graphmodel.Kind) string {
	const stretch = ".seq > $after AND %[1]s.seq <= $upto RETURN %[1]s AS thing, %[1]s.seq AS seq, %[1]s.id AS id, "
	part := func(match, name, columns string) string {
		return match + " WHERE " + name + fmt.Sprintf(stretch, name) + columns
	}
	parts := []string{
		part("MATCH (n:Thing)", "n", "false AS gone, n.title AS title, '' AS src, '' AS dst, '' AS at, '' AS until, '' AS sure"),
		part("MATCH (t:Tombstone)", "t", "true AS gone, '' AS title, '' AS src, '' AS dst, '' AS at, '' AS until, '' AS sure"),
	}
	for _, kind := range kinds {
		parts = append(parts, part("MATCH (a)-[e:`"+string(kind)+"`]->(b)", "e",
			"false AS gone, '' AS title, a.id AS src, b.id AS dst, e.at AS at, e.until AS until, e.confidence AS sure"))
	}
	return "CALL (told) { " + strings.Join(parts, " UNION ALL ") + " } RETURN seq, id, gone, title, src, dst, at, until, sure, seq > told OR thing[$seq] <> seq"
}

// Changes implements graphmodel.Store.
func (s *Store) Changes(ctx context.Context, after int64, limit int) (graphmodel.Feed, error) {
	var f graphmodel.Feed
	err := s.view(ctx, func(r *reader) (err error) {
		asked := 0
		f, err = answer(r, func() (graphmodel.Feed, error) {
			f, err := r.changes(after, limit)
			// Updates that come all the time: what they move will be told at its new number.
			asked++
			r.half = r.half && asked < tries
			return f, err
		})
		return err
	})
	return f, err
}

// beyond is how far above the last number is looked for an Update that landed while
// the changes were read.
const beyond = 1000

func (r *reader) changes(after int64, limit int) (graphmodel.Feed, error) {
	var f graphmodel.Feed
	err := r.ask("RETURN told, false", nil, func(row row) error { f.Last = row.num(0); return nil })
	if err != nil || limit < 1 || after >= f.Last {
		return f, err
	}
	kinds, err := r.edgeKinds()
	if err != nil {
		return graphmodel.Feed{}, err
	}
	query := feedQuery(kinds)
	// A number is that of one change at most, so a stretch of them is a bound.
	for stretch := int64(limit); after < f.Last && len(f.Changes) < limit; stretch *= 2 {
		upto := after + stretch
		if upto >= f.Last {
			upto = f.Last + beyond
		}
		more, err := r.stretch(query, after, upto, f.Last)
		if err != nil {
			return graphmodel.Feed{}, err
		}
		f.Changes = append(f.Changes, more...)
		after = upto
	}
	f.Changes = f.Changes[:min(limit, len(f.Changes))]
	return f, nil
}

// stretch is the changes with numbers above after, up to upto and last.
func (r *reader) stretch(query string, after, upto, last int64) ([]graphmodel.Change, error) {
	var found []graphmodel.Change
	err := r.ask(query, params{"after": after, "upto": upto, "seq": "seq"}, func(row row) error {
		c := readChange(row)
		// Above last it may have moved from below, and others with it; without an ID, or
		// an edge without an end, it was deleted while it was read: that is told later.
		if c.Number > last || c.ID == "" || c.Edge != nil && c.Edge.To == "" {
			r.half = true
			return nil
		}
		found = append(found, c)
		return nil
	})
	slices.SortFunc(found, func(a, b graphmodel.Change) int { return cmp.Compare(a.Number, b.Number) })
	return found, err
}

func readChange(r row) graphmodel.Change {
	c := graphmodel.Change{Number: r.num(0), ID: graphmodel.ID(r.text(1)), Deleted: r.yes(2)}
	switch {
	case c.Deleted:
	case r.text(4) == "":
		c.Node = &graphmodel.Stub{ID: c.ID, Kind: c.ID.Kind(), Title: r.text(3)}
	default:
		l := graphmodel.Link{
			ID: c.ID, Kind: c.ID.Kind(), From: graphmodel.ID(r.text(4)), To: graphmodel.ID(r.text(5)),
			Until: graphmodel.Date(r.text(7)), Confidence: graphmodel.Confidence(r.text(8)),
		}
		l.Since, l.InUseBy = dates(r.text(6))
		c.Edge = &l
	}
	return c
}

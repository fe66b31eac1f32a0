package neo4j

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"ronghe/graphmodel"
	"ronghe/graphmodel/walk"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// kinds are kinds of edges that the database has been prepared for: each was let
// through by the rules when its first edge was written. Only these, and the kinds of
// nodes being written, are ever made part of a query's text.
type kinds struct {
	mu  sync.RWMutex
	set map[graphmodel.Kind]bool

	held heldKinds
}

func (k *kinds) add(list []graphmodel.Kind) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.set == nil {
		k.set = map[graphmodel.Kind]bool{}
	}
	for _, kind := range list {
		k.set[kind] = true
	}
}

// missing are those of list that are not there.
func (k *kinds) missing(list []graphmodel.Kind) []graphmodel.Kind {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return slices.DeleteFunc(walk.Kinds(list), func(kind graphmodel.Kind) bool { return k.set[kind] })
}

// edgeKinds are the kinds of edges that were ever written, in order.
func (c *conn) edgeKinds() ([]graphmodel.Kind, error) {
	var list []graphmodel.Kind
	err := c.each("MATCH (s:Store {key: 1}) RETURN s.kinds", nil, func(r row) error {
		for _, kind := range r.texts(0) {
			list = append(list, graphmodel.Kind(kind))
		}
		return nil
	})
	c.s.known.add(list)
	return walk.Kinds(list), err
}

// learn prepares the database for edges of kinds, which the rules have let through.
// Schema cannot be changed together with data, so it is done before.
func (s *Store) learn(ctx context.Context, list []graphmodel.Kind) error {
	if len(s.known.missing(list)) == 0 {
		return nil
	}
	c := s.session(ctx, neo4j.AccessModeWrite)
	defer c.close()
	if _, err := c.edgeKinds(); err != nil {
		return s.fail(ctx, err)
	}
	for _, kind := range s.known.missing(list) {
		for _, statement := range []string{
			"CREATE CONSTRAINT edge_%[1]s_id IF NOT EXISTS FOR ()-[e:`%[1]s`]-() REQUIRE e.id IS UNIQUE",
			"CREATE INDEX edge_%[1]s_seq IF NOT EXISTS FOR ()-[e:`%[1]s`]-() ON (e.seq)",
			"CALL db.awaitIndexes(60) // for %[1]s",
		} {
			if err := c.define(fmt.Sprintf(statement, kind)); err != nil {
				return err
			}
		}
		s.known.add([]graphmodel.Kind{kind})
	}
	return nil
}

// typed is list as part of a pattern, as in ":`adopted`|`shows`"; "" for all kinds.
// Kinds that the graph does not hold are left out; false when none is left.
func (c *conn) typed(list []graphmodel.Kind) (string, bool, error) {
	if len(list) == 0 {
		return "", true, nil
	}
	if len(c.s.known.missing(list)) > 0 {
		if _, err := c.edgeKinds(); err != nil {
			return "", false, err
		}
	}
	missing := map[graphmodel.Kind]bool{}
	for _, kind := range c.s.known.missing(list) {
		missing[kind] = true
	}
	var parts []string
	for _, kind := range walk.Kinds(list) {
		if !missing[kind] {
			parts = append(parts, "`"+string(kind)+"`")
		}
	}
	return ":" + strings.Join(parts, "|"), len(parts) > 0, nil
}

// byKind parts ids by their kind, in the order of the kinds.
func byKind(ids []graphmodel.ID) ([]graphmodel.Kind, map[graphmodel.Kind][]graphmodel.ID) {
	parts := map[graphmodel.Kind][]graphmodel.ID{}
	for _, id := range ids {
		parts[id.Kind()] = append(parts[id.Kind()], id)
	}
	return slices.Sorted(maps.Keys(parts)), parts
}

// texts is a list of a kind of string as the driver takes it.
func texts[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

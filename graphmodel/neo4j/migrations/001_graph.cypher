// Numbers (seq) are those of graphmodel.Change: every node, edge and tombstone has its own.
//
// (:Store)      one: what Updates lock; last: the highest number given; kinds: those of edges
// (:Feed)       one: last: the highest number that Changes may tell (see changes.go)
// (:Thing)      a node, its kind is its other label: id, title, aliases, props, source, seq
// -[kind]->     an edge: id, at (Link.When), until, confidence, source, quote, props, seq
// (:Tombstone)  what was deleted: id, seq
// (:Count)      how many nodes there are of a kind: kind, nodes
//
// A kind of edge gets its constraint on id and its index on seq when the first one is written.
CREATE CONSTRAINT store_key IF NOT EXISTS FOR (s:Store) REQUIRE s.key IS UNIQUE;
CREATE CONSTRAINT feed_key IF NOT EXISTS FOR (f:Feed) REQUIRE f.key IS UNIQUE;
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE INDEX thing_seq IF NOT EXISTS FOR (n:Thing) ON (n.seq);
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (t:Tombstone) REQUIRE t.id IS UNIQUE;
CREATE INDEX tombstone_seq IF NOT EXISTS FOR (t:Tombstone) ON (t.seq);
CREATE CONSTRAINT count_kind IF NOT EXISTS FOR (c:Count) REQUIRE c.kind IS UNIQUE;
CALL db.awaitIndexes(60);
MERGE (s:Store {key: 1}) ON CREATE SET s.last = 0, s.kinds = [];
MERGE (f:Feed {key: 1}) ON CREATE SET f.last = 0;

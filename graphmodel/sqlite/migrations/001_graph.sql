-- Numbers (seq) are those of graphmodel.Change: every node, edge and tombstone has its own.

CREATE TABLE state (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    last INTEGER NOT NULL -- the highest number given
);
INSERT INTO state VALUES (1, 0);

CREATE TABLE nodes (
    nid     INTEGER PRIMARY KEY, -- what edges refer to; short, and never shown
    id      TEXT NOT NULL UNIQUE,
    title   TEXT NOT NULL,
    seq     INTEGER NOT NULL UNIQUE,
    source  TEXT NOT NULL, -- '' when none
    aliases TEXT NOT NULL, -- a JSON list, '' when none
    props   TEXT NOT NULL  -- canonical JSON, '' when none
);

CREATE TABLE node_counts (
    kind  TEXT PRIMARY KEY,
    nodes INTEGER NOT NULL
) WITHOUT ROWID;

-- The table lies in order of seq, so the feed needs no index of its own.
CREATE TABLE edges (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    src        INTEGER NOT NULL REFERENCES nodes (nid) DEFERRABLE INITIALLY DEFERRED,
    dst        INTEGER NOT NULL REFERENCES nodes (nid) DEFERRABLE INITIALLY DEFERRED,
    at         TEXT NOT NULL, -- Link.When: since, '~' and in_use_by, or '~~'
    until      TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source     TEXT NOT NULL,
    quote      TEXT NOT NULL,
    props      TEXT NOT NULL
);

-- Both hold all of a Link, in the order of Place: the shape of the graph is read
-- from them alone.
CREATE INDEX edges_out ON edges (src, kind, at, id, dst, until, confidence);
CREATE INDEX edges_in ON edges (dst, kind, at, id, src, until, confidence);

CREATE TABLE tombstones (
    seq INTEGER PRIMARY KEY,
    id  TEXT NOT NULL UNIQUE
);

-- An edge's ends never change, so each edge also holds their IDs: a page of edges
-- and the feed are read without looking up a node for every row.

ALTER TABLE edges ADD COLUMN src_id TEXT NOT NULL DEFAULT '';
ALTER TABLE edges ADD COLUMN dst_id TEXT NOT NULL DEFAULT '';
UPDATE edges SET
    src_id = (SELECT id FROM nodes WHERE nid = src),
    dst_id = (SELECT id FROM nodes WHERE nid = dst);

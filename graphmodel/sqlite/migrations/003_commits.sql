-- When each Update was committed: a change is of the first commit with a last at or
-- above its number. What was written before this migration has no time.

CREATE TABLE commits (
    last INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL -- seconds from 1970-01-01 in UTC, by the clock of the process that wrote
);
INSERT INTO commits SELECT last, 0 FROM state WHERE last > 0;

// (:Commit)  when an Update was committed: last, at in seconds from 1970-01-01 in UTC, by
//            the clock of the process that wrote; 0 is not known. A change is of the first
//            commit with a last at or above its number.
CREATE CONSTRAINT commit_last IF NOT EXISTS FOR (c:Commit) REQUIRE c.last IS UNIQUE;
CALL db.awaitIndexes(60);
MATCH (s:Store {key: 1}) WHERE s.last > 0 MERGE (c:Commit {last: s.last}) ON CREATE SET c.at = 0;

package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"strconv"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrations lead from one version of the tables to the next, in this order; the
// version of a file (PRAGMA user_version) is how many of them it has had. A
// released migration is never edited.
var migrations = []string{"migrations/001_graph.sql", "migrations/002_ends.sql", "migrations/003_commits.sql"}

// applicationID marks our files ("Rong"), so that no other database is taken
// for an empty store.
const applicationID = 0x526f6e67

// migrate brings the file to this version in one transaction: two processes may
// do it at the same time, and the second finds it done.
func migrate(ctx context.Context, c *conn) error {
	done, err := checkVersion(ctx, c)
	if err != nil {
		return err
	}
	if done == len(migrations) {
		return checkWritable(ctx, c)
	}
	if err := useWAL(ctx, c); err != nil {
		return err
	}
	if err := c.begin(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer c.rollback()
	if done, err = checkVersion(ctx, c); err != nil {
		return err
	}
	for _, name := range migrations[done:] {
		if err := c.script(ctx, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := setVersion(ctx, c); err != nil {
		return err
	}
	return c.commit(ctx)
}

// useWAL sets the journal mode, which is kept in the file, so that once is enough. SQLite
// does not wait at this for another process that is about to do the same: we do, a minute.
func useWAL(ctx context.Context, c *conn) error {
	for end := time.Now().Add(time.Minute); ; {
		err := c.one(ctx, "PRAGMA journal_mode = WAL", nil, new(string))
		if code, ok := resultCode(err); !ok || code != sqlite3.SQLITE_BUSY || time.Now().After(end) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// checkVersion returns how many migrations the file has had.
func checkVersion(ctx context.Context, c *conn) (int, error) {
	var version, app, tables int
	// One statement sees one state of the file, whoever else is migrating it.
	err := c.one(ctx, `SELECT user_version, application_id, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_user_version, pragma_application_id`, nil, &version, &app, &tables)
	if err != nil {
		return 0, err
	}
	switch {
	case app != applicationID && (app != 0 || version != 0 || tables > 0):
		return 0, unavailable(c.path, "这是另一程序的数据库，不是融合图谱的数据文件", "this is another program's database, not a data file of Ronghe")
	case version > len(migrations):
		return 0, unavailable(c.path,
			"数据目录由更新的版本写入（格式 "+strconv.Itoa(version)+"，本程序至 "+strconv.Itoa(len(migrations))+"）；请升级程序",
			"data directory was written by a newer version (format "+strconv.Itoa(version)+", this program knows "+strconv.Itoa(len(migrations))+"): upgrade the program")
	}
	return version, nil
}

// script runs a migration; it holds many statements, so it is not prepared.
func (c *conn) script(ctx context.Context, name string) error {
	text, err := migrationFiles.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = c.db.ExecContext(ctx, string(text))
	return fail(ctx, c.path, err)
}

func setVersion(ctx context.Context, c *conn) error {
	_, err := c.db.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d; PRAGMA application_id = %d", len(migrations), applicationID))
	return fail(ctx, c.path, err)
}

// checkWritable finds at once that the file is read-only. It does not wait for
// another process that writes: that one has shown that the file can be written.
func checkWritable(ctx context.Context, c *conn) error {
	if err := c.one(ctx, "PRAGMA busy_timeout = 0", nil, new(int)); err != nil {
		return err
	}
	err := c.begin(ctx, "BEGIN IMMEDIATE")
	c.rollback()
	if code, ok := resultCode(err); ok && code == sqlite3.SQLITE_BUSY {
		err = nil
	}
	return errors.Join(err, c.one(ctx, "PRAGMA busy_timeout = 60000", nil, new(int)))
}

// probe reads both ends of every table and index and compares the last number
// with what is stored: a cheap look, not Integrity.
func probe(ctx context.Context, c *conn) error {
	const ends = `
		SELECT last, max(
			(SELECT ifnull(max(seq), 0) FROM nodes), (SELECT ifnull(max(seq), 0) FROM edges),
			(SELECT ifnull(max(seq), 0) FROM tombstones)),
			(SELECT min(nid) FROM nodes), (SELECT min(seq) FROM nodes), (SELECT min(id) FROM nodes), (SELECT max(id) FROM nodes),
			(SELECT min(id) FROM edges), (SELECT max(id) FROM edges), (SELECT min(seq) FROM edges),
			(SELECT min(src) FROM edges INDEXED BY edges_out), (SELECT max(src) FROM edges INDEXED BY edges_out),
			(SELECT min(dst) FROM edges INDEXED BY edges_in), (SELECT max(dst) FROM edges INDEXED BY edges_in),
			(SELECT sum(nodes) FROM node_counts)
		FROM state`
	var last, highest int64
	dest := []any{&last, &highest}
	for range 12 {
		dest = append(dest, new(any))
	}
	err := c.one(ctx, ends, nil, dest...)
	if errors.Is(err, sql.ErrNoRows) || err == nil && last < highest {
		return damaged(c.path)
	}
	return err
}

func damaged(path string) error {
	why := reasons[sqlite3.SQLITE_CORRUPT]
	return unavailable(path, why.zh, why.en)
}

package neo4j

import (
	"context"
	"embed"
	"fmt"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed migrations/*.cypher
var migrationFiles embed.FS

// migrations lead from one version of the database to the next, in this order; the
// version (Store.format) is how many of them it has had. A released migration is never
// edited. Each statement can be run again, also by two processes at the same time:
// schema and data cannot be changed in one transaction.
var migrations = []string{"migrations/001_graph.cypher", "migrations/002_commits.cypher"}

// migrate brings the database to this version.
func (s *Store) migrate(ctx context.Context) error {
	c := s.session(ctx, neo4j.AccessModeWrite)
	defer c.close()
	done, err := c.version()
	if err != nil || done == len(migrations) {
		return err
	}
	for _, name := range migrations[done:] {
		if err := c.script(name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	// Never down: another process may be of a newer version.
	return c.write(func(tx *conn) error {
		return tx.exec("MATCH (s:Store {key: 1}) SET s.turn = true WITH s WHERE coalesce(s.format, 0) < $format SET s.format = $format",
			params{"format": len(migrations)})
	})
}

// version is how many migrations the database has had.
func (c *conn) version() (int, error) {
	var nodes int64
	version, ours := 0, false
	// Nodes first: where another process is making the Store at this moment, it is there when it is looked for.
	err := c.each("MATCH (n) RETURN count(n)", nil, func(r row) error { nodes = r.num(0); return nil })
	if err == nil {
		err = c.each("MATCH (s:Store {key: 1}) RETURN s.format", nil, func(r row) error {
			version, ours = int(r.num(0)), true
			return nil
		})
	}
	switch {
	case err != nil:
		return 0, c.s.fail(c.ctx, err)
	case nodes > 0 && !ours:
		return 0, c.s.unavailable("这是另一程序的数据库，不是融合图谱的", "this is another program's database, not one of Ronghe")
	case version > len(migrations):
		return 0, c.s.unavailable(
			"数据库由更新的版本写入（格式 "+strconv.Itoa(version)+"，本程序至 "+strconv.Itoa(len(migrations))+"）；请升级程序",
			"was written by a newer version (format "+strconv.Itoa(version)+", this program knows "+strconv.Itoa(len(migrations))+"): upgrade the program")
	}
	return version, nil
}

// script runs the statements of a migration, each in a transaction of its own.
func (c *conn) script(name string) error {
	text, err := migrationFiles.ReadFile(name)
	if err != nil {
		return err
	}
	for _, statement := range strings.Split(string(text), ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		if err := c.define(statement); err != nil {
			return err
		}
	}
	return nil
}

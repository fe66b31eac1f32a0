package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"sync"
)

// conn is one connection, used by one goroutine at a time, with the statements
// it has prepared. Its errors are those that may leave the package.
type conn struct {
	path  string
	db    *sql.Conn
	stmts map[string]*sql.Stmt   // queries, by SQL text, of which there is a fixed number
	execs map[string]driver.Stmt // statements of exec, in the same way
	args  []driver.NamedValue    // of exec
	open  bool                   // within a transaction
}

func (c *conn) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if st, ok := c.stmts[query]; ok {
		return st, nil
	}
	st, err := c.db.PrepareContext(ctx, query)
	if err != nil {
		return nil, fail(ctx, c.path, err)
	}
	c.stmts[query] = st
	return st, nil
}

// exec runs a statement and returns how many rows it changed. The arguments are strings and
// int64. It asks the driver itself: what package sql does around it is 7 % of a large Update.
func (c *conn) exec(ctx context.Context, query string, args ...any) (changed int64, err error) {
	err = c.db.Raw(func(dc any) error {
		st, err := c.execStmt(ctx, dc, query)
		if err != nil {
			return err
		}
		c.args = c.args[:0]
		for i, arg := range args {
			c.args = append(c.args, driver.NamedValue{Ordinal: i + 1, Value: arg})
		}
		res, err := st.(driver.StmtExecContext).ExecContext(ctx, c.args)
		if err != nil {
			return err
		}
		changed, err = res.RowsAffected()
		return err
	})
	return changed, fail(ctx, c.path, err)
}

func (c *conn) execStmt(ctx context.Context, dc any, query string) (driver.Stmt, error) {
	if st, ok := c.execs[query]; ok {
		return st, nil
	}
	st, err := dc.(driver.ConnPrepareContext).PrepareContext(ctx, query)
	if err == nil {
		c.execs[query] = st
	}
	return st, err
}

func (c *conn) query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	st, err := c.stmt(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := st.QueryContext(ctx, args...)
	return rows, fail(ctx, c.path, err)
}

// errStop ends each early, without an error.
var errStop = errors.New("stop")

// each calls fn for every row, until fn returns an error.
func (c *conn) each(ctx context.Context, query string, args []any, fn func(*sql.Rows) error) error {
	rows, err := c.query(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); errors.Is(err, errStop) {
			return nil
		} else if err != nil {
			return fail(ctx, c.path, err)
		}
	}
	return fail(ctx, c.path, rows.Err())
}

// one reads the one row of a query; sql.ErrNoRows when there is none.
func (c *conn) one(ctx context.Context, query string, args []any, dest ...any) error {
	found := false
	err := c.each(ctx, query, args, func(rows *sql.Rows) error {
		found = true
		return rows.Scan(dest...)
	})
	if err == nil && !found {
		return sql.ErrNoRows
	}
	return err
}

func (c *conn) begin(ctx context.Context, how string) error {
	_, err := c.exec(ctx, how)
	c.open = err == nil
	return err
}

func (c *conn) commit(ctx context.Context) error {
	if _, err := c.exec(ctx, "COMMIT"); err != nil {
		return err
	}
	c.open = false
	return nil
}

// rollback ends the transaction if it is still open. SQLite has already rolled
// back after some errors; that a second ROLLBACK then fails says nothing new.
func (c *conn) rollback() {
	if c.open {
		_, _ = c.exec(context.Background(), "ROLLBACK")
		c.open = false
	}
}

// pool lends connections, the one given back last first: its pages are in memory, and the
// others, where few are in use at a time, never fill theirs.
type pool struct {
	free  chan struct{} // one for each of idle
	count int           // connections there are, lent or idle
	mu    sync.Mutex
	idle  []*conn
}

func newPool(n int) *pool { return &pool{free: make(chan struct{}, n)} }

// add takes in a new connection, before any is lent.
func (p *pool) add(c *conn) {
	p.count++
	p.put(c)
}

// take waits for a connection until ctx ends or s is closed.
func (p *pool) take(ctx context.Context, s *Store) (*conn, error) {
	select {
	case <-s.closed:
		return nil, closedFault(s.path)
	default:
	}
	if err := ctx.Err(); err != nil {
		return nil, fail(ctx, s.path, err)
	}
	select {
	case <-p.free:
		return p.pop(), nil
	case <-s.closed:
		return nil, closedFault(s.path)
	case <-ctx.Done():
		return nil, fail(ctx, s.path, ctx.Err())
	}
}

func (p *pool) pop() *conn {
	p.mu.Lock()
	defer p.mu.Unlock()
	last := len(p.idle) - 1
	c := p.idle[last]
	p.idle = p.idle[:last]
	return c
}

func (p *pool) put(c *conn) {
	p.mu.Lock()
	p.idle = append(p.idle, c)
	p.mu.Unlock()
	p.free <- struct{}{}
}

// drain waits for all connections to come back and closes them. No pool has none.
func (p *pool) drain() error {
	if p == nil {
		return nil
	}
	var err error
	for range p.count {
		<-p.free
		c := p.pop()
		for _, st := range c.stmts {
			err = errors.Join(err, st.Close())
		}
		for _, st := range c.execs {
			err = errors.Join(err, st.Close())
		}
		err = errors.Join(err, c.db.Close())
	}
	return err
}

// list is a list as one parameter, for json_each.
func list[T any](items []T) string {
	if len(items) == 0 {
		return "[]"
	}
	b, _ := json.Marshal(items) // integers and strings cannot fail
	return string(b)
}

package neo4j

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// conn runs queries: each by itself in a session, or in a transaction. It is used by
// one goroutine at a time.
type conn struct {
	s       *Store
	ctx     context.Context
	session neo4j.SessionWithContext
	tx      neo4j.ManagedTransaction // nil outside of one
}

// session is a conn of its own; close it.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) *conn {
	return &conn{s: s, ctx: ctx, session: s.driver.NewSession(ctx, neo4j.SessionConfig{
		AccessMode: mode, BookmarkManager: s.bookmarks, FetchSize: fetchSize,
	})}
}

// fetchSize is how many rows the server sends before it waits: a page, and one more.
const fetchSize = 1100

// close gives the connection back. What it could say was said by the query before.
func (c *conn) close() {
	_ = outlive(c.ctx, c.session.Close)
}

// outlive lets fn end what the caller began, in a time of its own, but keeps the
// caller no longer than its ctx.
func outlive(ctx context.Context, fn func(context.Context) error) error {
	done := make(chan error, 1)
	go func() {
		own, cancel := context.WithTimeout(context.WithoutCancel(ctx), connectTime)
		defer cancel()
		done <- fn(own)
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// row is a row of an answer.
type row []any

func (r row) text(i int) string { s, _ := r[i].(string); return s }
func (r row) num(i int) int64   { n, _ := r[i].(int64); return n }
func (r row) yes(i int) bool    { b, _ := r[i].(bool); return b }

// texts is a list of strings; nil when it is empty.
func (r row) texts(i int) []string {
	items, _ := r[i].([]any)
	var list []string
	for _, item := range items {
		s, _ := item.(string)
		list = append(list, s)
	}
	return list
}

// params are the parameters of a query by name.
type params = map[string]any

// errStop ends each early, without an error.
var errStop = errors.New("stop")

func (c *conn) run(ctx context.Context, query string, p params) (neo4j.ResultWithContext, error) {
	if c.tx != nil {
		return c.tx.Run(ctx, query, p)
	}
	return c.session.Run(ctx, query, p)
}

// each calls fn for every row, until fn returns an error. Errors are the driver's own,
// or errSilent: then a connection may be dead that a caller without a deadline would
// wait for until the machine is restarted.
func (c *conn) each(query string, p params, fn func(row) error) error {
	ctx, cancel := context.WithTimeoutCause(c.ctx, c.s.patience, errSilent)
	defer cancel()
	err := c.rows(ctx, query, p, fn)
	if err != nil && errors.Is(context.Cause(ctx), errSilent) && c.ctx.Err() == nil {
		return fmt.Errorf("%w: %w", errSilent, err)
	}
	return err
}

func (c *conn) rows(ctx context.Context, query string, p params, fn func(row) error) error {
	result, err := c.run(ctx, query, p)
	if err != nil {
		return cut(err)
	}
	for result.Next(ctx) {
		err := fn(row(result.Record().Values))
		if err != nil {
			_, _ = result.Consume(ctx) // the rest is not wanted
			if errors.Is(err, errStop) {
				return nil
			}
			return err
		}
	}
	return cut(result.Err())
}

// exec runs a query that returns nothing.
func (c *conn) exec(query string, p params) error {
	return c.each(query, p, func(row) error { return nil })
}

// write calls fn in one transaction, again when that fails for the moment; so fn
// starts from nothing each time.
func (c *conn) write(fn func(*conn) error) error {
	ctx, cancel := context.WithTimeoutCause(c.ctx, writeTime, errSilent)
	defer cancel()
	var own error // of fn
	_, err := c.session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		own = fn(&conn{s: c.s, ctx: c.ctx, session: c.session, tx: tx})
		return nil, own
	})
	if own == nil || !errors.Is(err, own) {
		err = cut(err)
	}
	return c.s.fail(c.ctx, err)
}

// define runs a statement that may change the schema, again while another client
// makes the same.
func (c *conn) define(statement string) error {
	wait := firstWait
	for try := 1; ; try++ {
		err := c.write(func(tx *conn) error { return tx.exec(statement, nil) })
		if try == tries || !isBeingMade(err) {
			return err
		}
		if err := pause(c.ctx, wait); err != nil {
			return c.s.fail(c.ctx, err)
		}
		wait *= 2
	}
}

// told begins every query of a Reader. All that it returns of an Update whose number
// is above told may be half of it: the last column of each row says so.
const told = "MATCH (f:Feed {key: 1}) WITH f.last AS told "

// tries is how often a question is asked that meets half an Update, or a server
// that fails for the moment; the waits between double from the first.
const (
	tries     = 9
	firstWait = 2 * time.Millisecond
)

// answer asks until no half of an Update is met. It waits for half a second in all;
// then the Update was committed by a client that died before it told of it, and
// that is done here.
func answer[T any](r *reader, ask func() (T, error)) (T, error) {
	var none T
	if err := r.s.ready(r.ctx); err != nil {
		return none, err
	}
	wait := firstWait
	for try := 1; ; try++ {
		r.half = false
		found, err := ask()
		switch {
		case err != nil && (try == tries || !passing(err)):
			return none, r.s.fail(r.ctx, err)
		case err == nil && !r.half:
			return found, nil
		case try == tries:
			return none, r.s.fail(r.ctx, errHalf)
		case err == nil && try == tries-1:
			if err := r.s.tellRest(r.ctx); err != nil {
				return none, err
			}
		}
		if err := pause(r.ctx, wait); err != nil {
			return none, r.s.fail(r.ctx, err)
		}
		wait *= 2
	}
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

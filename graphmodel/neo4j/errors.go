package neo4j

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"ronghe/graphmodel"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

type reason struct{ zh, en string }

var (
	unreachable = reason{"无法连接数据库，请稍后再试", "the database cannot be reached: try again later"}
	busy        = reason{"数据库暂时无法完成，请稍后再试", "the database cannot do it at the moment: try again later"}
	refused     = reason{"数据库拒绝登录：请检查用户名与密码", "the database refuses the login: check user and password"}
	forbidden   = reason{"该用户没有所需的权限", "the user lacks the privilege"}
	readOnly    = reason{"数据库只读（磁盘已满、已设为只读，或此机不是主节点）", "the database is read-only: the disk is full, it was set so, or this server is not the leader"}
	full        = reason{"服务器内存不足：请减小一次写入的量，或增大服务器内存", "the server has too little memory: write less at once, or give it more"}
	late        = reason{"数据库未能在限定时间内答复，请稍后再试", "the database gave no answer in the time allowed: try again later"}
	broken      = reason{"数据库服务器内部出错；请查看其日志", "the database server failed: see its log"}
)

// reasons says what is wrong, by the status code of the server or the beginning of
// it; the longest that fits counts. What is not here is a fault of this program.
var reasons = map[string]reason{
	"Neo.TransientError.":                                   busy,
	"Neo.TransientError.General.OutOfMemoryError":           full,
	"Neo.TransientError.General.MemoryPoolOutOfMemoryError": full,
	"Neo.TransientError.General.TransactionMemoryLimit":     full,
	"Neo.DatabaseError.":                                    broken,
	"Neo.DatabaseError.General.StorageDamageDetected":       broken,
	"Neo.ClientError.Security.":                             refused,
	"Neo.ClientError.Security.Forbidden":                    forbidden,
	"Neo.ClientError.Cluster.NotALeader":                    readOnly,
	"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":   readOnly,
	"Neo.ClientError.General.ReadOnly":                      readOnly,
	"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": readOnly,
	"Neo.ClientError.Database.":                             busy, // stopped, starting, not found
	indexExists:                                             busy, // see isBeingMade
	ruleExists:                                              busy,
	"Neo.ClientError.Transaction.TransactionTimedOut":       busy,
	"Neo.ClientError.Transaction.LockClientStopped":         busy,
	"Neo.ClientError.Transaction.Terminated":                busy,
}

var (
	errSilent = errors.New("no answer in the time that a server may take")
	errHalf   = errors.New("an update is being written")
	errCut    = errors.New("the connection broke")
)

// fail turns an error of the driver into one that may leave the package. It is
// decided by type and status code. Errors that are already ours pass. Where the
// caller's time ran out it is ErrUnavailable too: a server that is slow, paused or
// behind a dead connection cannot be told apart from outside.
func (s *Store) fail(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if fault := (*graphmodel.Fault)(nil); errors.As(err, &fault) {
		return err
	}
	if ended := ctx.Err(); ended != nil && !errors.Is(context.Cause(ctx), errSilent) {
		if errors.Is(ended, context.DeadlineExceeded) {
			return fmt.Errorf("%w (%w)", s.unavailable(late.zh, late.en), ended)
		}
		return fmt.Errorf("%s: %w", s.host, ended)
	}
	if s.closed.Load() {
		return s.closedFault()
	}
	if why, ok := reasonOf(err); ok {
		return fmt.Errorf("%w (%w)", s.unavailable(why.zh, why.en), err)
	}
	return fmt.Errorf("%s: %w", s.host, err)
}

func reasonOf(err error) (reason, bool) {
	if server := (*neo4j.Neo4jError)(nil); errors.As(err, &server) {
		why, found := reason{}, ""
		for code, r := range reasons {
			if strings.HasPrefix(server.Code, code) && len(code) > len(found) {
				why, found = r, code
			}
		}
		return why, found != ""
	}
	if limit := (*neo4j.TransactionExecutionLimit)(nil); errors.As(err, &limit) && len(limit.Errors) > 0 {
		return reasonOf(limit.Errors[len(limit.Errors)-1])
	}
	switch {
	case is[*neo4j.InvalidAuthenticationError](err), is[*neo4j.TokenExpiredError](err):
		return refused, true
	case errors.Is(err, errHalf):
		return busy, true
	case is[*neo4j.ConnectivityError](err), is[*neo4j.TransactionExecutionLimit](err), broke(err),
		errors.Is(err, errSilent), errors.Is(err, context.DeadlineExceeded): // one of the driver's own
		return unreachable, true
	}
	return reason{}, false
}

// broke tells whether a connection ended where the driver did not expect it to, as in
// the middle of a message: it calls only some of these a ConnectivityError.
func broke(err error) bool {
	return errors.Is(err, errCut) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || is[net.Error](err)
}

// cut marks an error of the driver that has no type of its own: what it says of a
// handshake that was cut short is plain text.
func cut(err error) error {
	_, known := reasonOf(err)
	if err == nil || known || is[*neo4j.Neo4jError](err) || is[*neo4j.UsageError](err) || errors.Is(err, context.Canceled) {
		return err
	}
	return fmt.Errorf("%w: %w", errCut, err)
}

func is[E error](err error) bool {
	var e E
	return errors.As(err, &e)
}

// passing tells whether the same question may be answered a moment later.
func passing(err error) bool {
	if server := (*neo4j.Neo4jError)(nil); errors.As(err, &server) {
		return neo4j.IsRetryable(server)
	}
	if connection := (*neo4j.ConnectivityError)(nil); errors.As(err, &connection) {
		return neo4j.IsRetryable(connection)
	}
	return broke(err) && !errors.Is(err, context.DeadlineExceeded)
}

const (
	indexExists = "Neo.ClientError.Schema.IndexWithNameAlreadyExists"
	ruleExists  = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists"
)

// isBeingMade tells whether another client makes this constraint or index at this
// moment, or its connection was cut while it did. IF NOT EXISTS does not look that far.
func isBeingMade(err error) bool {
	server := (*neo4j.Neo4jError)(nil)
	return errors.As(err, &server) && (server.Code == indexExists || server.Code == ruleExists)
}

func (s *Store) unavailable(zh, en string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: s.host, Zh: zh, En: en}
}

func (s *Store) closedFault() error { return s.unavailable("存储已关闭", "the store is closed") }

func invalidURL() error {
	return graphmodel.Invalid("neo4j url", "",
		"应为 neo4j://主机:端口（或 neo4j+s、neo4j+ssc、bolt、bolt+s、bolt+ssc），不含用户名、密码与路径",
		"must be neo4j://host:port (or neo4j+s, neo4j+ssc, bolt, bolt+s, bolt+ssc), without user, password and path")
}

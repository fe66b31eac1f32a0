package api

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	nametable "ronghe/seed/names"
	"ronghe/seed/names/merge"
)

// Editing is where people's decisions on names are kept. Everybody may read with them; to decide,
// a client sends the Token. Without a Token nobody may: the door only reads.
type Editing struct {
	Token     string           // at least 16 characters; "": nothing may be written
	Decisions nametable.Ledger // "": there are none
	Merges    merge.Dir        // "": there are none
}

// Bearer is the token of who may write, as RFC 6750 has it.
type Bearer struct {
	Authorization string `header:"Authorization" example:"Bearer …" doc:"写入口令：Bearer 加口令，见设置 write-token-file。The token for writing: Bearer and the token, see the setting write-token-file."`
}

var (
	readOnlyFault = fault{
		name: "read-only", status: http.StatusForbidden,
		title: schema.Text{Zh: "此服务只供查阅", En: "Read-only"},
		detail: schema.Text{Zh: "没有设定写入口令，不接受任何写入；启动时给出 --write-token-file 方可，发布则永不可写",
			En: "no token for writing is set, so nothing is written: start with --write-token-file; a release is never written to"},
	}
	tokenFault = fault{
		name: "unauthorized", status: http.StatusUnauthorized,
		title:  schema.Text{Zh: "须有写入口令", En: "A token is needed"},
		detail: schema.Text{Zh: "请求头 Authorization 应为 Bearer 加写入口令", En: "the header Authorization must be Bearer and the token for writing"},
	}
	conflictFault = faultOf(graphmodel.ErrConflict)
)

// mayWrite is nil for who sends the token, and else what to answer.
func (s *server) mayWrite(ctx context.Context, b Bearer) *Problem {
	switch {
	case s.Editing.Token == "" || s.release != nil:
		return newProblem(requestOf(ctx), readOnlyFault)
	case !s.knows(b):
		return newProblem(requestOf(ctx), tokenFault)
	}
	return nil
}

// knows compares in a time that tells nothing about the token.
func (s *server) knows(b Bearer) bool {
	scheme, token, _ := strings.Cut(b.Authorization, " ")
	want, got := sha256.Sum256([]byte(s.Editing.Token)), sha256.Sum256([]byte(strings.TrimSpace(token)))
	return s.Editing.Token != "" && strings.EqualFold(scheme, "Bearer") && subtle.ConstantTimeCompare(want[:], got[:]) == 1
}

// look declares an operation whose answer depends on who asks: it is never kept.
func look[I, B any](s *server, op huma.Operation, answer func(context.Context, *I) (*B, error)) {
	s.documentErrors(&op)
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*reply[B], error) {
		return unkept(ctx, s, in, answer)
	})
	delete(op.Responses, "422")
}

// write declares an operation that writes: after a look at the token, one at a time.
func write[I, B any](s *server, op huma.Operation, bearer func(*I) Bearer, answer func(context.Context, *I) (*B, error)) {
	op.Method = http.MethodPost
	op.MaxBodyBytes = bodyLimit(op.Path) + 1
	op.BodyReadTimeout = bodyTime(op.Path)
	s.documentErrors(&op)
	for status, f := range map[string]fault{"401": tokenFault, "403": readOnlyFault, "409": conflictFault} {
		op.Responses[status] = s.problemResponse(f)
	}
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*reply[B], error) {
		if p := s.mayWrite(ctx, bearer(in)); p != nil {
			return nil, p
		}
		ctx, cancel := context.WithTimeout(ctx, s.Timeout)
		defer cancel()
		s.writing.Lock()
		defer s.writing.Unlock()
		return unkept(ctx, s, in, answer)
	})
	delete(op.Responses, "422")
}

// decided keeps what people decided, as long as its file is as it was.
type decided struct {
	mu    sync.Mutex
	stamp string
	all   *nametable.Decisions
}

// decisions are those in force; nil for none, and of a release, which stays as it is.
func (s *server) decisions() (*nametable.Decisions, error) {
	if s.release != nil {
		return nil, nil
	}
	stamp := s.Editing.Decisions.Stamp()
	if stamp == "" {
		return nil, nil
	}
	s.decided.mu.Lock()
	defer s.decided.mu.Unlock()
	if s.decided.stamp != stamp {
		all, err := s.Editing.Decisions.Read()
		if err != nil {
			return nil, err
		}
		s.decided.all, s.decided.stamp = nametable.NewDecisions(all), stamp
	}
	return s.decided.all, nil
}

func decidedNow() time.Time { return time.Now().UTC().Truncate(time.Second) }

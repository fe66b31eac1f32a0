package api

import (
	"context"
	"hash/fnv"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel"
)

// reply is a body with the headers that let a client keep it.
type reply[B any] struct {
	Status       int
	ETag         string `header:"ETag" doc:"此答复的版本；数据、索引、语言或地址不同则不同。The version of this answer."`
	CacheControl string `header:"Cache-Control" doc:"可以留存，但每次须凭 ETag 核对。May be kept, and must be checked by ETag each time."`
	Body         *B
}

// What clients are told about keeping an answer: one of the present state is checked
// each time, one of a release stays as it is.
const (
	freshness = "private, no-cache"
	lasting   = "private, max-age=31536000, immutable"
)

func (s *server) freshness() string {
	if s.release != nil {
		return lasting
	}
	return freshness
}

// describe makes an Operation whose texts are in both languages.
func describe(id, path string, summary, description [2]string) huma.Operation {
	tag, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(path, prefix), "/"), "/")
	return huma.Operation{
		OperationID: id,
		Method:      http.MethodGet,
		Path:        path,
		Tags:        []string{tag},
		Summary:     summary[0] + " · " + summary[1],
		Description: description[0] + "\n\n" + description[1],
	}
}

// prefix is where the resources of this version live.
const prefix = "/api/v1"

// get declares an operation whose answer is of one state of store and index:
// answer is not called when the client already holds it.
func get[I, B any](s *server, op huma.Operation, answer func(context.Context, *I) (*B, error)) {
	s.documentErrors(&op)
	op.Responses["304"] = &huma.Response{Description: "客户端所存仍然有效。What the client holds is still valid."}
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*reply[B], error) {
		tag, err := s.tag(ctx)
		if err != nil {
			return nil, s.problem(ctx, err)
		}
		out := &reply[B]{Status: http.StatusOK, ETag: tag, CacheControl: s.freshness()}
		if holds(requestOf(ctx).match, tag) {
			out.Status = http.StatusNotModified
			return out, nil
		}
		if out.Body, err = answer(ctx, in); err != nil {
			return nil, s.problem(ctx, err)
		}
		return out, nil
	})
	delete(op.Responses, "422") // huma adds it; here all bad input is a 400
}

// post declares an operation that reads a body too long for an address. It changes
// nothing, and its answer is not kept by anybody.
func post[I, B any](s *server, op huma.Operation, answer func(context.Context, *I) (*B, error)) {
	op.Method = http.MethodPost
	op.MaxBodyBytes = bodyLimit(op.Path) + 1 // huma refuses one of just so many bytes; limits does not
	op.BodyReadTimeout = bodyTime(op.Path)
	s.documentErrors(&op)
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*reply[B], error) {
		ctx, cancel := context.WithTimeout(ctx, s.Timeout) // begins when the body is there
		defer cancel()
		return unkept(ctx, s, in, answer)
	})
	delete(op.Responses, "422")
}

// unkept is an answer that nobody keeps for the next who asks.
func unkept[I, B any](ctx context.Context, s *server, in *I, answer func(context.Context, *I) (*B, error)) (*reply[B], error) {
	body, err := answer(ctx, in)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &reply[B]{Status: http.StatusOK, CacheControl: "no-store", Body: body}, nil
}

// tag is the weak ETag of the request's answer. It is made before anything is
// read: should the data move in between, a fresh body travels under an old tag and is
// merely fetched once more.
func (s *server) tag(ctx context.Context) (string, error) {
	r := requestOf(ctx)
	if s.release != nil {
		return weakTag(s.release.Name, s.release.Content, s.Version, r.lang, r.uri), nil
	}
	feed, err := s.Store.Changes(ctx, 0, 0)
	if err != nil {
		return "", err
	}
	return weakTag(strconv.FormatInt(feed.Last, 10), strconv.FormatInt(s.Searcher.Last(), 10), s.Version, r.lang, r.uri, s.Editing.Decisions.Stamp()), nil
}

// weakTag is a weak ETag of all the parts.
func weakTag(parts ...string) string {
	h := fnv.New64a()
	for _, part := range parts {
		_, _ = h.Write([]byte(part)) // a hash never fails
		_, _ = h.Write([]byte{0})
	}
	return `W/"` + strconv.FormatUint(h.Sum64(), 36) + `"`
}

// holds tells whether If-None-Match names tag; strong and weak compare alike (RFC 9110, 13.1.2).
func holds(match, tag string) bool {
	for one := range strings.SplitSeq(match, ",") {
		if strings.TrimPrefix(strings.TrimSpace(one), "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

// documentErrors adds the errors that every operation can answer with.
func (s *server) documentErrors(op *huma.Operation) {
	op.Responses = map[string]*huma.Response{}
	for _, f := range []fault{
		invalidFault, faultOf(graphmodel.ErrNotFound), internalFault,
		faultOf(graphmodel.ErrUnavailable), faultOf(context.DeadlineExceeded),
	} {
		op.Responses[strconv.Itoa(f.status)] = s.problemResponse(f)
	}
}

package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/graphmodel/schema"
)

// Health says that the process answers.
type Health struct {
	Status  string `json:"status" example:"ok" doc:"ok。"`
	Version string `json:"version" example:"v1.0.0" doc:"程序版本。The version of the program."`
}

// Readiness says how far the index follows the store.
type Readiness struct {
	Ready bool  `json:"ready" doc:"可以接受请求。May be sent requests."`
	Store int64 `json:"store_change" example:"12345" doc:"数据的最后一个变更号。The last change number of the store."`
	Index int64 `json:"index_change" example:"12345" doc:"索引已计入的变更号。The last change that the index has taken account of."`
	Lag   int64 `json:"lag" example:"0" doc:"索引落后多少个变更。How many changes the index is behind."`
}

type healthReply struct {
	CacheControl string `header:"Cache-Control"`
	Body         Health
}

type readyReply struct {
	CacheControl string `header:"Cache-Control"`
	Body         Readiness
}

const neverKeep = "no-store"

var notReadyFault = fault{
	name: "not-ready", status: http.StatusServiceUnavailable, retryAfter: 2,
	title: schema.Text{Zh: "尚未就绪", En: "Not ready"},
}

func (s *server) healthOperations() {
	healthz := describe("healthz", "/healthz",
		[2]string{"进程在运行", "The process runs"}, [2]string{"不读取数据。", "Reads no data."})
	healthz.Errors = []int{http.StatusInternalServerError}
	huma.Register(s.api, healthz, func(context.Context, *struct{}) (*healthReply, error) {
		return &healthReply{neverKeep, Health{Status: "ok", Version: s.Version}}, nil
	})
	readyz := describe("readyz", "/readyz",
		[2]string{"可以接受请求", "Ready for requests"},
		[2]string{"索引落后太多或数据读不出时答 503，并给出 Retry-After。", "Answers 503 with Retry-After while the index is too far behind or the store cannot be read."})
	readyz.Errors = []int{http.StatusServiceUnavailable, http.StatusInternalServerError}
	huma.Register(s.api, readyz, s.ready)
}

func (s *server) ready(ctx context.Context, _ *struct{}) (*readyReply, error) {
	last, err := s.last(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	index := s.Searcher.Last()
	lag := max(last-index, 0)
	if lag > s.MaxLag {
		r := requestOf(ctx)
		p := newProblem(r, notReadyFault)
		p.Detail = say(r.lang, "索引落后的变更数：", "changes that the index is behind: ") + strconv.FormatInt(lag, 10)
		return nil, p
	}
	return &readyReply{neverKeep, Readiness{Ready: true, Store: last, Index: index, Lag: lag}}, nil
}

// last is the number of the store's last change.
func (s *server) last(ctx context.Context) (int64, error) {
	feed, err := s.Store.Changes(ctx, 0, 0)
	return feed.Last, err
}

package api

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"
)

// Problem is every answer that is an error: RFC 9457, application/problem+json.
type Problem struct {
	Type     string       `json:"type" example:"urn:ronghe:problem:not-found" doc:"错误的种类，不随语言变化。The kind of error, the same in every language."`
	Title    string       `json:"title" example:"没有找到" doc:"种类的名称。The name of the kind."`
	Status   int          `json:"status" example:"404" doc:"HTTP 状态码。The HTTP status."`
	Detail   string       `json:"detail" example:"case:x: 不存在" doc:"这一次错在哪里。What is wrong this time."`
	Instance string       `json:"instance" example:"MFRGGZDFMZTWQ2LK" doc:"请求编号，与 X-Request-Id 和日志一致。The request id, as in X-Request-Id and in the log."`
	Errors   []FieldError `json:"errors,omitempty" nullable:"false" doc:"每个有误的参数一项。One for each parameter that is wrong."`

	retryAfter int
}

// FieldError says what is wrong with one parameter.
type FieldError struct {
	Field   string `json:"field" example:"limit" doc:"参数名。The name of the parameter."`
	Message string `json:"message" example:"应为 1 至 200 的整数" doc:"应当怎样。What would be right."`
	Rule    string `json:"rule,omitempty" doc:"所违反的本体规则。The rule of the ontology that is broken."`
}

const problemType = "application/problem+json"

// Error makes a Problem the error that huma writes.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType marks the answer as a problem.
func (p *Problem) ContentType(string) string { return problemType }

// GetHeaders are what the client needs beside the body: when to come again.
func (p *Problem) GetHeaders() http.Header {
	h := http.Header{"Cache-Control": {"no-store"}}
	if p.retryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(p.retryAfter))
	}
	if p.Status == http.StatusUnauthorized {
		h.Set("WWW-Authenticate", `Bearer realm="ronghe"`)
	}
	return h
}

func newProblem(r *request, f fault) *Problem {
	return &Problem{
		Type:       "urn:ronghe:problem:" + f.name,
		Title:      f.title.In(r.lang),
		Status:     f.status,
		Detail:     f.detail.In(r.lang),
		Instance:   r.id,
		retryAfter: f.retryAfter,
	}
}

// refuse ends a request with p before any operation has seen it.
func refuse(c *gin.Context, p *Problem) {
	for name, values := range p.GetHeaders() {
		c.Writer.Header()[name] = values
	}
	c.Header("Content-Type", problemType)
	c.Status(p.Status)
	enc := json.NewEncoder(c.Writer)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(p); err != nil { // the client has gone
		_ = c.Error(err)
	}
	c.Abort()
}

// huma has one maker of errors a process, which it also asks for their schema.
// Everything that it refuses by itself is a parameter that breaks its declaration.
func init() {
	huma.NewErrorWithContext = func(ctx huma.Context, status int, msg string, errs ...error) huma.StatusError {
		p := refusedByHuma(ctx, status, errs)
		for name, values := range p.GetHeaders() {
			ctx.SetHeader(name, values[0])
		}
		return p
	}
	huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
		return &Problem{Status: status, Detail: msg}
	}
}

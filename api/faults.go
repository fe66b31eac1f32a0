package api

import (
	"context"
	"errors"
	"net/http"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// fault is a kind of Problem.
type fault struct {
	name       string
	status     int
	title      schema.Text
	detail     schema.Text // shown when there is no better text
	retryAfter int         // seconds; 0 for none
}

// statusClientGone is what a log shows for a client that did not wait.
const statusClientGone = 499

// The kinds of Problem that belong to one of graphmodel's errors or a context's. The
// first that fits counts: a store that did not answer in time is unavailable.
var faults = []struct {
	err error
	fault
}{
	{graphmodel.ErrUnavailable, fault{
		name: "unavailable", status: http.StatusServiceUnavailable, retryAfter: 2,
		title:  schema.Text{Zh: "暂时不可用", En: "Unavailable"},
		detail: schema.Text{Zh: "数据或索引暂时无法读取，请稍后再试", En: "the store or the index cannot be read now: try again later"},
	}},
	{context.DeadlineExceeded, fault{
		name: "timeout", status: http.StatusGatewayTimeout, retryAfter: 1,
		title:  schema.Text{Zh: "超时", En: "Timeout"},
		detail: schema.Text{Zh: "未能在限定时间内答复，请缩小范围或稍后再试", En: "there was no answer in the time allowed: ask for less, or later"},
	}},
	{context.Canceled, fault{
		name: "client-gone", status: statusClientGone,
		title:  schema.Text{Zh: "客户端已离开", En: "Client gone"},
		detail: schema.Text{Zh: "请求已被取消", En: "the request was cancelled"},
	}},
	{graphmodel.ErrNotFound, fault{
		name: "not-found", status: http.StatusNotFound,
		title:  schema.Text{Zh: "没有找到", En: "Not found"},
		detail: schema.Text{Zh: "所请求的内容不存在", En: "what was asked for does not exist"},
	}},
	{graphmodel.ErrInvalid, fault{
		name: "invalid", status: http.StatusBadRequest,
		title:  schema.Text{Zh: "参数有误", En: "Invalid request"},
		detail: schema.Text{Zh: "请求中的参数不符合要求", En: "a parameter of the request breaks a rule"},
	}},
	{graphmodel.ErrConflict, fault{
		name: "conflict", status: http.StatusConflict,
		title:  schema.Text{Zh: "与现有数据冲突", En: "Conflict"},
		detail: schema.Text{Zh: "与已存的数据不相容", En: "what is stored stands against it"},
	}},
}

// The kinds of Problem that the door itself finds.
var (
	internalFault = fault{
		name: "internal", status: http.StatusInternalServerError,
		title:  schema.Text{Zh: "内部错误", En: "Internal error"},
		detail: schema.Text{Zh: "程序出错，已记入日志；反馈时请附上请求编号", En: "the program failed and has logged it; please report it with the request id"},
	}
	routeFault = fault{
		name: "no-route", status: http.StatusNotFound,
		title: schema.Text{Zh: "没有这个地址", En: "No such address"},
	}
	methodFault = fault{
		name: "method", status: http.StatusMethodNotAllowed,
		title: schema.Text{Zh: "方法不允许", En: "Method not allowed"},
	}
	uriFault = fault{
		name: "uri-too-long", status: http.StatusRequestURITooLong,
		title:  schema.Text{Zh: "地址过长", En: "Address too long"},
		detail: schema.Text{Zh: "地址至多 131072 字节", En: "the address may have at most 131072 bytes"},
	}
	bodyFault = fault{
		name: "body-too-large", status: http.StatusRequestEntityTooLarge,
		title: schema.Text{Zh: "请求体过大", En: "Body too large"},
	}
	slowFault = fault{
		name: "body-timeout", status: http.StatusRequestTimeout,
		title: schema.Text{Zh: "请求体没有传完", En: "Body not received"},
	}
	invalidFault = faultOf(graphmodel.ErrInvalid)
)

// faultOf is the first row of faults that err is, else an internal error.
func faultOf(err error) fault {
	for _, row := range faults {
		if errors.Is(err, row.err) {
			return row.fault
		}
	}
	return internalFault
}

// problem turns what an operation failed with into what the client sees. The
// text of a graphmodel.Fault is about the client's input and is shown; every other text
// is logged and hidden.
func (s *server) problem(ctx context.Context, err error) *Problem {
	r := requestOf(ctx)
	kind := faultOf(err)
	p := newProblem(r, kind)
	var f *graphmodel.Fault
	if errors.As(err, &f) {
		p.Detail = faultText(r.lang, f)
		if f.Field != "" || f.Rule != "" {
			p.Errors = []FieldError{{Field: f.Field, Message: say(r.lang, f.Zh, f.En), Rule: f.Rule}}
		}
		return p
	}
	if kind.status != statusClientGone {
		s.Logger.ErrorContext(ctx, "request failed", "error", err, "request", r.id)
	}
	return p
}

// faultText names the field, then the thing, then what is wrong: "id: “x”: does not exist".
func faultText(lang string, f *graphmodel.Fault) string {
	text := say(lang, f.Zh, f.En)
	if f.Thing != "" {
		text = f.Thing + ": " + text
	}
	if f.Field != "" {
		text = f.Field + ": " + text
	}
	return text
}

// invalid is the fault of a parameter with the value as it was sent.
func invalid(field, value, zh, en string) error {
	return graphmodel.Invalid(clip(value), field, zh, en)
}

// clip keeps an error readable when the input it quotes is huge.
func clip(s string) string {
	const most = 80
	for i := range s {
		if i >= most {
			return s[:i] + "…"
		}
	}
	return s
}

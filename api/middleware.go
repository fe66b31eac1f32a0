package api

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
)

// observe gives each request its id, language and deadline, and logs one line
// when it has ended. The line names the route and not the address: what people
// search for and look at stays out of the log unless its level is Debug.
func (s *server) observe(c *gin.Context) {
	start := time.Now()
	r := &request{
		id:    requestID(c.GetHeader("X-Request-Id")),
		lang:  chooseLanguage(c.GetHeader("Accept-Language")),
		match: c.GetHeader("If-None-Match"),
		since: c.GetHeader("If-Modified-Since"),
		uri:   c.Request.RequestURI,
	}
	ctx, cancel := context.WithTimeout(context.WithValue(c.Request.Context(), requestKey{}, r), s.Timeout+awaited(c.Request))
	defer cancel()
	c.Request = c.Request.WithContext(ctx)
	header := c.Writer.Header()
	header.Set("X-Request-Id", r.id)
	header.Set("Content-Language", r.lang)
	header.Add("Vary", "Accept-Language")
	c.Next()
	s.logRequest(c, r, time.Since(start))
}

func (s *server) logRequest(c *gin.Context, r *request, took time.Duration) {
	status, level := c.Writer.Status(), slog.LevelInfo
	if status >= http.StatusInternalServerError {
		level = slog.LevelError
	}
	attrs := []slog.Attr{
		slog.String("method", c.Request.Method),
		slog.String("route", c.FullPath()),
		slog.Int("status", status),
		slog.Duration("took", took),
		slog.Int("bytes", max(c.Writer.Size(), 0)),
		slog.String("request", r.id),
	}
	ctx := c.Request.Context()
	if s.Logger.Enabled(ctx, slog.LevelDebug) {
		attrs = append(attrs, slog.String("uri", r.uri), slog.String("client", c.Request.RemoteAddr))
	}
	s.Logger.LogAttrs(ctx, level, "request", attrs...)
}

// recovered turns a panic into a 500 that tells the request id; the log has the stack. An
// answer that was broken off has been logged, and is the fault of its context where that has ended.
func (s *server) recovered(c *gin.Context) {
	defer func() {
		cause := recover()
		if cause == nil {
			return
		}
		ctx, kind := c.Request.Context(), internalFault
		r := requestOf(ctx)
		if cause != any(http.ErrAbortHandler) {
			s.Logger.Error("panic", "cause", cause, "request", r.id, "route", c.FullPath(), "stack", string(debug.Stack()))
		} else if ctx.Err() != nil {
			kind = faultOf(ctx.Err())
		}
		if c.Writer.Written() { // too late to say anything: break the connection
			panic(http.ErrAbortHandler)
		}
		c.Writer.Header().Del("Content-Disposition") // what is told is not the file
		refuse(c, newProblem(r, kind))
	}()
	c.Next()
}

// maxURI is the longest address that is read, in bytes. It leaves room for a query
// that is itself too long, so that the answer can say so.
const maxURI = 128 << 10

// strictCSP lets a document of this door load nothing at all; docs.go widens it.
const strictCSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func securityHeaders(c *gin.Context) {
	header := c.Writer.Header()
	header.Set("Content-Security-Policy", strictCSP)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Frame-Options", "DENY")
	header.Set("Referrer-Policy", "same-origin")
	c.Next()
}

// noRoute leaves what is not the door's own to the pages, where there are any.
func (s *server) noRoute(c *gin.Context) {
	reads := c.Request.Method == http.MethodGet || c.Request.Method == http.MethodHead
	if s.UI != nil && reads && !ownAddress(c.Request.URL.Path) {
		c.Status(http.StatusOK) // until the pages say otherwise; gin begins with 404 here
		s.servePage(c)
		return
	}
	r := requestOf(c.Request.Context())
	p := newProblem(r, routeFault)
	p.Detail = clip(c.Request.URL.Path) + say(r.lang, "：没有这个地址，见 /docs", ": there is no such address, see /docs")
	refuse(c, p)
}

// ownAddress says whether an address belongs to this door, whether or not there is
// something at it.
func ownAddress(path string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	return slices.Contains([]string{"api", "docs", "openapi.json", "openapi.yaml", "healthz", "readyz"}, first)
}

func noMethod(c *gin.Context) {
	r := requestOf(c.Request.Context())
	p := newProblem(r, methodFault)
	p.Detail = c.Request.Method + say(r.lang, "：本接口只读，可用的方法见 Allow", ": this door is read-only, see Allow")
	refuse(c, p)
}

package api

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

// TestBrokenOff: what has begun is broken off and what has not is refused, as the fault of
// a client that has gone where it has; neither is logged as a failure of the program.
func TestBrokenOff(t *testing.T) {
	for name, c := range map[string]struct {
		begun, gone bool
		status      int // 0: the connection is broken
	}{
		"begun": {begun: true}, "begun, client gone": {begun: true, gone: true},
		"not begun": {status: http.StatusInternalServerError}, "not begun, client gone": {gone: true, status: statusClientGone},
	} {
		var log bytes.Buffer
		cfg := openConfig(t, openSQLite(t))
		cfg.Logger = slog.New(slog.NewTextHandler(&log, nil))
		s := newServer(cfg)
		ctx, leave := context.WithCancel(t.Context())
		defer leave()
		engine := newEngine()
		engine.Use(s.observe, s.recovered)
		engine.GET("/file", func(g *gin.Context) {
			g.Header("Content-Disposition", "attachment; filename=\"made-up.csv\"")
			if c.begun {
				_, _ = g.Writer.WriteString("half")
			}
			if c.gone {
				leave()
			}
			s.breakOff(g.Request.Context(), errors.New("虚构的错误"))
		})
		w := httptest.NewRecorder()
		broken := func() (cause any) {
			defer func() { cause = recover() }()
			engine.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/file", http.NoBody))
			return nil
		}()
		switch {
		case c.status == 0 && broken != any(http.ErrAbortHandler):
			t.Errorf("%s: got %d (%v), want a broken connection", name, w.Code, broken)
		case c.status != 0 && (broken != nil || w.Code != c.status || w.Header().Get("Content-Disposition") != ""):
			t.Errorf("%s: got %d (%v) with %v, want %d", name, w.Code, broken, w.Header(), c.status)
		}
		if text := log.String(); strings.Contains(text, "msg=panic") || !strings.Contains(text, "虚构的错误") {
			t.Errorf("%s: logged %s", name, text)
		}
	}
}

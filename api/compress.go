package api

import (
	"compress/gzip"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"
)

// minCompress is the smallest body worth compressing, in bytes.
const minCompress = 1024

var gzipPool = sync.Pool{New: func() any {
	w, err := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed)
	if err != nil {
		panic(err) // only for a level that does not exist
	}
	return w
}}

// compress answers with gzip where the client takes it and the body is worth it.
// gin-contrib/gzip compresses whatever its size and drops Vary from errors.
func compress(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Accept-Encoding")
	if c.Request.Method == http.MethodHead || !takesGzip(c.GetHeader("Accept-Encoding")) {
		c.Next()
		return
	}
	w := &gzipWriter{ResponseWriter: c.Writer}
	c.Writer = w
	defer w.close()
	c.Next()
}

// takesGzip tells whether a client that sends this Accept-Encoding takes gzip: a weight
// of 0 refuses it (RFC 9110, 12.5.3).
func takesGzip(accept string) bool {
	for part := range strings.SplitSeq(accept, ",") {
		name, params, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			continue
		}
		_, q, weighted := strings.Cut(params, "q=")
		weight, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
		return !weighted || err == nil && weight > 0
	}
	return false
}

// gzipWriter decides at the first write, which holds the whole body here or,
// for a file, a good part of it.
type gzipWriter struct {
	gin.ResponseWriter
	gz      *gzip.Writer // nil: as it is
	decided bool
}

func (w *gzipWriter) Write(data []byte) (int, error) {
	if !w.decided {
		w.decided = true
		header := w.Header()
		if len(data) >= minCompress && w.Status() < 300 && header.Get("Content-Encoding") == "" {
			header.Set("Content-Encoding", "gzip")
			header.Del("Content-Length")
			w.gz = gzipPool.Get().(*gzip.Writer)
			w.gz.Reset(w.ResponseWriter)
		}
	}
	if w.gz == nil {
		return w.ResponseWriter.Write(data)
	}
	return w.gz.Write(data)
}

// Unwrap lets deadlines be set on the connection beneath.
func (w *gzipWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *gzipWriter) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

func (w *gzipWriter) close() {
	if w.gz == nil {
		return
	}
	_ = w.gz.Close() // fails only when the client has gone
	gzipPool.Put(w.gz)
	w.gz = nil
}

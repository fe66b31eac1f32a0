// Package web is the user interface as it is served: what `npm run build` made of
// src lies in dist, is committed, and is embedded here, so that the binary shows it
// with no Node on the machine. It knows nothing of the rest of the project.
//
// [Handler] answers the addresses of the pages with the one document that starts
// the application, and the names under /assets/, which hold a hash of their content,
// with files that a browser may keep for good. Every text was packed with Brotli and
// gzip when it was built.
package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed all:dist
var dist embed.FS

// policy lets a page load from its own origin only, and run no inline script. The
// parts of antd write their styles into the document, hence unsafe-inline for these.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const document = "index.html"

// file is one file of dist as it goes out.
type file struct {
	kind   string // the media type
	etag   string // of the raw bytes, without quotes
	bodies []body // the smallest first
}

// body is a file in one encoding; "" is as it is.
type body struct {
	encoding string
	data     []byte
}

// encodings are the endings of packed files, in the order of preference.
var encodings = []struct{ ending, name string }{{".br", "br"}, {".gz", "gzip"}}

type handler map[string]file

// Handler returns the pages. GET and HEAD alone make sense; the caller keeps other
// methods and the addresses of the API away. The address of no page gets the
// application with status 404, a missing file under /assets/ a 404 without it.
func Handler() (http.Handler, error) {
	h := handler{}
	err := fs.WalkDir(dist, "dist", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || packed(name) || strings.HasPrefix(d.Name(), ".") {
			return err
		}
		f, err := readFile(name)
		h[strings.TrimPrefix(name, "dist/")] = f
		return err
	})
	if err == nil && h[document].bodies == nil {
		err = fmt.Errorf("dist/%s: %w", document, fs.ErrNotExist)
	}
	return h, err
}

func packed(name string) bool {
	for _, e := range encodings {
		if strings.HasSuffix(name, e.ending) {
			return true
		}
	}
	return false
}

func readFile(name string) (file, error) {
	raw, err := dist.ReadFile(name)
	if err != nil {
		return file{}, err
	}
	sum := sha256.Sum256(raw)
	f := file{kind: mediaType(name), etag: base64.RawURLEncoding.EncodeToString(sum[:12])}
	for _, e := range encodings {
		if data, err := dist.ReadFile(name + e.ending); err == nil {
			f.bodies = append(f.bodies, body{e.name, data})
		}
	}
	f.bodies = append(f.bodies, body{"", raw})
	return f, nil
}

// mediaType does not ask the machine's own table, which differs from one to the next.
func mediaType(name string) string {
	switch path.Ext(name) {
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	}
	return mime.TypeByExtension(path.Ext(name))
}

// ServeHTTP answers as Handler says.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/") // a key of the map or nothing: there is no way out of dist
	header := w.Header()
	pageHeader(header)
	status := http.StatusOK
	f, ok := h[name]
	switch {
	case ok && strings.HasPrefix(name, "assets/"):
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	case strings.HasPrefix(name, "assets/"):
		header.Set("Cache-Control", "no-store")
		http.Error(w, "404 没有这个文件 · no such file", http.StatusNotFound)
		return
	default:
		header.Set("Cache-Control", "no-cache")
		if !ok || name == document {
			f, status = h[document], pageStatus(r.URL.Path)
		}
	}
	f.serve(w, r, status)
}

// serve writes the smallest body that the client takes.
func (f file) serve(w http.ResponseWriter, r *http.Request, status int) {
	chosen := f.bodies[len(f.bodies)-1]
	for _, b := range f.bodies {
		if b.encoding == "" || accepts(r.Header.Values("Accept-Encoding"), b.encoding) {
			chosen = b
			break
		}
	}
	header := w.Header()
	header.Set("Content-Type", f.kind)
	if chosen.encoding != "" {
		header.Set("Content-Encoding", chosen.encoding)
	}
	if status != http.StatusOK { // no ETag: a 404 is never answered with 304
		header.Set("Content-Length", fmt.Sprint(len(chosen.data)))
		w.WriteHeader(status)
		_, _ = w.Write(chosen.data) // fails only when the client has gone
		return
	}
	header.Set("ETag", `"`+f.etag+"-"+chosen.encoding+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(chosen.data))
}

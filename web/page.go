package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"net/http"
	"regexp"
	"time"
)

var (
	titleElement = regexp.MustCompile(`<title>[^<]*</title>`)
	headEnd      = []byte("</head>")
)

// ServePage answers with the application, as ServeHTTP does for the address of a page,
// under a title, and with head, which is HTML, at the end of its head. What does not run
// the script reads it there.
func (h handler) ServePage(w http.ResponseWriter, r *http.Request, title string, head []byte) {
	raw := h[document].bodies[len(h[document].bodies)-1].data
	page := titleElement.ReplaceAllLiteral(raw, []byte("<title>"+html.EscapeString(title)+"</title>"))
	page = bytes.Replace(page, headEnd, append(bytes.Clone(head), headEnd...), 1)
	pageHeader(w.Header())
	header := w.Header()
	header.Set("Cache-Control", "no-cache")
	header.Set("Content-Type", h[document].kind)
	if status := pageStatus(r.URL.Path); status != http.StatusOK {
		header.Set("Content-Length", fmt.Sprint(len(page)))
		w.WriteHeader(status)
		_, _ = w.Write(page) // fails only when the client has gone
		return
	}
	sum := sha256.Sum256(page)
	header.Set("ETag", `W/"`+base64.RawURLEncoding.EncodeToString(sum[:12])+`"`) // weak: it may be packed on its way
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(page))
}

func pageHeader(header http.Header) {
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Vary", "Accept-Encoding")
	header.Del("Content-Language") // the page chooses its language itself
}

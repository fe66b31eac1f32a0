package api

import (
	"context"
	"crypto/rand"
	"net/http"
	"time"

	"golang.org/x/text/language"
)

// request is what is known of a request everywhere below the middleware.
type request struct {
	id    string // shown to the client, written to the log
	lang  string // "zh" or "en"
	match string // If-None-Match
	since string // If-Modified-Since
	uri   string // path and query
}

type requestKey struct{}

// requestOf returns the request of ctx; outside of any, a Chinese one without id.
func requestOf(ctx context.Context) *request {
	if r, ok := ctx.Value(requestKey{}).(*request); ok {
		return r
	}
	return &request{lang: chinese}
}

// inLanguage is ctx with the language asked for; "" leaves it.
func inLanguage(ctx context.Context, lang string) context.Context {
	if lang == "" {
		return ctx
	}
	r := *requestOf(ctx)
	r.lang = lang
	return context.WithValue(ctx, requestKey{}, &r)
}

// The languages of labels and errors.
const (
	chinese = "zh"
	english = "en"
)

var languages = language.NewMatcher([]language.Tag{language.Chinese, language.English})

// chooseLanguage is English where Accept-Language prefers it to Chinese, and
// Chinese in every other case.
func chooseLanguage(accept string) string {
	if accept == "" {
		return chinese
	}
	if _, i := language.MatchStrings(languages, accept); i == 1 {
		return english
	}
	return chinese
}

const maxRequestID = 64

// requestID is the client's own id when it is sane, else a new one.
func requestID(sent string) string {
	if sent == "" || len(sent) > maxRequestID {
		return rand.Text()
	}
	for i := 0; i < len(sent); i++ {
		if !idByte(sent[i]) {
			return rand.Text()
		}
	}
	return sent
}

func idByte(c byte) bool {
	switch {
	case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		return true
	}
	return c == '-' || c == '_' || c == '.' || c == ':'
}

// say is the text in the language asked for.
func say(lang, zh, en string) string {
	if lang == english && en != "" {
		return en
	}
	return zh
}

// settled tells that nothing more can be written in the second of at, which is as exact
// as Last-Modified is (RFC 9110, 8.8.2.2).
func settled(at time.Time) bool { return !at.IsZero() && time.Since(at) > 2*time.Second }

// hasSeen tells that the client has what has the tag and was written at a time.
// If-Modified-Since counts when there is no If-None-Match (RFC 9110, 13.1.3).
func (r *request) hasSeen(tag string, at time.Time) bool {
	if r.match != "" {
		return holds(r.match, tag)
	}
	since, err := http.ParseTime(r.since)
	return err == nil && settled(at) && !at.Truncate(time.Second).After(since)
}

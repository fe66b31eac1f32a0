package api

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
)

const (
	maxBody = 1 << 20 // bytes of the longest body of a request

	// A body may come as slowly as this, in bytes a second (512 kbit/s), and has in any
	// case so long.
	slowestBody   = 64 << 10
	leastBodyTime = 5 * time.Second

	// writeTime is how long an answer may take to arrive once it is made.
	writeTime = 30 * time.Second
)

// bodyLimit is the longest body that an address takes.
func bodyLimit(address string) int64 {
	if address == ownPath {
		return maxOwn
	}
	return maxBody
}

// bodyTime is how long the longest body that an address takes may be on its way.
func bodyTime(address string) time.Duration {
	return leastBodyTime + time.Duration(bodyLimit(address)/slowestBody)*time.Second
}

// awaited is how long a request may take beyond the usual time for its answer: its body
// is on its way, or the answer is a large file.
func awaited(r *http.Request) time.Duration {
	if takesLong(r.URL.Path) {
		return libraryTime
	}
	if r.ContentLength == 0 {
		return 0
	}
	return bodyTime(r.URL.Path)
}

// limits refuses what is too large before anything reads it, and lets a body that is
// not have its time: the server's own deadline for the answer began with the request.
func (s *server) limits(c *gin.Context) {
	r := requestOf(c.Request.Context())
	most := bodyLimit(c.Request.URL.Path)
	switch {
	case len(c.Request.RequestURI) > maxURI:
		refuse(c, newProblem(r, uriFault))
	case c.Request.ContentLength > most:
		refuse(c, tooLarge(r, most))
	default:
		if wait := awaited(c.Request); wait > 0 {
			end := time.Now().Add(wait + s.Timeout + writeTime)
			_ = http.NewResponseController(c.Writer).SetWriteDeadline(end) // not to be had of a recorder
		}
		c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, most)
		c.Next()
	}
}

func tooLarge(r *request, most int64) *Problem {
	p := newProblem(r, bodyFault)
	p.Detail = say(r.lang, "请求体至多 ", "the body may have at most ") + strconv.FormatInt(most, 10) + say(r.lang, " 字节", " bytes")
	return p
}

// unread is why a body could not be read to its end; nil for any other reason.
func unread(r *request, address string, status int, errs []error) *Problem {
	if status == http.StatusRequestTimeout {
		p := newProblem(r, slowFault)
		seconds := strconv.Itoa(int(bodyTime(address).Seconds()))
		p.Detail = say(r.lang, "请求体在 "+seconds+" 秒内没有传完：网络太慢或中断，请重试", "the body did not arrive within "+seconds+" seconds: the network is too slow or was cut, try again")
		return p
	}
	var large *http.MaxBytesError
	for _, err := range errs {
		if errors.As(err, &large) {
			return tooLarge(r, large.Limit)
		}
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return newProblem(r, faultOf(context.Canceled))
		}
	}
	return nil
}

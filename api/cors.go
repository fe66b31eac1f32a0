package api

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"

	"ronghe/graphmodel/schema"
)

// allowOrigins lets browsers on the given origins read; with none it adds no
// header, so that no foreign page can. "*" alone means every origin.
func allowOrigins(origins []string) (gin.HandlerFunc, error) {
	if len(origins) == 0 {
		return func(c *gin.Context) { c.Next() }, nil
	}
	cfg := cors.Config{
		AllowMethods:  []string{http.MethodGet, http.MethodHead, http.MethodPost},
		AllowHeaders:  []string{"Accept", "Accept-Language", "Content-Type", "If-None-Match", "X-Request-Id"},
		ExposeHeaders: []string{"ETag", "X-Request-Id", "Retry-After", headerRelease},
		MaxAge:        time.Hour,
	}
	if len(origins) == 1 && origins[0] == "*" {
		cfg.AllowAllOrigins = true
	} else {
		cfg.AllowOrigins = origins
	}
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("cors: %w", err)
	}
	allow := cors.New(cfg)
	return func(c *gin.Context) {
		if origin := c.GetHeader("Origin"); !cfg.AllowAllOrigins && isForeign(c.Request, origin) && !listed(origins, origin) {
			refuse(c, newProblem(requestOf(c.Request.Context()), originFault))
			return
		}
		allow(c)
	}, nil
}

// isForeign tells whether a page of another host asks.
func isForeign(r *http.Request, origin string) bool {
	return origin != "" && origin != "http://"+r.Host && origin != "https://"+r.Host
}

func listed(origins []string, origin string) bool {
	return slices.ContainsFunc(origins, func(o string) bool { return strings.EqualFold(o, origin) })
}

// originFault is said where the middleware would answer 403 without a word.
var originFault = fault{
	name: "origin", status: http.StatusForbidden,
	title:  schema.Text{Zh: "来源不被允许", En: "Origin not allowed"},
	detail: schema.Text{Zh: "此服务不许该来源的网页读取；可用 --cors-origin 允许", En: "pages of this origin may not read here; --cors-origin allows one"},
}

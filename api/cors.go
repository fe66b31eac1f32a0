package api

import (
	"fmt"
	"net/http"
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// allowOrigins lets browsers on the given origins read; with none it adds no
// header, so that no foreign page can. "*" alone means every origin.
func allowOrigins(origins []string) (handler gin.HandlerFunc, err error) {
	if len(origins) == 0 {
		return func(c *gin.Context) { c.Next() }, nil
	}
	cfg := cors.Config{
		AllowMethods:  []string{http.MethodGet, http.MethodHead},
		AllowHeaders:  []string{"Accept", "Accept-Language", "If-None-Match", "X-Request-Id"},
		ExposeHeaders: []string{"ETag", "X-Request-Id", "Retry-After"},
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
	return cors.New(cfg), nil
}

package api

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"net/http"
	"path"

	"github.com/gin-gonic/gin"
)

//go:embed docs
var docsFiles embed.FS

// docsCSP lets the docs page load its own script and style and read
// /openapi.json, and nothing from anywhere else.
const docsCSP = strictCSP + "; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:"

// mountDocs serves the OpenAPI document, made once, and the page that shows it.
func (s *server) mountDocs(engine *gin.Engine) error {
	var spec bytes.Buffer
	enc := json.NewEncoder(&spec)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s.api.OpenAPI()); err != nil {
		return fmt.Errorf("openapi: %w", err)
	}
	engine.GET("/openapi.json", serve("application/openapi+json", spec.Bytes()))
	engine.GET("/", func(c *gin.Context) { c.Redirect(http.StatusFound, "/docs") })
	for address, file := range map[string]string{
		"/docs": "index.html", "/docs/docs.js": "docs.js", "/docs/docs.css": "docs.css",
	} {
		body, err := docsFiles.ReadFile("docs/" + file)
		if err != nil {
			return fmt.Errorf("docs: %w", err)
		}
		engine.GET(address, serve(docsTypes[path.Ext(file)], body))
	}
	return nil
}

var docsTypes = map[string]string{
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
}

// serve answers with bytes that stay the same as long as the process runs.
func serve(contentType string, body []byte) gin.HandlerFunc {
	tag := weakTag(string(body))
	return func(c *gin.Context) {
		c.Header("Content-Security-Policy", docsCSP)
		c.Header("Cache-Control", freshness)
		c.Header("ETag", tag)
		if holds(requestOf(c.Request.Context()).match, tag) {
			c.Status(http.StatusNotModified)
			return
		}
		c.Data(http.StatusOK, contentType, body)
	}
}

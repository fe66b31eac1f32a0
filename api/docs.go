package api

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/swaggest/swgui/v5/static"
)

//go:embed docs
var docsFiles embed.FS

// docsCSP lets the docs page load what is served here and nothing from anywhere
// else; the icons of Swagger UI are data.
const docsCSP = strictCSP + "; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:"

// asset is a file of the docs page.
type asset struct {
	files    fs.FS
	name     string
	mime     string
	encoding string
}

// docsAssets are the page and, from their module, the files of Swagger UI.
var docsAssets = map[string]asset{
	"/docs":                      {docsFiles, "docs/index.html", "text/html; charset=utf-8", ""},
	"/docs/docs.js":              {docsFiles, "docs/docs.js", "text/javascript; charset=utf-8", ""},
	"/docs/swagger-ui-bundle.js": {static.FS, "swagger-ui-bundle.js.gz", "text/javascript; charset=utf-8", "gzip"},
	"/docs/swagger-ui.css":       {static.FS, "swagger-ui.css.gz", "text/css; charset=utf-8", "gzip"},
	"/docs/favicon-32x32.png":    {static.FS, "favicon-32x32.png", "image/png", ""},
}

// mountDocs serves the OpenAPI document, made once, and the page that shows it.
func (s *server) mountDocs(engine *gin.Engine) error {
	var spec bytes.Buffer
	enc := json.NewEncoder(&spec)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s.api.OpenAPI()); err != nil {
		return fmt.Errorf("openapi: %w", err)
	}
	engine.GET("/openapi.json", serve("application/openapi+json", "", spec.Bytes()))
	if s.UI == nil {
		engine.GET("/", func(c *gin.Context) { c.Redirect(http.StatusFound, "/docs") })
	}
	for address, a := range docsAssets {
		body, err := fs.ReadFile(a.files, a.name)
		if err != nil {
			return fmt.Errorf("docs: %w", err)
		}
		engine.GET(address, serve(a.mime, a.encoding, body))
	}
	return nil
}

// serve answers with bytes that stay the same as long as the process runs. What
// is stored as gzip goes out as it is: every browser takes it.
func serve(contentType, encoding string, body []byte) gin.HandlerFunc {
	tag := weakTag(string(body))
	return func(c *gin.Context) {
		c.Header("Content-Security-Policy", docsCSP)
		c.Header("Cache-Control", freshness)
		c.Header("ETag", tag)
		if holds(requestOf(c.Request.Context()).match, tag) {
			c.Status(http.StatusNotModified)
			return
		}
		if encoding != "" {
			c.Header("Content-Encoding", encoding)
		}
		c.Data(http.StatusOK, contentType, body)
	}
}

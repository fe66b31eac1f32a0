package api

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
)

// asOfParam names the release that a question is asked of.
const asOfParam = "as_of"

// present is the as_of of the present state, which is the default.
const present = "live"

// headerRelease names the release of an answer.
const headerRelease = "Ronghe-Release"

// notOfLibrary are addresses under prefix that do not read the library, or all its
// releases: they take no as_of.
var notOfLibrary = []string{releasesPath, ownPath, decisionsPath, mergesPath}

func takesAsOf(path string) bool {
	if !strings.HasPrefix(path, prefix+"/") {
		return false
	}
	for _, other := range notOfLibrary {
		if path == other || strings.HasPrefix(path, other+"/") {
			return false
		}
	}
	return true
}

// declareAsOf documents as_of on every operation that takes it.
func (s *server) declareAsOf() {
	most := 200
	param := &huma.Param{
		Name: asOfParam, In: "query", Example: "2026-q3",
		Description: "从这个发布作答，见 releases；不给或 live 为现在的数据。同一发布、同一程序版本的答复不变，Ronghe-Release 指明发布。Answer from this release, see releases; none, or live: the present data. Of one release and one version of the program, answers stay the same; Ronghe-Release names it.",
		Schema:      &huma.Schema{Type: huma.TypeString, MaxLength: &most},
	}
	for path, item := range s.api.OpenAPI().Paths {
		for _, op := range []*huma.Operation{item.Get, item.Post} {
			if op != nil && takesAsOf(path) {
				op.Parameters = append(op.Parameters, param)
			}
		}
	}
}

// chooseRelease hands a request that names a release to the door of that release. What
// is wrong with the query string is left for checkQuery to say.
func (s *server) chooseRelease(c *gin.Context) {
	names := c.Request.URL.Query()[asOfParam]
	if len(names) != 1 || names[0] == present || !takesAsOf(c.FullPath()) {
		c.Next()
		return
	}
	ctx := c.Request.Context()
	door, done, err := s.doorOf(ctx, asOfParam, names[0])
	if err != nil {
		refuse(c, s.problem(ctx, err))
		return
	}
	defer done()
	c.Header(headerRelease, door.release.Name)
	door.handler.ServeHTTP(c.Writer, c.Request)
	c.Abort()
}

// door answers from one release.
type door struct {
	*server
	handler http.Handler
	close   func() error
}

// doorOf lends the door of a release until done is called. field is the parameter that
// named it.
func (s *server) doorOf(ctx context.Context, field, name string) (*door, func(), error) {
	if s.Releases == nil {
		return nil, nil, noReleases(field, name)
	}
	return s.doors.Borrow(ctx, field, name)
}

// storeOf lends the store of a release alone, which takes no search index.
func (s *server) storeOf(ctx context.Context, field, name string) (graphmodel.Store, func(), error) {
	if s.Releases == nil {
		return nil, nil, noReleases(field, name)
	}
	return s.stores.Borrow(ctx, field, name)
}

func noReleases(field, name string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: clip(name), Field: field,
		Zh: "此服务没有发布", En: "this service has no releases"}
}

// keepReleases makes the shelves of what Releases opens.
func (s *server) keepReleases() {
	if s.Releases == nil {
		return
	}
	s.doors = shelf.Shelf[*door]{Open: s.openDoor, Close: func(d *door) error { return d.close() }, Most: s.OpenReleases}
	s.stores = shelf.Shelf[graphmodel.Store]{Open: s.Releases.OpenStore, Close: graphmodel.Store.Close, Most: s.OpenReleases}
}

// openDoor opens a release with a server of its own, so that whatever is computed and
// kept for answers is of this release alone.
func (s *server) openDoor(ctx context.Context, name string) (*door, error) {
	frozen, err := s.Releases.Open(ctx, name)
	if err != nil {
		return nil, err
	}
	cfg := s.Config
	cfg.Store, cfg.Searcher, cfg.AsOf, cfg.UI, cfg.Releases, cfg.Editing = frozen.Store, frozen.Searcher, "", nil, nil, Editing{}
	of := newServer(cfg)
	of.release = &frozen.Release
	engine := newEngine()
	of.mountOperations(engine)
	answerHEAD(engine)
	return &door{of, engine, frozen.Close}, nil
}

// now is the time, or that of the release.
func (s *server) now() time.Time {
	if s.release != nil {
		return s.release.Created
	}
	return time.Now()
}

// sameState is an address of the API that asks the state that the answer is of.
func (s *server) sameState(address string) string {
	if s.release == nil {
		return address
	}
	sign := "?"
	if strings.Contains(address, "?") {
		sign = "&"
	}
	return address + sign + asOfParam + "=" + s.release.Name
}

func (s *server) releaseName() string {
	if s.release != nil {
		return s.release.Name
	}
	return ""
}

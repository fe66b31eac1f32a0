package api

import (
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/spread/panel"
	"ronghe/seed/boundary"
)

// Config is what the door stands on. Store, Searcher and Ontology must be set;
// a zero value elsewhere means the default named beside it.
type Config struct {
	Store    graphmodel.Store
	Searcher graphmodel.Searcher
	Ontology *schema.Ontology
	Logger   *slog.Logger  // default: slog.Default()
	Version  string        // of the program, as shown by stats and /openapi.json; default "dev"
	CORS     []string      // origins that may read from a browser, or "*"; default: none
	Timeout  time.Duration // of one request; default 10 s
	MaxLag   int64         // changes the index may be behind while /readyz says ready; default 1000
	UI       http.Handler  // answers GET and HEAD of what is not the door's own; default: nothing does

	Boundaries *boundary.Map // drawn in place of the grid of provinces; nil: there are none

	Editing Editing // where decisions on names are, and who may write them; default: there are none

	AsOf graphmodel.Date // what advice measures freshness to; default: the year that it is

	Releases     Releases // what as_of may name; default: nothing
	OpenReleases int      // the most releases open at a time; default 3
}

const (
	defaultTimeout = 10 * time.Second
	defaultMaxLag  = 1000
	defaultOpen    = 3
)

func (c Config) withDefaults() Config {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	if c.Version == "" {
		c.Version = "dev"
	}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.MaxLag == 0 {
		c.MaxLag = defaultMaxLag
	}
	if c.OpenReleases == 0 {
		c.OpenReleases = defaultOpen
	}
	return c
}

// server answers the operations; its methods are spread over the resource files.
type server struct {
	Config
	api   huma.API
	names names
	named nameCache
	stats statsCache
	panel *panel.Panel
	work  work
	// sheets are the addresses of tables that may also be had as files.
	sheets []fileOf

	sitemapPages int64 // the most pages of one sitemap; 0: maxPages
	libraryMost  int64 // the most nodes and edges of a library as one file; 0: maxLibrary
	adviser      adviser
	decided      decided
	writing      sync.Mutex // one write at a time

	release *graphmodel.Release           // that is answered from; nil: the present state
	doors   shelf.Shelf[*door]            // of releases that as_of named
	stores  shelf.Shelf[graphmodel.Store] // of releases that were compared
}

// New returns the door as a handler that may be served at once. It errs only
// when cfg.CORS holds something that is not an origin. It takes over nothing: the caller
// closes Store and Searcher after the last request.
func New(cfg Config) (http.Handler, error) {
	engine, s, err := build(cfg)
	if err != nil {
		return nil, err
	}
	return s.acceptFiles(engine), nil
}

func build(cfg Config) (*gin.Engine, *server, error) {
	s := newServer(cfg)
	cors, err := allowOrigins(s.CORS)
	if err != nil {
		return nil, nil, err
	}
	engine := newEngine()
	engine.HandleMethodNotAllowed = true
	if err := engine.SetTrustedProxies(nil); err != nil {
		return nil, nil, err
	}
	engine.Use(s.observe, s.recovered, securityHeaders, cors, compress, s.limits, s.chooseRelease)
	engine.NoRoute(s.noRoute)
	engine.NoMethod(noMethod)

	s.mountOperations(engine)
	if err := s.mountDocs(engine); err != nil {
		return nil, nil, err
	}
	answerHEAD(engine)
	return engine, s, nil
}

func newServer(cfg Config) *server {
	s := &server{Config: cfg.withDefaults()}
	s.names, s.panel = newNames(s.Ontology), panel.New(s.Store, s.Ontology)
	s.keepReleases()
	return s
}

func newEngine() *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	engine.UseRawPath = false
	return engine
}

func (s *server) mountOperations(engine *gin.Engine) {
	s.api = humagin.New(engine, openAPI(s.Version))
	s.api.UseMiddleware(s.checkQuery)
	s.operations()
	s.declareAsOf()
}

// answerHEAD: what GET answers, HEAD answers without the body, which net/http leaves out.
func answerHEAD(engine *gin.Engine) {
	for _, route := range engine.Routes() {
		if route.Method == http.MethodGet {
			engine.HEAD(route.Path, route.HandlerFunc)
		}
	}
}

// operations declares every operation in the order in which they are documented.
func (s *server) operations() {
	s.searchOperations()
	s.caseOperations()
	s.collectionOperations()
	s.nodeOperations()
	s.graphOperations()
	s.neighbourhoodOperations()
	s.libraryOperations()
	s.practiceOperations()
	s.spreadOperations()
	s.citationOperations()
	s.changeOperations()
	s.peerOperations()
	s.nextOperations()
	s.readingOperations()
	s.readForOperations()
	s.profileOperations()
	s.deskOperations()
	s.audienceOperations()
	s.schemaOperations()
	s.statsOperations()
	s.releaseOperations()
	s.mapOperations()
	s.healthOperations()
	s.sitemapOperations()
	s.reconcileOperations()
	s.decisionOperations()
	s.mergeOperations()
}

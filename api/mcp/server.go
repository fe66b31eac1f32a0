// Package mcp is the door for language models: five read-only tools of the Model
// Context Protocol over the Store and the Searcher. Every answer is bounded, names the
// ids that a next question can use, and carries the sources of what it says; what was
// left out for the bound is said in the answer.
//
//	server.go       New; how a tool is declared and what a fault becomes
//	asof.go         from which state of the library a call is answered
//	claim.go        a claim and its source, as every tool shows them
//	search.go get.go trace.go peers.go link.go   one tool a file
//
// Its names and descriptions are in English with the Chinese words of the domain, which
// is what models choose tools by; titles and texts are as the library has them.
package mcp

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"time"
	"unicode/utf8"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Config is what the door stands on. Store, Searcher, Ontology and Logger must be set.
type Config struct {
	Store    graphmodel.Store
	Searcher graphmodel.Searcher
	Ontology *schema.Ontology
	Logger   *slog.Logger
	Version  string        // of the program
	Timeout  time.Duration // of one call; 0: 10 s

	Present      string   // the release that Store is, where it is one; "": the live data
	Releases     Releases // for as_of; nil: there are none
	OpenReleases int      // the most that are open at a time; 0: 3
}

const (
	defaultTimeout  = 10 * time.Second
	defaultReleases = 3
)

const instructions = `Ronghe (融合) is a library of best practices in the integration of informatization and industrialization (两化融合) in China. ` +
	`Start with search_cases (Chinese words find the most), then get an id, trace_spread of a practice:…, find_peers of an enterprise:… or case:…, or explain_link between two ids. ` +
	`A claim is dated (since), known only to be in use by a date (in_use_by), or of unknown time: never treat the latter two as dates. ` +
	`No data does not mean no adoption. Cite the sources given. ` +
	`as_of names a release, a frozen state of the library whose answers stay the same: give it to repeat or cite an answer; a name that there is not is answered with those there are.`

// server holds what the tools read.
type server struct {
	Config
	frozen shelf.Shelf[shelf.Frozen] // what as_of named
}

// New returns a server with all tools. It may serve any number of sessions at once and
// takes over nothing: the caller closes Store and Searcher.
func New(cfg Config) *sdk.Server {
	s := &server{Config: cfg}
	s.Timeout, s.OpenReleases = cmp.Or(s.Timeout, defaultTimeout), cmp.Or(s.OpenReleases, defaultReleases)
	s.keepReleases()
	out := sdk.NewServer(&sdk.Implementation{Name: "ronghe", Title: "融合 Ronghe", Version: cfg.Version},
		&sdk.ServerOptions{Instructions: instructions, Logger: cfg.Logger})
	addTool(s, out, "search_cases", "Search cases 检索案例",
		"Full-text search over the write-ups of typical cases (典型案例), or nodes of other kinds. Chinese words find the most.", (*library).searchCases)
	addTool(s, out, "get", "Get a node or claim 查看条目",
		"Everything known of one id: properties and texts of a node with its claims and their sources, or one claim whole.", (*library).get)
	addTool(s, out, "trace_spread", "Trace the spread of a practice 追踪做法扩散",
		"Who adopted a practice (practice:…), in order of time, with evidence and source; how many are dated, bounded and of unknown time.", (*library).traceSpread)
	addTool(s, out, "find_peers", "Find peers 查找同类",
		"Nodes of the same kind that share the most with one (practices, industry, region, programmes), with what they share.", (*library).findPeers)
	addTool(s, out, "explain_link", "Explain a link 解释联系",
		"What joins two ids: the claims between them with sources, or else the shortest paths, each step with its evidence.", (*library).explainLink)
	return out
}

// addTool declares a tool that reads and changes nothing.
func addTool[In question, Out any, P answer[Out]](s *server, to *sdk.Server, name, title, description string, ask func(*library, context.Context, In) (Out, error)) {
	closed := false
	schema, err := schemaOf[In]()
	if err != nil {
		panic(err) // the type is no question, whoever asks: every test of this package notices
	}
	tool := &sdk.Tool{
		Name: name, Title: title, Description: description, InputSchema: schema,
		Annotations: &sdk.ToolAnnotations{Title: title, ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &closed},
	}
	sdk.AddTool(to, tool, func(ctx context.Context, _ *sdk.CallToolRequest, in In) (_ *sdk.CallToolResult, out Out, err error) {
		ctx, cancel := context.WithTimeout(ctx, s.Timeout)
		defer cancel()
		lib, done, err := s.libraryOf(ctx, in.state())
		if err == nil {
			defer done()
			out, err = ask(lib, ctx, in)
			P(&out).from(lib.state)
		}
		return nil, out, s.shown(name, err)
	})
}

// shown is an error as the model may see it: what is wrong with its input in full, a
// fault of the machine only as such, which the log tells.
func (s *server) shown(tool string, err error) error {
	var fault *graphmodel.Fault
	switch {
	case err == nil:
		return nil
	case errors.As(err, &fault) && (errors.Is(err, graphmodel.ErrInvalid) || errors.Is(err, graphmodel.ErrNotFound)):
		return fault
	case errors.As(err, &fault) && errors.Is(err, graphmodel.ErrUnavailable) && fault.Field == asOfField:
		return fault
	case errors.Is(err, context.Canceled):
		return errors.New("cancelled（已取消）")
	}
	s.Logger.Warn("tool failed", "tool", tool, "error", err)
	if errors.Is(err, context.DeadlineExceeded) {
		return errors.New("took too long; ask for less（超时，请缩小范围）")
	}
	return errors.New("cannot answer now; try again later（暂时不能回答）")
}

// cutMark ends what was cut.
const cutMark = "…（已截断 · cut）"

// clip cuts a text to so many runes and says so.
func clip(text string, most int) string {
	runes := 0
	for i := range text {
		if runes == most {
			return text[:i] + cutMark
		}
		runes++
	}
	return text
}

// clipList cuts a list to so many runes in all and says so.
func clipList(list []string, most int) []string {
	out := make([]string, 0, len(list))
	for _, text := range list {
		if most <= 0 {
			return append(out, cutMark)
		}
		out = append(out, clip(text, most))
		most -= utf8.RuneCountInString(text)
	}
	return out
}

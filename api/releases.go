package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
)

// Releases are the frozen states of the library.
type Releases interface {
	// List returns them by number.
	List() ([]graphmodel.Release, error)
	// Find returns the one of a name; ErrNotFound names those there are.
	Find(name string) (graphmodel.Release, error)
	// Open opens the one of a name for reading, with a Searcher that has caught up. It
	// may take long the first time. ErrNotFound names those there are; ErrUnavailable:
	// it is damaged.
	Open(ctx context.Context, name string) (shelf.Frozen, error)
	// OpenStore opens the one of a name without a Searcher; the errors are those of Open.
	OpenStore(ctx context.Context, name string) (graphmodel.Store, error)
}

const releasesPath = prefix + "/releases"

// ReleasesAnswer lists the releases.
type ReleasesAnswer struct {
	Releases []graphmodel.Release `json:"releases" nullable:"false" doc:"按编号。By number."`
}

// ReleaseInput names a release.
type ReleaseInput struct {
	Name string `path:"name" maxLength:"200" example:"2026-q3" doc:"发布的名称。The name of a release."`
}

func (s *server) releaseOperations() {
	getAnew(s, describe("list-releases", releasesPath,
		[2]string{"发布", "Releases"},
		[2]string{
			"冻结的数据，各有编号、内容与文件的 SHA-256；读取时以 as_of=名称 从中作答。",
			"Frozen states of the data, each with its number and the SHA-256 of its content and its file; as_of=NAME answers from one.",
		}), s.listReleases)
	getAnew(s, describe("get-release", releasesPath+"/{name}",
		[2]string{"一个发布", "One release"},
		[2]string{"何时制作，有多少内容。", "When it was made, and what it holds."}),
		func(_ context.Context, in *ReleaseInput) (*graphmodel.Release, error) {
			if s.Releases == nil {
				return nil, graphmodel.NotFound(graphmodel.ID(clip(in.Name)))
			}
			r, err := s.Releases.Find(in.Name)
			return &r, err
		})
	s.diffOperations()
}

func (s *server) listReleases(context.Context, *struct{}) (*ReleasesAnswer, error) {
	out := &ReleasesAnswer{Releases: []graphmodel.Release{}}
	if s.Releases == nil {
		return out, nil
	}
	list, err := s.Releases.List()
	if len(list) > 0 { // the others can be read, whatever is wrong with one
		out.Releases, err = list, nil
	}
	return out, err
}

// getAnew declares an operation whose answer is of more than store and index, and is
// read anew each time.
func getAnew[I, B any](s *server, op huma.Operation, answer func(context.Context, *I) (*B, error)) {
	s.documentErrors(&op)
	huma.Register(s.api, op, func(ctx context.Context, in *I) (*reply[B], error) {
		out := &reply[B]{Status: http.StatusOK, CacheControl: freshness}
		var err error
		if out.Body, err = answer(ctx, in); err != nil {
			return nil, s.problem(ctx, err)
		}
		return out, nil
	})
	delete(op.Responses, "422")
}

package mcp

import (
	"context"
	"fmt"

	"ronghe/api/shelf"
	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Releases opens frozen states of the library.
type Releases interface {
	// Open opens the one of a name for reading, with a Searcher that has caught up. It
	// may take long the first time. ErrNotFound names those there are; ErrUnavailable:
	// it is damaged.
	Open(ctx context.Context, name string) (shelf.Frozen, error)
}

// live is the as_of of the present data, which is the default.
const live = "live"

// asOfField is the parameter that names a state.
const asOfField = "as_of"

// At chooses the state of the library that a tool answers from.
type At struct {
	AsOf string `json:"as_of,omitempty" jsonschema:"name of a release, e.g. 2026-q3: a frozen state of the library, whose answers stay the same; default live, the present data"`
}

func (a At) state() string { return a.AsOf }

// State says which state of the library an answer is of.
type State struct {
	AsOf string `json:"as_of" jsonschema:"the release that was answered from; live: the present data"`
}

func (s *State) from(state string) { s.AsOf = state }

// question is the input of a tool.
type question interface {
	state() string
	bounds() bounds
}

// answer is the output of a tool.
type answer[Out any] interface {
	*Out
	from(state string)
}

// library is one state of the library, with what the tools read.
type library struct {
	Store    graphmodel.Store
	Searcher graphmodel.Searcher
	Ontology *schema.Ontology
	state    string
}

func (s *server) keepReleases() {
	if s.Releases != nil {
		s.frozen = shelf.Shelf[shelf.Frozen]{Open: s.Releases.Open, Close: func(f shelf.Frozen) error { return f.Close() }, Most: s.OpenReleases}
	}
}

// libraryOf lends a state of the library until done is called.
func (s *server) libraryOf(ctx context.Context, name string) (*library, func(), error) {
	present := &library{s.Store, s.Searcher, s.Ontology, live}
	if s.Present != "" {
		present.state = s.Present
	}
	if name == "" || name == present.state {
		return present, func() {}, nil
	}
	if name == live || s.Releases == nil {
		return nil, nil, &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: fmt.Sprintf("%.80s", name), Field: asOfField,
			Zh: "此服务只有：" + present.state, En: "this service has nothing but " + present.state}
	}
	frozen, done, err := s.frozen.Borrow(ctx, asOfField, name)
	if err != nil {
		return nil, nil, err
	}
	return &library{frozen.Store, frozen.Searcher, s.Ontology, frozen.Release.Name}, done, nil
}

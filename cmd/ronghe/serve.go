package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"ronghe/api"
	"ronghe/graphmodel"
	"ronghe/graphmodel/topology"
	"ronghe/indexer"
	"ronghe/seed"
	"ronghe/seed/native"
	"ronghe/web"
)

// followEvery is how often the index asks the store for changes that another
// process made.
const followEvery = 500 * time.Millisecond

func (a *app) serveCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "启动服务；首次运行装入内置案例库 · serve the library; the first run loads the built-in one",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.serve(cmd.Context()) },
	}
	a.config.serveFlags(cmd.Flags())
	return cmd
}

// serve answers until ctx ends, then lets the requests under way finish.
func (a *app) serve(ctx context.Context) (err error) {
	log, err := a.logger()
	if err != nil {
		return err
	}
	boundaries, err := a.boundaries(log)
	if err != nil {
		return err
	}
	if err := dataDir(a.config.Data).create(); err != nil {
		return err
	}
	unlock, err := dataDir(a.config.Data).lock("ronghe serve " + a.config.Addr)
	if err != nil {
		return err
	}
	defer unlock()
	lib, err := a.openLibrary(ctx, true)
	if err != nil {
		return err
	}
	log.Info("store opened", "at", lib.at.String())
	if err := lib.fillOnce(ctx, log); err != nil {
		return errors.Join(err, lib.store.Close())
	}
	store := topology.New(lib.store, topology.Options{
		Memory: int64(a.config.TopologyMemory), Logger: log,
		PageEdges: lib.at.url != "", // Neo4j reads and sorts all edges of a node for a page of them
	})
	defer func() { err = errors.Join(err, store.Close()) }()
	index, err := indexer.Open(ctx, dataDir(a.config.Data).index(), store, lib.ontology, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, index.Close()) }()
	releases := a.frozenLibraries(ctx, lib.ontology, log)
	defer func() { err = errors.Join(err, releases.Close()) }()
	editing, err := a.editing(lib)
	if err != nil {
		return err
	}
	handler, err := a.door(api.Config{Editing: editing, Store: store, Searcher: index, Ontology: lib.ontology, Logger: log, Releases: releases, Boundaries: boundaries})
	if err != nil {
		return err
	}
	log.Info("search index opened", "at_change", index.Last())
	return a.answer(ctx, log, index, handler)
}

// door is the API and the pages, as the settings say.
func (a *app) door(cfg api.Config) (http.Handler, error) {
	if a.config.OpenReleases < 1 {
		return nil, &usageError{fmt.Errorf("open-releases: %d: 至少为 1 · must be at least 1", a.config.OpenReleases)}
	}
	pages, err := web.Handler()
	if err != nil {
		return nil, err
	}
	cfg.Version, cfg.CORS, cfg.UI = version(), a.config.CORS, pages
	cfg.Timeout, cfg.MaxLag, cfg.OpenReleases = a.config.RequestTimeout, a.config.MaxLag, a.config.OpenReleases
	return api.New(cfg)
}

// leastToken is how many characters keep a token from being guessed.
const leastToken = 16

// editing is where decisions on names are kept, and the token of who may decide.
func (a *app) editing(lib *library) (api.Editing, error) {
	token, err := a.config.writeToken()
	if err != nil {
		return api.Editing{}, err
	}
	if token != "" && len(token) < leastToken {
		return api.Editing{}, &usageError{fmt.Errorf("write-token: 至少 %d 个字符 · must have at least %d characters", leastToken, leastToken)}
	}
	if token != "" && lib.at.release != "" {
		return api.Editing{}, &usageError{errors.New("write-token: 发布只读，不能写入 · a release is only read")}
	}
	return api.Editing{Token: string(token), Decisions: a.ledger(""), Merges: a.merges()}, nil
}

// fillOnce puts the built-in library into a store that nothing was ever written to.
func (l *library) fillOnce(ctx context.Context, log *slog.Logger) error {
	feed, err := l.store.Changes(ctx, 0, 0)
	if err != nil || feed.Last > 0 {
		return err
	}
	builtin, err := seed.Library()
	if err != nil {
		return err
	}
	log.Info("first run: loading the built-in library", "nodes", len(builtin.Nodes), "edges", len(builtin.Edges))
	return native.Put(ctx, l.store, builtin.Nodes, builtin.Edges)
}

// answer listens, catches the index up, says where it listens, and serves until
// ctx ends.
func (a *app) answer(ctx context.Context, log *slog.Logger, index *indexer.Index, handler http.Handler) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", a.config.Addr)
	if err != nil {
		return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: a.config.Addr,
			Zh: "不能在此地址监听；用 --addr 换一个", En: "cannot listen on this address; choose another with --addr"}, err)
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      a.config.RequestTimeout + 30*time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    256 << 10, // beyond the longest address that api answers itself
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		return stop(server, a.config.ShutdownTimeout)
	})
	group.Go(func() error {
		if err := a.catchUp(ctx, index); err != nil {
			return ignoreCancel(ctx, err)
		}
		_, _ = fmt.Fprintf(a.std.out, "融合已启动 · Ronghe is at http://%s/\n", listener.Addr())
		go func() {
			if err := index.Warm(); err != nil && ctx.Err() == nil {
				log.Warn("what completes and corrects is not made yet", "error", err)
			}
		}()
		index.Follow(ctx, followEvery)
		return nil
	})
	return group.Wait()
}

// stop lets requests finish for at most the time given, then cuts them.
func stop(server *http.Server, most time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), most)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return errors.Join(fmt.Errorf("some requests did not finish in %v: %w", most, err), server.Close())
	}
	return nil
}

// ignoreCancel drops the error of work that was stopped on purpose.
func ignoreCancel(ctx context.Context, err error) error {
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

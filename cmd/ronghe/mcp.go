package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"ronghe/api/mcp"
	"ronghe/graphmodel"
	"ronghe/graphmodel/topology"
	"ronghe/indexer"
)

func (a *app) mcpCommand() *cobra.Command {
	addr := ""
	cmd := &cobra.Command{
		Use:     "mcp",
		Short:   "供大语言模型使用的只读服务（MCP），经标准输入输出或 HTTP · answer language models by the Model Context Protocol",
		Example: "  ronghe mcp\n  ronghe mcp --http 127.0.0.1:8090",
		Args:    noArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.mcp(cmd.Context(), addr) },
	}
	a.config.answerFlags(cmd.Flags())
	cmd.Flags().StringVar(&addr, "http", "", "在此地址以 streamable HTTP 提供 /mcp；不给则用标准输入输出 · serve /mcp over streamable HTTP on this address; else standard input and output")
	return cmd
}

// mcp answers until its client or ctx ends. Standard output is the protocol's alone.
func (a *app) mcp(ctx context.Context, addr string) error {
	log, err := a.logger()
	if err != nil {
		return err
	}
	return a.withIndexOf(ctx, a.takeOrMakeIndex, func(lib *library, index *indexer.Index) (err error) {
		store := topology.New(lib.store, topology.Options{Memory: int64(a.config.TopologyMemory), Logger: log, PageEdges: lib.at.url != ""})
		defer func() { err = errors.Join(err, store.Close()) }()
		if err := a.catchUp(ctx, index); err != nil {
			return err
		}
		following, stop := context.WithCancel(ctx)
		defer stop()
		go index.Follow(following, followEvery)
		releases := a.frozenLibraries(ctx, lib.ontology, log)
		defer func() { err = errors.Join(err, releases.Close()) }()
		server := mcp.New(mcp.Config{
			Store: store, Searcher: index, Ontology: lib.ontology, Logger: log, Version: version(), Timeout: a.config.RequestTimeout,
			Present: lib.at.release, Releases: releases, OpenReleases: a.config.OpenReleases,
		})
		if addr == "" {
			return mcp.Serve(ctx, server, a.std.in, a.std.out)
		}
		return a.mcpOverHTTP(ctx, addr, mcp.Handler(server))
	})
}

func (a *app) mcpOverHTTP(ctx context.Context, addr string, handler http.Handler) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: addr,
			Zh: "不能在此地址监听；用 --http 换一个", En: "cannot listen on this address; choose another with --http"}, err)
	}
	mux := http.NewServeMux()
	mux.Handle("/mcp", handler)
	server := &http.Server{
		Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: a.config.RequestTimeout + 30*time.Second, IdleTimeout: 2 * time.Minute,
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		stopped <- stop(server, a.config.ShutdownTimeout)
	}()
	_, _ = fmt.Fprintf(a.std.out, "MCP 已启动 · MCP is at http://%s/mcp\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

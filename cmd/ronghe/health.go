package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
)

// healthTime is how long a service may take to say that it is alive.
const healthTime = 3 * time.Second

func (a *app) healthCommand() *cobra.Command {
	path := "/healthz"
	cmd := &cobra.Command{
		Use:   "health",
		Short: "询问运行中的服务是否正常，供容器检查 · ask a running service whether it is alive, for containers without a shell",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.health(cmd.Context(), path) },
	}
	a.config.addrFlag(cmd.Flags(), "服务的监听地址 · address on which the service listens")
	cmd.Flags().StringVar(&path, "path", path, "询问的路径；/readyz 为就绪 · what is asked; /readyz is readiness")
	return cmd
}

func (a *app) health(ctx context.Context, path string) error {
	host, port, err := net.SplitHostPort(a.config.Addr)
	if err != nil {
		return &usageError{fmt.Errorf("--addr: %w", err)}
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost" // all addresses of the machine: this one too
	}
	ctx, cancel := context.WithTimeout(ctx, healthTime)
	defer cancel()
	url := "http://" + net.JoinHostPort(host, port) + path
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return &usageError{err}
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: url, Zh: "没有回答", En: "does not answer"}, err)
	}
	if err := answer.Body.Close(); err != nil || answer.StatusCode != http.StatusOK {
		return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: url,
			Zh: "回答为 " + answer.Status, En: "answers " + answer.Status}
	}
	_, err = fmt.Fprintln(a.std.out, "ok")
	return err
}

// Package faulttest does to a Neo4j, and to the network before it, what happens to
// them: a Server of the test's own is killed, paused, restarted and filled up; a Proxy
// cuts, delays and swallows what passes. Its own tests are those of package neo4j:
// TestFaults draws faults at random and compares what was acknowledged with what
// is there after.
package faulttest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Server is a Neo4j that only its test uses.
type Server struct {
	Addr           string // host:port
	User, Password string
	home           string
}

// Start starts a server whose data is in home, by .ci/neo4j, and returns when it
// answers. A home that was used before keeps its data, port and password.
func Start(ctx context.Context, home string) (*Server, error) {
	s := &Server{home: home}
	if err := s.Restart(ctx); err != nil {
		return nil, err
	}
	out, err := s.script(ctx, "env")
	if err != nil {
		return nil, errors.Join(err, s.Kill())
	}
	for _, field := range strings.Fields(out) {
		name, value, _ := strings.Cut(field, "=")
		switch name {
		case "RONGHE_NEO4J_URL":
			s.Addr = strings.TrimPrefix(value, "bolt://")
		case "RONGHE_NEO4J_USER":
			s.User = value
		case "RONGHE_NEO4J_PASSWORD":
			s.Password = value
		}
	}
	return s, nil
}

// script runs .ci/neo4j for this server.
func (s *Server) script(ctx context.Context, verb string) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, filepath.Join(root, ".ci", "neo4j"), verb)
	cmd.Env = append(os.Environ(), "NEO4J_HOME_DIR="+s.home)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf(".ci/neo4j %s: %w\n%s", verb, err, out)
	}
	return string(out), nil
}

// moduleRoot is the directory above this one that holds go.mod.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			err = errors.New("no go.mod above the working directory")
		}
		dir = filepath.Dir(dir)
	}
	return "", err
}

// Restart starts the server again after Stop or Kill.
func (s *Server) Restart(ctx context.Context) error {
	_, err := s.script(ctx, "start")
	return err
}

// Stop ends the server in good order, by SIGTERM.
func (s *Server) Stop(ctx context.Context) error {
	_, err := s.script(ctx, "stop")
	return err
}

// Kill ends it by SIGKILL: it has no time to write anything.
func (s *Server) Kill() error {
	err := s.signal(syscall.SIGKILL)
	// Whoever inherits the process may leave it a zombie, which looks alive.
	return errors.Join(err, os.Remove(filepath.Join(s.home, "pid")))
}

// Pause stops the process where it is: its connections stay open and nothing answers.
func (s *Server) Pause() error { return s.signal(syscall.SIGSTOP) }

// Resume ends a Pause.
func (s *Server) Resume() error { return s.signal(syscall.SIGCONT) }

func (s *Server) signal(signal syscall.Signal) error {
	text, err := os.ReadFile(filepath.Join(s.home, "pid"))
	if err != nil {
		return err
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return err
	}
	return syscall.Kill(pid, signal)
}

// Run runs a statement on a database past any Store and any Proxy.
func (s *Server) Run(ctx context.Context, database, statement string, params map[string]any) error {
	driver, err := neo4j.NewDriverWithContext("bolt://"+s.Addr, neo4j.BasicAuth(s.User, s.Password, ""))
	if err != nil {
		return err
	}
	defer func() { _ = driver.Close(context.WithoutCancel(ctx)) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	result, err := session.Run(ctx, statement, params)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}

// SetPassword changes the password of the server's user, and of s.
func (s *Server) SetPassword(ctx context.Context, password string) error {
	err := s.Run(ctx, "system", "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
		map[string]any{"old": s.Password, "new": password})
	if err == nil {
		s.Password = password
	}
	return err
}

// EndTransactions makes the server end all transactions that are open, each with an
// error that says to try again: what a client of a cluster meets when the leader
// changes.
func (s *Server) EndTransactions(ctx context.Context) error {
	return s.Run(ctx, "", "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' "+
		"TERMINATE TRANSACTIONS id YIELD message RETURN id, message", nil)
}

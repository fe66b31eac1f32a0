package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/neo4j"
	"ronghe/graphmodel/schema"
	"ronghe/graphmodel/sqlite"
)

// place is where a graph is: the embedded store of a directory, a Neo4j, or a release.
type place struct {
	dir     dataDir
	url     string // of a Neo4j; "" for the others
	release string // its name, below dir; "" for the others
	cache   int    // MiB that an Update of an embedded store keeps in memory; 0 is the store's own measure
}

func (p place) String() string {
	switch {
	case p.url != "":
		return p.url
	case p.release != "":
		return releasePrefix + p.release
	}
	return string(p.dir)
}

// releasePrefix is before the name of a release where a store is named.
const releasePrefix = "release:"

// parsePlace reads "sqlite" or "", the embedded store of data; "sqlite:DIR", that of
// another directory; "release:NAME", a release of data; and the URL of a Neo4j. The error is a usage error that names
// the setting and does not repeat what may hold a password.
func parsePlace(setting, text string, data dataDir) (place, error) {
	if text == "" || text == "sqlite" {
		return place{dir: data}, nil
	}
	if dir, ok := strings.CutPrefix(text, "sqlite:"); ok && dir != "" {
		return place{dir: dataDir(dir)}, nil
	}
	if name, ok := strings.CutPrefix(text, releasePrefix); ok && name != "" {
		return place{dir: data, release: name}, nil
	}
	u, err := url.Parse(text)
	switch {
	case err == nil && u.User != nil:
		return place{}, &usageError{fmt.Errorf("%s: 网址中不得有用户名与密码；请用 RONGHE_NEO4J_USER 与 RONGHE_NEO4J_PASSWORD 或 --neo4j-password-file · "+
			"no user and password in the URL; give them in RONGHE_NEO4J_USER and RONGHE_NEO4J_PASSWORD or --neo4j-password-file", setting)}
	case err != nil || !neo4jSchemes[u.Scheme] || u.Host == "":
		return place{}, &usageError{fmt.Errorf("%s: 应为 sqlite、sqlite:目录、release:名称 或 neo4j://主机:端口（也可为 bolt，+s，+ssc） · "+
			"must be sqlite, sqlite:DIR, release:NAME or neo4j://HOST:PORT (or bolt, +s, +ssc)", setting)}
	}
	return place{url: text}, nil
}

var neo4jSchemes = map[string]bool{
	"neo4j": true, "neo4j+s": true, "neo4j+ssc": true,
	"bolt": true, "bolt+s": true, "bolt+ssc": true,
}

// place is that of the settings.
func (a *app) place() (place, error) {
	return parsePlace("--store", a.config.Store, dataDir(a.config.Data))
}

// ready makes the directory of an embedded store when create says so; else there
// has to be one with data.
func (p place) ready(create bool) error {
	switch {
	case p.release != "" && create:
		return &graphmodel.Fault{Err: graphmodel.ErrConflict, Thing: p.String(),
			Zh: "发布只读，不能写入，也不能单独用来提供服务（serve 用 as_of 读取发布）", En: "a release is only read: nothing is written to it, and serve reads it by as_of"}
	case p.url != "" || p.release != "":
		return nil
	case create:
		return p.dir.create()
	}
	return p.dir.mustExist()
}

// library is an open store with the ontology it was opened with.
type library struct {
	at       place
	ontology *schema.Ontology
	store    graphmodel.Store
}

// openLibrary opens the store of the settings; an embedded one is made anew when
// create says so.
func (a *app) openLibrary(ctx context.Context, create bool) (*library, error) {
	at, err := a.place()
	if err != nil {
		return nil, err
	}
	return a.openLibraryAt(ctx, at, create)
}

// MiB of pages that a batch of some 100,000 rows is written with, and taken back with: as
// many as leave it under 300 MB of memory in all.
const (
	importCache = 96
	undoCache   = 32
)

// openForBatch is openLibrary for what writes or undoes batches, with so many MiB of pages.
func (a *app) openForBatch(ctx context.Context, create bool, cache int) (*library, error) {
	at, err := a.place()
	if err != nil {
		return nil, err
	}
	at.cache = cache
	return a.openLibraryAt(ctx, at, create)
}

func (a *app) openLibraryAt(ctx context.Context, at place, create bool) (*library, error) {
	ontology, err := schema.Load(a.config.Schema)
	if err != nil {
		return nil, err
	}
	store, err := a.openStore(ctx, at, ontology, create)
	if err != nil {
		return nil, err
	}
	return &library{at, ontology, store}, nil
}

func (a *app) openStore(ctx context.Context, at place, rules graphmodel.Rules, create bool) (graphmodel.Store, error) {
	if at.url != "" {
		return a.openNeo4j(ctx, at.url, rules)
	}
	if err := at.ready(create); err != nil {
		return nil, err
	}
	if at.release != "" {
		store, _, err := at.dir.releases().Open(ctx, at.release)
		return opened(store, err)
	}
	if at.cache > 0 {
		return opened(sqlite.OpenCached(ctx, at.dir.database(), rules, at.cache))
	}
	return opened(sqlite.Open(ctx, at.dir.database(), rules))
}

func (a *app) openNeo4j(ctx context.Context, url string, rules graphmodel.Rules) (graphmodel.Store, error) {
	log, err := a.logger()
	if err != nil {
		return nil, err
	}
	password, err := a.config.password()
	if err != nil {
		return nil, err
	}
	return opened(neo4j.Open(ctx, neo4j.Options{
		URL: url, User: a.config.Neo4jUser, Password: string(password), Rules: rules, Logger: log,
	}))
}

// opened keeps a nil pointer out of the interface.
func opened[S graphmodel.Store](store S, err error) (graphmodel.Store, error) {
	if err != nil {
		return nil, err
	}
	return store, nil
}

// password is what the password file holds, without the end of its line, or else
// what the environment gave.
func (c *Config) password() (secret, error) {
	return secretOf("--neo4j-password-file", c.Neo4jPasswordFile, c.Neo4jPassword)
}

// writeToken is what the token file holds, or else what the environment gave.
func (c *Config) writeToken() (secret, error) {
	return secretOf("--write-token-file", c.WriteTokenFile, c.WriteToken)
}

// secretOf is what a file holds, without the end of its line; without a file what else was given.
func secretOf(flag, path string, other secret) (secret, error) {
	if path == "" {
		return other, nil
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return "", &usageError{fmt.Errorf("%s: %w", flag, err)}
	}
	if held := strings.TrimRight(string(text), "\r\n"); held != "" {
		return secret(held), nil
	}
	return "", &usageError{fmt.Errorf("%s: 文件为空 · the file is empty", flag)}
}

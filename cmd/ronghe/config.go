package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/dustin/go-humanize"
	"github.com/goccy/go-yaml"
	"github.com/spf13/pflag"
)

// Config is every setting. Each comes from its flag, else from the environment
// (RONGHE_ and the flag's name in capitals, "-" as "_"), else from the YAML file
// of --config, where it has the flag's name, else it has its default. Nothing but
// resolve reads the environment.
type Config struct {
	File      string // of --config
	Data      string
	Store     string // "": RONGHE_NEO4J_URL, else "sqlite"; see parsePlace
	Schema    string
	LogLevel  string
	LogFormat string

	Neo4jUser         string
	Neo4jPasswordFile string
	Neo4jPassword     secret // of the environment alone: flags can be seen by others

	Addr            string
	TopologyMemory  bytesValue
	CORS            []string
	RequestTimeout  time.Duration
	ShutdownTimeout time.Duration
	MaxLag          int64
	OpenReleases    int
	Map             string
	MapApproval     string
	WriteTokenFile  string
	WriteToken      secret // of the environment alone
}

func defaults() Config {
	return Config{
		Data:            "./ronghe-data",
		LogLevel:        "info",
		LogFormat:       "text",
		Neo4jUser:       "neo4j",
		Addr:            "127.0.0.1:8080",
		TopologyMemory:  1 << 30,
		RequestTimeout:  10 * time.Second,
		ShutdownTimeout: 15 * time.Second,
		MaxLag:          1000,
		OpenReleases:    3,
	}
}

// globalFlags are the settings of every command.
func (c *Config) globalFlags(fs *pflag.FlagSet) {
	fs.StringVar(&c.File, "config", c.File, "YAML 设置文件 · YAML file of settings")
	fs.StringVar(&c.Data, "data", c.Data, "数据目录 · data directory")
	fs.StringVar(&c.Store, "store", c.Store, "图的所在 · where the graph is: sqlite, sqlite:DIR, release:NAME, neo4j://HOST:PORT or bolt://…")
	fs.StringVar(&c.Neo4jUser, "neo4j-user", c.Neo4jUser, "Neo4j 用户名 · user of Neo4j")
	fs.StringVar(&c.Neo4jPasswordFile, "neo4j-password-file", c.Neo4jPasswordFile, "存放 Neo4j 密码的文件 · file that holds the password of Neo4j")
	fs.StringVar(&c.Schema, "schema", c.Schema, "附加本体（YAML 目录） · directory of additional kinds")
	fs.StringVar(&c.LogLevel, "log-level", c.LogLevel, "日志级别 · debug, info, warn or error")
	fs.StringVar(&c.LogFormat, "log-format", c.LogFormat, "日志格式 · text or json")
}

// serveFlags are the settings of serve.
func (c *Config) serveFlags(fs *pflag.FlagSet) {
	c.addrFlag(fs, "监听地址，端口 0 为任选 · address to listen on; port 0 chooses a free one")
	c.answerFlags(fs)
	fs.StringSliceVar(&c.CORS, "cors-origin", c.CORS, "允许跨域的来源 · origins allowed by CORS")
	fs.Int64Var(&c.MaxLag, "max-lag", c.MaxLag, "索引至多落后多少变更仍算就绪 · changes the index may be behind while /readyz says ready")
	fs.StringVar(&c.Map, "map", c.Map, "省级边界（GeoJSON），须有审图号 · boundaries of provinces, with a review number")
	fs.StringVar(&c.MapApproval, "map-approval", c.MapApproval, "边界图的审图号，文件里没有时给出 · the review number of the map, when it is not in the file")
	fs.StringVar(&c.WriteTokenFile, "write-token-file", c.WriteTokenFile, "存放写入口令的文件；不给则只读 · file that holds the token for writing; without it nothing is written")
	fs.DurationVar(&c.ShutdownTimeout, "shutdown-timeout", c.ShutdownTimeout, "停止时等待请求的时限 · how long stopping waits for requests")
}

// answerFlags are the settings of serve and of mcp, which answer from the same.
func (c *Config) answerFlags(fs *pflag.FlagSet) {
	fs.Var(&c.TopologyMemory, "topology-memory", "内存图结构的上限 · most memory for the shape of the graph")
	fs.DurationVar(&c.RequestTimeout, "request-timeout", c.RequestTimeout, "单个请求的时限 · most time for one request")
	fs.IntVar(&c.OpenReleases, "open-releases", c.OpenReleases, "同时打开的发布的上限 · the most releases open at a time")
}

// addrFlag is a setting of the command that listens and of the one that asks it.
func (c *Config) addrFlag(fs *pflag.FlagSet, usage string) {
	fs.StringVar(&c.Addr, "addr", c.Addr, usage)
}

// allSettings are the flags that are settings, of whatever command.
func allSettings() *pflag.FlagSet {
	c := defaults()
	all := pflag.NewFlagSet("settings", pflag.ContinueOnError)
	c.globalFlags(all)
	c.serveFlags(all)
	return all
}

func envName(setting string) string {
	return "RONGHE_" + strings.ToUpper(strings.ReplaceAll(setting, "-", "_"))
}

// resolve fills the settings that no flag gave from the environment, then from
// the file. A wrong value or an unknown name in the file is a usage error.
func (c *Config) resolve(flags *pflag.FlagSet, env func(string) string) error {
	if c.File == "" {
		c.File = env(envName("config"))
	}
	file, err := readSettings(c.File)
	if err != nil {
		return &usageError{err}
	}
	var wrong error
	allSettings().VisitAll(func(s *pflag.Flag) {
		f := flags.Lookup(s.Name)
		if f == nil || f.Changed || wrong != nil || s.Name == "config" {
			return
		}
		value, from := env(envName(s.Name)), envName(s.Name)
		if value == "" {
			value, from = file[s.Name], c.File+": "+s.Name
		}
		if value == "" {
			return
		}
		if err := f.Value.Set(value); err != nil {
			wrong = &usageError{fmt.Errorf("%s: %q: 值有误 · is a wrong value: %w", from, value, err)}
		}
	})
	if c.Store == "" {
		c.Store = env("RONGHE_NEO4J_URL")
	}
	c.Neo4jPassword = secret(env("RONGHE_NEO4J_PASSWORD"))
	c.WriteToken = secret(env("RONGHE_WRITE_TOKEN"))
	return wrong
}

// readSettings reads a settings file: a flat map from flag names to values.
func readSettings(path string) (map[string]string, error) {
	if path == "" {
		return nil, nil
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: 设置文件不存在 · no such settings file", path)
	}
	if err != nil {
		return nil, err
	}
	var raw map[string]any
	if err := yaml.Unmarshal(text, &raw); err != nil {
		return nil, fmt.Errorf("%s: 不是设置文件（YAML，每行“名称: 值”） · not a YAML map of settings: %w", path, err)
	}
	known, settings := allSettings(), map[string]string{}
	for name, value := range raw {
		if known.Lookup(name) == nil || name == "config" {
			return nil, fmt.Errorf("%s: %s: 没有这个设置 · no such setting", path, name)
		}
		list, ok := value.([]any)
		if !ok {
			list = []any{value}
		}
		items := make([]string, len(list))
		for i, item := range list {
			items[i] = fmt.Sprint(item)
		}
		settings[name] = strings.Join(items, ",")
	}
	return settings, nil
}

// secret is a text that is never printed.
type secret string

func (secret) String() string       { return "•••" }
func (secret) GoString() string     { return "•••" }
func (secret) LogValue() slog.Value { return slog.StringValue("•••") }

// bytesValue is a number of bytes as a flag: "512MiB", "1GiB", "0".
type bytesValue int64

func (b *bytesValue) String() string { return humanize.IBytes(uint64(*b)) }
func (b *bytesValue) Type() string   { return "bytes" }
func (b *bytesValue) Set(s string) error {
	n, err := humanize.ParseBytes(s)
	if err != nil || n > 1<<62 {
		return errors.New("应为 512MiB、1GiB 等 · must be a size such as 512MiB or 1GiB")
	}
	*b = bytesValue(n)
	return nil
}

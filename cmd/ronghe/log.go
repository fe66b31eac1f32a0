package main

import (
	"fmt"
	"log/slog"
)

// logger writes to standard error as the settings say.
func (a *app) logger() (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.config.LogLevel)); err != nil {
		return nil, &usageError{fmt.Errorf("log-level: %q: 应为 debug、info、warn 或 error · must be debug, info, warn or error", a.config.LogLevel)}
	}
	options := &slog.HandlerOptions{Level: level}
	switch a.config.LogFormat {
	case "text":
		return slog.New(slog.NewTextHandler(a.std.err, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(a.std.err, options)), nil
	}
	return nil, &usageError{fmt.Errorf("log-format: %q: 应为 text 或 json · must be text or json", a.config.LogFormat)}
}

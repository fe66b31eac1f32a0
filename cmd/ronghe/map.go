package main

import (
	"errors"
	"fmt"
	"log/slog"
	"os"

	"ronghe/seed/boundary"
)

// boundaries reads the map of the settings; nil when there is none.
func (a *app) boundaries(log *slog.Logger) (*boundary.Map, error) {
	path := a.config.Map
	if path == "" {
		if a.config.MapApproval != "" {
			return nil, &usageError{errors.New("--map-approval: 只与 --map 同用 · only with --map")}
		}
		return nil, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, &usageError{fmt.Errorf("--map: 读不到文件 · cannot be read: %w", err)}
	}
	defer func() { _ = file.Close() }() // it was only read
	m, err := boundary.Read(file, a.config.MapApproval)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	log.Info("boundaries read", "approval", m.Approval, "provinces", len(m.Drawn), "missing", m.Missing)
	return m, nil
}

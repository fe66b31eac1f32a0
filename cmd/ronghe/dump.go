package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"ronghe/seed/native"
)

func (a *app) dumpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "dump",
		Short: "按固定次序输出原生格式（JSONL） · print everything in the native format, in a stable order",
		Args:  noArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.dump(cmd.Context()) },
	}
}

func (a *app) dump(ctx context.Context) (err error) {
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	out := a.output()
	if err := native.Dump(ctx, lib.store, out); err != nil {
		return err
	}
	return out.Flush()
}

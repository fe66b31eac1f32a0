package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"ronghe/seed"
	"ronghe/seed/native"
)

// loadOptions are the flags of load.
type loadOptions struct {
	builtin   bool
	keepGoing bool
	rejects   string
}

func (a *app) loadCommand() *cobra.Command {
	var o loadOptions
	cmd := &cobra.Command{
		Use:   "load FILE…",
		Short: "装入原生格式（JSONL，可为 gzip；- 为标准输入） · load the native format (JSONL, gzip or not; - is standard input)",
		Example: `  ronghe load my.jsonl
  zcat big.jsonl.gz | ronghe load -
  ronghe load --keep-going --rejects left-out.jsonl my.jsonl`,
		Args: func(cmd *cobra.Command, args []string) error {
			if o.builtin {
				return nil
			}
			return someArgs(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.load(cmd.Context(), o, args) },
	}
	cmd.Flags().BoolVar(&o.builtin, "builtin", false, "先装入内置案例库 · load the built-in library first")
	cmd.Flags().BoolVar(&o.keepGoing, "keep-going", false, "跳过有错的行，写入其余 · leave wrong lines out and write the rest")
	cmd.Flags().StringVar(&o.rejects, "rejects", "rejects.jsonl", "--keep-going 时，略去的行写到此文件 · with --keep-going, where the lines left out go")
	return cmd
}

func (a *app) load(ctx context.Context, o loadOptions, args []string) (err error) {
	lib, err := a.openLibrary(ctx, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	if o.builtin {
		builtin, err := seed.Library()
		if err != nil {
			return err
		}
		if err := native.Put(ctx, lib.store, builtin.Nodes, builtin.Edges); err != nil {
			return err
		}
	}
	if len(args) == 0 {
		return nil
	}
	rejects := &lazyFile{path: o.rejects}
	defer func() { err = errors.Join(err, rejects.Close()) }()
	bar := newByteBar(a.std.err, "装入 · loading")
	report, err := native.Load(ctx, lib.store, native.Options{
		Rules: lib.ontology, KeepGoing: o.keepGoing, Rejects: rejects, Progress: bar.update,
	}, a.files(args)...)
	bar.finish()
	a.printReport(report, rejects)
	return err
}

func (a *app) files(args []string) []native.File {
	files := make([]native.File, len(args))
	for i, path := range args {
		files[i] = native.Path(path)
		if path == native.Stdin {
			files[i] = native.File{Name: path, Open: func() (io.ReadCloser, error) { return io.NopCloser(a.std.in), nil }}
		}
	}
	return files
}

func (a *app) printReport(r native.Report, rejects *lazyFile) {
	for _, wrong := range r.Errors {
		_, _ = fmt.Fprintln(a.std.err, wrong)
	}
	if more := r.Rejected - int64(len(r.Errors)); more > 0 {
		_, _ = fmt.Fprintf(a.std.err, "还有 %d 处 · and %d more\n", more, more)
	}
	_, _ = fmt.Fprintf(a.std.out, "%d 行：写入 %d，未变 %d，略去 %d（%v） · %d lines: %d written, %d unchanged, %d left out\n",
		r.Lines, r.Written, r.Unchanged, r.Rejected, r.Duration.Round(time.Millisecond), r.Lines, r.Written, r.Unchanged, r.Rejected)
	if rejects.file != nil {
		_, _ = fmt.Fprintf(a.std.out, "略去的行在 · the lines left out are in %s\n", rejects.path)
	}
}

// lazyFile is a file that is made when it is first written to.
type lazyFile struct {
	path string
	file *os.File
}

func (f *lazyFile) Write(p []byte) (n int, err error) {
	if f.file == nil {
		if f.file, err = os.Create(f.path); err != nil {
			return 0, err
		}
	}
	return f.file.Write(p)
}

func (f *lazyFile) Close() error {
	if f.file == nil {
		return nil
	}
	return f.file.Close()
}

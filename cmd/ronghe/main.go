// Command ronghe is the one binary of Ronghe (融合): it serves the library over
// HTTP, and loads, dumps, copies, searches, shows and checks it. Each command is one file;
// this one holds their table and how a run ends.
//
// A run ends with status 0, with 1 when it failed and with 2 when it was called
// wrongly; the error is one line on standard error.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the next one ends the process at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Getenv, stdio{os.Stdin, os.Stdout, os.Stderr}))
}

// stdio is where a run reads and writes.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// The exit statuses.
const (
	statusOK     = 0
	statusFailed = 1
	statusUsage  = 2
)

// run is the whole program but for the process around it. It returns the exit status.
func run(ctx context.Context, args []string, env func(string) string, std stdio) int {
	app := &app{std: std, config: defaults()}
	root := app.root(env)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var usage *usageError
	switch {
	case err == nil:
		return statusOK
	case errors.As(err, &usage):
		_, _ = fmt.Fprintf(std.err, "ronghe: %v（用法见 ronghe --help · see ronghe --help）\n", err)
		return statusUsage
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		_, _ = fmt.Fprintf(std.err, "ronghe: 已中断 · interrupted: %v\n", err)
		return statusFailed
	}
	_, _ = fmt.Fprintf(std.err, "ronghe: %v\n", err)
	return statusFailed
}

// app is what the commands share.
type app struct {
	std    stdio
	config Config
}

// printJSON prints v, Chinese and markup as they are, indented unless indent is "".
func (a *app) printJSON(v any, indent string) error { return writeJSON(a.std.out, v, indent) }

func writeJSON(w io.Writer, v any, indent string) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}

// usageError is a call that no command understands.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func (a *app) root(env func(string) string) *cobra.Command {
	root := &cobra.Command{
		Use:           "ronghe",
		Short:         "融合：两化融合最佳实践的知识图谱与案例库 · a knowledge graph and case library",
		Long:          "融合（Ronghe）：两化融合最佳实践的知识图谱与案例库。\nRonghe: a knowledge graph and case library for the integration of informatization and industrialization.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return a.config.resolve(cmd.Flags(), env)
		},
	}
	a.config.globalFlags(root.PersistentFlags())
	root.SetIn(a.std.in)
	root.SetOut(a.std.out)
	root.SetErr(a.std.err)
	root.SetUsageTemplate(usageTemplate)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return &usageError{fmt.Errorf("选项有误 · wrong flag: %w", err)}
	})
	root.AddCommand(
		a.serveCommand(), a.loadCommand(), a.importCommand(), a.batchesCommand(), a.undoCommand(), a.readCommand(),
		a.asOfFlag(a.dumpCommand()), a.asOfFlag(a.exportCommand()), a.asOfFlag(a.searchCommand()), a.asOfFlag(a.showCommand()), a.asOfFlag(a.mentionsCommand()),
		a.asOfFlag(a.checkCommand()), a.reindexCommand(), a.copyCommand(), a.releaseCommand(), a.releasesCommand(), a.diffCommand(),
		a.schemaCommand(), a.generateCommand(),
		a.spreadCommand(), a.peersCommand(), a.nextCommand(), a.recommendCommand(),
		a.promoteCommand(), a.gapsCommand(), a.compareCommand(),
		a.resolveCommand(), a.decideCommand(), a.mergeCommand(), a.unmergeCommand(),
		a.healthCommand(), a.evaluateCommand(), a.asOfFlag(a.mcpCommand()), a.versionCommand(),
	)
	root.SetHelpCommand(&cobra.Command{Use: "help", Hidden: true})
	root.CompletionOptions.HiddenDefaultCmd = true
	return root
}

// noArgs is for a command that takes no arguments; to the root they are commands
// that do not exist.
func noArgs(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case cmd.HasParent():
		return &usageError{fmt.Errorf("%q: 多余的参数 · is one argument too many", args[0])}
	}
	return &usageError{fmt.Errorf("%q: 没有这个命令 · there is no such command", args[0])}
}

// oneArg is for a command that takes one.
func oneArg(_ *cobra.Command, args []string) error {
	if len(args) != 1 {
		return &usageError{fmt.Errorf("需要一个参数，而不是 %d 个 · takes one argument, not %d", len(args), len(args))}
	}
	return nil
}

// someArgs is for a command that takes at least one.
func someArgs(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return &usageError{errors.New("至少需要一个参数 · at least one argument is needed")}
	}
	return nil
}

// checkLimit makes a --limit out of range a usage error.
func checkLimit(limit, most int) error { return checkLimitOf("--limit", limit, most) }

// checkLimitOf is checkLimit for another flag.
func checkLimitOf(flag string, limit, most int) error {
	if limit < 1 || limit > most {
		return &usageError{fmt.Errorf("%s: %d: 应在 1 与 %d 之间 · must be from 1 to %d", flag, limit, most, most)}
	}
	return nil
}

// output is where a command writes a long answer; the caller flushes it.
func (a *app) output() *bufio.Writer { return bufio.NewWriterSize(output{a.std.out}, 1<<20) }

// output says of an error that it was the output's.
type output struct{ w io.Writer }

func (o output) Write(p []byte) (int, error) {
	n, err := o.w.Write(p)
	if err != nil {
		err = fmt.Errorf("输出无法写出 · the output cannot be written: %w", err)
	}
	return n, err
}

const usageTemplate = `用法 · Usage:
  {{if .Runnable}}{{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]

命令 · Commands:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasExample}}

示例 · Examples:
{{.Example}}{{end}}{{if .HasAvailableLocalFlags}}

选项 · Flags:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

通用选项 · Global flags:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`

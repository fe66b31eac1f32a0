package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/indexer/mention"
	"ronghe/seed/native"
	"ronghe/seed/table"
)

// maxMentionText is the longest text in which names are looked for, in bytes: it is
// read as one document.
const maxMentionText = 256 << 20

// mentionOptions are the flags of mentions.
type mentionOptions struct {
	kinds []string
	weak  bool
	json  bool
}

func (a *app) mentionsCommand() *cobra.Command {
	var o mentionOptions
	cmd := &cobra.Command{
		Use:     "mentions FILE",
		Short:   "一篇文字（- 为标准输入）提到了库中的什么 · which things of the library a text speaks of",
		Example: "  ronghe mentions report.txt\n  ronghe mentions - --kind enterprise --kind region --json < report.txt",
		Args:    oneArg,
		RunE:    func(cmd *cobra.Command, args []string) error { return a.mentions(cmd.Context(), args[0], o) },
	}
	cmd.Flags().StringSliceVar(&o.kinds, "kind", nil, "只要这些类别，可重复 · of these kinds only; may be repeated")
	cmd.Flags().BoolVar(&o.weak, "weak", false, "也要没有旁证的两字名称 · also names of two characters that nothing in the text speaks for")
	cmd.Flags().BoolVar(&o.json, "json", false, "每处一行 JSON · a line of JSON for each")
	return cmd
}

func (a *app) mentions(ctx context.Context, path string, o mentionOptions) (err error) {
	lib, err := a.openLibrary(ctx, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	options := mention.Options{Weak: o.weak}
	for _, kind := range o.kinds {
		if _, ok := lib.ontology.NodeKind(graphmodel.Kind(kind)); !ok {
			return &usageError{fmt.Errorf("--kind: %q: 没有这种条目，见 ronghe schema · there is no such kind of node, see ronghe schema", kind)}
		}
		options.Kinds = append(options.Kinds, graphmodel.Kind(kind))
	}
	text, err := a.readText(path)
	if err != nil {
		return err
	}
	var entries []mention.Entry
	err = lib.store.View(ctx, func(r graphmodel.Reader) (err error) {
		entries, err = mention.Read(r, lib.ontology)
		return err
	})
	if err != nil {
		return err
	}
	out := a.output()
	for _, m := range mention.New(entries).Find(text, options) {
		if o.json {
			err = errors.Join(err, writeJSON(out, m, ""))
			continue
		}
		first := m.Candidates[0]
		line := fmt.Sprintf("%d–%d  %s  %s", m.Start, m.End, strings.Join(strings.Fields(m.Text), " "), first.ID)
		if n := len(m.Candidates); n > 1 {
			line += fmt.Sprintf("（%.0f%%，另有 %d 个同名 · and %d others）", first.Score*100, n-1, n-1)
		}
		if m.Weak {
			line += " ?"
		}
		_, lineErr := fmt.Fprintln(out, line)
		err = errors.Join(err, lineErr)
	}
	return errors.Join(err, out.Flush())
}

// mostBroken: a text has one character that could not be read among so many bytes, and not more.
const mostBroken = 100

// readText reads a whole text, in whatever encoding package table tells apart.
func (a *app) readText(path string) (string, error) {
	in := a.std.in
	if path != native.Stdin {
		file, err := os.Open(path)
		if err != nil {
			return "", unreadable(path, err)
		}
		defer func() { _ = file.Close() }() // it was only read
		in = file
	}
	text, err := io.ReadAll(io.LimitReader(table.Decode(in), maxMentionText+1))
	if err != nil {
		return "", unreadable(path, err)
	}
	switch {
	case len(text) > maxMentionText:
		return "", graphmodel.Invalid(path, "", "一篇至多 256 MiB；请分开", "a text has at most 256 MiB: divide it")
	case !utf8.Valid(text), bytes.IndexByte(text, 0) >= 0, bytes.Count(text, []byte("\ufffd"))*mostBroken > len(text):
		return "", graphmodel.Invalid(path, "", "有不是文字的字节；应为 UTF-8、GB 18030 或带 BOM 的 UTF-16 文字（DOCX、PDF 请用 ronghe read）",
			"has bytes that are no text: it should be text in UTF-8, GB 18030, or UTF-16 with a byte order mark (for DOCX and PDF there is ronghe read)")
	}
	return string(text), nil
}

func unreadable(path string, err error) error {
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: path, Zh: "文件不能读取", En: "the file cannot be read"}, err)
}

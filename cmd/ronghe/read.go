package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
	"ronghe/seed"
	"ronghe/seed/doctext"
	"ronghe/seed/native"
	"ronghe/seed/proposal"
	"ronghe/seed/recognise"
)

// readOptions are the flags of read.
type readOptions struct {
	json        bool
	accept      float64
	only        []int
	kind        string
	title       string
	out         string
	sourceURL   string
	sourceTitle string

	accepts bool // --accept or --only is given
}

func (a *app) readCommand() *cobra.Command {
	var o readOptions
	cmd := &cobra.Command{
		Use:   "read FILE",
		Short: "读文档（DOCX、DOC、PDF、HTML、Markdown、TXT），提出识别到的内容，采纳后写成原生格式 · read a document, propose what is recognised in it, and write what is accepted",
		Example: "  ronghe read notice.docx\n  ronghe read notice.pdf --accept 0.8 --out notice.jsonl && ronghe load notice.jsonl\n" +
			"  ronghe read case.md --only 1,3,4 --kind case --source-url https://example.org/case --out case.jsonl",
		Args: oneArg,
		RunE: func(cmd *cobra.Command, args []string) error {
			o.accepts = cmd.Flags().Changed("accept") || len(o.only) > 0
			return a.read(cmd.Context(), o, args[0])
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&o.json, "json", false, "以 JSON 输出所提 · print what is proposed as JSON")
	flags.Float64Var(&o.accept, "accept", 0, "采纳得分不低于此的，0–1；与 --out 同用 · accept what has this score or more, 0 to 1; with --out")
	flags.IntSliceVar(&o.only, "only", nil, "只采纳这些编号的，逗号分隔 · accept these numbers only, comma-separated")
	flags.StringVar(&o.kind, "kind", "", "作为 policy（政策）还是 case（案例）；不给则推断 · as a policy or a case; guessed if not said")
	flags.StringVar(&o.title, "title", "", "标题，不用所提的 · the title, instead of what is proposed")
	flags.StringVar(&o.out, "out", "", "采纳的写入此文件（JSONL，供 load 装入） · where what is accepted goes (JSONL, for load)")
	flags.StringVar(&o.sourceURL, "source-url", "", "文档的网址，作为来源 · the address of the document, as the source of all claims")
	flags.StringVar(&o.sourceTitle, "source-title", "", "来源的名称；不给则用文件名 · the name of the source; else that of the file")
	return cmd
}

// check refuses flags that do not go together.
func (o readOptions) check() error {
	switch {
	case o.accept < 0 || o.accept > 1:
		return &usageError{fmt.Errorf("--accept: %v: 应在 0 与 1 之间 · must be from 0 to 1", o.accept)}
	case o.kind != "" && o.kind != string(proposal.Policy) && o.kind != string(proposal.Case):
		return &usageError{fmt.Errorf("--kind: %q: 应为 policy 或 case · must be policy or case", o.kind)}
	case o.out != "" && !o.accepts:
		return &usageError{errors.New("--out: 写入之前须采纳：--accept 得分，或 --only 编号 · nothing is written that was not accepted: give --accept SCORE or --only NUMBERS")}
	case o.out == "" && o.accepts:
		return &usageError{errors.New("--out: 采纳的写到哪个文件？ · which file should what is accepted go to?")}
	}
	if u, err := url.Parse(o.sourceURL); err != nil || o.sourceURL != "" && (u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
		return &usageError{fmt.Errorf("--source-url: %q: 应为 http 或 https 的网址 · must be an address of http or https", o.sourceURL)}
	}
	return nil
}

// reading is a document that was read, with what is proposed of it.
type reading struct {
	File     string              `json:"file"`
	SHA256   string              `json:"sha256"`
	Format   doctext.Format      `json:"format"`
	Pages    int                 `json:"pages,omitempty"`
	Runes    int                 `json:"runes"`
	Kind     graphmodel.Kind     `json:"kind"` // what the document would become
	Findings []recognise.Finding `json:"findings"`
	Notes    []string            `json:"notes"`

	document *doctext.Document
	accepted []bool
}

func (a *app) read(ctx context.Context, o readOptions, path string) error {
	if err := o.check(); err != nil {
		return err
	}
	r, err := readFile(ctx, path)
	if err != nil {
		return err
	}
	if o.kind != "" {
		r.Kind = graphmodel.Kind(o.kind)
	}
	if err := r.acceptBy(o); err != nil {
		return err
	}
	if o.json {
		err = a.printJSON(r, "  ")
	} else {
		err = a.printReading(r)
	}
	if err != nil || o.out == "" {
		return err
	}
	return a.writeAccepted(ctx, o, r)
}

func readFile(ctx context.Context, path string) (*reading, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, batchFault(path, "无法打开", "cannot be opened", err)
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil {
		return nil, batchFault(path, "无法打开", "cannot be opened", err)
	}
	if info.IsDir() {
		return nil, graphmodel.Invalid(path, "", "是目录，不是文件", "is a directory, not a file")
	}
	reader := doctext.Reader{Cache: pdfCache()}
	d, err := reader.Read(ctx, filepath.Base(path), f, info.Size())
	if err := errors.Join(err, reader.Close()); err != nil {
		return nil, err
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, io.NewSectionReader(f, 0, info.Size())); err != nil {
		return nil, batchFault(path, "无法读到底", "cannot be read to its end", err)
	}
	found := recognise.In(d)
	last := d.Blocks[len(d.Blocks)-1]
	return &reading{
		File: filepath.Base(path), SHA256: hex.EncodeToString(sum.Sum(nil)), Format: d.Format, Pages: d.Pages, Runes: last.End,
		Kind: proposal.KindOf(found), Findings: append([]recognise.Finding{}, found...), Notes: append([]string{}, d.Notes...),
		document: d, accepted: make([]bool, len(found)),
	}, nil
}

// pdfCache is where the PDF engine is kept as it was compiled; "" where the user has no place
// for such things.
func pdfCache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "ronghe", "pdf")
}

// acceptBy marks what the flags accept: with --only these numbers, with --accept what has the
// score, with both what passes both.
func (r *reading) acceptBy(o readOptions) error {
	for _, n := range o.only {
		if n < 1 || n > len(r.Findings) {
			return &usageError{fmt.Errorf("--only: %d: 编号应在 1 与 %d 之间 · a number must be from 1 to %d", n, len(r.Findings), len(r.Findings))}
		}
	}
	for i, f := range r.Findings {
		r.accepted[i] = o.out != "" && f.Score >= o.accept && (len(o.only) == 0 || slices.Contains(o.only, i+1))
	}
	return nil
}

// writeAccepted writes what was accepted as nodes and edges, checked by the ontology.
func (a *app) writeAccepted(ctx context.Context, o readOptions, r *reading) error {
	ontology, err := schema.Load(a.config.Schema)
	if err != nil {
		return err
	}
	in := proposal.Input{Document: r.document, Kind: r.Kind, Title: o.title, Source: r.source(o)}
	for i, f := range r.Findings {
		if r.accepted[i] {
			in.Accepted = append(in.Accepted, f)
		}
	}
	p, compared, err := a.propose(ctx, in)
	if err != nil {
		return err
	}
	if err := checkProposal(p, ontology); err != nil {
		return err
	}
	err = a.writeWhole(o.out, func(w io.Writer) error {
		out := bufio.NewWriter(w)
		enc := native.NewEncoder(out)
		for _, n := range p.Nodes {
			if err := enc.Node(n); err != nil {
				return err
			}
		}
		for _, e := range p.Edges {
			if err := enc.Edge(e); err != nil {
				return err
			}
		}
		return out.Flush()
	})
	if err != nil {
		return err
	}
	for _, note := range append(p.Notes, compared...) {
		_, _ = fmt.Fprintln(a.std.err, note)
	}
	_, err = fmt.Fprintf(a.std.err, "%s：%d 个条目、%d 条关系写入 %s，尚未装入；ronghe load %s · %d nodes and %d edges written, not yet loaded\n",
		p.ID, len(p.Nodes), len(p.Edges), o.out, o.out, len(p.Nodes), len(p.Edges))
	return err
}

// propose makes the proposal, compared with the library where there is one.
func (a *app) propose(ctx context.Context, in proposal.Input) (p *proposal.Proposal, notes []string, err error) {
	lib, err := a.openLibrary(ctx, false)
	if errors.Is(err, graphmodel.ErrNotFound) {
		p, err = proposal.Of(in)
		return p, []string{"没有库可对照（--data），库中已有的也会写成新条目 · there is no library to compare with (--data): what one has already is written as new"}, err
	}
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, lib.store.Close()) }()
	known, err := proposal.NewLibrary(ctx, lib.store)
	if err != nil {
		return nil, nil, err
	}
	in.Known = known
	p, err = proposal.Of(in)
	return p, nil, err
}

// checkProposal holds everything to the form of the model and to the ontology.
func checkProposal(p *proposal.Proposal, rules graphmodel.Rules) error {
	for _, n := range p.Nodes {
		if err := graphmodel.CheckNode(rules, n); err != nil {
			return err
		}
	}
	for _, e := range p.Edges {
		if err := graphmodel.CheckEdge(rules, e); err != nil {
			return err
		}
	}
	return nil
}

// source is the document as the source of what it says.
func (r *reading) source(o readOptions) graphmodel.Node {
	title := o.sourceTitle
	if title == "" {
		title = strings.TrimSuffix(r.File, filepath.Ext(r.File))
	}
	n := graphmodel.Node{Title: title, Kind: "source", Props: graphmodel.Props{"class": "document", "note": "文件 " + r.File + "，SHA-256 " + r.SHA256}}
	if o.sourceURL == "" {
		n.ID = graphmodel.ID("source:document-" + r.SHA256[:16])
		return n
	}
	u, _ := url.Parse(o.sourceURL) // checked before
	n.ID = seed.SourceID(o.sourceURL, "")
	n.Props["url"], n.Props["domain"], n.Props["class"] = o.sourceURL, u.Hostname(), "mirror"
	if strings.HasSuffix(u.Hostname(), ".gov.cn") {
		n.Props["class"] = "official"
	}
	return n
}

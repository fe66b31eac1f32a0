package pdftext

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"ronghe/graphmodel"
)

// What one file may cost.
const (
	MaxPages = 2000
	MaxRunes = 4 << 20
	maxTime  = 2 * time.Minute
	memory   = 512 << 20 >> 16 // pages of 64 KiB
)

// Engine reads PDF files, one at a time.
type Engine struct{ pool pdfium.Pool }

// Line is a line of text on a page. Lengths are points, 1/72 of an inch, from the lower left.
type Line struct {
	Text                     string // as it is read, without a line break
	Left, Right, Top, Bottom float64
	Size                     float64 // of most of its letters; 0 where not known
}

// Page is the lines of one page, in the order in which the file has them; none when the page
// has no text layer.
type Page []Line

// Start compiles the engine, which takes seconds, or takes it from the directory cache, where
// it is kept for the next time; "" keeps nothing. ErrUnavailable: it does not run on this
// machine.
func Start(ctx context.Context, cache string) (*Engine, error) {
	features := api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling
	runtime := wazero.NewRuntimeConfig().WithCoreFeatures(features).WithMemoryLimitPages(memory).WithCloseOnContextDone(true)
	if cache != "" {
		if kept, err := wazero.NewCompilationCacheWithDir(cache); err == nil { // without one it is but slower
			runtime = runtime.WithCompilationCache(kept)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		Context: context.WithoutCancel(ctx), MaxIdle: 1, MaxTotal: 1,
		FSConfig:      wazero.NewFSConfig(), // it sees no files
		RuntimeConfig: runtime, Stdout: io.Discard, Stderr: io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: "PDF", Zh: "PDF 引擎无法启动", En: "the PDF engine does not start"}, err)
	}
	return &Engine{pool}, nil
}

// Close ends the engine.
func (e *Engine) Close() error { return e.pool.Close() }

// Read reads the text layer of a file; name is what errors call it. ErrInvalid: the file is
// encrypted, broken, no PDF, has more than MaxPages or MaxRunes, or takes too long. A file
// whose pages are pictures has Pages without lines, which is no error here.
func (e *Engine) Read(ctx context.Context, name string, data []byte) ([]Page, error) {
	ctx, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	instance, err := e.pool.GetInstanceWithContext(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: PDF engine: %w", name, err)
	}
	stopped := context.AfterFunc(ctx, func() { _ = instance.Kill() })
	r := reading{ctx: ctx, name: name, in: instance}
	pages, err := r.all(data)
	if !stopped() { // killed, or about to be
		return nil, r.ended(ctx.Err())
	}
	if cerr := instance.Close(); err == nil && cerr != nil {
		err = r.fault("文件损坏，无法读到底", "is broken and cannot be read to its end")
	}
	return pages, err
}

// reading is one file being read.
type reading struct {
	ctx   context.Context
	name  string
	in    pdfium.Pdfium
	doc   references.FPDF_DOCUMENT
	runes int
}

func (r *reading) all(data []byte) ([]Page, error) {
	doc, err := r.in.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		return nil, r.unopened(err)
	}
	r.doc = doc.Document
	count, err := r.in.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: r.doc})
	if err != nil || count.PageCount < 1 {
		return nil, r.fault("没有一页，文件损坏", "has no pages; the file is broken")
	}
	if count.PageCount > MaxPages {
		return nil, r.fault(fmt.Sprintf("有 %d 页，最多读 %d 页", count.PageCount, MaxPages), fmt.Sprintf("has %d pages, and no more than %d are read", count.PageCount, MaxPages))
	}
	pages := make([]Page, count.PageCount)
	for i := range pages {
		if r.ctx.Err() != nil {
			return nil, r.ctx.Err()
		}
		if pages[i], err = r.page(i); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

func (r *reading) page(index int) (Page, error) {
	at := requests.Page{ByIndex: &requests.PageByIndex{Document: r.doc, Index: index}}
	text, err := r.in.GetPageTextStructured(&requests.GetPageTextStructured{
		Page: at, Mode: requests.GetPageTextStructuredModeChars, CollectFontInformation: true,
	})
	if err != nil {
		return nil, graphmodel.Invalid(r.name, fmt.Sprintf("page %d", index+1), "这一页损坏，无法读出", "this page is broken and cannot be read")
	}
	if r.runes += len(text.Chars); r.runes > MaxRunes {
		return nil, r.fault(fmt.Sprintf("文字超过 %d 字", MaxRunes), fmt.Sprintf("has more than %d characters", MaxRunes))
	}
	return linesOf(text.Chars), nil
}

// unopened puts into words why a file does not open.
func (r *reading) unopened(err error) error {
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword), errors.Is(err, pdfiumerrors.ErrSecurity):
		return r.fault("有密码；请取消密码后另存", "is protected by a password: save it without one")
	case r.ctx.Err() != nil:
		return r.ctx.Err()
	}
	return r.fault("PDF 结构损坏，可能没有传完；请重新取得此文件", "is broken as a PDF, perhaps cut off: fetch it again")
}

// ended tells a file that takes too long from a reader who does not want to wait.
func (r *reading) ended(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		return r.fault(fmt.Sprintf("读了 %v 还没有读完，已停止", maxTime), fmt.Sprintf("was not read within %v; reading has stopped", maxTime))
	}
	return err
}

func (r *reading) fault(zh, en string) error { return graphmodel.Invalid(r.name, "", zh, en) }

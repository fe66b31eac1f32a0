package main

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// bar is a progress bar on a terminal, and nothing anywhere else.
type bar struct {
	to    io.Writer
	label string
	units bool // amounts are bytes
	shown *progressbar.ProgressBar
}

func newBar(to io.Writer, label string) *bar { return &bar{to: to, label: label} }

func newByteBar(to io.Writer, label string) *bar { return &bar{to: to, label: label, units: true} }

// update shows done of total, with rate and time left; a total below 1 is not known.
func (b *bar) update(done, total int64) {
	if !isTerminal(b.to) {
		return
	}
	if b.shown == nil {
		b.shown = progressbar.NewOptions64(max(total, -1),
			progressbar.OptionSetWriter(b.to), progressbar.OptionSetDescription(b.label),
			progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionShowBytes(b.units),
			progressbar.OptionSetPredictTime(true), progressbar.OptionThrottle(100_000_000), progressbar.OptionFullWidth())
	}
	if total > 0 && total != b.shown.GetMax64() {
		b.shown.ChangeMax64(total)
	}
	_ = b.shown.Set64(done)
}

// finish removes the bar.
func (b *bar) finish() {
	if b.shown != nil {
		_ = b.shown.Clear()
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

package native

import (
	"context"
	"fmt"
	"hash/maphash"
	"io"
	"time"

	"ronghe/graphmodel"
)

// Options say how to load. Rules must be set; the other fields need not.
type Options struct {
	// Rules are those the store was opened with; every line is checked before
	// anything is written.
	Rules graphmodel.Rules
	// KeepGoing writes the lines that are right and leaves out the others and
	// those that name a node left out. Without it one error means that nothing
	// is written.
	KeepGoing bool
	// Rejects gets, with KeepGoing, each line left out, word for word, under a
	// line "# place: reason"; mended, it can be loaded as it is. A line of over
	// MaxLine bytes is told, but not written. Nil: nowhere.
	Rejects io.Writer
	// Progress is told how far the load is, in bytes of the files; total is 0
	// while it cannot be known. It is never called twice at the same time. Nil: nobody.
	Progress func(done, total int64)
	// TempDir holds standard input while it is loaded; "" is the system's.
	TempDir string

	chunk int // lines of an Update; 0 means chunkSize
}

// Report tells what a load did.
type Report struct {
	Lines     int64         // read, without blank ones
	Nodes     int64         // lines that were right: nodes
	Edges     int64         // and edges
	Written   int64         // nodes and edges that were new or changed in the store
	Unchanged int64         // lines that were right and changed nothing; 0 when the load did not end well
	Rejected  int64         // errors told, with KeepGoing: lines left out
	Errors    []*LineError  // the first MaxErrors of them, in order of place
	Duration  time.Duration // from start to end
}

// Load checks all files and writes what they hold. Up to 100,000 lines are one
// Update, so that readers see none or all of them; more are written in Updates of
// that size, the nodes before the edges. Loading twice changes nothing.
//
// ErrInvalid: some lines are wrong (Report.Errors; nothing is written, unless
// KeepGoing), or a gzip is damaged. When ctx ends, what was committed stays
// (Report.Written) and the rest is not written. Other errors are those of the
// files and the store.
func Load(ctx context.Context, store graphmodel.Store, opts Options, files ...File) (Report, error) {
	start := time.Now()
	files, remove, err := spool(ctx, files, opts.TempDir)
	if err != nil {
		return Report{}, err
	}
	defer remove()
	l := &loading{
		Options: opts,
		store:   store,
		files:   files,
		survey:  newSurvey(opts, files),
	}
	if l.chunk == 0 {
		l.chunk = chunkSize
	}
	err = l.run(ctx)
	report := l.report(ctx, err)
	report.Duration = time.Since(start)
	return report, err
}

// loading is one load under way.
type loading struct {
	Options
	store   graphmodel.Store
	files   []File
	survey  *survey
	size    int64 // bytes of the files; 0 while not known
	before  int64 // the store's last change
	written int64 // lines put
}

func newSurvey(opts Options, files []File) *survey {
	s := &survey{
		inspector: &inspector{rules: opts.Rules, seed: maphash.MakeSeed()},
		files:     files,
		nodes:     map[uint64]seen{},
		edges:     map[uint64]seen{},
		sources:   map[uint64]uint64{},
		mentions:  map[graphmodel.ID]*mention{},
	}
	if opts.KeepGoing {
		s.rejects.w = opts.Rejects
	}
	return s
}

func (l *loading) run(ctx context.Context) error {
	feed, err := l.store.Changes(ctx, 0, 0)
	if err != nil {
		return err
	}
	l.before = feed.Last
	if err := l.check(ctx); err != nil {
		return err
	}
	s := l.survey
	if l.KeepGoing {
		err = s.rejectDangling(ctx)
	} else {
		err = s.rejectMentions()
	}
	if err != nil {
		return err
	}
	s.rejects.sort()
	if n := len(s.rejects.lines); n > 0 && !l.KeepGoing {
		return graphmodel.Invalid("", "", fmt.Sprintf("有 %d 处错误，没有写入任何内容", n), fmt.Sprintf("%d errors; nothing was written", n))
	}
	s.nodes, s.edges, s.mentions = nil, nil, nil // what writing does not need is as much memory as writing takes
	return l.write(ctx)
}

// check is pass one: every line by itself, IDs given twice, nodes that are
// nowhere, edges the store has with other ends.
func (l *loading) check(ctx context.Context) error {
	l.size = sizeOf(l.files)
	var given conflicts
	file := -1
	var read int64
	for batch, err := range parallel(ctx, blocks(l.files), l.survey.block) {
		if err != nil {
			return err
		}
		if batch.file != file {
			file = batch.file
			l.survey.starts = append(l.survey.starts, start{file: file, line: batch.first})
		}
		for i := range batch.records {
			rec := &batch.records[i]
			if err := l.survey.add(rec); err != nil {
				return err
			}
			if rec.err == nil && rec.given && l.before > 0 {
				if err := given.add(ctx, rec, l.survey, l.store); err != nil {
					return err
				}
			}
		}
		read = batch.read
		l.progressReading(read)
	}
	l.size = read
	if err := given.ask(ctx, l.survey, l.store); err != nil {
		return err
	}
	return l.survey.resolve(ctx, l.store)
}

// The first half of the way is reading, the second writing.

func (l *loading) progressReading(read int64) {
	if l.Progress != nil {
		l.Progress(read, 2*l.size)
	}
}

func (l *loading) progressWriting() {
	if good := l.survey.good(); l.Progress != nil && good > 0 {
		l.Progress(l.size+int64(float64(l.size)*float64(l.written)/float64(good)), 2*l.size)
	}
}

func (l *loading) report(ctx context.Context, failed error) Report {
	s := l.survey
	r := Report{
		Lines: s.count.lines, Nodes: s.count.nodes, Edges: s.count.edges,
		Rejected: int64(len(s.rejects.lines)), Errors: s.rejects.errors,
	}
	if l.written > 0 { // else nothing was put, and another's changes are not ours
		feed, err := l.store.Changes(context.WithoutCancel(ctx), 0, 0)
		if err == nil {
			r.Written = feed.Last - l.before
		}
	}
	if failed == nil {
		r.Unchanged = s.good() - r.Written
	}
	return r
}

// Package shelf keeps a few releases open for the doors that answer from them: those
// that were asked of last. A Shelf lends what was opened; one that nobody uses makes
// room for another.
package shelf

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"time"

	"ronghe/graphmodel"
)

// Frozen is an open release. Whoever opened it closes it, with all that it consists of.
type Frozen struct {
	Release  graphmodel.Release
	Store    graphmodel.Store
	Searcher graphmodel.Searcher
	Close    func() error
}

// Shelf lends what Open opens. Open, Close and Most must be set before the first Borrow
// and stay as they are; any number of goroutines may borrow.
type Shelf[T any] struct {
	Open  func(ctx context.Context, name string) (T, error) // its context does not end with that of who borrows
	Close func(T) error                                     // what it says is lost: a release is only read
	Most  int                                               // that are open at a time

	mu      sync.Mutex
	volumes map[string]*volume[T]
	turn    int64 // counts the borrowings
}

// volume is a release that is open, or being opened.
type volume[T any] struct {
	ready   chan struct{} // closed when open or err is there
	open    T
	err     error
	readers int   // requests that use it or wait for it
	turn    int64 // when it was borrowed last
}

// patience is how long a borrower without a deadline waits.
const patience = 10 * time.Second

// Borrow lends the release of a name, opened if need be, until done is called. Who
// comes while it is being opened waits for the same opening, for half of the time that
// ctx has left; the opening goes on. field is the parameter that named it, for the fault.
//
// ErrNotFound: there is none of that name. ErrUnavailable: it is still being opened, it
// is damaged, or as many are in use as may be open.
func (s *Shelf[T]) Borrow(ctx context.Context, field, name string) (open T, done func(), err error) {
	v, err := s.find(ctx, field, name)
	if err != nil {
		return open, nil, err
	}
	enough := time.NewTimer(patienceOf(ctx))
	defer enough.Stop()
	select {
	case <-v.ready:
		err = v.err
	case <-ctx.Done():
		err = ctx.Err()
	case <-enough.C:
		err = opening(name)
	}
	if err != nil {
		s.giveBack(v)
		return open, nil, named(err, field, name)
	}
	return v.open, func() { s.giveBack(v) }, nil
}

func patienceOf(ctx context.Context) time.Duration {
	if end, ok := ctx.Deadline(); ok {
		return time.Until(end) / 2
	}
	return patience
}

// find counts the caller among the readers of the volume.
func (s *Shelf[T]) find(ctx context.Context, field, name string) (*volume[T], error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.turn++
	v := s.volumes[name]
	if v == nil {
		if !s.makeRoom() {
			return nil, allInUse(field, s.Most)
		}
		v = &volume[T]{ready: make(chan struct{})}
		if s.volumes == nil {
			s.volumes = map[string]*volume[T]{}
		}
		s.volumes[name] = v
		go s.fetch(context.WithoutCancel(ctx), name, v)
	}
	v.readers++
	v.turn = s.turn
	return v, nil
}

// makeRoom closes the volume that has not been used for longest, when there are as
// many as there may be. The lock is held.
func (s *Shelf[T]) makeRoom() bool {
	if len(s.volumes) < s.Most {
		return true
	}
	oldest := ""
	for name, v := range s.volumes {
		if v.readers == 0 && v.isReady() && (oldest == "" || v.turn < s.volumes[oldest].turn) {
			oldest = name
		}
	}
	if oldest == "" {
		return false
	}
	_ = s.Close(s.volumes[oldest].open) // it was only read: nothing can be lost
	delete(s.volumes, oldest)
	return true
}

func (v *volume[T]) isReady() bool {
	select {
	case <-v.ready:
		return true
	default:
		return false
	}
}

// fetch opens a volume; one that cannot be opened is not kept, so that the next who
// asks tries again.
func (s *Shelf[T]) fetch(ctx context.Context, name string, v *volume[T]) {
	v.open, v.err = s.Open(ctx, name)
	s.mu.Lock()
	defer s.mu.Unlock()
	if v.err != nil {
		delete(s.volumes, name)
	}
	close(v.ready)
}

func (s *Shelf[T]) giveBack(v *volume[T]) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v.readers--
}

// maxShown is how much of a name that there is not is said again, in bytes.
const maxShown = 80

// named says which parameter named what cannot be lent, and not where it is kept.
func named(err error, field, name string) error {
	var f *graphmodel.Fault
	if !errors.As(err, &f) || f.Field != "" {
		return err
	}
	return &graphmodel.Fault{Err: f.Err, Thing: clip(name), Field: field, Zh: f.Zh, En: f.En}
}

func clip(s string) string {
	for i := range s {
		if i >= maxShown {
			return s[:i] + "…"
		}
	}
	return s
}

// opening is the fault of a release that could not be opened in the time of a request.
func opening(name string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: name,
		Zh: "正在打开这个发布（首次要建立检索索引），请稍后再试", En: "this release is being opened (the first time its search index is made): try again later"}
}

func allInUse(field string, most int) error {
	n := strconv.Itoa(most)
	return &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Field: field,
		Zh: "同时至多打开 " + n + " 个发布，都在使用中，请稍后再试", En: "at most " + n + " releases are open at a time, and all are in use: try again later"}
}

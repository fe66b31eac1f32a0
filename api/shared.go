package api

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"
)

// work keeps what is dear to compute: requests that ask the same at the same change
// number share one computation, and its result is kept for those that come later.
type work struct {
	mu   sync.Mutex
	jobs []*job // the newest last
}

// job is one computation, under way or done.
type job struct {
	key     string
	last    int64
	done    chan struct{} // closed when result and err are there
	result  any
	err     error
	waiting int
	cancel  context.CancelFunc
}

const (
	maxJobs    = 32
	maxJobTime = time.Minute
)

// shared returns compute's result for what is called name at the Store's present
// change number. The computation ends after maxJobTime, or when the last client who
// waited for it goes away; when the time of a request is up it goes on, so that the
// client finds it done when it asks again. An error is not kept.
func shared[T any](ctx context.Context, s *server, name string, compute func(ctx context.Context, last int64) (T, error)) (T, error) {
	var none T
	last, err := s.last(ctx)
	if err != nil {
		return none, err
	}
	j := s.work.join(ctx, name, last, func(ctx context.Context) (any, error) { return compute(ctx, last) })
	select {
	case <-j.done:
		s.work.leave(j, false)
	case <-ctx.Done():
		s.work.leave(j, errors.Is(ctx.Err(), context.Canceled))
		return none, ctx.Err()
	}
	if j.err != nil {
		return none, j.err
	}
	return j.result.(T), nil
}

// join finds the job of a key and change number, or begins it.
func (w *work) join(ctx context.Context, key string, last int64, compute func(context.Context) (any, error)) *job {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, j := range w.jobs {
		if j.key == key && j.last == last {
			j.waiting++
			return j
		}
	}
	w.trim(last)
	j := &job{key: key, last: last, done: make(chan struct{}), waiting: 1}
	var own context.Context
	own, j.cancel = context.WithTimeout(context.WithoutCancel(ctx), maxJobTime)
	w.jobs = append(w.jobs, j)
	go func() {
		defer close(j.done)
		defer j.cancel()
		j.result, j.err = compute(own)
		if j.err != nil {
			w.forget(j)
		}
	}()
	return j
}

// trim forgets what nobody waits for: all of older change numbers, and the oldest
// beyond maxJobs.
func (w *work) trim(last int64) {
	extra := len(w.jobs) - maxJobs + 1
	w.jobs = slices.DeleteFunc(w.jobs, func(j *job) bool {
		if j.waiting > 0 || !j.ended() || j.last >= last && extra <= 0 {
			return false
		}
		extra--
		return true
	})
}

func (j *job) ended() bool {
	select {
	case <-j.done:
		return true
	default:
		return false
	}
}

// leave tells that one waits no longer. A job under way ends when the last one has gone
// away, not wanting it any more.
func (w *work) leave(j *job, gone bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	j.waiting--
	if j.waiting > 0 || !gone {
		return
	}
	if !j.ended() {
		j.cancel()
		w.remove(j)
	}
}

func (w *work) forget(j *job) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.remove(j)
}

func (w *work) remove(j *job) {
	w.jobs = slices.DeleteFunc(w.jobs, func(other *job) bool { return other == j })
}

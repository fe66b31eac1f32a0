package native

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// job is a block on its way through the cores.
type job[T any] struct {
	in  block
	out chan T
	err error
}

// parallel works on blocks on all cores and yields the results in the order of
// the blocks, a few ahead of whoever ranges over them. It ends after an error, of
// reading or of ctx; when it has ended, so has all it started.
func parallel[T any](ctx context.Context, blocks iter.Seq2[block, error], work func(block) T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var running sync.WaitGroup
		defer running.Wait()
		defer cancel()
		workers := runtime.GOMAXPROCS(0)
		jobs := make(chan job[T])
		ordered := make(chan job[T], 2*workers)
		running.Go(func() { hand(ctx, blocks, jobs, ordered) })
		for range workers {
			running.Go(func() {
				for j := range jobs {
					j.out <- work(j.in)
				}
			})
		}
		collect(ctx, ordered, yield)
	}
}

// hand gives each block to a worker, and its place in the order to the collector.
func hand[T any](ctx context.Context, blocks iter.Seq2[block, error], jobs, ordered chan<- job[T]) {
	defer close(jobs)
	defer close(ordered)
	for b, err := range blocks {
		j := job[T]{in: b, out: make(chan T, 1), err: err}
		select {
		case ordered <- j:
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
		select {
		case jobs <- j:
		case <-ctx.Done():
			return
		}
	}
}

func collect[T any](ctx context.Context, ordered <-chan job[T], yield func(T, error) bool) {
	var none T
	for j := range ordered {
		if j.err != nil {
			yield(none, j.err)
			return
		}
		select {
		case result := <-j.out:
			if !yield(result, nil) {
				return
			}
		case <-ctx.Done():
			yield(none, ctx.Err())
			return
		}
	}
	if err := ctx.Err(); err != nil {
		yield(none, err)
	}
}

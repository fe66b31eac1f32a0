package export

import "iter"

// ahead reads pages in a goroutine of its own, up to two before they are asked for. It has
// ended when the loop over them has, however that came about.
func ahead[T any](pages iter.Seq2[[]T, error]) iter.Seq2[[]T, error] {
	type read struct {
		page []T
		err  error
	}
	return func(yield func([]T, error) bool) {
		next, left := make(chan read, 1), make(chan struct{})
		go func() {
			defer close(next)
			for page, err := range pages {
				select {
				case next <- read{page, err}:
				case <-left:
					return
				}
			}
		}()
		defer func() {
			close(left)
			for range next { // until the goroutine has closed it
			}
		}()
		for r := range next {
			if !yield(r.page, r.err) {
				return
			}
		}
	}
}

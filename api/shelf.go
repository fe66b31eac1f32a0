package api

import (
	"context"
	"sync"
	"time"
)

// shelf keeps a few releases open, those that were asked of last.
type shelf struct {
	mu      sync.Mutex
	volumes map[string]*volume
	turn    int64 // counts the borrowings
}

// opener opens the release of a name.
type opener func(ctx context.Context, name string) (*door, error)

// volume is a release that is open, or being opened.
type volume struct {
	ready   chan struct{} // closed when door or err is there
	door    *door
	err     error
	readers int   // requests that use it or wait for it
	turn    int64 // when it was borrowed last
}

// borrow lends the door of a release, opened if need be, until done is called. Who
// comes while it is being opened waits for the same opening, for half of the time that
// the request has left; the opening goes on. A release that nobody uses makes room.
func (s *shelf) borrow(ctx context.Context, name string, most int, open opener) (*door, func(), error) {
	v, err := s.find(ctx, name, most, open)
	if err != nil {
		return nil, nil, err
	}
	enough := time.NewTimer(patience(ctx))
	defer enough.Stop()
	select {
	case <-v.ready:
	case <-ctx.Done():
		err = ctx.Err()
	case <-enough.C:
		err = opening(name)
	}
	if err == nil {
		err = v.err
	}
	if err != nil {
		s.giveBack(v)
		return nil, nil, err
	}
	return v.door, func() { s.giveBack(v) }, nil
}

func patience(ctx context.Context) time.Duration {
	if end, ok := ctx.Deadline(); ok {
		return time.Until(end) / 2
	}
	return defaultTimeout
}

// find counts the caller among the readers of the volume.
func (s *shelf) find(ctx context.Context, name string, most int, open opener) (*volume, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.turn++
	v := s.volumes[name]
	if v == nil {
		if !s.makeRoom(most) {
			return nil, allInUse(most)
		}
		v = &volume{ready: make(chan struct{})}
		if s.volumes == nil {
			s.volumes = map[string]*volume{}
		}
		s.volumes[name] = v
		go s.open(context.WithoutCancel(ctx), name, v, open)
	}
	v.readers++
	v.turn = s.turn
	return v, nil
}

// makeRoom closes the volume that has not been used for longest, when there are as
// many as there may be. The lock is held.
func (s *shelf) makeRoom(most int) bool {
	if len(s.volumes) < most {
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
	_ = s.volumes[oldest].door.close() // it was only read: nothing can be lost
	delete(s.volumes, oldest)
	return true
}

func (v *volume) isReady() bool {
	select {
	case <-v.ready:
		return true
	default:
		return false
	}
}

// open opens a volume; one that cannot be opened is not kept, so that the next who
// asks tries again.
func (s *shelf) open(ctx context.Context, name string, v *volume, open opener) {
	v.door, v.err = open(ctx, name)
	s.mu.Lock()
	defer s.mu.Unlock()
	if v.err != nil {
		delete(s.volumes, name)
	}
	close(v.ready)
}

func (s *shelf) giveBack(v *volume) {
	s.mu.Lock()
	defer s.mu.Unlock()
	v.readers--
}

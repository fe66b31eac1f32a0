package topology

import "context"

// Stats is the state of the arrays.
type Stats struct {
	Ready  bool  // the arrays answer
	GaveUp bool  // they never will: the graph needs more than Options.Memory
	Nodes  int   // nodes held
	Edges  int   // edges held
	Bytes  int64 // memory of the arrays
	Number int64 // the change number they are of
	Behind int64 // how many numbers the engine was ahead when last asked
}

// Ready tells whether the arrays answer.
func (s *Store) Ready() bool { return s.current.Load() != nil }

// Wait returns when the arrays have caught up once or were given up for their
// budget, or with ctx's error.
func (s *Store) Wait(ctx context.Context) error {
	select {
	case <-s.settled:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Stats is how the arrays stand now; all but Behind is 0 while they do not answer.
func (s *Store) Stats() Stats {
	stats := Stats{GaveUp: s.gaveUp.Load()}
	if now := s.current.Load(); now != nil {
		stats.Ready, stats.Number, stats.Bytes = true, now.number, now.bytes
		stats.Nodes, stats.Edges = now.nodes.live, now.edges.live
	}
	stats.Behind = max(0, s.last.Load()-stats.Number)
	return stats
}

package export

import (
	"bufio"

	"ronghe/seed/native"
)

// writeNative writes what `ronghe load` reads.
func writeNative(w *bufio.Writer, s *surveyed) error {
	enc := native.NewEncoder(w)
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		if err := enc.Node(n); err != nil {
			return err
		}
	}
	for e, err := range s.Part.edges {
		if err != nil {
			return err
		}
		if err := enc.Edge(e); err != nil {
			return err
		}
	}
	return nil
}

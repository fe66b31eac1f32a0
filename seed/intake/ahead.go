package intake

import (
	"context"
	"errors"
	"io"

	"ronghe/graphmodel"
	"ronghe/seed/mapping"
)

// chunkRows is how many rows are compared with the library together.
const chunkRows = 1000

// rowPlan is a row on its way.
type rowPlan struct {
	mapping.Draft
	likely  []likely
	answers []Answer // of the library
	targets []target
	edges   []plannedEdge
	items   []Item
	refused bool
	unknown bool   // names what nobody knows so far: nothing of it is written
	partly  bool   // is written but for that
	written []Item // of what is, while it waits for the rest
}

func (r *rowPlan) refuse(it Item) {
	if !r.refused {
		r.items = append(r.written, it)
		r.refused = true
	}
}

// readChunk is some rows, or the error that ended reading.
type readChunk struct {
	rows []*rowPlan
	err  error
}

// readAhead reads rows while others are planned, two chunks ahead at most. The channel is
// closed at the end of the rows, after an error, and soon after ctx ends.
func readAhead(ctx context.Context, rows Rows, r *mapping.Reader, keys map[graphmodel.Kind][]string) <-chan readChunk {
	chunks := make(chan readChunk, 1)
	go func() {
		defer close(chunks)
		for end := false; !end; {
			var c readChunk
			c, end = nextChunk(rows, r, keys)
			select {
			case chunks <- c:
			case <-ctx.Done():
				return
			}
		}
	}()
	return chunks
}

// nextChunk reads the next rows; those that are refused already have their refusal.
func nextChunk(rows Rows, r *mapping.Reader, keys map[graphmodel.Kind][]string) (c readChunk, end bool) {
	for len(c.rows) < chunkRows {
		row, err := rows()
		if errors.Is(err, io.EOF) {
			return c, true
		}
		if err != nil {
			return readChunk{err: err}, true
		}
		draft, refused := r.Draft(row)
		one := &rowPlan{Draft: draft}
		if refused != nil {
			one.refuse(refusal(refused))
		} else {
			for _, m := range draft.Mentions {
				var l likely
				if m.ID == "" && m.Create {
					l = newID(keys[m.Kind], m)
				}
				one.likely = append(one.likely, l)
			}
		}
		c.rows = append(c.rows, one)
	}
	return c, false
}

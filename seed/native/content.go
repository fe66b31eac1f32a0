package native

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"

	"ronghe/graphmodel"
)

// Content is what a store holds, in short.
type Content struct {
	Nodes, Edges int64
	Kinds        []graphmodel.ReleasedCount // nodes first, then by kind
	SHA256       string                     // of all that Dump writes, in hexadecimal
}

// Summarise reads all of a store, in one View. Stores that hold the same have the
// same Content.
func Summarise(ctx context.Context, store graphmodel.Store) (Content, error) {
	c, h := Content{Kinds: []graphmodel.ReleasedCount{}}, sha256.New()
	buf := bufio.NewWriterSize(h, 1<<16)
	err := store.View(ctx, func(r graphmodel.Reader) error {
		enc := NewEncoder(buf)
		for line, err := range walk(within(r), spot{}) {
			if err != nil {
				return err
			}
			c.count(line.spot())
			if err := enc.Line(line); err != nil {
				return err
			}
		}
		return buf.Flush()
	})
	c.SHA256 = hex.EncodeToString(h.Sum(nil))
	return c, err
}

func (c *Content) count(at spot) {
	if at.edge {
		c.Edges++
	} else {
		c.Nodes++
	}
	n := len(c.Kinds)
	if n == 0 || c.Kinds[n-1].Edges != at.edge || c.Kinds[n-1].Kind != at.id.Kind() {
		c.Kinds = append(c.Kinds, graphmodel.ReleasedCount{Edges: at.edge, Kind: at.id.Kind()})
		n++
	}
	c.Kinds[n-1].Count++
}

package native

import (
	"context"
	"fmt"
	"iter"
	"math"

	"ronghe/graphmodel"
)

// chunkSize is how many lines one Update writes: what is at most that long is
// one visible version.
const chunkSize = 100_000

// write writes all lines that are not rejected. What does not fit into one Update
// goes nodes first. The nodes that others name as their source go before these in
// an Update of their own, since they may name one another; there are few.
func (l *loading) write(ctx context.Context) error {
	if l.survey.good() <= int64(l.chunk) {
		return l.writeAll(ctx, selection{nodes: true, edges: true}, l.chunk)
	}
	named := make(map[uint64]bool)
	for _, source := range l.survey.sources {
		named[source] = true
	}
	isNamed := func(id graphmodel.ID) bool { return named[l.survey.hash(id)] }
	others := func(id graphmodel.ID) bool { return !isNamed(id) }
	if len(named) > 0 {
		if err := l.writeAll(ctx, selection{nodes: true, which: isNamed}, math.MaxInt); err != nil {
			return err
		}
	}
	if err := l.writeAll(ctx, selection{nodes: true, which: others}, l.chunk); err != nil {
		return err
	}
	return l.writeAll(ctx, selection{edges: true}, l.chunk)
}

// selection is which lines a pass writes.
type selection struct {
	nodes, edges bool
	which        func(graphmodel.ID) bool // of the nodes; nil for all
}

// writeAll goes over the files and writes the selected lines, chunk by chunk.
func (l *loading) writeAll(ctx context.Context, sel selection, chunk int) error {
	c := cursor{open: func() iter.Seq2[batch, error] {
		return parallel(ctx, blocks(l.files), func(b block) batch { return l.survey.read(b, sel) })
	}}
	defer c.close()
	before := l.written
	for more := true; more; {
		start := c.place
		err := l.store.Update(ctx, func(w graphmodel.Writer) error {
			if err := c.seek(start); err != nil {
				return err
			}
			l.written = before + start
			var err error
			more, err = l.writeChunk(w, &c, chunk)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// writeChunk writes up to n lines; more tells whether it got that many.
func (l *loading) writeChunk(w graphmodel.Writer, c *cursor, n int) (more bool, err error) {
	for range n {
		rec, err := c.next()
		if err != nil || rec == nil {
			return false, err
		}
		if err := l.put(w, rec); err != nil {
			return false, err
		}
	}
	return true, nil
}

func (l *loading) put(w graphmodel.Writer, rec *record) error {
	var err error
	switch {
	case rec.err != nil:
		err = errChanged
	case rec.Node != nil:
		err = w.PutNode(*rec.Node)
	default:
		err = w.PutEdge(*rec.Edge)
	}
	if err != nil {
		file, line := l.survey.where(rec.number)
		return fmt.Errorf("%s:%d: %w", file, line, err)
	}
	l.written++
	if l.written%1024 == 0 {
		l.progressWriting()
	}
	return nil
}

// errChanged is told when a line that was right in pass one no longer is.
var errChanged = &graphmodel.Fault{Err: graphmodel.ErrConflict, Zh: "文件在加载过程中被改动", En: "the file was changed while it was being loaded"}

// read decodes the selected lines of a block. Pass one has checked them.
func (s *survey) read(b block, sel selection) batch {
	var out batch
	for i, text := range b.lines {
		number := b.first + int64(i)
		if b.long[i] || blank(text) || s.rejects.has(number) {
			continue
		}
		if edge := isEdge(text); edge && !sel.edges || !edge && !sel.nodes {
			continue
		}
		rec := record{number: number}
		line, err := decode(text)
		switch {
		case err != nil:
			rec.err = place(text, "", err)
		case line.Edge != nil:
			*line.Edge = line.Edge.WithID() // here it is made on all cores
		case sel.which != nil && !sel.which(line.Node.ID):
			continue
		}
		rec.Line = line
		out.records = append(out.records, rec)
	}
	return out
}

// isEdge tells nodes from edges by the first name alone.
func isEdge(text string) bool {
	p := scanner{s: text}
	if p.peek() != '{' {
		return false
	}
	p.i++
	name, err := p.text()
	return err == nil && name == "edge"
}

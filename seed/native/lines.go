package native

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"strings"
)

// MaxLine is the longest line, in bytes without its end.
const MaxLine = 10 << 20

// blockSize is how much text is handed to a core at a time. Blocks are short
// enough that a few in flight cost no memory and long enough that handing them
// over costs no time.
const blockSize = 256 << 10

// block is some whole lines of a file. They are pieces of one text.
type block struct {
	file  int      // which file
	first int64    // the number of the first line among all lines of the load, from 0
	lines []string // without their ends
	long  []bool   // lines of over MaxLine bytes, whose text is left out
	read  int64    // bytes of the files read so far, as they lie on the disk
}

// blank tells whether a line says nothing.
func blank(line string) bool {
	line = strings.TrimSpace(line)
	return line == "" || line[0] == '#'
}

// blocks reads files from the start, once each time it is ranged over. It ends
// after an error.
func blocks(files []File) iter.Seq2[block, error] {
	return func(yield func(block, error) bool) {
		var next, read int64
		for i, f := range files {
			src, err := Open(f)
			if err != nil {
				yield(block{}, err)
				return
			}
			ok := src.blocks(func(b block, err error) bool {
				b.file, b.first = i, next
				b.read += read
				next += int64(len(b.lines))
				return yield(b, err) && err == nil
			})
			read += src.count.n
			_ = src.Close() // only read
			if !ok {
				return
			}
		}
	}
}

// blocks reads s to its end; false when yield wants no more.
func (s *Source) blocks(yield func(block, error) bool) bool {
	var c cutter
	for {
		err := c.fill(s)
		if errors.Is(err, io.EOF) {
			return len(c.ends) == 0 || yield(c.block(s.count.n), nil)
		}
		if err != nil {
			return yield(block{}, s.Fault(err))
		}
		if !yield(c.block(s.count.n), nil) {
			return false
		}
	}
}

// cutter gathers the lines of a block.
type cutter struct {
	buf  []byte
	ends []int
	long []bool
}

// fill reads lines until there are enough for a block. io.EOF: there are no more
// beyond those read.
func (c *cutter) fill(s *Source) error {
	for len(c.buf) < blockSize {
		long, err := c.line(s)
		if err != nil {
			return err
		}
		c.ends = append(c.ends, len(c.buf))
		c.long = append(c.long, long)
	}
	return nil
}

// line reads one line, of which never more than MaxLine bytes are kept. io.EOF:
// there is none.
func (c *cutter) line(s *Source) (long bool, err error) {
	start := len(c.buf)
	for {
		part, err := s.ReadSlice('\n')
		c.buf = append(c.buf, part...)
		if len(c.buf)-start > MaxLine+len("\r\n") {
			long = true
			c.buf = c.buf[:start]
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && (long || len(c.buf) > start):
		case err != nil:
			return false, err
		}
		c.trimEnd(start)
		if len(c.buf)-start > MaxLine {
			long = true
			c.buf = c.buf[:start]
		}
		return long, nil
	}
}

func (c *cutter) trimEnd(start int) {
	for _, end := range []byte{'\n', '\r'} {
		if n := len(c.buf); n > start && c.buf[n-1] == end {
			c.buf = c.buf[:n-1]
		}
	}
}

// block hands over what was gathered.
func (c *cutter) block(read int64) block {
	text := string(c.buf)
	b := block{lines: make([]string, len(c.ends)), long: c.long, read: read}
	start := 0
	for i, end := range c.ends {
		b.lines[i] = text[start:end]
		start = end
	}
	c.buf, c.ends, c.long = c.buf[:0], c.ends[:0], nil
	return b
}

package batch

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"

	"golang.org/x/sync/errgroup"

	"ronghe/graphmodel"
	"ronghe/seed/native"
)

const (
	beforeFile = "before.jsonl"
	afterFile  = "after.jsonl"
)

// readLines yields the lines of a file of a batch. It ends after an error.
func readLines(dir, file string) iter.Seq2[native.Line, error] {
	return func(yield func(native.Line, error) bool) {
		path := filepath.Join(dir, file)
		f, err := os.Open(path)
		if err != nil {
			yield(native.Line{}, unusable(path, err))
			return
		}
		defer func() { _ = f.Close() }() // only read
		for d := native.NewDecoder(path, f); ; {
			line, err := d.Next()
			switch {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(native.Line{}, unusable(path, err))
				return
			case !yield(line, nil):
				return
			}
		}
	}
}

// chunks yields the lines together by as many as a query takes.
func chunks(lines iter.Seq2[native.Line, error]) iter.Seq2[[]native.Line, error] {
	return func(yield func([]native.Line, error) bool) {
		var chunk []native.Line
		for line, err := range lines {
			if err != nil {
				yield(nil, err)
				return
			}
			if chunk = append(chunk, line); len(chunk) == graphmodel.MaxIDs {
				if !yield(chunk, nil) {
					return
				}
				chunk = nil
			}
		}
		if len(chunk) > 0 {
			yield(chunk, nil)
		}
	}
}

// idOf is the ID of what a line holds.
func idOf(line native.Line) graphmodel.ID {
	if line.Node != nil {
		return line.Node.ID
	}
	return line.Edge.ID
}

// sink is a file of native lines being written.
type sink struct {
	file *os.File
	buf  *bufio.Writer
	enc  *native.Encoder
	at   int64 // bytes written
	safe int64 // of them those that have left the buffer

	syncs errgroup.Group // at most one at a time
	sent  int64          // bytes when the last one began
}

// sentBytes are sent to the disk while more are written, so that end does not wait for all.
const sentBytes = 16 << 20

func newSink(path string) (*sink, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, unusable(path, err)
	}
	s := &sink{file: f, buf: bufio.NewWriterSize(f, 1<<16)}
	s.enc = native.NewEncoder(s)
	s.syncs.SetLimit(1)
	return s, nil
}

// Write counts.
func (s *sink) Write(p []byte) (int, error) {
	n, err := s.buf.Write(p)
	s.at += int64(n)
	if s.at-s.sent >= sentBytes && s.syncs.TryGo(s.file.Sync) {
		s.sent = s.at
	}
	return n, err
}

// add writes a line and tells where it is.
func (s *sink) add(line native.Line) (span, error) {
	from := s.at
	if err := s.enc.Line(line); err != nil {
		return span{}, unusable(s.file.Name(), err)
	}
	return span{from: from, size: int32(s.at - from)}, nil
}

// read is the line at a place.
func (s *sink) read(at span) (native.Line, error) {
	if at.from+int64(at.size) > s.safe {
		if err := s.buf.Flush(); err != nil {
			return native.Line{}, unusable(s.file.Name(), err)
		}
		s.safe = s.at
	}
	text := make([]byte, at.size)
	if _, err := s.file.ReadAt(text, at.from); err != nil {
		return native.Line{}, unusable(s.file.Name(), err)
	}
	return native.DecodeLine(s.file.Name(), string(text))
}

// end has all on disk.
func (s *sink) end() error {
	if err := errors.Join(s.buf.Flush(), s.syncs.Wait(), s.file.Sync(), s.file.Close()); err != nil {
		return unusable(s.file.Name(), err)
	}
	return nil
}

// discard closes the file, of which nothing is wanted.
func (s *sink) discard() { _ = errors.Join(s.syncs.Wait(), s.file.Close()) }

// span is where a line is in a file.
type span struct {
	from  int64
	size  int32
	added bool // what the line writes is not in the Store
}

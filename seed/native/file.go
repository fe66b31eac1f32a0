package native

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"ronghe/graphmodel"
)

// File is something to load. Open is called several times, and gives the same
// content each time; only a File named Stdin is opened once and kept in a
// temporary file.
type File struct {
	Name string
	Open func() (io.ReadCloser, error)
	once bool // can be opened once only, as a pipe can
}

// Stdin is the Name of standard input.
const Stdin = "-"

// Path is the file, or the pipe, at path; Stdin is standard input.
func Path(path string) File {
	if path == Stdin {
		return File{Name: Stdin, Open: func() (io.ReadCloser, error) { return io.NopCloser(os.Stdin), nil }}
	}
	info, err := os.Stat(path)
	pipe := err == nil && info.Mode()&(os.ModeNamedPipe|os.ModeCharDevice) != 0
	return File{Name: path, Open: func() (io.ReadCloser, error) { return os.Open(path) }, once: pipe}
}

// spool makes files that can be opened again of those that cannot; remove
// deletes what that took.
func spool(ctx context.Context, files []File, dir string) (again []File, remove func(), err error) {
	var temps []string
	remove = func() {
		for _, name := range temps {
			_ = os.Remove(name) // nothing is lost when it stays
		}
	}
	for _, f := range files {
		if f.once || f.Name == Stdin {
			temp, err := os.CreateTemp(dir, "ronghe-load-*")
			if err == nil {
				temps = append(temps, temp.Name())
				err = copyTo(ctx, temp, f)
			}
			if err != nil {
				remove()
				return nil, nil, fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: f.Name,
					Zh: "无法存入临时文件", En: "cannot be kept in a temporary file"}, err)
			}
			f.Open = func() (io.ReadCloser, error) { return os.Open(temp.Name()) }
		}
		again = append(again, f)
	}
	return again, remove, nil
}

// copyTo copies f and closes both. It does not wait for a terminal or a pipe when
// ctx ends.
func copyTo(ctx context.Context, temp *os.File, f File) error {
	in, err := f.Open()
	if err != nil {
		return errors.Join(err, temp.Close())
	}
	done := make(chan error, 1)
	go func() {
		defer in.Close()
		_, err := io.Copy(temp, in)
		done <- errors.Join(err, temp.Close())
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Source reads the text of a File, unpacked if it is gzip and without a byte order
// mark. Close it.
type Source struct {
	*bufio.Reader
	name  string
	raw   io.ReadCloser
	count *countingReader
}

var gzipMagic = []byte{0x1f, 0x8b}

// Open begins to read a File. ErrNotFound: it cannot be opened. ErrInvalid: it begins
// as gzip does and is none.
func Open(f File) (*Source, error) {
	raw, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrNotFound, Thing: f.Name,
			Zh: "无法打开文件", En: "the file cannot be opened"}, err)
	}
	s := &Source{name: f.Name, raw: raw, count: &countingReader{r: raw}}
	s.Reader = bufio.NewReaderSize(s.count, 1<<16)
	if start, _ := s.Peek(len(gzipMagic)); bytes.Equal(start, gzipMagic) {
		unpacked, err := gzip.NewReader(s.Reader)
		if err != nil {
			raw.Close()
			return nil, s.Fault(err)
		}
		s.Reader = bufio.NewReaderSize(unpacked, 1<<16)
	}
	if start, _ := s.Peek(len(bom)); string(start) == bom {
		_, _ = s.Discard(len(bom)) // just seen
	}
	return s, nil
}

const bom = "\ufeff"

// Close ends reading. What was read stays.
func (s *Source) Close() error { return s.raw.Close() }

// Done is how many bytes have been read of the File as it lies on the disk.
func (s *Source) Done() int64 { return s.count.n }

// Fault turns an error of reading into words: a damaged gzip is the caller's input
// (ErrInvalid), all else ErrUnavailable.
func (s *Source) Fault(err error) error {
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return graphmodel.Invalid(s.name, "", "gzip 数据不完整：文件被截断", "the gzip data end too early: the file is cut off")
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum), errors.As(err, &corrupt):
		return graphmodel.Invalid(s.name, "", "gzip 数据已损坏", "the gzip data are damaged")
	}
	return fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrUnavailable, Thing: s.name,
		Zh: "无法读取", En: "cannot be read"}, err)
}

// sizeOf is how many bytes the files are together as they lie on the disk; 0 when
// that cannot be told.
func sizeOf(files []File) int64 {
	var total int64
	for _, f := range files {
		raw, err := f.Open()
		if err != nil {
			return 0 // told when it is read
		}
		size := fileSize(raw)
		raw.Close()
		if size < 0 {
			return 0
		}
		total += size
	}
	return total
}

// fileSize is -1 for what is not a file on a disk.
func fileSize(raw io.ReadCloser) int64 {
	file, ok := raw.(*os.File)
	if !ok {
		return -1
	}
	info, err := file.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return -1
	}
	return info.Size()
}

type countingReader struct {
	r io.Reader
	n int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

package export

import (
	"archive/zip"
	"cmp"
	"compress/flate"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
)

// orderedZip is the zip of a workbook with its entries in order of name. They are kept,
// compressed, until Close. An entry that is there when excelize comes with its own, a
// sheet, is left as it is.
type orderedZip struct {
	out     io.Writer
	entries []*zipEntry
}

// pieces keeps what is written to it without ever moving it, as one buffer that grows would.
type pieces struct {
	list [][]byte
	size uint64
}

func (p *pieces) Write(data []byte) (int, error) {
	const pieceSize = 1 << 20
	p.size += uint64(len(data))
	for rest := data; len(rest) > 0; {
		last := len(p.list) - 1
		if last < 0 || len(p.list[last]) == cap(p.list[last]) {
			p.list = append(p.list, make([]byte, 0, min(pieceSize, 4<<10<<min(len(p.list), 8)))) // little for a small workbook
			last++
		}
		room := cap(p.list[last]) - len(p.list[last])
		n := min(room, len(rest))
		p.list[last] = append(p.list[last], rest[:n]...)
		rest = rest[n:]
	}
	return len(data), nil
}

// zipEntry compresses what is written to it.
type zipEntry struct {
	zip.FileHeader
	data    pieces
	deflate *flate.Writer // nil when all is written
}

// end ends the compression, which takes more memory than most sheets.
func (e *zipEntry) end() error {
	if e.deflate == nil {
		return nil
	}
	err := e.deflate.Close()
	e.deflate = nil
	return err
}

func (e *zipEntry) Write(p []byte) (int, error) {
	e.CRC32 = crc32.Update(e.CRC32, crc32.IEEETable, p)
	e.UncompressedSize64 += uint64(len(p))
	return e.deflate.Write(p)
}

// Create begins an entry, and ends the one before; what is written to one that is there
// already is thrown away.
func (z *orderedZip) Create(name string) (io.Writer, error) {
	for _, e := range z.entries {
		if err := e.end(); err != nil {
			return nil, err
		}
		if e.Name == name {
			return io.Discard, nil
		}
	}
	return z.begin(name)
}

func (z *orderedZip) begin(name string) (*zipEntry, error) {
	e := &zipEntry{FileHeader: zip.FileHeader{Name: name, Method: zip.Deflate}}
	var err error
	if e.deflate, err = flate.NewWriter(&e.data, level); err != nil {
		return nil, err
	}
	z.entries = append(z.entries, e)
	return e, nil
}

// level of compression: of sheets, a quarter of the time of the usual one for an eighth more bytes.
const level = 2

// AddFS is never called for a new workbook.
func (z *orderedZip) AddFS(fs.FS) error { return fs.ErrInvalid }

// Close writes the zip.
func (z *orderedZip) Close() error {
	slices.SortFunc(z.entries, func(a, b *zipEntry) int { return cmp.Compare(a.Name, b.Name) })
	out := zip.NewWriter(z.out)
	for _, e := range z.entries {
		if err := e.end(); err != nil {
			return err
		}
		e.CompressedSize64 = e.data.size
		w, err := out.CreateRaw(&e.FileHeader)
		if err != nil {
			return err
		}
		for _, piece := range e.data.list {
			if _, err := w.Write(piece); err != nil {
				return err
			}
		}
		e.data.list = nil
	}
	return out.Close()
}

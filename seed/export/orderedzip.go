package export

import (
	"archive/zip"
	"bytes"
	"cmp"
	"compress/flate"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
)

// orderedZip is the zip of a workbook with its entries in order of name. Excelize
// writes sheets in the order of a map, so that two runs would not be the same bytes.
// The entries are kept, compressed, until Close.
type orderedZip struct {
	out     io.Writer
	entries []*zipEntry
}

// zipEntry compresses what is written to it.
type zipEntry struct {
	zip.FileHeader
	data    bytes.Buffer
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

// Create begins an entry, and ends the one before.
func (z *orderedZip) Create(name string) (io.Writer, error) {
	if n := len(z.entries); n > 0 {
		if err := z.entries[n-1].end(); err != nil {
			return nil, err
		}
	}
	e := &zipEntry{FileHeader: zip.FileHeader{Name: name, Method: zip.Deflate}}
	var err error
	if e.deflate, err = flate.NewWriter(&e.data, flate.DefaultCompression); err != nil {
		return nil, err
	}
	z.entries = append(z.entries, e)
	return e, nil
}

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
		e.CompressedSize64 = uint64(e.data.Len())
		w, err := out.CreateRaw(&e.FileHeader)
		if err != nil {
			return err
		}
		if _, err := e.data.WriteTo(w); err != nil {
			return err
		}
	}
	return out.Close()
}

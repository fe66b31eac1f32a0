package biff

import (
	"bytes"
	"fmt"
	"io"

	"github.com/richardlehane/mscfb"
	"golang.org/x/text/encoding"

	"ronghe/graphmodel"
)

// What a workbook may have.
const (
	maxStream = 128 << 20
	maxTexts  = 4_000_000
	maxSheets = 2000
)

// Book is a workbook.
type Book struct {
	Sheets   []Sheet // in their order; no charts and no macros
	From1904 bool    // days are counted from 1904-01-01, and not from the end of 1899

	file    string
	stream  []byte
	newer   bool // Excel 97 or later: texts are Unicode
	coded   encoding.Encoding
	texts   []string // shared
	styles  []uint16 // the number of the format of each
	formats map[uint16]string
}

// Sheet is a sheet as the workbook lists it.
type Sheet struct {
	Name   string
	Hidden bool
	at     uint32
}

// Format is the number format of a style of cells: its number, and its code where the file
// says one. The number is 0, General, of a style that the file does not have.
func (b *Book) Format(style int) (number int, code string) {
	if style < 0 || style >= len(b.styles) {
		return 0, ""
	}
	return int(b.styles[style]), b.formats[b.styles[style]]
}

// Open reads what the sheets of a workbook share. r has size bytes and is not read later;
// file is what errors call it. ErrInvalid: it is none, has a password, is broken or too
// large.
func Open(file string, r io.ReaderAt, size int64) (*Book, error) {
	b := &Book{file: file, coded: encodingOf(0), formats: map[uint16]string{}}
	var err error
	if b.stream, err = b.readStream(r, size); err != nil {
		return nil, err
	}
	if err := b.readGlobals(); err != nil {
		return nil, err
	}
	if len(b.Sheets) == 0 || len(b.Sheets) > maxSheets {
		return nil, b.invalid("", fmt.Sprintf("有 %d 个工作表，应为 1 到 %d 个", len(b.Sheets), maxSheets), fmt.Sprintf("has %d worksheets; 1 to %d can be read", len(b.Sheets), maxSheets))
	}
	return b, nil
}

func (b *Book) invalid(place, zh, en string) error {
	return graphmodel.Invalid(b.file, place, zh, en)
}

// broken is ErrInvalid about a part of the workbook.
func (b *Book) broken(place string) error {
	return b.invalid(place, "旧格式的表格不完整或已损坏；请用 Excel 或 WPS 打开，另存为 .xlsx", "the old workbook is cut off or broken: open it in a spreadsheet program and save it as .xlsx")
}

// readStream reads the stream of records: the file itself, or a part of a compound file.
func (b *Book) readStream(r io.ReaderAt, size int64) ([]byte, error) {
	if size > maxStream {
		return nil, b.invalid("", fmt.Sprintf("旧格式的表格超过 %d MiB；请另存为 .xlsx", maxStream>>20), fmt.Sprintf("is an old workbook of more than %d MiB: save it as .xlsx", maxStream>>20))
	}
	whole := io.NewSectionReader(r, 0, size)
	begins := make([]byte, 2)
	if _, err := whole.ReadAt(begins, 0); err == nil && bytes.Equal(begins, []byte{recBegin & 0xFF, recBegin >> 8}) {
		return io.ReadAll(whole)
	}
	compound, err := mscfb.New(whole)
	if err != nil {
		return nil, b.broken("")
	}
	for _, name := range []string{"Workbook", "Book"} {
		for _, entry := range compound.File {
			if entry.Name == name && len(entry.Path) == 0 {
				stream, err := io.ReadAll(io.LimitReader(entry, size))
				if err != nil {
					return nil, b.broken("")
				}
				return stream, nil
			}
		}
	}
	return nil, b.broken("")
}

// readGlobals reads the first part of the stream.
func (b *Book) readGlobals() error {
	in := scanner{stream: b.stream}
	kind, parts, ok := in.next()
	if !ok || kind != recBegin {
		return b.broken("")
	}
	const excel97 = 0x0600
	f := fieldsOf(parts)
	b.newer = f.uint16() >= excel97
	for {
		kind, parts, ok := in.next()
		if !ok {
			return b.broken("")
		}
		if kind == recEnd {
			return nil
		}
		f := fieldsOf(parts)
		if err := b.global(kind, &f); err != nil {
			return err
		}
		if f.short {
			return b.broken("")
		}
	}
}

// global reads one record of the first part.
func (b *Book) global(kind uint16, f *fields) error {
	switch kind {
	case recPassword:
		return b.invalid("", "有密码；请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx", "is protected by a password: open it, remove the password, and save it as .xlsx")
	case recFrom1904:
		b.From1904 = f.uint16() != 0
	case recCodePage:
		b.coded = encodingOf(f.uint16())
	case recSheet:
		b.sheet(f)
	case recFormat:
		number := f.uint16()
		b.formats[number] = b.counted(f, b.newer)
	case recStyle:
		f.skip(2) // the font
		b.styles = append(b.styles, f.uint16())
	case recShared:
		return b.readShared(f)
	}
	return nil
}

// sheet reads a sheet of the list.
func (b *Book) sheet(f *fields) {
	const shown, stateBits, worksheet = 0, 3, 0
	s := Sheet{at: f.uint32()}
	s.Hidden = f.byte()&stateBits != shown
	kind := f.byte()
	s.Name = b.counted(f, false)
	if kind == worksheet {
		b.Sheets = append(b.Sheets, s)
	}
}

// readShared reads the texts that cells point to.
func (b *Book) readShared(f *fields) error {
	f.skip(4) // how often they are used
	count := f.uint32()
	if count > maxTexts {
		return b.invalid("", "共用文字超过 400 万段；请另存为 .xlsx", "has more than 4 million shared texts: save it as .xlsx")
	}
	for range count {
		if f.left == 0 {
			return nil // some programs count too many
		}
		b.texts = append(b.texts, f.text(int(f.uint16())))
	}
	return nil
}

// counted is a text behind its length, which takes two bytes or one.
func (b *Book) counted(f *fields, long bool) string {
	length := 0
	if long {
		length = int(f.uint16())
	} else {
		length = int(f.byte())
	}
	if b.newer {
		return f.text(length)
	}
	text, _ := b.coded.NewDecoder().Bytes(f.take(length)) // what is no text becomes U+FFFD
	return string(text)
}

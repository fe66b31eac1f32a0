package msdoc

import (
	"encoding/binary"
	"io"

	"github.com/richardlehane/mscfb"

	"ronghe/graphmodel"
)

// Document is what was read.
type Document struct {
	Paragraphs []Paragraph
	Notes      bool // it has footnotes or endnotes, which are left out
	Comments   bool // it has comments, which are left out
	Boxes      bool // it has text in boxes, which is left out
	Deleted    bool // some text is marked as deleted, and is left out
	Hidden     bool // some of the text is hidden, and is read too
}

// Paragraph is a paragraph, or one of a cell.
type Paragraph struct {
	Text    string // line breaks within it are \n
	Level   int    // of a heading, from 1; 0 of other text
	Listed  bool   // Word numbers it, or sets a mark before it: that is not in Text
	InTable bool
	CellEnd bool // it is the last of a cell
	RowEnd  bool // it stands for the end of a row, and has no text
}

// maxUnits is the most characters that are read.
const maxUnits = 16 << 20

// Read reads a document of size bytes; file is what errors call it. ErrInvalid: it is none,
// older than Word 97, has a password, is broken or too long.
func Read(file string, r io.ReaderAt, size int64) (*Document, error) {
	d := &document{file: file}
	parts, err := d.parts(io.NewSectionReader(r, 0, size), size)
	if err != nil {
		return nil, err
	}
	if err := d.open(parts); err != nil {
		return nil, err
	}
	return d.read()
}

// document is a document being read.
type document struct {
	file       string
	main       []byte // the part WordDocument
	table      []byte // the part that says how it hangs together
	pieces     []piece
	paragraphs runs
	characters runs
	out        Document
}

func (d *document) invalid(zh, en string) error { return graphmodel.Invalid(d.file, "", zh, en) }

func (d *document) broken() error {
	return d.invalid("旧格式的文档（.doc、.wps）不完整或已损坏；请用 Word 或 WPS 打开，另存为 .docx", "the document of the old format (.doc, .wps) is cut off or broken: open it and save it as .docx")
}

// parts reads the parts of the compound file by their names.
func (d *document) parts(r io.ReaderAt, size int64) (map[string][]byte, error) {
	compound, err := mscfb.New(r)
	if err != nil {
		return nil, d.broken()
	}
	parts := map[string][]byte{}
	for _, entry := range compound.File {
		switch entry.Name {
		case "EncryptedPackage":
			return nil, d.locked()
		case "Workbook", "Book":
			return nil, d.invalid("是电子表格，不是文档", "is a spreadsheet, not a document")
		case "WordDocument", "0Table", "1Table":
			if len(entry.Path) > 0 || parts[entry.Name] != nil { // of a document within it
				continue
			}
			if parts[entry.Name], err = io.ReadAll(io.LimitReader(entry, size)); err != nil {
				return nil, d.broken()
			}
		}
	}
	if parts["WordDocument"] == nil {
		return nil, d.invalid("是旧格式的文件，不是 Word 文档；请另存为 .docx", "is a file of an old format and no Word document: save it as .docx")
	}
	return parts, nil
}

func (d *document) locked() error {
	return d.invalid("有密码；请用 Word 或 WPS 打开，取消密码后另存为 .docx", "is protected by a password: open it, remove the password, and save it as .docx")
}

// Where the head of the document says what (FIB, MS-DOC 2.5).
const (
	atVersion    = 0x02
	atFlags      = 0x0A
	atLength     = 0x4C // of the text itself
	atFootnotes  = 0x50
	atComments   = 0x5C
	atEndnotes   = 0x60
	atBoxes      = 0x64
	atCharacters = 0xFA // two numbers each: where in the table, and how long
	atParagraphs = 0x102
	atPieces     = 0x1A2
	headLength   = atPieces + 8

	word97    = 0xC1
	encrypted = 0x0100
	table1    = 0x0200
)

// open reads the head, and the tables that it names.
func (d *document) open(parts map[string][]byte) error {
	d.main = parts["WordDocument"]
	if len(d.main) < headLength || binary.LittleEndian.Uint16(d.main) != 0xA5EC {
		return d.broken()
	}
	flags := binary.LittleEndian.Uint16(d.main[atFlags:])
	switch {
	case binary.LittleEndian.Uint16(d.main[atVersion:]) < word97:
		return d.invalid("比 Word 97 更早；请用 Word 或 WPS 打开，另存为 .docx", "is older than Word 97: open it and save it as .docx")
	case flags&encrypted != 0:
		return d.locked()
	case d.number(atLength) > maxUnits:
		return d.invalid("文字太长；请分成几个文件", "is too long: divide it")
	}
	d.table = parts["0Table"]
	if flags&table1 != 0 {
		d.table = parts["1Table"]
	}
	d.out.Notes = d.number(atFootnotes) > 0 || d.number(atEndnotes) > 0
	d.out.Comments, d.out.Boxes = d.number(atComments) > 0, d.number(atBoxes) > 0
	var whole, paragraphs, characters bool
	d.pieces, whole = piecesOf(d.named(atPieces), d.number(atLength))
	d.paragraphs, paragraphs = runsOf(d.main, d.named(atParagraphs), paragraphRun)
	d.characters, characters = runsOf(d.main, d.named(atCharacters), characterRun)
	if !whole || !paragraphs || !characters {
		return d.broken()
	}
	return nil
}

// number is a number of the head.
func (d *document) number(at int) uint32 { return binary.LittleEndian.Uint32(d.main[at:]) }

// named is the piece of the table that the head names at a place; nil when it is not there.
func (d *document) named(at int) []byte {
	from, length := uint64(d.number(at)), uint64(d.number(at+4))
	if from+length > uint64(len(d.table)) {
		return nil
	}
	return d.table[from : from+length]
}

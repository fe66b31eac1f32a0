// Package document writes one text as Markdown, as DOCX and as PDF. A Document is a
// list of blocks; each writer shows all of them, and the same Document always gives the
// same bytes.
//
// The PDF embeds the glyphs it uses of font.ttf, so that Chinese shows everywhere. The
// DOCX names the fonts of the reader's system.
package document

// Document is a text with a title.
type Document struct {
	Title    string
	Subtitle string // "" for none
	Language string // as in BCP 47: zh, en
	Blocks   []Block
}

// Block is a piece of a Document: exactly one of the fields is set.
type Block struct {
	Heading   string // of a section
	Paragraph string
	List      []Item
	Table     *Table
}

// Item is an entry of a list.
type Item struct {
	Label string // before the text, as in [3]; "" for a bullet
	Text  string
	Link  string // "" for none
}

// Table is rows under a head. Every row has as many cells as the head.
type Table struct {
	Head   []string
	Widths []int // how the columns share the width, as parts of their sum
	Rows   [][]string
}

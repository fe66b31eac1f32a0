package doctext

// Format is the sort of file that a document was.
type Format string

// The formats that can be read.
const (
	DOCX     Format = "docx"
	DOC      Format = "doc" // of Word 97 to 2003 and WPS
	PDF      Format = "pdf"
	HTML     Format = "html"
	Markdown Format = "markdown"
	Plain    Format = "text"
)

// Document is a text in blocks.
type Document struct {
	Format Format
	// Title is the title that the file marks as such; "" when it marks none. What else may
	// be the title is for who knows what documents look like.
	Title string
	// Published is the date that a page says it was put there, as it is written; "" for none.
	Published string
	Pages     int    // 0 where the format has none, or does not say
	Text      string // the texts of the blocks, a line break between two
	Blocks    []Block
	Notes     []string // what was left out or is doubtful, each "中文 · English"
}

// Kind is the sort of a block.
type Kind string

// The kinds of blocks.
const (
	Heading   Kind = "heading"
	Paragraph Kind = "paragraph"
	ListItem  Kind = "item"
	Table     Kind = "table"
)

// Block is a piece of a document.
type Block struct {
	Kind  Kind
	Level int    // of a heading, from 1, and of a list item; 0 otherwise
	Text  string // of a table the cells, apart by tabs and, after each row, line breaks
	Rows  [][]string
	// Page is where the block begins, from 1; 0 where the format has no pages.
	Page int
	// Number counts the blocks from 1: the place where there are no pages.
	Number int
	// At and End are where Text is in Document.Text, in runes.
	At, End int
}

// Limits on one document.
const (
	MaxFile   = 64 << 20 // bytes
	MaxRunes  = 8 << 20
	MaxBlocks = 200_000
)

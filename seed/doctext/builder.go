package doctext

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"ronghe/graphmodel"
)

// builder puts a document together.
type builder struct {
	name  string
	doc   Document
	text  strings.Builder
	runes int
	page  int
	noted map[string]bool
}

// add adds a block unless it has no text; its place is given to it. ErrInvalid: the document
// grows too long.
func (b *builder) add(block Block) error {
	block.Text = strings.TrimSpace(clean(block.Text))
	if block.Text == "" {
		return nil
	}
	if b.text.Len() > 0 {
		b.text.WriteByte('\n')
		b.runes++
	}
	block.At = b.runes
	b.runes += utf8.RuneCountInString(block.Text)
	if b.runes > MaxRunes || len(b.doc.Blocks) == MaxBlocks {
		return graphmodel.Invalid(b.name, "", fmt.Sprintf("文字超过 %d 字或 %d 段；请分成几个文件", MaxRunes, MaxBlocks),
			fmt.Sprintf("has more than %d characters or %d paragraphs: divide it", MaxRunes, MaxBlocks))
	}
	b.text.WriteString(block.Text)
	block.End, block.Page, block.Number = b.runes, b.page, len(b.doc.Blocks)+1
	b.doc.Blocks = append(b.doc.Blocks, block)
	return nil
}

// addTable adds a table of cells.
func (b *builder) addTable(rows [][]string) error {
	lines := make([]string, len(rows))
	for i, row := range rows {
		for j, cell := range row {
			row[j] = strings.Join(strings.Fields(clean(cell)), " ")
		}
		lines[i] = strings.Join(row, "\t")
	}
	return b.add(Block{Kind: Table, Rows: rows, Text: strings.Join(lines, "\n")})
}

// note notes a thing once.
func (b *builder) note(zh, en string) {
	if b.noted == nil {
		b.noted = map[string]bool{}
	}
	if note := zh + " · " + en; !b.noted[note] {
		b.noted[note] = true
		b.doc.Notes = append(b.doc.Notes, note)
	}
}

// done is the document. ErrInvalid: it has no text.
func (b *builder) done() (*Document, error) {
	if len(b.doc.Blocks) == 0 {
		return nil, graphmodel.Invalid(b.name, "", "没有文字", "has no text")
	}
	b.doc.Text = b.text.String()
	b.doc.Title = strings.Join(strings.Fields(clean(b.doc.Title)), " ")
	return &b.doc, nil
}

// clean is a text without what is no text: control characters, invisible signs, and the
// radicals and compatibility forms that fonts in PDF files give for ordinary characters.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t':
			return r
		case r == '\u2028', r == '\u2029', r == '\v', r == '\f':
			return '\n'
		case r == '\u00a0', r == '\u2007', r == '\u202f':
			return ' '
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r):
			return -1
		case r >= 0x2e80 && r <= 0x2fd5, r >= 0xf900 && r <= 0xfaff, r >= 0xfb00 && r <= 0xfb06:
			if plain := []rune(norm.NFKC.String(string(r))); len(plain) == 1 {
				return plain[0]
			}
		}
		return r
	}, text)
}

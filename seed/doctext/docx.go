package doctext

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/ooxml"
)

// readDOCX reads the main part of a Word document: paragraphs with their styles and numbers,
// and tables. Text that is marked as deleted or hidden is left out.
func (b *builder) readDOCX(in io.ReaderAt, size int64) error {
	archive, err := ooxml.Open(b.name, in, size)
	if err != nil {
		return err
	}
	if err := b.isWord(archive); err != nil {
		return err
	}
	main, err := archive.Main("word/document.xml")
	if err != nil {
		return err
	}
	d := &docx{builder: b}
	if err := d.readRelated(archive, main); err != nil {
		return err
	}
	part, err := archive.Part(main)
	if err != nil {
		return err
	}
	defer part.Close()
	d.part = part
	if err := d.body(); err != nil {
		return err
	}
	b.doc.Title = strings.Join(d.title, "")
	if !d.paged { // the program that wrote it noted no pages
		for i := range b.doc.Blocks {
			b.doc.Blocks[i].Page = 0
		}
	} else {
		b.doc.Pages = d.page
	}
	return nil
}

// isWord refuses other documents in ZIP archives with words of what they are.
func (b *builder) isWord(archive *ooxml.Archive) error {
	refuse := func(zh, en string) error { return graphmodel.Invalid(b.name, "", zh, en) }
	switch {
	case archive.Has("xl/workbook.xml"), archive.Has("xl/workbook.bin"):
		return refuse("是电子表格，不是文档", "is a spreadsheet, not a document")
	case archive.Has("ppt/presentation.xml"):
		return refuse("是演示文稿；请另存为 PDF", "is a presentation: save it as PDF")
	case archive.Has("OFD.xml"):
		return refuse("是 OFD；请用阅读器另存为 PDF 或 .docx", "is OFD: save it as PDF or .docx")
	case archive.Has("mimetype"):
		return refuse("是 OpenDocument 或电子书；请另存为 .docx", "is an OpenDocument file or an e-book: save it as .docx")
	}
	return nil
}

// readRelated reads styles and numbering.
func (d *docx) readRelated(archive *ooxml.Archive, main string) error {
	related, err := archive.Relations(main)
	if err != nil {
		return err
	}
	for _, rel := range related {
		if rel.Extern || !archive.Has(rel.Target) {
			continue
		}
		switch rel.Type {
		case "styles":
			err = d.readStyles(archive, rel.Target)
		case "numbering":
			err = d.readNumbering(archive, rel.Target)
		case "footnotes", "endnotes":
			d.note("脚注和尾注未读", "footnotes and endnotes were left out")
		case "comments":
			d.note("批注未读", "comments were left out")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// docx is a Word document being read.
type docx struct {
	*builder
	part      *ooxml.Part
	styles    map[string]wordStyle
	numbering numbering
	title     []string
	paged     bool
}

// maxNested is how deep tables and text boxes may lie in each other.
const maxNested = 20

// body reads the blocks of the document.
func (d *docx) body() error {
	d.page = 1
	for {
		token, err := d.part.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok {
			if err := d.element(start, 0); err != nil {
				return err
			}
		}
	}
}

// element reads a paragraph, a table, or leaves out what is no text.
func (d *docx) element(start xml.StartElement, depth int) error {
	switch start.Name.Local {
	case "p":
		if start.Name.Space == "w" || start.Name.Space == "" {
			return d.paragraph(depth)
		}
	case "tbl":
		rows, err := d.table(depth)
		if err != nil {
			return err
		}
		return d.addTable(rows)
	case "del", "moveFrom":
		d.note("修订中标记为删除的文字未读", "text that is marked as deleted was left out")
		return d.part.Skip()
	case "Fallback", "sectPr":
		return d.part.Skip()
	}
	return nil
}

// paragraph reads a paragraph whose start was just read, and adds it.
func (d *docx) paragraph(depth int) error {
	p := &para{}
	if err := d.within(p, "p", depth); err != nil {
		return err
	}
	style := d.styles[p.style]
	text := strings.TrimSpace(p.text.String())
	block := Block{Kind: Paragraph, Text: text}
	number := p.number
	if !number.given {
		number = style.number
	}
	if text != "" {
		label, bullet := d.numbering.next(number)
		block.Text = label + text
		if bullet || strings.HasPrefix(style.name, "list") {
			block.Kind, block.Level = ListItem, number.level+1
		}
	}
	level := p.outline
	if level == 0 {
		level = style.outline
	}
	switch {
	case style.name == "title":
		block.Kind, block.Level = Heading, 1
		d.title = append(d.title, text)
	case level > 0:
		block.Kind, block.Level = Heading, level
	}
	if err := d.add(block); err != nil {
		return err
	}
	return d.addBoxes(p)
}

// addBoxes adds what text boxes in a paragraph hold, behind it.
func (d *docx) addBoxes(p *para) error {
	for _, text := range p.boxes {
		if err := d.add(Block{Kind: Paragraph, Text: text}); err != nil {
			return err
		}
	}
	return nil
}

// table reads the rows of a table whose start was just read.
func (d *docx) table(depth int) ([][]string, error) {
	if depth >= maxNested {
		return nil, d.part.Invalid("表格嵌套太深", "tables nest too deep")
	}
	var rows [][]string
	var cells []string
	for {
		token, err := d.next()
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.EndElement:
			switch token.Name.Local {
			case "tbl":
				return rows, nil
			case "tr":
				rows, cells = append(rows, cells), nil
			}
		case xml.StartElement:
			switch token.Name.Local {
			case "tc":
				cell, err := d.cell(depth + 1)
				if err != nil {
					return nil, err
				}
				cells = append(cells, cell)
			case "del", "moveFrom", "Fallback":
				if err := d.part.Skip(); err != nil {
					return nil, err
				}
			}
		}
	}
}

// cell is the text of a cell whose start was just read, its paragraphs apart by blanks.
func (d *docx) cell(depth int) (string, error) {
	p := &para{}
	if err := d.within(p, "tc", depth); err != nil {
		return "", err
	}
	return strings.Join(append([]string{p.text.String()}, p.boxes...), " "), nil
}

// next is the next token, where the document may not end.
func (d *docx) next() (xml.Token, error) {
	token, err := d.part.Next()
	if errors.Is(err, io.EOF) {
		return nil, d.part.Invalid("没有写完就结束了", "it ends in the middle")
	}
	return token, err
}

package doctext

import (
	"io"

	"ronghe/seed/msdoc"
)

// readDOC reads a Word document of the format before DOCX.
func (b *builder) readDOC(in io.ReaderAt, size int64) error {
	d, err := msdoc.Read(b.name, in, size)
	if err != nil {
		return err
	}
	for _, n := range []struct {
		so     bool
		zh, en string
	}{
		{d.Notes, "脚注和尾注未读", "footnotes and endnotes were left out"},
		{d.Comments, "批注未读", "comments were left out"},
		{d.Boxes, "文本框中的文字未读", "the text in boxes was left out"},
		{d.Deleted, "修订中标记为删除的文字未读", "text that is marked as deleted was left out"},
		{d.Hidden, "有隐藏的文字，也已读入", "some text is hidden; it was read too"},
	} {
		if n.so {
			b.note(n.zh, n.en)
		}
	}
	var table grid
	for _, p := range d.Paragraphs {
		if p.InTable {
			table.add(p)
			continue
		}
		if err := b.addTable(table.done()); err != nil {
			return err
		}
		block := Block{Kind: Paragraph, Text: p.Text}
		switch {
		case p.Level > 0:
			block.Kind, block.Level = Heading, p.Level
		case p.Listed:
			block.Kind, block.Level = ListItem, 1
		}
		if p.Listed {
			b.note("自动编号未读：编号不在文字之中", "automatic numbers were left out: they are not in the text")
		}
		if err := b.add(block); err != nil {
			return err
		}
	}
	return b.addTable(table.done())
}

// grid is a table that is read a paragraph at a time.
type grid struct {
	rows [][]string
	row  []string
	cell string
}

func (g *grid) add(p msdoc.Paragraph) {
	if p.RowEnd {
		g.rows, g.row = append(g.rows, g.row), nil
		return
	}
	g.cell += p.Text + " "
	if p.CellEnd {
		g.row, g.cell = append(g.row, g.cell), ""
	}
}

// done is the table, and makes ready for the next; nil when there was none.
func (g *grid) done() [][]string {
	if g.cell != "" {
		g.row = append(g.row, g.cell)
	}
	if len(g.row) > 0 {
		g.rows = append(g.rows, g.row)
	}
	rows := g.rows
	*g = grid{}
	return rows
}

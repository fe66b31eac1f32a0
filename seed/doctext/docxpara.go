package doctext

import (
	"encoding/xml"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// para is a paragraph, or the cell of a table, being read.
type para struct {
	text    strings.Builder
	style   string
	outline int // from 1; 0 for body text
	number  listNumber
	boxes   []string // the texts of boxes that hang on it
}

const maxPara = 1 << 20

// within reads to the end of the element of a name whose start was just read: its text, and
// what it says of itself.
func (d *docx) within(p *para, name string, depth int) error {
	if depth >= maxNested {
		return d.part.Invalid("嵌套太深", "it nests too deep")
	}
	for open := 1; open > 0; {
		token, err := d.next()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.EndElement:
			if token.Name.Local == name {
				open--
			} else if token.Name.Local == "p" && name == "tc" {
				p.text.WriteByte(' ')
			}
		case xml.StartElement:
			if token.Name.Local == name {
				open++
			} else if err := d.inline(p, token, depth); err != nil {
				return err
			}
		}
		if p.text.Len() > maxPara {
			return d.part.Invalid("一段文字超过 1 MiB", "a paragraph is longer than 1 MiB")
		}
	}
	return nil
}

// inline reads what a start tag within a paragraph means.
func (d *docx) inline(p *para, start xml.StartElement, depth int) error {
	switch start.Name.Local {
	case "t":
		text, err := d.part.Text(maxPara)
		p.text.WriteString(text)
		return err
	case "tab", "ptab":
		p.text.WriteByte('\t')
	case "br", "cr":
		if ooxml.Attr(start, "type") == "page" {
			d.page, d.paged = d.page+1, true
			return nil
		}
		p.text.WriteByte('\n')
	case "lastRenderedPageBreak":
		d.page, d.paged = d.page+1, true
	case "noBreakHyphen":
		p.text.WriteByte('-')
	case "txbxContent":
		return d.box(p, depth)
	case "tbl": // within a cell
		rows, err := d.table(depth + 1)
		for _, row := range rows {
			p.text.WriteString(strings.Join(row, " ") + " ")
		}
		return err
	case "rPr":
		return d.runProperties()
	case "pPr":
		return d.paragraphProperties(p)
	case "del", "moveFrom", "Fallback", "instrText", "tblPr", "tcPr", "sectPr":
		if start.Name.Local == "del" {
			d.note("修订中标记为删除的文字未读", "text that is marked as deleted was left out")
		}
		return d.part.Skip()
	}
	return nil
}

// each calls take for every element within the one of a name whose start was just read.
func (d *docx) each(name string, take func(xml.StartElement) error) error {
	for {
		token, err := d.next()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.EndElement:
			if token.Name.Local == name {
				return nil
			}
		case xml.StartElement:
			if err := take(token); err != nil {
				return err
			}
		}
	}
}

// runProperties reads whether text is hidden: such a run is still read, but noted.
func (d *docx) runProperties() error {
	return d.each("rPr", func(start xml.StartElement) error {
		if start.Name.Local == "vanish" && ooxml.Attr(start, "val") != "0" && ooxml.Attr(start, "val") != "false" {
			d.note("有隐藏的文字，也已读入", "some text is hidden; it was read too")
		}
		return nil
	})
}

// paragraphProperties reads the style, level and number of a paragraph.
func (d *docx) paragraphProperties(p *para) error {
	return d.each("pPr", func(start xml.StartElement) error {
		switch start.Name.Local {
		case "pStyle":
			p.style = ooxml.Attr(start, "val")
		case "rPr", "pPrChange":
			return d.part.Skip()
		default:
			p.number.read(start)
			p.outline = max(p.outline, outlineOf(start))
		}
		return nil
	})
}

// outlineOf is the level that outlineLvl says, from 1; 0 for body text and other elements.
func outlineOf(start xml.StartElement) int {
	if start.Name.Local != "outlineLvl" {
		return 0
	}
	level, err := strconv.Atoi(ooxml.Attr(start, "val"))
	if err != nil || level < 0 || level > 8 {
		return 0
	}
	return level + 1
}

// box reads a text box, whose paragraphs come behind the one it hangs on.
func (d *docx) box(p *para, depth int) error {
	if depth+1 >= maxNested {
		return d.part.Invalid("文本框嵌套太深", "text boxes nest too deep")
	}
	return d.each("txbxContent", func(start xml.StartElement) error {
		if start.Name.Local != "p" {
			return nil
		}
		inner := &para{}
		err := d.within(inner, "p", depth+1)
		p.boxes = append(append(p.boxes, inner.text.String()), inner.boxes...)
		return err
	})
}

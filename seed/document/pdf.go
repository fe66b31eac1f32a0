package document

import (
	_ "embed"
	"io"
	"strconv"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// font has the ideographs of Droid Sans Fallback and the letters of Roboto: see FONT.md.
//
//go:embed font.ttf
var font []byte

const fontName = "ronghe"

// The measures of a page, in millimetres, and of its text, in points.
const (
	margin     = 20.0
	textWidth  = 210 - 2*margin
	pageBottom = 297 - margin
	lineHeight = 1.5 * 25.4 / 72 // of a point of text
	titleSize  = 18.0
	headSize   = 13.0
	textSize   = 10.5
	cellSize   = 9.0

	cellPadding = 3.0 // of both sides, with what the cells of fpdf leave by themselves
)

// PDF writes d with the glyphs it uses embedded. A glyph that the font does not have is
// shown as 〓.
func PDF(w io.Writer, d Document) error {
	p := pdf{fpdf.New("P", "mm", "A4", "")}
	p.SetCatalogSort(true) // with the times fixed: the same bytes always
	p.SetCreationDate(time.Unix(0, 0).UTC())
	p.SetModificationDate(time.Unix(0, 0).UTC())
	p.SetTitle(drawable(d.Title), true)
	p.SetLang(drawable(d.Language))
	p.SetProducer("Ronghe", false)
	p.SetMargins(margin, margin, margin)
	p.SetAutoPageBreak(true, margin)
	p.AddUTF8FontFromBytes(fontName, "", font)
	p.SetFooterFunc(func() {
		p.SetY(-margin / 2)
		p.SetFont(fontName, "", cellSize)
		p.CellFormat(0, 0, strconv.Itoa(p.PageNo()), "", 0, "C", false, 0, "")
	})
	p.AddPage()
	p.text(titleSize, "C", d.Title)
	if d.Subtitle != "" {
		p.text(cellSize, "C", d.Subtitle)
	}
	for _, b := range d.Blocks {
		switch {
		case b.Heading != "":
			p.Ln(headSize * lineHeight / 2)
			p.keepTogether(3 * headSize * lineHeight)
			p.text(headSize, "L", b.Heading)
		case b.Table != nil:
			p.table(*b.Table)
		case b.List != nil:
			p.list(b.List)
		default:
			p.text(textSize, "L", b.Paragraph)
		}
	}
	return p.Output(w)
}

// pdf draws blocks.
type pdf struct{ *fpdf.Fpdf }

// keepTogether begins a new page where less than height is left.
func (p pdf) keepTogether(height float64) {
	if p.GetY()+height > pageBottom {
		p.AddPage()
	}
}

func (p pdf) text(size float64, align, text string) {
	p.SetFont(fontName, "", size)
	for _, line := range wrap(drawable(text), textWidth, p.GetStringWidth) {
		p.CellFormat(textWidth, size*lineHeight, line, "", 1, align, false, 0, "")
	}
	p.Ln(size * lineHeight / 4)
}

func (p pdf) list(items []Item) {
	const indent = 10.0
	p.SetFont(fontName, "", textSize)
	for _, it := range items {
		p.keepTogether(textSize * lineHeight)
		p.CellFormat(indent, textSize*lineHeight, drawable(labelOf(it)), "", 0, "L", false, 0, "")
		for _, line := range wrap(drawable(it.Text), textWidth-indent, p.GetStringWidth) {
			p.SetX(margin + indent)
			p.CellFormat(textWidth-indent, textSize*lineHeight, line, "", 1, "L", false, 0, drawable(it.Link))
		}
	}
	p.Ln(textSize * lineHeight / 4)
}

func (p pdf) table(t Table) {
	widths := t.shares(textWidth)
	p.row(t.Head, widths, true)
	for _, row := range t.Rows {
		if p.row(row, widths, false) {
			continue
		}
		p.AddPage()
		p.row(t.Head, widths, true)
		p.row(row, widths, false)
	}
	p.Ln(textSize * lineHeight / 2)
}

// row draws the cells of a row beside each other; false where the page has no room left
// for it, and it is not higher than any page.
func (p pdf) row(cells []string, widths []float64, head bool) bool {
	p.SetFont(fontName, "", cellSize)
	lines, most := make([][]string, len(cells)), 1
	for c, cell := range cells {
		lines[c] = wrap(drawable(cell), widths[c]-cellPadding, p.GetStringWidth)
		most = max(most, len(lines[c]))
	}
	height := float64(most)*cellSize*lineHeight + cellPadding
	if p.GetY()+height > pageBottom && height < pageBottom-2*margin {
		return false
	}
	x, y := margin, p.GetY()
	p.SetFillColor(235, 238, 242)
	for c := range cells {
		style := "D"
		if head {
			style = "FD"
		}
		p.Rect(x, y, widths[c], height, style)
		for k, line := range lines[c] {
			p.SetXY(x, y+cellPadding/2+float64(k)*cellSize*lineHeight)
			p.CellFormat(widths[c], cellSize*lineHeight, line, "", 0, "L", false, 0, "")
		}
		x += widths[c]
	}
	p.SetXY(margin, y+height)
	return true
}

// drawable is text of the characters that the font can have: those of the basic plane.
func drawable(text string) string {
	const lastOfPlane = 0xFFFF
	return strings.Map(func(r rune) rune {
		switch {
		case r > lastOfPlane:
			return '〓'
		case r < ' ':
			return ' '
		}
		return r
	}, text)
}

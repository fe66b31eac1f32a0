package sheet

import (
	"errors"
	"fmt"
	"io"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// What a web page may have: its tables are held in memory until one of them is chosen.
const (
	maxPage   = 64 << 20
	maxNested = 64
	maxHeld   = 1_000_000 // cells, those that merged ones cover too
)

// webRows gives the rows of a table of a web page, as many systems export one by the name
// of .xls. Rows are counted from the top of the table, as a spreadsheet program shows it.
type webRows struct{ rows []rawRow }

func (w *webRows) next() (rawRow, error) {
	if len(w.rows) == 0 {
		return rawRow{}, io.EOF
	}
	row := w.rows[0]
	w.rows = w.rows[1:]
	return row, nil
}

func (*webRows) hides(int) bool { return false }

func (*webRows) close() {}

// openWeb reads the tables of a page and gives the one with the most cells.
func (s *Sheet) openWeb(r io.Reader, size int64, sheet string) (source, error) {
	if sheet != "" {
		return nil, graphmodel.Invalid(s.file, sheet, "网页没有工作表可选", "a web page has no sheets to choose from")
	}
	if size > maxPage {
		return nil, graphmodel.Invalid(s.file, "", fmt.Sprintf("网页超过 %d MiB", maxPage>>20)+saveAsZh, fmt.Sprintf("is a web page of more than %d MiB", maxPage>>20)+saveAsEn)
	}
	p := &webPage{file: s.file, in: html.NewTokenizer(table.Decode(r))}
	p.in.SetMaxBuf(maxText)
	if err := p.read(); err != nil {
		return nil, err
	}
	var best *webTable
	for _, t := range p.tables {
		if best == nil || t.cells > best.cells {
			best = t
		}
	}
	if best == nil || best.cells == 0 {
		return nil, graphmodel.Invalid(s.file, "", "是网页，其中没有表格；网页的正文请用 ronghe read", "is a web page without a table; the text of pages is read by ronghe read")
	}
	if best.wrong != "" {
		return nil, graphmodel.Invalid(s.file, best.wrong, "有不是文字的字节；网页应为 UTF-8、GB 18030 或 UTF-16", "has bytes that are no text; the page should be in UTF-8, GB 18030 or UTF-16")
	}
	s.notes.add("web page", "", "是网页，读入其中的表格，行号从表格的第一行数起", "is a web page: its table was read, and rows are counted from the top of that")
	if others := p.filled() - 1; others > 0 {
		s.notes.add("other tables", "", fmt.Sprintf("网页中还有 %d 个较小的表格未读", others), fmt.Sprintf("%d smaller tables of the page were not read", others))
	}
	return &webRows{best.rows}, nil
}

// webPage is a page being read, one tag after the other.
type webPage struct {
	file   string
	in     *html.Tokenizer
	tables []*webTable
	open   []*webTable // the innermost last
	cells  int
	silent atom.Atom // a script or the like, whose text nobody sees
}

// filled is how many tables hold anything.
func (p *webPage) filled() int {
	n := 0
	for _, t := range p.tables {
		if t.cells > 0 {
			n++
		}
	}
	return n
}

func (p *webPage) read() error {
	for {
		kind := p.in.Next()
		switch kind {
		case html.ErrorToken:
			return p.ended(p.in.Err())
		case html.TextToken:
			if t := p.innermost(); t != nil && p.silent == 0 {
				t.say(p.in.Text())
			}
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			if err := p.tag(kind); err != nil {
				return err
			}
		}
	}
}

func (p *webPage) ended(err error) error {
	switch {
	case errors.Is(err, html.ErrBufferExceeded):
		return p.fault("一段文字或一个标签超过 1 MiB", "one text or tag is longer than 1 MiB")
	case !errors.Is(err, io.EOF):
		return errors.Join(p.fault("无法读到底", "cannot be read to its end"), err)
	}
	for len(p.open) > 0 {
		p.closeTable()
	}
	return nil
}

// fault is ErrInvalid about the row being read.
func (p *webPage) fault(zh, en string) error {
	place := ""
	if t := p.innermost(); t != nil {
		place = fmt.Sprint(t.number)
	}
	return graphmodel.Invalid(p.file, place, zh, en)
}

func (p *webPage) innermost() *webTable {
	if len(p.open) == 0 {
		return nil
	}
	return p.open[len(p.open)-1]
}

func (p *webPage) closeTable() {
	t := p.innermost()
	t.endRow()
	p.open = p.open[:len(p.open)-1]
}

// tag reads a tag. Rows and cells need no end tags, as browsers have it.
func (p *webPage) tag(kind html.TokenType) error {
	raw, more := p.in.TagName()
	name, ends, t := atom.Lookup(raw), kind == html.EndTagToken, p.innermost()
	switch {
	case name == atom.Script || name == atom.Style || name == atom.Title || name == atom.Select:
		p.silent = name
		if ends || kind == html.SelfClosingTagToken {
			p.silent = 0
		}
	case name == atom.Table && !ends:
		if len(p.open) == maxNested {
			return p.fault("表格嵌套太深", "tables nest too deep")
		}
		t = &webTable{}
		p.tables, p.open = append(p.tables, t), append(p.open, t)
	case t == nil:
	case name == atom.Table:
		p.closeTable()
	case name == atom.Tr && !ends:
		t.endRow()
		t.beginRow()
		p.cells += 1 + len(t.open)
		return p.bound(t)
	case name == atom.Tr:
		t.endRow()
	case name == atom.Td || name == atom.Th:
		t.endCell()
		if !ends {
			across, down := p.spans(more)
			t.beginCell(across, down)
			p.cells++
			return p.bound(t)
		}
	case name == atom.Br || name == atom.P || name == atom.Div || name == atom.Li:
		t.say([]byte("\n"))
	}
	return nil
}

// bound ends a table that grows beyond what a sheet may have.
func (p *webPage) bound(t *webTable) error {
	switch {
	case t.number > maxRows:
		return p.fault("超过 1,048,576 行", "there are more than 1,048,576 rows")
	case t.column >= maxColumns:
		return p.fault("超过 16384 列", "there are more than 16384 columns")
	case p.cells > maxHeld:
		return p.fault("网页中的单元格超过 100 万个"+saveAsZh, "there are more than a million cells in the page"+saveAsEn)
	}
	return nil
}

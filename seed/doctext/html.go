package doctext

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/encoding/htmlindex"

	"ronghe/graphmodel"
)

// maxMarkup is the most that a page or a Markdown text may have, in bytes: its tree takes
// many times that in memory.
const maxMarkup = 8 << 20

// readHTML reads a page: its one article or main part where it has one, else all but
// navigation, and the title and date that Chinese government pages mark (ArticleTitle,
// PubDate).
func (b *builder) readHTML(in io.Reader) error {
	raw, err := io.ReadAll(io.LimitReader(in, maxMarkup+1))
	if err != nil {
		return errors.Join(graphmodel.Invalid(b.name, "", "无法读到底", "cannot be read to its end"), err)
	}
	if len(raw) > maxMarkup {
		return graphmodel.Invalid(b.name, "", fmt.Sprintf("网页超过 %d MiB", maxMarkup>>20), fmt.Sprintf("the page is larger than %d MiB", maxMarkup>>20))
	}
	text, err := b.decodedPage(raw)
	if err != nil {
		return err
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return graphmodel.Invalid(b.name, "", "网页嵌套太深或损坏", "the page nests too deep, or is broken")
	}
	p := &page{builder: b}
	p.survey(root)
	from := root
	if len(p.main) == 1 {
		from = p.main[0]
	}
	if err := p.walk(from); err != nil {
		return err
	}
	if err := p.flush(Paragraph, 0); err != nil {
		return err
	}
	if b.doc.Title = p.articleTitle; b.doc.Title == "" {
		b.onlyHeading()
	}
	if b.doc.Title == "" {
		b.doc.Title = p.title
	}
	return nil
}

var declared = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)`)

// decodedPage decodes a page by the encoding that it declares, or else that it is in.
func (b *builder) decodedPage(raw []byte) (string, error) {
	marked := bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")) || bytes.HasPrefix(raw, []byte("\xff\xfe")) || bytes.HasPrefix(raw, []byte("\xfe\xff"))
	said := declared.FindSubmatch(raw[:min(len(raw), 4096)])
	if said == nil || marked {
		return b.decoded(bytes.NewReader(raw))
	}
	return b.decoded(bytes.NewReader(fromCharset(raw, strings.ToLower(string(said[1])))))
}

// fromCharset is a page in UTF-8; as it is, where the charset is not known, or is one of
// those that are told apart by what they hold.
func fromCharset(raw []byte, name string) []byte {
	if strings.HasPrefix(name, "utf") || strings.HasPrefix(name, "gb") {
		return raw
	}
	from, err := htmlindex.Get(name)
	if err != nil {
		return raw
	}
	if text, err := from.NewDecoder().Bytes(raw); err == nil {
		return text
	}
	return raw
}

// page is a page being read: the text of the block under way, and what was met.
type page struct {
	*builder
	text                strings.Builder
	title, articleTitle string
	main                []*html.Node
	lists               int  // how deep
	lines               bool // within text whose lines are its own: pre
}

// survey finds the head's words and the main part.
func (p *page) survey(n *html.Node) {
	switch n.DataAtom {
	case atom.Title:
		p.title = content(n)
	case atom.Meta:
		switch name := strings.ToLower(attr(n, "name")); name {
		case "articletitle":
			p.articleTitle = attr(n, "content")
		case "pubdate":
			p.doc.Published = attr(n, "content")
		}
	case atom.Article, atom.Main:
		p.main = append(p.main, n)
		return // those within it are parts of it
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.survey(c)
	}
}

func (p *page) walk(n *html.Node) error {
	switch n.Type {
	case html.TextNode:
		return p.words(n.Data)
	case html.CommentNode, html.DoctypeNode:
		return nil
	}
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Select, atom.Button, atom.Textarea, atom.Form:
		return nil
	case atom.Nav, atom.Header, atom.Footer, atom.Aside:
		p.note("页面的导航、页眉、页脚未读", "navigation, header and footer of the page were left out")
		return nil
	case atom.Br:
		return p.flush(Paragraph, 0)
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return p.block(n, Heading, int(n.Data[1]-'0'))
	case atom.Li:
		return p.block(n, ListItem, max(p.lists, 1))
	case atom.Ul, atom.Ol:
		p.lists++
		defer func() { p.lists-- }()
		return p.block(n, Paragraph, 0)
	case atom.Table:
		return p.table(n)
	case atom.Pre:
		before := p.lines
		p.lines = true
		defer func() { p.lines = before }()
		return p.block(n, Paragraph, 0)
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Main, atom.Blockquote, atom.Dl, atom.Dt, atom.Dd, atom.Center, atom.Figure, atom.Figcaption, atom.Hr, atom.Fieldset, atom.Address, atom.Body:
		return p.block(n, Paragraph, 0)
	}
	return p.children(n)
}

// words takes in a text; within pre a line is a paragraph.
func (p *page) words(text string) error {
	for p.lines {
		line, rest, more := strings.Cut(text, "\n")
		if !more {
			break
		}
		p.text.WriteString(line)
		if err := p.flush(Paragraph, 0); err != nil {
			return err
		}
		text = rest
	}
	p.text.WriteString(text)
	return nil
}

func (p *page) children(n *html.Node) error {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if err := p.walk(c); err != nil {
			return err
		}
	}
	return nil
}

// block is what an element holds as a block of its own.
func (p *page) block(n *html.Node, kind Kind, level int) error {
	if err := p.flush(Paragraph, 0); err != nil {
		return err
	}
	if err := p.children(n); err != nil {
		return err
	}
	return p.flush(kind, level)
}

// flush ends the block under way.
func (p *page) flush(kind Kind, level int) error {
	text := strings.Join(strings.Fields(clean(p.text.String())), " ")
	p.text.Reset()
	return p.add(Block{Kind: kind, Level: level, Text: text})
}

// table adds a table of data as such; one that lays out the page, or holds but one cell, is
// no table to a reader.
func (p *page) table(n *html.Node) error {
	var rows [][]string
	if !collectRows(n, &rows) || len(rows) < 2 {
		return p.block(n, Paragraph, 0)
	}
	if err := p.flush(Paragraph, 0); err != nil {
		return err
	}
	return p.addTable(rows)
}

// collectRows gathers the cells of a table; false when there is one within it, or a row has
// but one cell.
func collectRows(n *html.Node, rows *[][]string) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.DataAtom {
		case atom.Table:
			return false
		case atom.Tr:
			cells, ok := cellsOf(c)
			if !ok {
				return false
			}
			*rows = append(*rows, cells)
		default:
			if !collectRows(c, rows) {
				return false
			}
		}
	}
	return true
}

func cellsOf(tr *html.Node) (cells []string, ok bool) {
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			if has(c, atom.Table) {
				return nil, false
			}
			cells = append(cells, content(c))
		}
	}
	return cells, len(cells) > 1
}

func has(n *html.Node, a atom.Atom) bool {
	for c := range n.Descendants() {
		if c.DataAtom == a {
			return true
		}
	}
	return false
}

// content is all text within an element.
func content(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode && c.Parent.DataAtom != atom.Script && c.Parent.DataAtom != atom.Style {
			b.WriteString(c.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

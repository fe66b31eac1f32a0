package doctext

import (
	"io"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// readMarkdown reads CommonMark with tables; a heading of the first level, if it is the only
// one, is the title.
func (b *builder) readMarkdown(in io.Reader) error {
	whole, err := b.decoded(in)
	if err != nil {
		return err
	}
	source := []byte(b.withoutFrontMatter(strings.ReplaceAll(whole, "\r\n", "\n")))
	root := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser().Parse(text.NewReader(source))
	m := markdown{b, source}
	if err := m.blocks(root, 0); err != nil {
		return err
	}
	b.onlyHeading()
	return nil
}

// withoutFrontMatter takes off what stands between "---" lines at the start, and its title.
func (b *builder) withoutFrontMatter(text string) string {
	rest, ok := strings.CutPrefix(text, "---\n")
	front, body, closed := strings.Cut(rest, "\n---\n")
	if !ok || !closed {
		return text
	}
	for line := range strings.SplitSeq(front, "\n") {
		if title, ok := strings.CutPrefix(line, "title:"); ok {
			b.doc.Title = strings.Trim(title, " \"'")
		}
	}
	return body
}

// onlyHeading takes the one heading of the first level for the title, unless there is one.
func (b *builder) onlyHeading() {
	title := ""
	for _, block := range b.doc.Blocks {
		if block.Kind == Heading && block.Level == 1 {
			if title != "" {
				return
			}
			title = block.Text
		}
	}
	if b.doc.Title == "" {
		b.doc.Title = title
	}
}

type markdown struct {
	*builder
	source []byte
}

func (m markdown) blocks(parent ast.Node, depth int) error {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if err := m.block(n, depth); err != nil {
			return err
		}
	}
	return nil
}

func (m markdown) block(n ast.Node, depth int) error {
	switch n := n.(type) {
	case *ast.Heading:
		return m.add(Block{Kind: Heading, Level: n.Level, Text: m.inline(n)})
	case *ast.Paragraph, *ast.TextBlock:
		if depth > 0 {
			return m.add(Block{Kind: ListItem, Level: depth, Text: m.inline(n)})
		}
		return m.add(Block{Kind: Paragraph, Text: m.inline(n)})
	case *ast.FencedCodeBlock, *ast.CodeBlock, *ast.HTMLBlock:
		return m.add(Block{Kind: Paragraph, Text: string(n.Lines().Value(m.source))})
	case *ast.List:
		return m.blocks(n, depth+1)
	case *tables.Table:
		return m.table(n)
	}
	return m.blocks(n, depth)
}

func (m markdown) table(n *tables.Table) error {
	var rows [][]string
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		var cells []string
		for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
			cells = append(cells, m.inline(cell))
		}
		rows = append(rows, cells)
	}
	return m.addTable(rows)
}

// inline is the text within a block, without its signs.
func (m markdown) inline(parent ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(parent, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b.Write(plainOf(n.Value(m.source)))
			if n.HardLineBreak() {
				b.WriteByte('\n')
			} else if n.SoftLineBreak() {
				softBreak(&b)
			}
		case *ast.String:
			b.Write(n.Value)
		case *ast.AutoLink:
			b.Write(n.Label(m.source))
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// plainOf is text without backslashes before signs, and with the characters that entities
// stand for.
func plainOf(text []byte) []byte {
	return util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(text)))
}

// softBreak is a line that goes on: a blank where words need one, nothing in Chinese.
func softBreak(b *strings.Builder) {
	if last := lastRune(b.String()); last < 0x2e80 {
		b.WriteByte(' ')
	}
}

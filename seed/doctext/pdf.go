package doctext

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/pdftext"
)

// readPDF reads the text layer, leaves out what is printed on every page, and joins lines to
// paragraphs.
func (r *Reader) readPDF(ctx context.Context, b *builder, in io.Reader) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return errors.Join(graphmodel.Invalid(b.name, "", "无法读到底", "cannot be read to its end"), err)
	}
	if r.engine == nil {
		if r.engine, err = pdftext.Start(ctx, r.Cache); err != nil {
			return err
		}
	}
	pages, err := r.engine.Read(ctx, b.name, data)
	if err != nil {
		return err
	}
	b.doc.Pages = len(pages)
	if err := b.notePictures(pages); err != nil {
		return err
	}
	running := runningLines(pages)
	l := layout{builder: b, size: bodySize(pages)}
	for i, page := range pages {
		b.page = i + 1
		l.left, l.right = margins(page, l.size)
		e := edgesOf(page)
		for _, line := range page {
			if running[runningKey(line, e)] || isPageNumber(line, e) {
				b.note("页眉、页脚和页码未读", "headers, footers and numbers of pages were left out")
				continue
			}
			if err := l.line(line); err != nil {
				return err
			}
		}
	}
	return l.flush()
}

// notePictures names the pages without text. ErrInvalid: that is all of them, or what is
// there is no text.
func (b *builder) notePictures(pages []pdftext.Page) error {
	var without []string
	runes, unknown := 0, 0
	for i, page := range pages {
		if len(page) == 0 {
			without = append(without, fmt.Sprint(i+1))
		}
		for _, line := range page {
			for _, r := range line.Text {
				runes++
				if r == '\ufffd' || r >= 0xe000 && r <= 0xf8ff || r < ' ' {
					unknown++
				}
			}
		}
	}
	switch {
	case runes == 0:
		return graphmodel.Invalid(b.name, "", "是扫描件（图片），没有文字层；请先做文字识别（OCR），或取得电子原件",
			"is scanned: its pages are pictures without a text layer; its text must be recognised (OCR) first, or get the original")
	case unknown*2 > runes:
		return graphmodel.Invalid(b.name, "", "字体没有说明字符，文字无法取出；请取得 .docx 原件，或做文字识别（OCR）",
			"its fonts do not say which characters they show, so that there is no text to get: find the original, or use OCR")
	case unknown*50 > runes:
		b.note("有些字符的字体没有说明是什么字，可能缺字", "some fonts do not say which characters they show; some may be missing")
	}
	if few := 10 * len(pages); runes < few {
		b.note("文字很少，可能是扫描件，只有页码或水印是文字", "there is little text; the file may be scanned, and only numbers of pages or a watermark be text")
	}
	if len(without) > 0 {
		pages := clip(strings.Join(without, "、"))
		b.note("没有文字的页（图片？）："+pages, "pages without text (pictures?): "+pages)
	}
	return nil
}

func clip(s string) string {
	const most = 60
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}

// layout joins the lines of a document to paragraphs.
type layout struct {
	*builder
	size        float64 // of the letters of most text
	left, right float64 // between which most lines of the page are

	text  string // of the paragraph under way
	begun pdftext.Line
	last  pdftext.Line
	page  int // where it began
}

// line takes the next line in: it goes on with the paragraph, or begins the next.
func (l *layout) line(line pdftext.Line) error {
	if l.text != "" && l.goesOn(line) {
		l.text = joinLines(l.text, line.Text)
		l.last = line
		return nil
	}
	if err := l.flush(); err != nil {
		return err
	}
	l.text, l.begun, l.last, l.page = line.Text, line, line, l.builder.page
	return nil
}

// isOpen tells whether a bracket or title of a text is not closed yet: what does not break, such
// as a number, stands on the next line, and leaves this one short.
func isOpen(text string) bool {
	const longest = 300 // bytes back
	text = text[max(0, len(text)-longest):]
	for _, signs := range [][2]string{{"《", "》"}, {"（", "）"}, {"(", ")"}, {"〔", "〕"}, {"[", "]"}} {
		if strings.LastIndex(text, signs[0]) > strings.LastIndex(text, signs[1]) {
			return true
		}
	}
	return false
}

// goesOn tells whether a line belongs to the paragraph above it: that one reached the right
// margin, the letters are as large, it is not set in, and not further below than lines are.
func (l *layout) goesOn(line pdftext.Line) bool {
	em := max(line.Size, l.size, 1)
	switch {
	case math.Abs(line.Size-l.last.Size) > 0.1*em:
		return false
	case line.Size > 1.15*l.size: // a heading over several lines, centred as a rule
		return l.begun.Size > 1.15*l.size && l.near(line, em) && !startsSection(line.Text)
	case l.last.Right < l.right-2*em && !isOpen(l.text):
		return false
	case line.Left > l.left+1.2*em:
		return false
	}
	return l.page != l.builder.page || l.near(line, em)
}

func (l *layout) near(line pdftext.Line, em float64) bool {
	gap := l.last.Bottom - line.Top
	return l.page == l.builder.page && gap < 1.8*em && gap > -em
}

// flush ends the paragraph under way.
func (l *layout) flush() error {
	if l.text == "" {
		return nil
	}
	block := Block{Kind: Paragraph, Text: l.text}
	const longest = 80 // runes of a heading
	if l.begun.Size > 1.15*l.size && len([]rune(l.text)) <= longest {
		block.Kind, block.Level = Heading, headingLevel(l.begun.Size/l.size)
	}
	l.text = ""
	now := l.builder.page
	l.builder.page = l.page
	err := l.add(block)
	l.builder.page = now
	return err
}

// headingLevel tells the level by how much larger than the text the letters are.
func headingLevel(times float64) int {
	switch {
	case times >= 1.6:
		return 1
	case times >= 1.3:
		return 2
	}
	return 3
}

var numbered = regexp.MustCompile(`^(第[一二三四五六七八九十百零〇0-9]+[章节条编篇部]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}([.．][0-9]{1,2})*[、.．\s])`)

// startsSection tells whether a text begins as numbered headings do.
func startsSection(text string) bool { return numbered.MatchString(text) }

// bodySize is the size of most letters.
func bodySize(pages []pdftext.Page) float64 {
	runes := map[float64]int{}
	for _, page := range pages {
		for _, line := range page {
			runes[line.Size] += len(line.Text)
		}
	}
	best := 0.0
	for size, n := range runes {
		if n > runes[best] || n == runes[best] && size > best {
			best = size
		}
	}
	return best
}

// margins is where the lines of a page begin and end: a left edge that several share, and
// the rightmost but for a few.
func margins(page pdftext.Page, size float64) (left, right float64) {
	var lefts, rights []float64
	for _, line := range page {
		if math.Abs(line.Size-size) <= 0.1*size {
			lefts, rights = append(lefts, line.Left), append(rights, line.Right)
		}
	}
	if len(lefts) == 0 {
		return 0, math.MaxFloat64
	}
	slices.Sort(lefts)
	slices.Sort(rights)
	return lefts[len(lefts)/10], rights[len(rights)-1-len(rights)/20]
}

package doctext

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// decoded is a whole text as UTF-8. ErrInvalid: it is no text.
func (b *builder) decoded(in io.Reader) (string, error) {
	const most = MaxRunes * utf8.UTFMax
	text, err := io.ReadAll(io.LimitReader(table.Decode(in), most+1))
	if err != nil {
		return "", errors.Join(graphmodel.Invalid(b.name, "", "无法读到底", "cannot be read to its end"), err)
	}
	if strings.IndexByte(string(text[:min(len(text), 64<<10)]), 0) >= 0 {
		return "", graphmodel.Invalid(b.name, "", "不是文字；可读的有 DOCX、DOC、PDF、HTML、Markdown 和文本", "is no text; DOCX, DOC, PDF, HTML, Markdown and plain text can be read")
	}
	if len(text) > most {
		return "", graphmodel.Invalid(b.name, "", "文字太长；请分成几个文件", "is too long: divide it")
	}
	whole := strings.ToValidUTF8(string(text), "\ufffd")
	if bad := strings.Count(whole, "\ufffd"); bad*20 > utf8.RuneCountInString(whole) {
		return "", graphmodel.Invalid(b.name, "", "不是文字，或编码不是 UTF-8、GB 18030、UTF-16", "is no text, or neither in UTF-8, GB 18030 nor UTF-16")
	} else if bad > 0 {
		b.note("有无法识别的字节，显示为 �", "some bytes are no text and show as �")
	}
	return whole, nil
}

// readPlain makes a paragraph of each line, or where lines are broken at a width, of those
// that go on.
func (b *builder) readPlain(in io.Reader) error {
	text, err := b.decoded(in)
	if err != nil {
		return err
	}
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"), "\n")
	broken := brokenAt(lines)
	paragraph, full := "", false
	for _, line := range append(lines, "") {
		if full && goesOnPlain(line) {
			paragraph = joinLines(paragraph, strings.TrimSpace(line))
		} else {
			if err := b.add(Block{Kind: Paragraph, Text: paragraph}); err != nil {
				return err
			}
			paragraph = strings.TrimSpace(line)
		}
		full = broken > 0 && columns(line) > broken-brokenWithin
	}
	return b.add(Block{Kind: Paragraph, Text: paragraph})
}

// brokenWithin is how far, in columns, lines that are broken at a width may differ: a sign
// that may not begin a line, or half a word.
const brokenWithin = 8

// brokenAt is the width at which the lines of a text are broken; 0 when they are not. They
// are when many lines, and no less than a third, are about as long as the longest, which is
// no longer than a screen is wide.
func brokenAt(lines []string) int {
	const narrow, wide, many = 30, 130, 4
	longest, some, near := 0, 0, 0
	for _, line := range lines {
		longest = max(longest, columns(line))
	}
	for _, line := range lines {
		switch n := columns(line); {
		case n == 0:
		case n > longest-brokenWithin:
			near++
			some++
		default:
			some++
		}
	}
	if longest < narrow || longest > wide || near < many || 3*near < some {
		return 0
	}
	return longest
}

// columns is how wide a line is, a Chinese character being two; at most about 1000.
func columns(line string) int {
	n := 0
	for _, r := range strings.TrimRight(line, " \t") {
		if n++; r >= 0x2e80 {
			n++
		}
		if n > 1000 {
			break
		}
	}
	return n
}

// goesOnPlain tells whether a line may be the rest of a paragraph: it is not empty, set in or
// numbered.
func goesOnPlain(line string) bool {
	trimmed := strings.TrimLeft(line, " \t\u3000")
	return trimmed != "" && len(line) == len(trimmed) && !startsSection(trimmed)
}

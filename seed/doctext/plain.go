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
		return "", graphmodel.Invalid(b.name, "", "不是文字；可读的有 DOCX、PDF、HTML、Markdown 和文本", "is no text; DOCX, PDF, HTML, Markdown and plain text can be read")
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

// readPlain makes a paragraph of each line.
func (b *builder) readPlain(in io.Reader) error {
	text, err := b.decoded(in)
	if err != nil {
		return err
	}
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r", "\n"), "\n") {
		if err := b.add(Block{Kind: Paragraph, Text: line}); err != nil {
			return err
		}
	}
	return nil
}

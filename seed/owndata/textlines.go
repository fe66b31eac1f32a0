package owndata

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// maxLine is the most that a line of JSON may be, in bytes.
const maxLine = 16 << 20

// ReadTextLines reads texts as JSON, one object a line: "id", "date", "text" and,
// optionally, "title", or what else ReadTexts' columns may be called; "date" may be
// missing, and id and date may be numbers. Other fields are not looked at. name is what
// errors call the input. The result is sorted by ID. ErrInvalid names the line and the
// field.
func ReadTextLines(name string, in io.Reader) ([]Text, error) {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	var texts []Text
	seen := map[string]int{}
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		l := textLine{name: name, number: n}
		text, err := l.read(line)
		if err != nil {
			return nil, err
		}
		if before := seen[text.ID]; before > 0 {
			return nil, l.fault("id", fmt.Sprintf("“%s”已在第 %d 行", table.Clip(text.ID), before), fmt.Sprintf("%q is in line %d already", table.Clip(text.ID), before))
		}
		seen[text.ID] = n
		texts = append(texts, text)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: name, Zh: "无法读到底", En: "cannot be read to its end"}, err)
	}
	sortTexts(texts)
	return texts, nil
}

// textLine is one line of JSON.
type textLine struct {
	name   string
	number int
	fields map[string]json.RawMessage
}

func (l *textLine) fault(field, zh, en string) error {
	return graphmodel.Invalid(l.name, fmt.Sprintf("line %d, %s", l.number, field), zh, en)
}

func (l *textLine) read(line []byte) (text Text, err error) {
	if !utf8.Valid(line) {
		return text, l.fault("JSON", "应为 UTF-8", "must be UTF-8")
	}
	if err := json.Unmarshal(line, &l.fields); err != nil {
		return text, l.fault("JSON", "应为一个 JSON 对象", "must be one JSON object: "+err.Error())
	}
	if text.ID, err = l.field(textID, true); err == nil && text.ID == "" {
		err = l.fault(textID.Name, "不能为空", "must not be empty")
	}
	if err != nil {
		return text, err
	}
	if text.Body, err = l.field(textBody, true); err != nil {
		return text, err
	}
	if text.Title, err = l.field(textTitle, false); err != nil {
		return text, err
	}
	date, err := l.field(textDate, false)
	if err != nil || table.Missing(date) {
		return text, err
	}
	var ok bool
	if text.Date, ok = table.ParseDate(date); !ok {
		err = l.fault(textDate.Name, fmt.Sprintf("“%s”不是日期", table.Clip(date)), fmt.Sprintf("%q is no date", table.Clip(date)))
	}
	return text, err
}

// field is the text or number of a field under any of its names; "" where it is null or,
// unless needed, not there.
func (l *textLine) field(c table.Column, needed bool) (string, error) {
	for _, name := range append([]string{c.Name}, c.Names...) {
		raw, ok := l.fields[name]
		if !ok {
			continue
		}
		var text *string
		if json.Unmarshal(raw, &text) == nil {
			if text == nil {
				return "", nil
			}
			return *text, nil
		}
		var number json.Number
		if json.Unmarshal(raw, &number) == nil {
			return number.String(), nil
		}
		return "", l.fault(name, "应为文字", "must be a text")
	}
	if needed {
		return "", l.fault(c.Name, "缺少这一项", "is missing")
	}
	return "", nil
}

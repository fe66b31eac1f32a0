package recognise

import (
	"regexp"
	"strings"

	"ronghe/graphmodel"
)

// labels is what the words before a value in the head say it is, as on the pages of Chinese
// governments: 发文机关：国务院, 成文日期：2015年05月08日, in lines or in a table.
var labels = map[string]struct {
	kind  Kind
	score float64
}{
	"发文机关": {Issuer, 0.95}, "发布机构": {Issuer, 0.9}, "发布单位": {Issuer, 0.9}, "发文单位": {Issuer, 0.95}, "制定机关": {Issuer, 0.95}, "公布机关": {Issuer, 0.9},
	"撰写单位": {Issuer, 0.85}, "编写单位": {Issuer, 0.85}, "报送单位": {Issuer, 0.8}, "供稿单位": {Issuer, 0.8},
	"来源": {Issuer, 0.6}, "信息来源": {Issuer, 0.6}, "发文字号": {Number, 0.97}, "文号": {Number, 0.95}, "发文号": {Number, 0.95}, "文件编号": {Number, 0.9},
	"成文日期": {Date, 0.97}, "发文日期": {Date, 0.95}, "印发日期": {Date, 0.9}, "生成日期": {Date, 0.9}, "成文时间": {Date, 0.95}, "发文时间": {Date, 0.95}, "印发时间": {Date, 0.9}, "公开日期": {Date, 0.55}, "发布日期": {Date, 0.55}, "发布时间": {Date, 0.55}, "公布日期": {Date, 0.75}, // pages are put up days and years after
	"标题": {Title, 0.95}, "名称": {Title, 0.85}, "文件名称": {Title, 0.93},
}

// labelled reads the labels of the head and of tables near it.
func (r *recogniser) labelled() {
	for i := range min(len(r.lines), headWithin) {
		l := &r.lines[i]
		if len(l.Rows) > 0 {
			r.labelledRows(l)
			continue
		}
		if i >= r.head {
			continue
		}
		r.labelledLine(l)
	}
}

// labelledLine reads a line of one or several labels, each with its value behind it.
func (r *recogniser) labelledLine(l *line) {
	const longest = 200 // runes
	if runes(l.text) > longest {
		return
	}
	found := labelPattern.FindAllStringSubmatchIndex(l.text, -1)
	for _, m := range found {
		m[2] = labelFrom(l.text, m[2], m[3])
		m[0] = m[2]
	}
	for i, m := range found {
		end := len(l.text)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		r.label(l, l.text[m[2]:m[3]], m[1], l.text[m[1]:end])
	}
}

// labelFrom is where a label that is known begins in what stands before a colon: a value may
// stand before it, as in 发文机关：国务院 成文日期：.
func labelFrom(text string, from, end int) int {
	for at := from; at < end; at++ {
		if at > from && text[at-1] != ' ' {
			continue
		}
		if _, known := labels[strings.Join(strings.Fields(text[at:end]), "")]; known {
			return at
		}
	}
	return from
}

// labelPattern is a label at the start of a line or behind a blank or bracket.
var labelPattern = regexp.MustCompile(`(?:^|[\s(|])([\p{Han}][\p{Han}\s]{1,12}):`)

// labelledRows reads a table whose cells are labels and values in turn.
func (r *recogniser) labelledRows(l *line) {
	from := 0
	for row := range strings.SplitSeq(l.text, "\n") {
		before := ""
		for at, cell := range fieldsOf(row, "\t") {
			r.label(l, before, from+at, cell)
			before = strings.TrimRight(strings.TrimSpace(cell), ":")
		}
		from += len(row) + 1
	}
}

// fieldsOf goes through the parts of a text between separators, each with where it begins.
func fieldsOf(text, separator string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		at := 0
		for field := range strings.SplitSeq(text, separator) {
			if !yield(at, field) {
				return
			}
			at += len(field) + len(separator)
		}
	}
}

// label takes in a value, at byte from of the line, if the label before it is one that is
// known and the value is of that sort.
func (r *recogniser) label(l *line, label string, from int, value string) {
	label = strings.Join(strings.Fields(label), "")
	known, ok := labels[label]
	trimmed := strings.TrimLeft(value, " ")
	from += len(value) - len(trimmed)
	value = strings.TrimRight(trimmed, " \t)|")
	if !ok || value == "" {
		return
	}
	why := Reason{"标明为“" + label + "”", "labelled as " + label}
	o := &offsets{text: l.text}
	f := Finding{Kind: known.kind, Score: known.score, Why: []Reason{why}, Places: []Place{l.place(o, from, from+len(value))}}
	f.Text = l.original(f.Places[0])
	switch known.kind {
	case Issuer:
		part := line{Block: l.Block, text: value, bare: strings.Join(strings.Fields(value), "")}
		names := namesIn(&part)
		for i := range names {
			names[i].at, names[i].end = names[i].at+from, names[i].end+from
		}
		r.addIssuers(l, names, known.score, why)
		return
	case Number:
		if found := numbersIn(value); len(found) == 1 {
			f.Value = found[0].value
		}
	case Date:
		if found := datesIn(value); len(found) == 1 {
			f.Value = string(found[0].date)
		} else if date, err := graphmodel.ParseDate(value); err == nil { // 2010-01
			f.Value = string(date)
		}
	case Title:
		if n := runes(value); n >= 4 && n <= longestTitle {
			f.Value = f.Text
			r.title = f.Value
		}
	}
	if f.Value != "" {
		r.found.add(f)
	}
}

package syntax

import (
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// label tells whether a field's name and a colon stand at i, and where the colon is.
func (s *scanner) label(i int) (name Name, colon int, ok bool) {
	for colon = i; colon < len(s.text) && colon-i <= longestName; colon++ {
		if isColon(s.text[colon]) {
			name, ok = nameOf(s.text[i:colon])
			return name, colon, ok
		}
	}
	return "", 0, false
}

// field reads a field. Where it has no value its name is a word, and what is behind
// the colon is read as if the name were not there.
func (s *scanner) field(name Name, colon int) {
	f := Field{Name: name, Label: graphmodel.Mark{Start: s.at, End: colon}}
	s.at = colon + 1
	if n := s.run(isBlank); n > 0 && s.startsOperand(s.at+n) {
		s.at += n
	}
	s.skipAllJunk()
	if s.is(s.at, isOpen) {
		s.list(&f)
	} else {
		s.values(&f)
	}
	if len(f.Texts)+len(f.Years) > 0 {
		f.At = graphmodel.Mark{Start: f.Label.Start, End: s.at}
		s.leaf(f, len(f.Texts)+len(f.Years))
		return
	}
	s.at = colon + 1
	if name != Year || !s.has(CodeYear) { // which says that there is no value
		s.add(CodeValue, f.Label.Start, f.Label.End)
	}
	s.leaf(Text{f.Label, string(s.text[f.Label.Start:f.Label.End]), Word}, 1)
}

func (s *scanner) skipAllJunk() {
	for s.skipJunk() {
	}
}

// startsOperand tells whether a value may start at i behind a blank.
func (s *scanner) startsOperand(i int) bool {
	if i == len(s.text) || s.is(i, isSeparator, isClose, isBar, isMinus) {
		return false
	}
	_, isOperator := operators[string(half(s.text[i:s.wordEnd(i)]))]
	return !isOperator
}

// values reads value {comma value}, nothing between them.
func (s *scanner) values(f *Field) {
	if !s.value(f) {
		return
	}
	for s.is(s.at, isComma, isBar) && s.leaves+len(f.Texts)+len(f.Years) < MaxClauses {
		comma := s.at
		s.at++
		if !s.value(f) {
			s.at = comma
			return
		}
	}
}

// value reads one value, or stays where it is. The field's name may stand before
// it again, as in 地区:浙江,地区:江苏 and region:region:330000; another's may not.
func (s *scanner) value(f *Field) bool {
	before := s.at
	s.skipAllJunk()
	if name, colon, isField := s.label(s.at); isField && name == f.Name {
		s.at = colon + 1
		s.skipAllJunk()
	}
	start := s.at
	_, _, isField := s.label(start)
	var text Text
	switch end := s.wordEnd(start); {
	case s.is(start, isQuote):
		text = s.quoted()
	case end > start && !s.is(start, isOpen) && !isField:
		s.at, text = end, s.bare(start, end)
	default:
		s.at = before
		return false
	}
	if !f.take(text) {
		s.add(CodeYear, start, s.at)
		s.at = before
		return false
	}
	return true
}

// take adds a value; it tells whether the field can have it.
func (f *Field) take(text Text) bool {
	if f.Name != Year || isUnknown(text.Text) && text.Form != Prefix {
		f.Texts = append(f.Texts, text)
		return true
	}
	from, to, ok := years(text.Text)
	if ok && text.Form != Prefix {
		f.Years = append(f.Years, Years{text.At, from, to})
		return true
	}
	return false
}

// list reads values in brackets, which end early at what no value can be.
func (s *scanner) list(f *Field) {
	open := s.at
	s.at++
	for s.leaves+len(f.Texts)+len(f.Years) < MaxClauses {
		s.at += s.run(func(r rune) bool { return isBlank(r) || isSeparator(r) || isBar(r) })
		if s.is(s.at, isClose) {
			s.at++
			return
		}
		end := s.wordEnd(s.at)
		if kind, isOperator := operators[string(half(s.text[s.at:end]))]; isOperator {
			if kind != orSign {
				s.add(CodeOperator, s.at, end)
			}
			s.at = end
			continue
		}
		if s.is(s.at, isMinus) || !s.value(f) {
			break
		}
	}
	s.add(CodeBracket, open, open+1)
}

// openEnds are the words for a range with an open end, at the end of a text that is
// a year otherwise.
var openEnds = []struct{ word, before, behind string }{
	{"及以后", "", ".."}, {"以后", "", ".."}, {"以後", "", ".."}, {"以来", "", ".."}, {"以來", "", ".."}, {"起", "", ".."},
	{"及以前", "..", ""}, {"以前", "..", ""},
}

// years reads a year or a range of years.
func years(text string) (from, to int, ok bool) {
	text = string(half([]rune(text)))
	text = strings.ReplaceAll(strings.ReplaceAll(text, " ", ""), "年", "")
	for _, o := range openEnds {
		if first, found := strings.CutSuffix(text, o.word); found {
			text = o.before + first + o.behind
		}
	}
	for _, dash := range []string{"..", "…", "~", "～", "至", "到", "—", "–", "\u2212", "-"} {
		if first, last, found := strings.Cut(text, dash); found {
			last = strings.TrimPrefix(last, dash) // as in ——
			from, fromOK := year(first)
			to, toOK := year(last)
			if from > 0 && to > 0 && from > to {
				from, to = to, from
			}
			return from, to, fromOK && toOK && from+to > 0
		}
	}
	from, ok = year(text)
	return from, from, ok && from > 0
}

// year reads a year of four digits; "" is 0, an open end.
func year(text string) (int, bool) {
	if text == "" {
		return 0, true
	}
	y, err := strconv.Atoi(text)
	return y, err == nil && len(text) == 4 && 1000 <= y && y <= 2999
}

// isUnknown tells whether a value is the bucket of what has no value.
func isUnknown(value string) bool {
	switch strings.ToLower(value) {
	case graphmodel.UnknownValue, "未知", "不详", "不詳":
		return true
	}
	return false
}

package native

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// flaw is what is wrong with a line, at a byte of it.
type flaw struct {
	at     int
	field  string // the JSON path: "edge.since"; "" for the line as such
	zh, en string
}

func (f *flaw) Error() string {
	return fmt.Sprintf("byte %d: %s: %s（%s）", f.at, f.field, f.en, f.zh)
}

// scanner reads the JSON of one line. encoding/json would take repeated names,
// names in another case and broken UTF-8, and would not say where a value stands.
type scanner struct {
	s     string
	i     int
	field string // what is being read, for messages
}

func (p *scanner) flaw(at int, zh, en string) error {
	return &flaw{at: at, field: p.field, zh: zh, en: en}
}

// peek skips white space and returns the byte after it; 0 at the end.
func (p *scanner) peek() byte {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; c {
		case ' ', '\t', '\r', '\n':
			p.i++
		default:
			return c
		}
	}
	return 0
}

func (p *scanner) expect(c byte) error {
	if p.peek() != c {
		return p.flaw(p.i, fmt.Sprintf("此处应为 %c%s", c, p.found("，而不是 ")), fmt.Sprintf("%c expected here%s", c, p.found(", not ")))
	}
	p.i++
	return nil
}

func (p *scanner) found(not string) string {
	if p.i >= len(p.s) {
		return ""
	}
	r, _ := utf8.DecodeRuneInString(p.s[p.i:])
	return not + strconv.QuoteRune(r)
}

// object reads an object; member is called for each name, before its value, with
// the place of the name.
func (p *scanner) object(member func(name string, at int) error) error {
	if p.peek() != '{' {
		return p.flaw(p.i, "应为对象 {…}", "must be an object {…}")
	}
	p.i++
	if p.peek() == '}' {
		p.i++
		return nil
	}
	for {
		p.peek()
		at := p.i
		name, err := p.text()
		if err != nil {
			return err
		}
		if err := p.expect(':'); err != nil {
			return err
		}
		if err := member(name, at); err != nil {
			return err
		}
		if p.peek() == ',' {
			p.i++
			continue
		}
		return p.expect('}')
	}
}

// list reads a list of strings; an empty one is not nil.
func (p *scanner) list() ([]string, error) {
	if p.peek() != '[' {
		return nil, p.flaw(p.i, "应为字符串列表 […]", "must be a list of strings […]")
	}
	p.i++
	items := []string{}
	if p.peek() == ']' {
		p.i++
		return items, nil
	}
	for {
		item, err := p.text()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
		if p.peek() == ',' {
			p.i++
			continue
		}
		return items, p.expect(']')
	}
}

// text reads a string. One without escapes is a piece of the line, not a copy.
func (p *scanner) text() (string, error) {
	if p.peek() != '"' {
		return "", p.flaw(p.i, "应为字符串 \"…\"", "must be a string \"…\"")
	}
	start := p.i + 1
	ascii := true
	for i := start; i < len(p.s); i++ {
		switch c := p.s[i]; {
		case c == '"':
			p.i = i + 1
			if s := p.s[start:i]; ascii || utf8.ValidString(s) {
				return s, nil
			}
			return "", p.notUTF8(start)
		case c == '\\':
			return p.escapedText(start)
		case c < ' ':
			return "", p.flaw(i, "字符串中的控制字符应写成转义，如 \\n", "a control character in a string is written as an escape, such as \\n")
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return "", p.flaw(start-1, "字符串没有结束的引号", "the string has no closing quote")
}

func (p *scanner) notUTF8(from int) error {
	for from < len(p.s) {
		r, size := utf8.DecodeRuneInString(p.s[from:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		from += size
	}
	return p.flaw(from, "不是有效的 UTF-8", "is not valid UTF-8")
}

// escapedText reads a string that holds an escape; start is after its quote.
func (p *scanner) escapedText(start int) (string, error) {
	var b strings.Builder
	for p.i = start; p.i < len(p.s); {
		plain := p.i
		for p.i < len(p.s) && p.s[p.i] != '"' && p.s[p.i] != '\\' && p.s[p.i] >= ' ' {
			p.i++
		}
		if !utf8.ValidString(p.s[plain:p.i]) {
			return "", p.notUTF8(plain)
		}
		b.WriteString(p.s[plain:p.i])
		switch {
		case p.i == len(p.s):
		case p.s[p.i] == '"':
			p.i++
			return b.String(), nil
		case p.s[p.i] == '\\':
			r, err := p.escape()
			if err != nil {
				return "", err
			}
			b.WriteRune(r)
		default:
			return "", p.flaw(p.i, "字符串中的控制字符应写成转义，如 \\n", "a control character in a string is written as an escape, such as \\n")
		}
	}
	return "", p.flaw(start-1, "字符串没有结束的引号", "the string has no closing quote")
}

var escapes = map[byte]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (p *scanner) escape() (rune, error) {
	at := p.i
	p.i++
	if p.i < len(p.s) {
		if r, ok := escapes[p.s[p.i]]; ok {
			p.i++
			return r, nil
		}
	}
	r, ok := p.hex()
	if utf16.IsSurrogate(r) {
		var low rune
		if p.i < len(p.s) && p.s[p.i] == '\\' {
			p.i++
			low, ok = p.hex()
		}
		if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
			return 0, p.flaw(at, "代理项必须成对，如 \\ud83d\\ude00", "a surrogate must be one of a pair, as in \\ud83d\\ude00")
		}
	}
	switch {
	case !ok:
		return 0, p.flaw(at, "不是 JSON 的转义", "is not an escape of JSON")
	case r == 0:
		return 0, p.flaw(at, "含有 NUL 字符", "contains a NUL character")
	}
	return r, nil
}

// hex reads uXXXX.
func (p *scanner) hex() (rune, bool) {
	if p.i+5 > len(p.s) || p.s[p.i] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(p.s[p.i+1:p.i+5], 16, 16)
	p.i += 5
	return rune(n), err == nil
}

// number reads a number by the grammar of JSON: an int64 unless it has a point or
// an exponent.
func (p *scanner) number() (any, error) {
	start := p.i
	if p.i < len(p.s) && p.s[p.i] == '-' {
		p.i++
	}
	first := p.i
	whole := p.digits()
	bad := whole == 0 || whole > 1 && p.s[first] == '0'
	decimal := false
	if p.i < len(p.s) && p.s[p.i] == '.' {
		p.i++
		decimal = true
		bad = p.digits() == 0 || bad
	}
	if p.i < len(p.s) && (p.s[p.i] == 'e' || p.s[p.i] == 'E') {
		p.i++
		decimal = true
		if p.i < len(p.s) && (p.s[p.i] == '+' || p.s[p.i] == '-') {
			p.i++
		}
		bad = p.digits() == 0 || bad
	}
	if bad {
		return nil, p.flaw(start, "不是 JSON 的数", "is not a number of JSON")
	}
	return p.numberValue(start, decimal)
}

func (p *scanner) numberValue(start int, decimal bool) (any, error) {
	if decimal {
		f, err := strconv.ParseFloat(p.s[start:p.i], 64)
		if err != nil {
			return nil, p.flaw(start, "超出 64 位小数的范围", "is beyond a 64-bit decimal")
		}
		return f, nil
	}
	n, err := strconv.ParseInt(p.s[start:p.i], 10, 64)
	if err != nil {
		return nil, p.flaw(start, "超出 64 位整数的范围", "is beyond a 64-bit integer")
	}
	return n, nil
}

func (p *scanner) digits() int {
	start := p.i
	for p.i < len(p.s) && '0' <= p.s[p.i] && p.s[p.i] <= '9' {
		p.i++
	}
	return p.i - start
}

package native

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

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
			return "", p.control(i)
		case c >= utf8.RuneSelf:
			ascii = false
		}
	}
	return "", p.unclosed(start - 1)
}

func (p *scanner) control(at int) error {
	return p.flaw(at, "字符串中的控制字符应写成转义，如 \\n", "a control character in a string is written as an escape, such as \\n")
}

func (p *scanner) unclosed(at int) error {
	return p.flaw(at, "字符串没有结束的引号", "the string has no closing quote")
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
			return "", p.control(p.i)
		}
	}
	return "", p.unclosed(start - 1)
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
	switch {
	case utf16.IsSurrogate(r):
		return p.pair(r, at)
	case !ok:
		return 0, p.flaw(at, "不是 JSON 的转义", "is not an escape of JSON")
	case r == 0:
		return 0, p.flaw(at, "含有 NUL 字符", "contains a NUL character")
	}
	return r, nil
}

// pair reads the second of two escapes that stand for one character, the first of
// which is at a place.
func (p *scanner) pair(first rune, at int) (rune, error) {
	var second rune
	if p.take(`\`) {
		second, _ = p.hex()
	}
	r := utf16.DecodeRune(first, second)
	if r == utf8.RuneError {
		return 0, p.flaw(at, "代理项必须成对，如 \\ud83d\\ude00", "a surrogate must be one of a pair, as in \\ud83d\\ude00")
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

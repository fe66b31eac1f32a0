package graphmodel

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// plainReader reads what Canonical writes where nothing is escaped, as nearly always, in a
// fraction of the time that encoding/json takes. What it does not read is left to that, so
// that it decides nothing: ok is false then.
type plainReader struct {
	rest []byte
	ok   bool
}

// readPlain is an object of properties, as UnmarshalJSON reads it.
func readPlain(data []byte) (Props, bool) {
	r := &plainReader{data, true}
	if r.take('{'); !r.ok || len(r.rest) == 0 || r.rest[0] == '}' {
		return nil, false
	}
	props := make(Props, bytes.Count(data, []byte(`":`)))
	for r.ok {
		name := r.text()
		r.take(':')
		props[name] = r.value()
		if !r.next('}') {
			break
		}
	}
	return props, r.ok && len(r.rest) == 0
}

// take reads one sign.
func (r *plainReader) take(sign byte) {
	if r.ok = r.ok && len(r.rest) > 0 && r.rest[0] == sign; r.ok {
		r.rest = r.rest[1:]
	}
}

// next reads the sign between two things, or the one that ends them: false.
func (r *plainReader) next(end byte) bool {
	if r.ok && len(r.rest) > 0 && r.rest[0] == end {
		r.rest = r.rest[1:]
		return false
	}
	r.take(',')
	return r.ok
}

func (r *plainReader) value() any {
	if !r.ok || len(r.rest) == 0 {
		r.ok = false
		return nil
	}
	switch r.rest[0] {
	case '"':
		return r.text()
	case '[':
		return r.list()
	case 't', 'f':
		return r.truth()
	}
	return r.number()
}

func (r *plainReader) text() string {
	r.take('"')
	end := bytes.IndexByte(r.rest, '"')
	if !r.ok || end < 0 || !isPlain(r.rest[:end]) {
		r.ok = false
		return ""
	}
	text := string(r.rest[:end])
	r.rest = r.rest[end+1:]
	return text
}

// isPlain tells whether a text has neither escapes nor what is not allowed.
func isPlain(text []byte) bool {
	wide := false
	for _, c := range text {
		if c < ' ' || c == '\\' {
			return false
		}
		wide = wide || c >= utf8.RuneSelf
	}
	return !wide || utf8.Valid(text)
}

func (r *plainReader) list() []string {
	r.take('[')
	items := []string{}
	if len(r.rest) > 0 && r.rest[0] == ']' {
		r.rest = r.rest[1:]
		return items
	}
	for r.ok {
		items = append(items, r.text())
		if !r.next(']') {
			break
		}
	}
	return items
}

func (r *plainReader) truth() bool {
	for _, word := range []string{"true", "false"} {
		if rest, ok := bytes.CutPrefix(r.rest, []byte(word)); ok {
			r.rest = rest
			return word == "true"
		}
	}
	r.ok = false
	return false
}

// number is one as Canonical writes it, but for those with an exponent.
func (r *plainReader) number() any {
	end := 0
	for end < len(r.rest) && strings.IndexByte("-.0123456789", r.rest[end]) >= 0 {
		end++
	}
	text := string(r.rest[:end])
	whole, part, point := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	if whole == "" || strings.Contains(whole+part, "-") || len(whole) > 1 && whole[0] == '0' || point && (part == "" || strings.Contains(part, ".")) {
		r.ok = false
		return nil
	}
	r.rest = r.rest[end:]
	v, ok := readNumber(text)
	r.ok = r.ok && ok
	return v
}

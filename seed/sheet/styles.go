package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"ronghe/seed/ooxml"
)

// style is what a cell's number format makes of its number. Only what changes the meaning
// is told apart: separators of thousands and currencies are not.
type style struct {
	shows  shows
	digits int // of zeros: how many at least
}

type shows string

const (
	asNumber  shows = ""
	asYear    shows = "year" // a date of which only the year is seen
	asMonth   shows = "month"
	asDay     shows = "day"
	asTime    shows = "time" // a time of day without a date
	asPercent shows = "percent"
	asZeros   shows = "zeros" // a code, as in 000000
)

const maxStyles = 1 << 17

// readStyles reads the number format of each style that cells may have.
func (w *workbook) readStyles(name string) error {
	p, err := w.archive.Part(name)
	if err != nil {
		return err
	}
	defer p.Close()
	formats := map[string]string{}
	within := false // the styles of cells, and not those that they are made from
	for {
		token, err := p.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if end, ok := token.(xml.EndElement); ok && end.Name.Local == "cellXfs" {
			within = false
		}
		start, ok := startOf(token)
		if !ok {
			continue
		}
		switch name := start.Name.Local; {
		case name == "numFmt":
			formats[ooxml.Attr(start, "numFmtId")] = ooxml.Attr(start, "formatCode")
		case name == "cellXfs":
			within = true
		case name == "xf" && within:
			id := ooxml.Attr(start, "numFmtId")
			w.styles = append(w.styles, styleOf(id, formats[id]))
		}
		if len(w.styles) > maxStyles || len(formats) > maxStyles {
			return p.Invalid("样式太多", "there are too many styles")
		}
	}
}

// styleOf is the style of a number format: of its code, or where it has none, of its number
// (ECMA-376 part 1, 18.8.30, with the numbers that Chinese versions use).
func styleOf(id, code string) style {
	if code != "" {
		return styleOfCode(code)
	}
	n, _ := strconv.Atoi(id) // what is no number is General
	switch {
	case n == 9 || n == 10:
		return style{shows: asPercent}
	case n == 17, n == 27, n == 36, n == 50, n == 52, n == 57: // mmm-yy, yyyy"年"m"月"
		return style{shows: asMonth}
	case n >= 14 && n <= 16, n == 22, n >= 28 && n <= 31, n == 51, n == 53, n == 54, n == 58:
		return style{shows: asDay}
	case n >= 18 && n <= 21, n >= 32 && n <= 35, n >= 45 && n <= 47, n == 55, n == 56:
		return style{shows: asTime}
	}
	return style{}
}

// styleOfCode reads the first section of a format code without what it shows as it is.
func styleOfCode(code string) style {
	code, _, _ = strings.Cut(bare(code), ";")
	code = strings.ToLower(code)
	has := func(letters string) bool { return strings.ContainsAny(code, letters) }
	switch {
	case code == "general" || code == "@":
		return style{}
	case code != "" && strings.Trim(code, "0") == "":
		return style{shows: asZeros, digits: len(code)}
	case has("%"):
		return style{shows: asPercent}
	case has("0#?") && !has("yd"):
		return style{}
	case has("d"):
		return style{shows: asDay}
	case has("y") && has("m"):
		return style{shows: asMonth}
	case has("y"):
		return style{shows: asYear}
	case has("hs"):
		return style{shows: asTime}
	case has("m"): // a month without its year: the date behind it says more
		return style{shows: asDay}
	}
	return style{}
}

// bare is a format code without literals, colours, conditions and locales.
func bare(code string) string {
	var b strings.Builder
	for i := 0; i < len(code); i++ {
		var end int
		switch code[i] {
		case '"':
			end = strings.IndexByte(code[i+1:], '"')
		case '[':
			end = strings.IndexByte(code[i+1:], ']')
			if elapsed := strings.ToLower(code[i+1 : i+1+max(end, 0)]); elapsed != "" && strings.Trim(elapsed, "hms") == "" {
				b.WriteString(elapsed)
			}
		case '\\', '_', '*':
			i++
			continue
		default:
			b.WriteByte(code[i])
			continue
		}
		if end < 0 {
			break
		}
		i += end + 1
	}
	return b.String()
}

package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"strconv"
	"strings"

	"golang.org/x/text/width"
)

// spreadReport is what a spread command found: once, to be printed as text, JSON or CSV.
// Values are string, int, float64, bool or nil; a float64 that is not finite is none.
type spreadReport struct {
	facts  []fact
	notes  []note
	sheets []sheet  // the first one is what CSV prints
	charts []string // in text only
}

// fact is one value with its name in JSON and in Chinese.
type fact struct {
	key, zh string
	value   any
}

// note is a warning or a limit of the result.
type note struct{ zh, en string }

// sheet is a table. Columns are "key 中文".
type sheet struct {
	key, zh string
	columns []fact // without values
	hidden  bool   // not in the text, which shows it in another way
	rows    [][]any
	rest    iter.Seq[[]any] // the rows behind these, which the text does not show; nil for none
	left    int             // how many those are
}

func (r *spreadReport) fact(key, zh string, value any) {
	r.facts = append(r.facts, fact{key, zh, value})
}

func (r *spreadReport) note(zh, en string) { r.notes = append(r.notes, note{zh, en}) }

// count notes how many of something there are, if there are any.
func (r *spreadReport) count(n int, zh, en string) {
	if n > 0 {
		r.note(fmt.Sprintf("%s：%d", zh, n), fmt.Sprintf("%s: %d", en, n))
	}
}

// sheet begins a table whose columns are key, Chinese, key, Chinese, …
func (r *spreadReport) sheet(key, zh string, columns ...string) *sheet {
	s := sheet{key: key, zh: zh}
	for i := 0; i < len(columns); i += 2 {
		s.columns = append(s.columns, fact{key: columns[i], zh: columns[i+1]})
	}
	r.sheets = append(r.sheets, s)
	return &r.sheets[len(r.sheets)-1]
}

func (s *sheet) row(values ...any) { s.rows = append(s.rows, values) }

// chart adds a chart, unless it is "".
func (r *spreadReport) chart(text string) {
	if text != "" {
		r.charts = append(r.charts, text)
	}
}

// known is nil for a number that is none.
func known(value any) any {
	if f, ok := value.(float64); ok && (math.IsNaN(f) || math.IsInf(f, 0)) {
		return nil
	}
	return value
}

// The significant digits of numbers that are no whole ones: for programs, and for eyes.
const (
	exactDigits = 12
	shownDigits = 6
)

// asText is a value as text, "" for none.
func asText(value any, digits int) string {
	switch v := known(value).(type) {
	case nil:
		return ""
	case float64:
		if v == math.Trunc(v) {
			digits = exactDigits
		}
		return strconv.FormatFloat(v, 'g', digits, 64)
	case string:
		return v
	default:
		return fmt.Sprint(v)
	}
}

// csv prints one table, the first one where none is named.
func (r *spreadReport) csv(w io.Writer, name string) error {
	var names []string
	for i := range r.sheets {
		if names = append(names, r.sheets[i].key); name == "" || name == r.sheets[i].key {
			return r.sheets[i].csv(w)
		}
	}
	return &usageError{fmt.Errorf("--table: %q: 这里的表有 %s · the tables here are %s", name, strings.Join(names, "、"), strings.Join(names, ", "))}
}

func (s *sheet) csv(w io.Writer) error {
	out := csv.NewWriter(w)
	cells := make([]string, len(s.columns))
	for i, c := range s.columns {
		cells[i] = c.key
	}
	err := out.Write(cells)
	for row := range s.all() {
		for i, value := range row {
			cells[i] = asText(value, exactDigits)
		}
		err = errors.Join(err, out.Write(cells))
	}
	out.Flush()
	return errors.Join(err, out.Error())
}

// most is how many rows of a table the text shows.
const mostRows = 40

func (r *spreadReport) text(w io.Writer) error {
	out := &strings.Builder{}
	r.summary(out)
	for _, chart := range r.charts {
		out.WriteString("\n" + chart + "\n")
	}
	for _, s := range r.sheets {
		if !s.hidden {
			s.text(out)
		}
	}
	_, err := io.WriteString(w, out.String())
	return err
}

// summary is the facts and the notes.
func (r *spreadReport) summary(out *strings.Builder) {
	widest := 0
	for _, f := range r.facts {
		widest = max(widest, columnsOf(f.title()))
	}
	for _, f := range r.facts {
		value := asText(f.value, shownDigits)
		if value == "" {
			value = "—"
		}
		fmt.Fprintf(out, "%s  %s\n", padded(f.title(), widest), value)
	}
	for _, n := range r.notes {
		fmt.Fprintf(out, "! %s · %s\n", n.zh, n.en)
	}
}

func (f fact) title() string { return f.zh + " · " + strings.ReplaceAll(f.key, "_", " ") }

func (s *sheet) text(out *strings.Builder) {
	fmt.Fprintf(out, "\n%s\n", fact{key: s.key, zh: s.zh}.title())
	lines := [][]string{{}}
	for _, c := range s.columns {
		lines[0] = append(lines[0], c.title())
	}
	for i, row := range s.rows {
		if i == mostRows {
			break
		}
		var cells []string
		for _, value := range row {
			cells = append(cells, asText(value, shownDigits))
		}
		lines = append(lines, cells)
	}
	widths := make([]int, len(s.columns))
	for _, line := range lines {
		for i, cell := range line {
			widths[i] = max(widths[i], columnsOf(cell))
		}
	}
	for _, line := range lines {
		text := " "
		for i, cell := range line {
			text += " " + padded(cell, widths[i]+1)
		}
		out.WriteString(strings.TrimRight(text, " ") + "\n")
	}
	if more := len(s.rows) + s.left - mostRows; more > 0 {
		fmt.Fprintf(out, "  … 另有 %d 行，见 --csv · and %d rows more: see --csv\n", more, more)
	}
}

// columnsOf is how many columns of a terminal a text takes: two for each wide character.
func columnsOf(text string) int {
	n := 0
	for _, r := range text {
		n++
		if kind := width.LookupRune(r).Kind(); kind == width.EastAsianWide || kind == width.EastAsianFullwidth {
			n++
		}
	}
	return n
}

func padded(text string, columns int) string {
	return text + strings.Repeat(" ", max(0, columns-columnsOf(text)))
}

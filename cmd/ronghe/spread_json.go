package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"iter"
	"slices"
	"strings"
)

// json prints the report as an object with its keys in order: the facts, the notes, and
// each table as a list of objects. Tables are printed row by row, since they may be long.
func (r *spreadReport) json(w io.Writer) error {
	out := &jsonWriter{to: bufio.NewWriter(w)}
	out.enc = json.NewEncoder(&out.one)
	out.enc.SetEscapeHTML(false)
	notes := []map[string]string{}
	for _, n := range r.notes {
		notes = append(notes, map[string]string{"zh": n.zh, "en": n.en})
	}
	members := map[string]func(){"notes": func() { out.value(notes) }}
	for _, f := range r.facts {
		members[f.key] = func() { out.value(known(f.value)) }
	}
	for i := range r.sheets {
		members[r.sheets[i].key] = func() { out.sheet(&r.sheets[i]) }
	}
	out.text("{")
	before := "\n  "
	for _, key := range sortedKeys(members) {
		out.text(before)
		out.value(key)
		out.text(": ")
		members[key]()
		before = ",\n  "
	}
	out.text("\n}\n")
	if out.err != nil {
		return out.err
	}
	return out.to.Flush()
}

func sortedKeys(of map[string]func()) []string {
	var keys []string
	for key := range of {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// jsonWriter writes values, and keeps the first error.
type jsonWriter struct {
	to  *bufio.Writer // which keeps its own errors until Flush
	enc *json.Encoder
	one bytes.Buffer // the value being written
	err error
}

func (w *jsonWriter) text(s string) { _, _ = w.to.WriteString(s) }

// value writes what stands in the report itself; rows have their own way.
func (w *jsonWriter) value(v any) {
	w.enc.SetIndent("  ", "  ")
	w.scalar(v)
}

func (w *jsonWriter) scalar(v any) {
	w.one.Reset()
	if err := w.enc.Encode(v); err != nil && w.err == nil {
		w.err = err
	}
	_, _ = w.to.Write(bytes.TrimSuffix(w.one.Bytes(), []byte("\n")))
}

func (w *jsonWriter) sheet(s *sheet) {
	order := make([]int, len(s.columns))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(s.columns[a].key, s.columns[b].key) })
	w.text("[")
	before := "\n    {\n      "
	for row := range s.all() {
		for _, i := range order {
			w.text(before)
			w.scalar(s.columns[i].key)
			w.text(": ")
			w.scalar(known(row[i]))
			before = ",\n      "
		}
		before = "\n    },\n    {\n      "
	}
	if before != "\n    {\n      " {
		w.text("\n    }\n  ")
	}
	w.text("]")
}

// all is every row, those that are made only now among them.
func (s *sheet) all() iter.Seq[[]any] {
	return func(yield func([]any) bool) {
		for _, row := range s.rows {
			if !yield(row) {
				return
			}
		}
		if s.rest != nil {
			s.rest(yield)
		}
	}
}

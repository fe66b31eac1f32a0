package export

import (
	"bufio"
	"iter"
	"time"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// XLSX: a sheet for each kind of node, then for each kind of edge, with the labels of
// the ontology as names. Numbers and truth values are typed. Dates stand as they are
// known, as texts; beside those of edges are the first and the last day that each may
// mean, as days of Excel (from March 1900 on, where its calendar is right).

func writeXLSX(w *bufio.Writer, s *surveyed) error {
	book, err := NewWorkbook()
	if err != nil {
		return err
	}
	if err := s.writeNodeSheets(book); err != nil {
		return err
	}
	if err := s.writeEdgeSheets(book); err != nil {
		return err
	}
	if book.sheets == 0 {
		if err := emptySheet(book); err != nil {
			return err
		}
	}
	return book.Save(w)
}

func (s *surveyed) writeNodeSheets(book *Workbook) error {
	nodes, stop := iter.Pull2(s.Part.nodes)
	defer stop()
	for _, kind := range s.nodes.sorted() {
		label := schema.Text{Zh: string(kind), En: string(kind)}
		if k, ok := s.Ontology.NodeKind(kind); ok {
			label = k.Label
		}
		fields := columnsBut(s.nodeColumns(nodeFields(), kind), "kind")
		if err := writeSheets(book, label.In(s.Lang), s.headers(labels(fields)), fields, s.nodes.kinds[kind].count, nodes); err != nil {
			return err
		}
	}
	return nil
}

func (s *surveyed) writeEdgeSheets(book *Workbook) error {
	edges, stop := iter.Pull2(s.Part.edges)
	defer stop()
	for _, kind := range s.edges.sorted() {
		label := schema.Text{Zh: string(kind), En: string(kind)}
		if k, ok := s.Ontology.EdgeKind(kind); ok {
			label = k.Label
		}
		fields := withDays(columnsBut(s.edgeColumns(s.claimFields(), kind), "kind"))
		if err := writeSheets(book, label.In(s.Lang), s.headers(labels(fields)), fields, s.edges.kinds[kind].count, edges); err != nil {
			return err
		}
	}
	return nil
}

func emptySheet(book *Workbook) error {
	sheet, err := book.Sheet("空 · empty", nil, 0)
	if err != nil {
		return err
	}
	return sheet.End()
}

// writeSheets writes the next count of rows: all of one kind, which are together since
// the kind is what an ID begins with.
func writeSheets[T any](book *Workbook, name string, header []string, fields []field[T], count int, next func() (T, error, bool)) error {
	cells := make([]any, len(fields))
	var sheet *Sheet
	for i := range count {
		if sheet == nil || sheet.Full() {
			if err := endSheet(sheet); err != nil {
				return err
			}
			var err error
			if sheet, err = book.Sheet(name, header, count-i); err != nil {
				return err
			}
		}
		row, err, ok := next()
		if err != nil || !ok {
			return err
		}
		for i, f := range fields {
			cells[i] = f.get(row)
		}
		if err := sheet.Row(cells); err != nil {
			return err
		}
	}
	return endSheet(sheet)
}

func endSheet(s *Sheet) error {
	if s == nil {
		return nil
	}
	return s.End()
}

func labels[T any](fields []field[T]) []schema.Text {
	list := make([]schema.Text, len(fields))
	for i, f := range fields {
		list[i] = f.label
	}
	return list
}

// headers are labels in the language asked for, each once.
func (s *surveyed) headers(labels []schema.Text) []string {
	taken := map[string]bool{}
	list := make([]string, len(labels))
	for i, l := range labels {
		name := l.In(s.Lang)
		for taken[name] {
			name += "＊"
		}
		taken[name] = true
		list[i] = name
	}
	return list
}

// withDays puts the first and the last day of a date after it.
func withDays(fields []field[graphmodel.Edge]) []field[graphmodel.Edge] {
	var out []field[graphmodel.Edge]
	for _, f := range fields {
		out = append(out, f)
		date := edgeDates[f.name]
		if date == nil || f.prop != "" {
			continue
		}
		out = append(out,
			field[graphmodel.Edge]{name: f.name + "_first", label: schema.Text{Zh: f.label.Zh + "（首日）", En: f.label.En + " (first day)"},
				get: func(e graphmodel.Edge) any { return excelDay(date(e), true) }},
			field[graphmodel.Edge]{name: f.name + "_last", label: schema.Text{Zh: f.label.Zh + "（末日）", En: f.label.En + " (last day)"},
				get: func(e graphmodel.Edge) any { return excelDay(date(e), false) }})
	}
	return out
}

var edgeDates = map[string]func(graphmodel.Edge) graphmodel.Date{
	"since": func(e graphmodel.Edge) graphmodel.Date { return e.Since },
	"until": func(e graphmodel.Edge) graphmodel.Date { return e.Until },
}

// excelDay is the first or last day of d as a time; nil when Excel has no such day.
func excelDay(d graphmodel.Date, first bool) any {
	from, to, ok := dayTimes(d)
	if !first {
		from = to
	}
	if !ok || from.Before(time.Date(1900, time.March, 1, 0, 0, 0, 0, time.UTC)) {
		return nil
	}
	return from
}

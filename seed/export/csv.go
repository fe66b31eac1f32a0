package export

import (
	"bufio"
	"encoding/csv"
	"io"
	"iter"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// A CSV file is UTF-8 (RFC 4180) with one header row of the names of fields. A list
// is a JSON array. Texts that begin like a formula stand behind an apostrophe (Cell);
// numbers do not. No value and an empty text are both an empty cell.

func writeNodesCSV(w *bufio.Writer, s *surveyed) error {
	if err := writeBOM(w, s.BOM); err != nil {
		return err
	}
	return writeTable(w, s.nodeColumns(nodeFields(), s.nodes.sorted()...), s.Part.nodes)
}

func writeClaimsCSV(w *bufio.Writer, s *surveyed) error {
	if err := writeBOM(w, s.BOM); err != nil {
		return err
	}
	return writeTable(w, s.edgeColumns(s.claimFields(), s.edges.sorted()...), s.Part.edges)
}

func writeBOM(w io.Writer, wanted bool) error {
	if !wanted {
		return nil
	}
	_, err := io.WriteString(w, "\ufeff")
	return err
}

// claimFields are the fields of edges with the titles of all that they name.
func (s *surveyed) claimFields() []field[graphmodel.Edge] {
	titles := map[string]field[graphmodel.Edge]{
		"from": {name: "from_title", label: schema.Text{Zh: "起点", En: "From (title)"},
			get: func(e graphmodel.Edge) any { return orNil(s.titles[e.From]) }},
		"to": {name: "to_title", label: schema.Text{Zh: "终点", En: "To (title)"},
			get: func(e graphmodel.Edge) any { return orNil(s.titles[e.To]) }},
		"source": {name: "source_title", label: schema.Text{Zh: "来源", En: "Source (title)"},
			get: func(e graphmodel.Edge) any { return orNil(s.titles[e.Source]) }},
	}
	fields := edgeFields()
	for i := len(fields) - 1; i >= 0; i-- {
		if t, ok := titles[fields[i].name]; ok {
			fields = slices.Insert(fields, i+1, t)
		}
	}
	return fields
}

func writeTable[T any](w io.Writer, fields []field[T], rows iter.Seq2[T, error]) error {
	out := csv.NewWriter(w)
	cells := make([]string, len(fields))
	for i, f := range fields {
		cells[i] = f.name
	}
	if err := out.Write(cells); err != nil {
		return err
	}
	for row, err := range rows {
		if err != nil {
			return err
		}
		for i, f := range fields {
			cells[i] = csvCell(f.typ, f.get(row))
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// csvCell guards texts; a column of numbers has nothing that is read as a formula.
func csvCell(typ valueType, v any) string {
	if typ == integerValue || typ == numberValue {
		return asText(v)
	}
	return Cell(asText(v))
}

package export

import (
	"archive/zip"
	"bufio"
	"encoding/csv"
	"io"
	"iter"
	"strings"

	"ronghe/graphmodel"
)

// CSV files for `neo4j-admin database import full`, in a zip with the command. They are
// read by that program and no spreadsheet, so no cell is guarded. The parts of a list
// stand between U+001F, which within a part becomes U+FFFD; an empty list is absent.

const neo4jReadme = `neo4j-admin database import full neo4j \
  --nodes=nodes.csv --relationships=relationships.csv \
  --array-delimiter="U+001F" --multiline-fields=true
`

const listDelimiter = "\x1f"

var neo4jTypes = map[valueType]string{
	textValue: "string", integerValue: "long", numberValue: "double", booleanValue: "boolean", listValue: "string[]",
}

func writeNeo4jImport(w *bufio.Writer, s *surveyed) error {
	z := zip.NewWriter(w)
	readme, err := z.Create("import.sh")
	if err != nil {
		return err
	}
	if _, err := io.WriteString(readme, neo4jReadme); err != nil {
		return err
	}
	nodes := s.nodeColumns(nodeFields(), s.nodes.sorted()...)
	nodeHeader := func(f field[graphmodel.Node]) string {
		if f.name == "id" {
			return "id:ID"
		}
		return f.name + ":" + neo4jTypes[f.typ]
	}
	labels := field[graphmodel.Node]{name: ":LABEL", get: func(n graphmodel.Node) any { return "Thing" + listDelimiter + string(n.Kind) }}
	if err := writeImport(z, "nodes.csv", nodes, nodeHeader, labels, s.Part.nodes); err != nil {
		return err
	}
	edges := s.edgeColumns(edgeFields(), s.edges.sorted()...)
	edgeHeader := func(f field[graphmodel.Edge]) string {
		switch f.name {
		case "from":
			return ":START_ID"
		case "to":
			return ":END_ID"
		}
		return f.name + ":" + neo4jTypes[f.typ]
	}
	types := field[graphmodel.Edge]{name: ":TYPE", get: func(e graphmodel.Edge) any { return string(e.Kind) }}
	if err := writeImport(z, "relationships.csv", edges, edgeHeader, types, s.Part.edges); err != nil {
		return err
	}
	return z.Close()
}

// writeImport writes a file of the zip; last is a column that is no field.
func writeImport[T any](z *zip.Writer, name string, fields []field[T], header func(field[T]) string, last field[T], rows iter.Seq2[T, error]) error {
	file, err := z.Create(name)
	if err != nil {
		return err
	}
	out := csv.NewWriter(file)
	cells := make([]string, 0, len(fields)+1)
	for _, f := range fields {
		cells = append(cells, header(f))
	}
	if err := out.Write(append(cells, last.name)); err != nil {
		return err
	}
	for row, err := range rows {
		if err != nil {
			return err
		}
		cells = cells[:0]
		for _, f := range fields {
			cells = append(cells, importCell(f.get(row)))
		}
		if err := out.Write(append(cells, importCell(last.get(row)))); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func importCell(v any) string {
	if list, ok := v.([]string); ok {
		parts := make([]string, len(list))
		for i, part := range list {
			parts[i] = strings.ReplaceAll(part, listDelimiter, "\ufffd")
		}
		return strings.Join(parts, listDelimiter)
	}
	return asText(v)
}

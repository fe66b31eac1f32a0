package export

import (
	"archive/zip"
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"ronghe/graphmodel"
)

// A Frictionless data package (specs.frictionlessdata.io/data-package, version 1): a zip
// of nodes.csv and claims.csv, as the formats of these names write them, and
// datapackage.json with the schema, SHA-256 and size of each.

// dataPackage is datapackage.json.
type dataPackage struct {
	Profile     string     `json:"profile"`
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Version     string     `json:"version"`
	Resources   []resource `json:"resources"`
}

type resource struct {
	Name     string      `json:"name"`
	Path     string      `json:"path"`
	Title    string      `json:"title"`
	Profile  string      `json:"profile"`
	Format   string      `json:"format"`
	Media    string      `json:"mediatype"`
	Encoding string      `json:"encoding"`
	Bytes    int64       `json:"bytes"`
	Hash     string      `json:"hash"`
	Schema   tableSchema `json:"schema"`
}

type tableSchema struct {
	Fields        []schemaField `json:"fields"`
	MissingValues []string      `json:"missingValues"`
	PrimaryKey    string        `json:"primaryKey"`
	ForeignKeys   []foreignKey  `json:"foreignKeys"`
}

type schemaField struct {
	Name        string         `json:"name"`
	Type        string         `json:"type"`
	Title       string         `json:"title"`
	Constraints map[string]any `json:"constraints,omitempty"`
}

type foreignKey struct {
	Fields    string `json:"fields"`
	Reference struct {
		Resource string `json:"resource"`
		Fields   string `json:"fields"`
	} `json:"reference"`
}

func refersTo(field, resource string) foreignKey {
	key := foreignKey{Fields: field}
	key.Reference.Resource, key.Reference.Fields = resource, "id"
	return key
}

const packageAbout = "A text that begins like a spreadsheet formula stands behind an apostrophe. A date is as precise as its source: " +
	"2013, 2013-10 or 2013-10-09. " +
	"形似表格公式开头的文字前有一个撇号。日期与来源同样精确：2013、2013-10 或 2013-10-09。"

var packageTypes = map[valueType]string{
	textValue: "string", integerValue: "integer", numberValue: "number", booleanValue: "boolean", listValue: "array",
}

func writePackage(w *bufio.Writer, s *surveyed) error {
	z := zip.NewWriter(w)
	nodes, err := packTable(z, resource{Name: "nodes", Title: "条目 · nodes"},
		s.nodeColumns(nodeFields(), s.nodes.sorted()...), s.Part.nodes)
	if err != nil {
		return err
	}
	nodes.Schema.ForeignKeys = []foreignKey{refersTo("source", "")}
	claims, err := packTable(z, resource{Name: "claims", Title: "关系 · claims"},
		s.edgeColumns(s.claimFields(), s.edges.sorted()...), s.Part.edges)
	if err != nil {
		return err
	}
	claims.Schema.ForeignKeys = []foreignKey{refersTo("from", "nodes"), refersTo("to", "nodes"), refersTo("source", "nodes")}
	about, err := z.Create("datapackage.json")
	if err != nil {
		return err
	}
	enc := json.NewEncoder(about)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(dataPackage{
		Profile: "tabular-data-package", Name: "ronghe", Title: "融合：两化融合最佳实践的知识图谱与案例库 · Ronghe",
		Description: packageAbout, Version: fmt.Sprint("change-", s.Change), Resources: []resource{nodes, claims},
	}); err != nil {
		return err
	}
	return z.Close()
}

// packTable writes a table into the zip, and the rest of r.
func packTable[T any](z *zip.Writer, r resource, fields []field[T], rows iter.Seq2[T, error]) (resource, error) {
	r.Path = r.Name + ".csv"
	r.Profile, r.Format, r.Media, r.Encoding = "tabular-data-resource", "csv", "text/csv", "utf-8"
	file, err := z.Create(r.Path)
	if err != nil {
		return r, err
	}
	sum := sha256.New()
	var size counter
	if err := writeTable(io.MultiWriter(file, sum, &size), fields, rows); err != nil {
		return r, err
	}
	r.Bytes, r.Hash = int64(size), "sha256:"+hex.EncodeToString(sum.Sum(nil))
	r.Schema = tableSchema{MissingValues: []string{""}, PrimaryKey: "id"}
	for _, f := range fields {
		r.Schema.Fields = append(r.Schema.Fields, schemaField{Name: f.name, Type: packageTypes[f.typ], Title: f.label.Zh + " · " + f.label.En, Constraints: f.constraints()})
	}
	return r, nil
}

// datePattern is what a date of reduced precision looks like.
const datePattern = `\d{4}(-\d{2}(-\d{2})?)?`

// constraints are what the values of a field that is no property keep to.
func (f field[T]) constraints() map[string]any {
	if f.prop != "" {
		return nil
	}
	switch f.name {
	case "id":
		return map[string]any{"required": true, "unique": true}
	case "kind", "title", "from", "to":
		return map[string]any{"required": true}
	case "timing":
		return map[string]any{"enum": []graphmodel.Timing{graphmodel.DatedTiming, graphmodel.BoundedTiming, graphmodel.UnknownTiming}}
	case "confidence":
		return map[string]any{"enum": []graphmodel.Confidence{graphmodel.High, graphmodel.Medium, graphmodel.Low}}
	case "since", "in_use_by", "until":
		return map[string]any{"pattern": datePattern}
	}
	return nil
}

// counter counts the bytes written to it.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

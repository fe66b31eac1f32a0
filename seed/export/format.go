package export

import (
	"bufio"
	"io"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Options say how a Part is written. Ontology must be set.
type Options struct {
	Ontology *schema.Ontology
	Lang     string // of headers and sheet names: "en", else Chinese
	BOM      bool   // CSV begins with a byte order mark, as spreadsheets want it
	Change   int64  // the change number that the Part is of, named as its version
}

// Format is a kind of file.
type Format struct {
	Name  string // as asked for, and the extension of its files
	Media string // the media type
	Label schema.Text
	plain bool                                 // it is written without knowing what there is of the part
	write func(*bufio.Writer, *surveyed) error // the writer keeps its first error, and tells it when it is flushed
}

var formats = []Format{
	{"csv", "text/csv; charset=utf-8", schema.Text{Zh: "关系表，一行一条", En: "claims, one a row"}, false, writeClaimsCSV},
	{"nodes.csv", "text/csv; charset=utf-8", schema.Text{Zh: "条目表，一行一个", En: "nodes, one a row"}, false, writeNodesCSV},
	{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", schema.Text{Zh: "表格，一类一张", En: "spreadsheet, one sheet a kind"}, false, writeXLSX},
	{"jsonl", "application/jsonl", schema.Text{Zh: "原生格式", En: "native format"}, true, writeNative},
	{"graphml", "application/graphml+xml", schema.Text{Zh: "GraphML", En: "GraphML"}, false, writeGraphML},
	{"gexf", "application/gexf+xml", schema.Text{Zh: "GEXF 1.3，含时间", En: "GEXF 1.3 with dates"}, false, writeGEXF},
	{"jsonld", "application/ld+json", schema.Text{Zh: "JSON-LD（schema.org 与 PROV）", En: "JSON-LD (schema.org and PROV)"}, true, writeJSONLD},
	{"cypher", "application/x-cypher-query", schema.Text{Zh: "Cypher 脚本", En: "Cypher script"}, false, writeCypher},
	{"neo4j.zip", "application/zip", schema.Text{Zh: "neo4j-admin 导入用 CSV", En: "CSV for neo4j-admin import"}, false, writeNeo4jImport},
	{"zip", "application/zip", schema.Text{Zh: "Frictionless 数据包", En: "Frictionless data package"}, false, writePackage},
}

// Formats lists the formats in the order in which they are shown.
func Formats() []Format { return slices.Clone(formats) }

// Names are the names of all formats.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// Find returns the format of that name; ErrInvalid lists those there are.
func Find(name string) (Format, error) {
	i := slices.IndexFunc(formats, func(f Format) bool { return f.Name == name })
	if i < 0 {
		all := strings.Join(Names(), ", ")
		return Format{}, graphmodel.Invalid(name, "format", "没有这种格式；可用的有 "+all, "is no format; there are "+all)
	}
	return formats[i], nil
}

// Write writes the part. An error of w or of the part's Reader ends it; what was
// written until then is not whole, and it is the caller's to throw it away.
func (f Format) Write(w io.Writer, p Part, o Options) error {
	s := &surveyed{Part: p, Options: o}
	if !f.plain {
		if err := s.survey(); err != nil {
			return err
		}
	}
	buf := bufio.NewWriterSize(w, 1<<16)
	if err := f.write(buf, s); err != nil {
		return err
	}
	return buf.Flush()
}

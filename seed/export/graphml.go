package export

import (
	"bufio"

	"ronghe/graphmodel"
)

// GraphML (http://graphml.graphdrawing.org): one directed graph. Every field is a key,
// properties by their own types; a list is a JSON array in a string. An absent value
// has no data element, so an empty text stays an empty text.

var graphMLTypes = map[valueType]string{
	textValue: "string", integerValue: "long", numberValue: "double", booleanValue: "boolean", listValue: "string",
}

func writeGraphML(w *bufio.Writer, s *surveyed) error {
	nodes := columnsBut(s.nodeColumns(nodeFields(), s.nodes.sorted()...), "id")
	edges := columnsBut(s.edgeColumns(edgeFields(), s.edges.sorted()...), "id", "from", "to")
	put(w, xmlHead, `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `,
		`xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`, "\n")
	putKeys(w, "node", "n.", nodes)
	putKeys(w, "edge", "e.", edges)
	put(w, `<graph id="ronghe" edgedefault="directed">`, "\n")
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		putXML(w, `<node id="`, string(n.ID), `">`)
		putData(w, "n.", nodes, n)
		put(w, "</node>\n")
	}
	for e, err := range s.Part.edges {
		if err != nil {
			return err
		}
		putGraphMLEdge(w, edges, e)
	}
	put(w, "</graph>\n</graphml>\n")
	return nil
}

func putGraphMLEdge(w *bufio.Writer, fields []field[graphmodel.Edge], e graphmodel.Edge) {
	putXML(w, `<edge id="`, string(e.ID), `" source="`, string(e.From), `" target="`, string(e.To), `">`)
	putData(w, "e.", fields, e)
	put(w, "</edge>\n")
}

func putKeys[T any](w *bufio.Writer, domain, prefix string, fields []field[T]) {
	for _, f := range fields {
		putXML(w, `<key id="`, prefix+f.name, `" for="`, domain, `" attr.name="`, f.name, `" attr.type="`, graphMLTypes[f.typ], `"/>`+"\n")
	}
}

func putData[T any](w *bufio.Writer, prefix string, fields []field[T], row T) {
	for _, f := range fields {
		if v := f.get(row); v != nil {
			putXML(w, `<data key="`, prefix+f.name, `">`, asText(v), `</data>`)
		}
	}
}

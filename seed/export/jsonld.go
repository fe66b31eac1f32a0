package export

import (
	"bufio"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// JSON-LD 1.1, one object a line within @graph. A node is a thing of schema.org by the
// class that its kind names in the ontology; the source that says it exists is
// schema:subjectOf. A claim is said twice: as a plain triple for queries, and as an
// rdf:Statement that is a prov:Entity, derived from its source, with its dates and
// words. A date is an xsd:gYear, xsd:gYearMonth or xsd:date, as precise as it is known.
// A list keeps its order. Numbers are written with their datatype, so that they stay
// what they were.

const jsonLDContext = `{"schema":"https://schema.org/","prov":"http://www.w3.org/ns/prov#",` +
	`"rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#","xsd":"http://www.w3.org/2001/XMLSchema#",` +
	`"kind":"urn:ronghe:kind:","prop":"urn:ronghe:prop:"}`

const (
	nodeURN  = "urn:ronghe:node:"
	claimURN = "urn:ronghe:claim:"
)

func writeJSONLD(w *bufio.Writer, s *surveyed) error {
	put(w, `{"@context":`, jsonLDContext, `,"@graph":[`, "\n",
		`{"@id":"urn:ronghe:dataset","@type":"schema:Dataset","schema:name":"融合 Ronghe","schema:version":"change-`,
		strconv.FormatInt(s.Change, 10), `"}`)
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		s.putThing(w, n)
	}
	for e, err := range s.Part.edges {
		if err != nil {
			return err
		}
		s.putClaim(w, e)
	}
	put(w, "\n]}\n")
	return nil
}

func (s *surveyed) putThing(w *bufio.Writer, n graphmodel.Node) {
	kind, _ := s.Ontology.NodeKind(n.Kind)
	class := kind.SchemaOrg
	if class == "" {
		class = "Thing"
	}
	put(w, ",\n", `{"@id":"`, nodeURN, string(n.ID), `","@type":["schema:`, class, `","kind:`, string(n.Kind), `"],"schema:name":`)
	putJSON(w, n.Title)
	if len(n.Aliases) > 0 {
		put(w, `,"schema:alternateName":`)
		putJSON(w, n.Aliases)
	}
	if n.Source != "" {
		put(w, `,"schema:subjectOf":{"@id":"`, nodeURN, string(n.Source), `"}`)
	}
	for _, name := range sortedNames(n.Props) {
		p, _ := kind.Prop(name)
		putLDProp(w, name, p.Type, n.Props[name])
	}
	put(w, "}")
}

func (s *surveyed) putClaim(w *bufio.Writer, e graphmodel.Edge) {
	kind, _ := s.Ontology.EdgeKind(e.Kind)
	put(w, ",\n", `{"@id":"`, nodeURN, string(e.From), `","kind:`, string(e.Kind), `":{"@id":"`, nodeURN, string(e.To), `"}}`,
		",\n", `{"@id":"`, claimURN, string(e.ID), `","@type":["rdf:Statement","prov:Entity"],"rdf:subject":{"@id":"`, nodeURN, string(e.From),
		`"},"rdf:predicate":{"@id":"kind:`, string(e.Kind), `"},"rdf:object":{"@id":"`, nodeURN, string(e.To), `"}`)
	if e.Source != "" {
		put(w, `,"prov:wasDerivedFrom":{"@id":"`, nodeURN, string(e.Source), `"}`)
	}
	for _, f := range [...]struct {
		name string
		typ  schema.PropType
		text string
	}{
		{"since", schema.DateOf, string(e.Since)}, {"in_use_by", schema.DateOf, string(e.InUseBy)}, {"until", schema.DateOf, string(e.Until)},
		{"quote", schema.String, e.Quote}, {"confidence", schema.String, string(e.Confidence)},
	} {
		if f.text != "" {
			put(w, `,"kind:`, f.name, `":`)
			putLDValue(w, f.typ, f.text)
		}
	}
	for _, name := range sortedNames(e.Props) {
		p, _ := kind.Prop(name)
		putLDProp(w, name, p.Type, e.Props[name])
	}
	put(w, "}")
}

func putLDProp(w *bufio.Writer, name string, typ schema.PropType, v any) {
	put(w, `,"prop:`, name, `":`)
	putLDValue(w, typ, v)
}

func putLDValue(w *bufio.Writer, typ schema.PropType, v any) {
	switch v := v.(type) {
	case int64:
		put(w, `{"@value":"`, strconv.FormatInt(v, 10), `","@type":"xsd:integer"}`)
	case float64:
		put(w, `{"@value":"`, strconv.FormatFloat(v, 'E', -1, 64), `","@type":"xsd:double"}`)
	case []string:
		put(w, `{"@list":`)
		putJSON(w, v)
		put(w, "}")
	case string:
		if datatype, ok := dateTypes[graphmodel.Date(v).Precision()]; ok && typ == schema.DateOf {
			put(w, `{"@value":"`, v, `","@type":"xsd:`, datatype, `"}`)
			return
		}
		putJSON(w, v)
	default:
		putJSON(w, v)
	}
}

var dateTypes = map[graphmodel.Precision]string{
	graphmodel.Year: "gYear", graphmodel.Month: "gYearMonth", graphmodel.Day: "date",
}

func putJSON(w *bufio.Writer, v any) { _, _ = w.Write(asJSON(v)) }

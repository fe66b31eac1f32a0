package export

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ronghe/graphmodel/graphtest"
)

// xmlElement is any element, for formats whose own readers are tried in .ci/exchange.
type xmlElement struct {
	XMLName xml.Name
	Attrs   []xml.Attr   `xml:",any,attr"`
	Text    string       `xml:",chardata"`
	Inside  []xmlElement `xml:",any"`
}

func (e xmlElement) attr(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all are the elements of a name at any depth, by their attribute id.
func (e xmlElement) all(name string, into map[string]xmlElement) map[string]xmlElement {
	for _, inner := range e.Inside {
		if inner.XMLName.Local == name {
			into[inner.attr("id")] = inner
		}
		inner.all(name, into)
	}
	return into
}

func parseXML(t *testing.T, text []byte) xmlElement {
	t.Helper()
	var root xmlElement
	if err := xml.Unmarshal(text, &root); err != nil {
		t.Fatal(err)
	}
	return root
}

func TestGraphMLReadBack(t *testing.T) {
	nodes, edges := tricky()
	root := parseXML(t, trickyAs(t, "graphml"))
	types := map[string]string{}
	for id, key := range root.all("key", map[string]xmlElement{}) {
		types[id] = key.attr("attr.type")
	}
	for key, want := range map[string]string{"n.big": "long", "n.score": "double", "n.flag": "boolean", "n.list": "string", "n.mixed": "string", "n.prop_title": "string"} {
		if types[key] != want {
			t.Errorf("%s is %q, want %q", key, types[key], want)
		}
	}
	got := map[string]string{}
	for _, data := range root.all("node", map[string]xmlElement{})["case:a"].Inside {
		got[data.attr("key")] = data.Text
	}
	want := map[string]string{
		"n.kind": "case", "n.title": nodes[0].Title, "n.aliases": `["-1","甲；乙",""]`, "n.source": "source:s", "n.big": "9007199254740993",
		"n.least": "-9223372036854775808", "n.score": "1", "n.mixed": "x", "n.flag": "true", "n.list": `["a;b","\"c\""]`, "n.prop_title": "同名", "n.empty": "",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("case:a (-want +got):\n%s", diff)
	}
	found := root.all("edge", map[string]xmlElement{})
	if len(found) != len(edges) || found["shows:2"].attr("source") != "case:b" || found["shows:2"].attr("target") != "practice:p" {
		t.Errorf("got edges %v", found)
	}
}

// TestGEXFDates: a year is the days it may mean, and what is not dated has no start.
func TestGEXFDates(t *testing.T) {
	edges := parseXML(t, trickyAs(t, "gexf")).all("edge", map[string]xmlElement{})
	for id, want := range map[string][2]string{
		"about:1": {"2013-01-01", "2016-02-29"}, "about:2": {"", ""}, "shows:1": {"2013-10-09", ""}, "shows:2": {"", ""},
	} {
		if got := [2]string{edges[id].attr("start"), edges[id].attr("end")}; got != want {
			t.Errorf("%s is from %q, want %q", id, got, want)
		}
	}
	for id, want := range map[string]string{"about:1": "since=2013 timing=dated until=2016-02", "about:2": "in_use_by=2014-05 timing=in_use_by", "shows:2": "timing=unknown"} {
		var got []string
		for _, v := range edges[id].Inside[0].Inside {
			if name := v.attr("for"); strings.Contains("since in_use_by until timing", name) {
				got = append(got, name+"="+v.attr("value"))
			}
		}
		slices.Sort(got)
		if strings.Join(got, " ") != want {
			t.Errorf("%s has %v, want %s", id, got, want)
		}
	}
}

// TestGEXFYearZero: a day that XML Schema does not have is no bound of an edge.
func TestGEXFYearZero(t *testing.T) {
	nodes, edges := tricky()
	edges[0].Since, edges[0].Until = "0000", "0001-02"
	text := written(t, openWith(t, graphtest.Rules, nodes, edges), "gexf", Options{}, whole)
	if got := parseXML(t, text).all("edge", map[string]xmlElement{})["about:1"]; strings.Contains(string(text), ` start=""`) || got.attr("end") != "0001-02-28" {
		t.Errorf("got an edge with %v", got.Attrs)
	}
}

func TestJSONLDReadBack(t *testing.T) {
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	text := trickyAs(t, "jsonld")
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	byID := map[string]map[string]any{}
	for _, o := range doc.Graph {
		if id := o["@id"].(string); byID[id] == nil || o["@type"] != nil {
			byID[id] = o
		}
	}
	nodes, edges := tricky()
	for _, n := range nodes {
		if got := byID[nodeURN+string(n.ID)]["schema:name"]; got != n.Title {
			t.Errorf("%s is called %v, want %s", n.ID, got, n.Title)
		}
	}
	for _, e := range edges {
		claim := byID[claimURN+string(e.ID)]
		if claim["rdf:subject"].(map[string]any)["@id"] != nodeURN+string(e.From) {
			t.Errorf("%s is %v", e.ID, claim)
		}
	}
	for _, part := range []string{
		`"schema:Article","kind:case"`, `"kind:since":{"@value":"2013","@type":"xsd:gYear"}`, `"kind:until":{"@value":"2016-02","@type":"xsd:gYearMonth"}`,
		`"kind:since":{"@value":"2013-10-09","@type":"xsd:date"}`, `"prop:big":{"@value":"9007199254740993","@type":"xsd:integer"}`,
		`"prop:score":{"@value":"1E+00","@type":"xsd:double"}`, `"prov:wasDerivedFrom":{"@id":"urn:ronghe:node:source:s"}`,
	} {
		if !bytes.Contains(text, []byte(part)) {
			t.Errorf("there is no %s in\n%s", part, text)
		}
	}
}

// TestCypherText: one line, and no escape that Neo4j would read as another.
func TestCypherText(t *testing.T) {
	for text, want := range map[string]string{
		`a'b`: `'a\'b'`, "a\nb\r\t": `'a\nb\r\t'`, `\n`: `'\\n'`, `\u0041`: `'\\\u00750041'`, `\\u`: `'\\\\\u0075'`, "𠮷；": "'𠮷；'",
	} {
		if got := cypherText(text); got != want {
			t.Errorf("%q is %s, want %s", text, got, want)
		}
	}
}

func TestCypherStatements(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(string(trickyAs(t, "cypher")), "\n"), "\n")
	if len(lines) != 6 {
		t.Fatalf("got %d statements, want one for the constraint and one a kind: %q", len(lines), lines)
	}
	for _, line := range lines {
		if !strings.HasSuffix(line, ";") {
			t.Errorf("not a statement: %s", line)
		}
	}
	for _, part := range []string{"least`:(-9223372036854775807 - 1)", "score`:1.0", "score`:2}", "flag`:true", "mixed`:3", "prop_title`:'同名'", "list`:['a;b','\"c\"']"} {
		if !strings.Contains(lines[1], part) {
			t.Errorf("there is no %s in %s", part, lines[1])
		}
	}
}

package export

import (
	"bufio"
	"math"
	"strconv"
	"strings"

	"ronghe/graphmodel"
)

// A Cypher script for Neo4j 5: one statement a line, each ended by a semicolon, so that
// cypher-shell runs it, and a program that splits it by lines can. Nodes are labelled
// Thing and by their kind, relationships have the kind as their type; properties are
// the fields of CSV with their own types, without those that have no value. Run twice,
// it changes nothing.

// cypherBatch is how many nodes or relationships one statement writes.
const cypherBatch = 500

func writeCypher(w *bufio.Writer, s *surveyed) error {
	put(w, "CREATE CONSTRAINT ronghe_thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n")
	b := cypherBatches{w: w}
	nodes := columnsBut(s.nodeColumns(nodeFields(), s.nodes.sorted()...), "id", "kind")
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		b.begin(n.Kind, "UNWIND [", "] AS row MERGE (n:Thing {id: row.id}) SET n:`"+string(n.Kind)+"`, n += row.p;\n")
		put(w, "{id:", cypherText(string(n.ID)), ",p:{kind:", cypherText(string(n.Kind)))
		putCypherProps(w, nodes, n)
	}
	b.end()
	edges := columnsBut(s.edgeColumns(edgeFields(), s.edges.sorted()...), "id", "kind", "from", "to")
	for e, err := range s.Part.edges {
		if err != nil {
			return err
		}
		b.begin(e.Kind, "UNWIND [", "] AS row MATCH (a:Thing {id: row.a}), (b:Thing {id: row.b}) MERGE (a)-[r:`"+string(e.Kind)+
			"` {id: row.id}]->(b) SET r += row.p;\n")
		put(w, "{a:", cypherText(string(e.From)), ",b:", cypherText(string(e.To)), ",id:", cypherText(string(e.ID)),
			",p:{kind:", cypherText(string(e.Kind)))
		putCypherProps(w, edges, e)
	}
	b.end()
	return nil
}

// cypherBatches puts rows of one kind together in a statement.
type cypherBatches struct {
	w     *bufio.Writer
	kind  graphmodel.Kind
	rows  int
	after string // what ends the statement begun; "" when none is
}

func (b *cypherBatches) begin(kind graphmodel.Kind, before, after string) {
	if b.after != "" && b.kind == kind && b.rows < cypherBatch {
		b.rows++
		put(b.w, ",")
		return
	}
	b.end()
	b.kind, b.rows, b.after = kind, 1, after
	put(b.w, before)
}

func (b *cypherBatches) end() {
	put(b.w, b.after)
	b.after = ""
}

// putCypherProps writes the rest of the map of properties, and ends it and its row.
func putCypherProps[T any](w *bufio.Writer, fields []field[T], row T) {
	for _, f := range fields {
		if v := f.get(row); v != nil {
			put(w, ",`", f.name, "`:", cypherValue(v))
		}
	}
	put(w, "}}")
}

func cypherValue(v any) string {
	switch v := v.(type) {
	case int64:
		if v == math.MinInt64 { // without its sign it is too large
			return "(-9223372036854775807 - 1)"
		}
		return strconv.FormatInt(v, 10)
	case float64:
		text := strconv.FormatFloat(v, 'g', -1, 64)
		if strings.ContainsAny(text, ".e") {
			return text
		}
		return text + ".0"
	case bool:
		return strconv.FormatBool(v)
	case []string:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = cypherText(item)
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	return cypherText(asText(v))
}

// cypherEscapes keep a text on one line. A u after a backslash is written as its code:
// Neo4j reads the code of a character before it reads the escape of a backslash.
var cypherEscapes = strings.NewReplacer(
	`\u`, `\\\u0075`, `\`, `\\`, `'`, `\'`, "\n", `\n`, "\r", `\r`, "\t", `\t`,
)

func cypherText(s string) string { return "'" + cypherEscapes.Replace(s) + "'" }

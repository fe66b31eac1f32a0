package graphtest

import (
	"fmt"
	"math"
	"strings"

	"ronghe/graphmodel"
)

// What engines, drivers and formats are known to mangle.
var valueCases = []testCase{
	{`a property that is "" is not absent`, keepsProp("")},
	{"a property that is an empty list is not absent", keepsProp([]string{})},
	{"a list of one empty string is kept", keepsProp([]string{""})},
	{"a list of one string is not a string", keepsProp([]string{"a"})},
	{"a list keeps its order and what it repeats", keepsProp([]string{"b", "a", "b", ""})},
	{"the decimal 1.0 is not the integer 1", keepsProp(1.0)},
	{"the integer 1 is not the decimal 1.0", keepsProp(int64(1))},
	{"the integer 1 is not true", keepsProp(int64(1), true)},
	{"false is not absent", keepsProp(false)},
	{"an integer above 2⁵³ is exact", keepsProp(int64(1<<53 + 1))},
	{"the largest and the smallest integer are exact", keepsProp(int64(math.MaxInt64), int64(math.MinInt64))},
	{"decimals are exact", keepsProp(0.1, 1e300, math.MaxFloat64, math.SmallestNonzeroFloat64, 1e21, 123456789012345680.0)},
	{"text that looks like a number or a date stays text", keepsProp("1", "1.0", "true", "null", "2013-10-09", "007", "1e3")},
	{"characters outside the basic plane are kept", keepsProp("𠮷野家", "👩‍🏭🏭", "\U0010FFFF")},
	{"characters are not normalized", keepsProp("\u00e9", "e\u0301", "\u00c5", "\u212b", "ｱ", "ア", "Ａ", "A", "ﬁ")},
	{"white space at both ends is kept", keepsProp(" a ", "\ta\t", "\n", "\r\n", "　", "\u00a0", "\ufeffa")},
	{"line breaks and control characters are kept", keepsProp("一\n二\r\n三", "\u2028\u2029", "\x01\x1f\x7f")},
	{"quotes and the signs of query languages are kept", keepsProp(
		`'; DROP TABLE nodes; --`, `" OR 1=1`, "`MATCH (n) DETACH DELETE n`", `$p {p} :p ?1 @p`, `%_\`, `\u0000 \n`, `</script>&amp;`)},
	{"a very long text is kept", keepsProp(strings.Repeat("长", graphmodel.MaxText/3))},
	{"full-width and half-width punctuation differ", keepsProp("（融合），", "(融合),")},
	{"many properties are kept", func(e *env) {
		props := graphmodel.Props{}
		for i := range 300 {
			props[fmt.Sprint("p", i)] = int64(i)
		}
		keeps(e, props)
	}},
	{"the decimal -0.0 keeps its sign", func(e *env) {
		keeps(e, graphmodel.Props{"p": math.Copysign(0, -1)})
		got, _ := must(e, graphmodel.Reader.Node, "enterprise:a").Props["p"].(float64)
		same(e, "sign bit", math.Signbit(got), true)
	}},
	{"titles, aliases and quotes are kept as they are", func(e *env) {
		text := " 虚构𠮷（集团）\n'有限'公司\\ "
		n := node("enterprise:a")
		n.Title, n.Aliases = text, []string{text, "", "A", "a", "a"}
		claim := edge("adopted:1", "enterprise:a", "practice:p", "")
		claim.Quote = text
		e.put(append(nodes("practice:p"), n), claim)
		same(e, "node", must(e, graphmodel.Reader.Node, n.ID), n)
		same(e, "edges", allEdges(e), []graphmodel.Edge{claim})
		same(e, "title in Expand", must(e, graphmodel.Reader.Expand, around(n.ID)).Nodes[0].Title, text)
	}},
	{"IDs of 200 bytes with every sign are kept", func(e *env) {
		id := graphmodel.ID("enterprise:0._~-")
		id += graphmodel.ID(strings.Repeat("z", graphmodel.MaxID-len(id)))
		claim := edge("adopted:0._~-", id, "practice:p", "")
		e.put(append(nodes("practice:p"), node(id)), claim)
		same(e, "node", must(e, graphmodel.Reader.Node, id), node(id))
		same(e, "edges", edgesOf(e, id), []graphmodel.Edge{claim})
	}},
}

// keepsProp asks that each value is read as it was written, on a node and an edge.
func keepsProp(values ...any) func(*env) {
	return func(e *env) {
		for _, v := range values {
			keeps(e, graphmodel.Props{"p": v})
		}
	}
}

func keeps(e *env, props graphmodel.Props) {
	e.Helper()
	n, claim := node("enterprise:a"), edge("adopted:1", "enterprise:a", "practice:p", "")
	n.Props, claim.Props = props, props
	e.put(append(nodes("practice:p"), n), claim)
	same(e, "properties of a node", must(e, graphmodel.Reader.Node, n.ID).Props, props)
	same(e, "properties of an edge", allEdges(e)[0].Props, props)
}

func around(id graphmodel.ID) graphmodel.ExpandQuery {
	return graphmodel.ExpandQuery{From: []graphmodel.ID{id}, Depth: 1, Limit: graphmodel.MaxGraph}
}

// fieldCases asks of each field that it is read as written, and that a change of
// it alone is a change.
func fieldCases() []testCase {
	var cases []testCase
	for field, change := range map[string]func(*graphmodel.Node){
		"title":    func(n *graphmodel.Node) { n.Title = "虚构·改" },
		"aliases":  func(n *graphmodel.Node) { n.Aliases = []string{"虚构·别名"} },
		"props":    func(n *graphmodel.Node) { n.Props = graphmodel.Props{"p": ""} },
		"source":   func(n *graphmodel.Node) { n.Source = "source:s" },
		"an alias": func(n *graphmodel.Node) { n.Aliases = []string{""} },
	} {
		cases = append(cases, testCase{"a node's " + field + " is kept, and changing it alone is a change", func(e *env) {
			n := node("enterprise:a")
			e.put(append(nodes("source:s"), n))
			change(&n)
			e.put([]graphmodel.Node{n})
			same(e, "node", must(e, graphmodel.Reader.Node, n.ID), n)
			same(e, "last", e.last(), 3)
		}})
	}
	for field, change := range map[string]func(*graphmodel.Edge){
		"since":      func(c *graphmodel.Edge) { c.Since = "2013-10" },
		"in_use_by":  func(c *graphmodel.Edge) { c.InUseBy = "2013-10" },
		"until":      func(c *graphmodel.Edge) { c.Until = "2014-01-31" },
		"props":      func(c *graphmodel.Edge) { c.Props = graphmodel.Props{"p": ""} },
		"source":     func(c *graphmodel.Edge) { c.Source = "source:s" },
		"quote":      func(c *graphmodel.Edge) { c.Quote = "虚构的话" },
		"confidence": func(c *graphmodel.Edge) { c.Confidence = graphmodel.Low },
	} {
		cases = append(cases, testCase{"an edge's " + field + " is kept, and changing it alone is a change", func(e *env) {
			claim := edge("adopted:1", "enterprise:a", "practice:p", "")
			e.put(nodes("source:s enterprise:a practice:p"), claim)
			change(&claim)
			e.put(nil, claim)
			same(e, "edges", allEdges(e), []graphmodel.Edge{claim})
			same(e, "last", e.last(), 5)
		}})
	}
	return cases
}

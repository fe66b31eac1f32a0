package export

import (
	"bufio"
	"hash/fnv"
	"io"
	"strconv"
	"time"

	"ronghe/graphmodel"
)

// GEXF 1.3 (https://gexf.net), the format of Gephi: a dynamic graph whose times are
// days. GEXF knows whole days only, so an edge that is dated gets the widest interval
// that its dates allow: start is the first day that since may mean ("2013" is
// 2013-01-01, "2013-10" is 2013-10-01), end the last day that until may mean ("2015"
// is 2015-12-31). The dates as they are known, with their precision, are the attributes
// since, in_use_by and until. An edge that is not dated has no start: Gephi shows it
// always, and its attribute timing says in_use_by or unknown. Nodes have no times.
//
// Gephi makes one edge of those that join the same two nodes in the same kind, and
// complains when their times overlap. Two claims are two edges, so the second is of the
// kind "adopted (2)", and so on; the attribute kind of each is the kind as it is.

const gexfAbout = "start is the first day that since may mean, end the last day that until may mean; the dates as known are the attributes " +
	"since, in_use_by and until. An edge without start is not dated: see its attribute timing. " +
	"start 为 since 可能的第一天，end 为 until 可能的最后一天；原有的日期在属性 since、in_use_by、until 中。没有 start 的关系时间不详，见属性 timing。"

var gexfTypes = map[valueType]string{
	textValue: "string", integerValue: "long", numberValue: "double", booleanValue: "boolean", listValue: "string",
}

func writeGEXF(w *bufio.Writer, s *surveyed) error {
	nodes := columnsBut(s.nodeColumns(nodeFields(), s.nodes.sorted()...), "id", "title")
	edges := columnsBut(s.edgeColumns(edgeFields(), s.edges.sorted()...), "id", "from", "to")
	put(w, xmlHead, `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `,
		`xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`, "\n")
	putXML(w, `<meta><creator>Ronghe 融合</creator><description>`, gexfAbout, "</description></meta>\n")
	put(w, `<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval" idtype="string">`, "\n")
	putAttributes(w, "node", nodes)
	putAttributes(w, "edge", edges)
	put(w, `<nodes count="`, strconv.Itoa(s.nodes.total), "\">\n")
	for n, err := range s.Part.nodes {
		if err != nil {
			return err
		}
		putXML(w, `<node id="`, string(n.ID), `" label="`, n.Title, `">`)
		putAttributeValues(w, nodes, n)
		put(w, "</node>\n")
	}
	twins := parallels{}
	put(w, "</nodes>\n<edges count=\"", strconv.Itoa(s.edges.total), "\">\n")
	for e, err := range s.Part.edges {
		if err != nil {
			return err
		}
		s.putGEXFEdge(w, edges, e, twins.kind(e))
	}
	put(w, "</edges>\n</graph>\n</gexf>\n")
	return nil
}

// parallels counts the edges of a kind from one node to another, by a hash of the three.
type parallels map[uint64]int

// kind is the kind of e, numbered from the second edge on.
func (p parallels) kind(e graphmodel.Edge) string {
	h := fnv.New64a()
	_, _ = io.WriteString(h, string(e.Kind)+" "+string(e.From)+" "+string(e.To)) // a hash never fails, and no id has a blank
	p[h.Sum64()]++
	if n := p[h.Sum64()]; n > 1 {
		return string(e.Kind) + " (" + strconv.Itoa(n) + ")"
	}
	return string(e.Kind)
}

func (s *surveyed) putGEXFEdge(w *bufio.Writer, fields []field[graphmodel.Edge], e graphmodel.Edge, as string) {
	kind, _ := s.Ontology.EdgeKind(e.Kind)
	putXML(w, `<edge id="`, string(e.ID), `" source="`, string(e.From), `" target="`, string(e.To), `" kind="`, as,
		`" label="`, kind.Label.In(s.Lang), `"`)
	if e.Timing() == graphmodel.DatedTiming {
		first, _ := dayBounds(e.Since)
		_, last := dayBounds(e.Until)
		putDay(w, "start", first)
		putDay(w, "end", last)
	}
	put(w, ">")
	putAttributeValues(w, fields, e)
	put(w, "</edge>\n")
}

// putDay writes an attribute; none for a day that is "".
func putDay(w *bufio.Writer, name, day string) {
	if day != "" {
		putXML(w, ` `+name+`="`, day, `"`)
	}
}

func putAttributes[T any](w *bufio.Writer, class string, fields []field[T]) {
	putXML(w, `<attributes class="`, class, `" mode="static">`+"\n")
	for _, f := range fields {
		putXML(w, `<attribute id="`, f.name, `" title="`, f.name, `" type="`, gexfTypes[f.typ], `"/>`+"\n")
	}
	put(w, "</attributes>\n")
}

func putAttributeValues[T any](w *bufio.Writer, fields []field[T], row T) {
	put(w, "<attvalues>")
	for _, f := range fields {
		if v := f.get(row); v != nil {
			putXML(w, `<attvalue for="`, f.name, `" value="`, asText(v), `"/>`)
		}
	}
	put(w, "</attvalues>")
}

// dayBounds are the first and the last day that d may mean, as 2013-10-09; "" when d
// is not known, or in the year 0, which XML Schema does not have.
func dayBounds(d graphmodel.Date) (first, last string) {
	from, to, ok := dayTimes(d)
	if !ok || d.Year() == 0 {
		return "", ""
	}
	return from.Format(time.DateOnly), to.Format(time.DateOnly)
}

// dayTimes are the first and the last day that d may mean; ok is false when it is not known.
func dayTimes(d graphmodel.Date) (first, last time.Time, ok bool) {
	from, to, ok := d.Days()
	epoch := time.Unix(0, 0).UTC()
	return epoch.AddDate(0, 0, from), epoch.AddDate(0, 0, to), ok
}

// Package gexf writes graphs in time as GEXF 1.3 (https://gexf.net), which Gephi opens
// with its timeline: a node or an edge is there from its Start to its End.
package gexf

import (
	"encoding/xml"
	"io"
	"strconv"
)

// Graph is a directed graph in time.
type Graph struct {
	Description string
	Dates       bool   // times are days as in 2013-08-23; otherwise they are numbers
	Start, End  string // what the timeline spans
	NodeColumns []Column
	EdgeColumns []Column
	Nodes       []Node
	Edges       []Edge
}

// Column is a value that nodes or edges have.
type Column struct{ Name, Type string }

// The types of a Column.
const (
	Text    = "string"
	Integer = "long"
	Number  = "double"
	Boolean = "boolean"
)

// Node is one of the things. Without Start or End it is there from the beginning or to
// the end.
type Node struct {
	ID, Label  string
	Start, End string
	Values     []string // one of each column; "" is none
}

// Edge is a link between two nodes, by their IDs. Its time is that of a Node.
type Edge struct {
	From, To   string
	Label      string
	Weight     float64
	Start, End string
	Values     []string // one of each column; "" is none
}

// The elements of the format.
type (
	document struct {
		XMLName     xml.Name `xml:"http://gexf.net/1.3 gexf"`
		Version     string   `xml:"version,attr"`
		Creator     string   `xml:"meta>creator"`
		Description string   `xml:"meta>description"`
		Graph       content  `xml:"graph"`
	}
	content struct {
		Mode       string       `xml:"mode,attr"`
		EdgeType   string       `xml:"defaultedgetype,attr"`
		TimeFormat string       `xml:"timeformat,attr"`
		Represent  string       `xml:"timerepresentation,attr"`
		Start      string       `xml:"start,attr,omitempty"`
		End        string       `xml:"end,attr,omitempty"`
		Attributes []attributes `xml:"attributes"`
		Nodes      []node       `xml:"nodes>node"`
		Edges      []edge       `xml:"edges>edge"`
	}
	attributes struct {
		Class string      `xml:"class,attr"`
		Mode  string      `xml:"mode,attr"`
		List  []attribute `xml:"attribute"`
	}
	attribute struct {
		ID    string `xml:"id,attr"`
		Title string `xml:"title,attr"`
		Type  string `xml:"type,attr"`
	}
	node struct {
		ID     string  `xml:"id,attr"`
		Label  string  `xml:"label,attr"`
		Start  string  `xml:"start,attr,omitempty"`
		End    string  `xml:"end,attr,omitempty"`
		Values *values `xml:"attvalues"`
	}
	edge struct {
		ID     string  `xml:"id,attr"`
		From   string  `xml:"source,attr"`
		To     string  `xml:"target,attr"`
		Label  string  `xml:"label,attr,omitempty"`
		Weight string  `xml:"weight,attr"`
		Start  string  `xml:"start,attr,omitempty"`
		End    string  `xml:"end,attr,omitempty"`
		Values *values `xml:"attvalues"`
	}
	values struct {
		List []value `xml:"attvalue"`
	}
	value struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	}
)

// Write writes g. Edges get their place, from 0, as id. What XML cannot hold, such as
// control characters, is written as U+FFFD. Errors are those of w.
func Write(w io.Writer, g *Graph) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	return enc.Encode(document{Version: "1.3", Creator: "Ronghe", Description: g.Description, Graph: g.content()})
}

func (g *Graph) content() content {
	c := content{Mode: "dynamic", EdgeType: "directed", TimeFormat: "double", Represent: "interval", Start: g.Start, End: g.End}
	if g.Dates {
		c.TimeFormat = "date"
	}
	c.addAttributes("node", g.NodeColumns)
	c.addAttributes("edge", g.EdgeColumns)
	for _, n := range g.Nodes {
		c.Nodes = append(c.Nodes, node{n.ID, n.Label, n.Start, n.End, written(n.Values)})
	}
	for i, e := range g.Edges {
		weight := strconv.FormatFloat(e.Weight, 'g', 10, 64)
		c.Edges = append(c.Edges, edge{strconv.Itoa(i), e.From, e.To, e.Label, weight, e.Start, e.End, written(e.Values)})
	}
	return c
}

func (c *content) addAttributes(class string, columns []Column) {
	if len(columns) == 0 {
		return
	}
	a := attributes{Class: class, Mode: "static"}
	for i, column := range columns {
		a.List = append(a.List, attribute{strconv.Itoa(i), column.Name, column.Type})
	}
	c.Attributes = append(c.Attributes, a)
}

func written(cells []string) *values {
	var v values
	for i, cell := range cells {
		if cell != "" {
			v.List = append(v.List, value{strconv.Itoa(i), cell})
		}
	}
	if v.List == nil {
		return nil
	}
	return &v
}

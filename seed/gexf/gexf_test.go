package gexf

import (
	"bytes"
	"encoding/xml"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWrite(t *testing.T) {
	var got bytes.Buffer
	err := Write(&got, &Graph{
		Description: "虚构 <a & b>", Dates: true, Start: "2013-08-23", End: "2016-01-01",
		NodeColumns: []Column{{"kind", Text}}, EdgeColumns: []Column{{"gain", Number}, {"support", Integer}},
		Nodes: []Node{{ID: "广东", Label: "广\"东\x01", Start: "2013-08-23", Values: []string{"unit"}}, {ID: "浙江", Values: []string{""}}},
		Edges: []Edge{{From: "广东", To: "浙江", Weight: 2.5, Start: "2014-02-01", End: "2016-01-01", Values: []string{"", "3"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
 <meta>
  <creator>Ronghe</creator>
  <description>虚构 &lt;a &amp; b&gt;</description>
 </meta>
 <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval" start="2013-08-23" end="2016-01-01">
  <attributes class="node" mode="static">
   <attribute id="0" title="kind" type="string"></attribute>
  </attributes>
  <attributes class="edge" mode="static">
   <attribute id="0" title="gain" type="double"></attribute>
   <attribute id="1" title="support" type="long"></attribute>
  </attributes>
  <nodes>
   <node id="广东" label="广&#34;东�" start="2013-08-23">
    <attvalues>
     <attvalue for="0" value="unit"></attvalue>
    </attvalues>
   </node>
   <node id="浙江" label=""></node>
  </nodes>
  <edges>
   <edge id="0" source="广东" target="浙江" weight="2.5" start="2014-02-01" end="2016-01-01">
    <attvalues>
     <attvalue for="1" value="3"></attvalue>
    </attvalues>
   </edge>
  </edges>
 </graph>
</gexf>`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestEmpty: a graph of nothing has its nodes and edges all the same, which the format
// demands.
func TestEmpty(t *testing.T) {
	var got bytes.Buffer
	if err := Write(&got, &Graph{}); err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Graph struct {
			Nodes *struct{} `xml:"nodes"`
			Edges *struct{} `xml:"edges"`
		} `xml:"graph"`
	}
	if err := xml.Unmarshal(got.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Graph.Nodes == nil || doc.Graph.Edges == nil {
		t.Errorf("got %s", got.String())
	}
}

package schema

import (
	"errors"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

func TestCheckNode(t *testing.T) {
	node := func(kind graphmodel.Kind, props graphmodel.Props) graphmodel.Node {
		return graphmodel.Node{ID: graphmodel.ID(kind + ":x"), Kind: kind, Title: "虚构", Props: props}
	}
	tests := []struct {
		name string
		node graphmodel.Node
		rule string // "" when it is allowed
		says string // part of the message
	}{
		{"plain", node("enterprise", nil), "", ""},
		{"all types", node("enterprise", graphmodel.Props{"founded": "1995-03", "ownership": "private", "uscc": "91310000MA1FL0X12A"}), "", ""},
		{"unknown kind", node("ghost", nil), "node.kind", "there are: case, enterprise, event"},
		{"edge kind", node("adopted", nil), "node.kind", "no kind of node"},
		{"unknown property", node("indicator", graphmodel.Props{"colour": "red"}), "indicator.props", "it has: title_en, unit, definition"},
		{"date", node("enterprise", graphmodel.Props{"founded": "1995-13"}), "enterprise.props.founded", "must be a date: 2013, 2013-10"},
		{"empty date", node("enterprise", graphmodel.Props{"founded": ""}), "enterprise.props.founded", "must be a date"},
		{"date as number", node("enterprise", graphmodel.Props{"founded": int64(1995)}), "enterprise.props.founded", "must be a string"},
		{"enum", node("enterprise", graphmodel.Props{"ownership": "owned"}), "enterprise.props.ownership", "must be one of: central_soe, local_soe"},
		{"pattern", node("enterprise", graphmodel.Props{"uscc": "91310000"}), "enterprise.props.uscc", "must match [0-9A-HJ-NPQRTUWXY]{18}"},
		{"pattern of the whole", node("region", graphmodel.Props{"code": "3300000"}), "region.props.code", "must match"},
		{"int", node("case", graphmodel.Props{"year": "2013"}), "case.props.year", "must be a whole number"},
		{"int with a point", node("case", graphmodel.Props{"year": 2013.0}), "case.props.year", "must be a whole number"},
		{"one line", node("case", graphmodel.Props{"title_en": "a\nb"}), "case.props.title_en", "must be one line"},
		{"paragraphs", node("case", graphmodel.Props{"summary": "a\n\nb"}), "", ""},
		{"list for text", node("case", graphmodel.Props{"summary": []string{"a"}}), "case.props.summary", "must be a string"},
		{"url", node("source", graphmodel.Props{"class": "media", "url": "ftp://example.org/x"}), "source.props.url", "must be an http or https URL"},
		{"url without host", node("source", graphmodel.Props{"class": "media", "url": "https:///x"}), "source.props.url", "must be an http or https URL"},
		{"missing property", node("source", nil), "source.props.class", "must be given for source"},
		{"empty required property", node("source", graphmodel.Props{"class": ""}), "source.props.class", "must be given"},
		{"the first of two by name", node("case", graphmodel.Props{"year": "2013", "case_type": "x"}), "case.props.case_type", "must be one of"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkFault(t, Builtin().CheckNode(test.node), test.rule, test.says)
		})
	}
}

func TestCheckEdge(t *testing.T) {
	adopted := graphmodel.Edge{ID: "adopted:x", Kind: "adopted", From: "enterprise:x", To: "practice:x", Source: "source:x", Quote: "虚构"}
	scored := graphmodel.Edge{ID: "scored:x", Kind: "scored", From: "region:x", To: "indicator:x", Since: "2013", Source: "source:x",
		Props: graphmodel.Props{"value": 61.95}}
	shows := graphmodel.Edge{ID: "shows:x", Kind: "shows", From: "case:x", To: "practice:x"}
	with := func(e graphmodel.Edge, change func(*graphmodel.Edge)) graphmodel.Edge {
		change(&e)
		return e
	}
	tests := []struct {
		name string
		edge graphmodel.Edge
		rule string
		says string
	}{
		{"undated", adopted, "", ""},
		{"dated", with(adopted, func(e *graphmodel.Edge) { e.Since = "2013-08" }), "", ""},
		{"bounded", with(adopted, func(e *graphmodel.Edge) { e.InUseBy = "2015" }), "", ""},
		{"whole number for a decimal", with(scored, func(e *graphmodel.Edge) { e.Props = graphmodel.Props{"value": int64(20)} }), "", ""},
		{"unknown kind", with(adopted, func(e *graphmodel.Edge) { e.Kind = "adapted" }), "edge.kind", `no kind of edge "adapted"; there are: about, accepted, adopted`},
		{"wrong from", with(adopted, func(e *graphmodel.Edge) { e.From = "case:x" }), "adopted.joins",
			"adopted:x: from: adopted may not join case → practice; it joins enterprise|zone|region|organisation → practice"},
		{"wrong to", with(adopted, func(e *graphmodel.Edge) { e.To = "case:x" }), "adopted.joins", "adopted:x: to: adopted may not join enterprise → case"},
		{"across a tree", graphmodel.Edge{ID: "part_of:x", Kind: "part_of", From: "region:x", To: "industry:x"}, "part_of.joins", "region → region"},
		{"no source", with(adopted, func(e *graphmodel.Edge) { e.Source = "" }), "adopted.source", "must be given for adopted"},
		{"no quote", with(adopted, func(e *graphmodel.Edge) { e.Quote = "" }), "adopted.quote", "must be given for adopted"},
		{"no date", with(scored, func(e *graphmodel.Edge) { e.Since = "" }), "scored.since", "must be given for scored"},
		{"forbidden date", with(shows, func(e *graphmodel.Edge) { e.Since = "2013" }), "shows.since", "must not be given for shows"},
		{"forbidden bound", with(scored, func(e *graphmodel.Edge) { e.Since, e.InUseBy = "2013", "2014" }), "scored.in_use_by", "must not be given"},
		{"decimal as text", with(scored, func(e *graphmodel.Edge) { e.Props = graphmodel.Props{"value": "61.95"} }), "scored.props.value", "must be a number"},
		{"no properties at all", with(shows, func(e *graphmodel.Edge) { e.Props = graphmodel.Props{"x": true} }), "shows.props", "shows has no properties"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkFault(t, Builtin().CheckEdge(test.edge), test.rule, test.says)
		})
	}
}

func checkFault(t *testing.T, err error, rule, says string) {
	t.Helper()
	if rule == "" {
		if err != nil {
			t.Errorf("got %v, want it allowed", err)
		}
		return
	}
	var fault *graphmodel.Fault
	if !errors.As(err, &fault) || !errors.Is(err, graphmodel.ErrInvalid) {
		t.Fatalf("got %v, want a Fault that is ErrInvalid", err)
	}
	if fault.Rule != rule {
		t.Errorf("rule: got %q, want %q", fault.Rule, rule)
	}
	if !strings.Contains(err.Error(), says) {
		t.Errorf("got %q, want it to say %q", err, says)
	}
	if fault.Zh == "" || fault.Thing == "" || fault.Field == "" {
		t.Errorf("Chinese text, thing or field is missing: %+v", fault)
	}
}

func BenchmarkCheckEdge(b *testing.B) {
	e := graphmodel.Edge{ID: "scored:x", Kind: "scored", From: "region:x", To: "indicator:x", Since: "2013", Source: "source:x",
		Props: graphmodel.Props{"value": 61.95, "unit": "点", "scale": "regional_index"}}
	o := Builtin()
	for b.Loop() {
		if err := o.CheckEdge(e); err != nil {
			b.Fatal(err)
		}
	}
}

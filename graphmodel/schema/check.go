package schema

import (
	"fmt"
	"strings"

	"ronghe/graphmodel"
)

// nodeRules and edgeRules are a kind made ready for checking: maps instead of
// lists, since every write asks them.
type nodeRules struct {
	kind  *NodeKind
	props propRules
}

type edgeRules struct {
	kind  *EdgeKind
	joins map[[2]graphmodel.Kind]bool
	props propRules
}

func newNodeRules(k *NodeKind) nodeRules {
	return nodeRules{kind: k, props: newPropRules(k.Kind, k.Props)}
}

func newEdgeRules(k *EdgeKind) edgeRules {
	joins := make(map[[2]graphmodel.Kind]bool)
	for _, j := range k.Joins {
		for _, from := range j.From {
			for _, to := range j.To {
				joins[[2]graphmodel.Kind{from, to}] = true
			}
		}
	}
	return edgeRules{kind: k, joins: joins, props: newPropRules(k.Kind, k.Props)}
}

// CheckNode tells whether the ontology allows n: ErrInvalid with the rule that
// is broken, as in "enterprise.props.founded". When several are, one is named,
// always the same.
func (o *Ontology) CheckNode(n graphmodel.Node) error {
	rules, ok := o.nodes[n.Kind]
	if !ok {
		return violation(n.ID, "kind", "node.kind",
			fmt.Sprintf("没有“%s”这类节点；有：%s", n.Kind, kindList(o.nodeKinds)),
			fmt.Sprintf("there is no kind of node %q; there are: %s", n.Kind, kindList(o.nodeKinds)))
	}
	if n.Source == "" && rules.kind.Source == Required {
		return missing(n.ID, n.Kind, "source")
	}
	if n.Source != "" && rules.kind.Source == Forbidden {
		return forbidden(n.ID, n.Kind, "source")
	}
	return rules.props.check(n.ID, n.Props)
}

// CheckEdge tells whether the ontology allows e: ErrInvalid with the rule that
// is broken, as in "adopted.joins". When several are, one is named, always the
// same.
func (o *Ontology) CheckEdge(e graphmodel.Edge) error {
	rules, ok := o.edges[e.Kind]
	if !ok {
		return violation(e.ID, "kind", "edge.kind",
			fmt.Sprintf("没有“%s”这类关系；有：%s", e.Kind, kindList(o.edgeKinds)),
			fmt.Sprintf("there is no kind of edge %q; there are: %s", e.Kind, kindList(o.edgeKinds)))
	}
	if from, to := e.From.Kind(), e.To.Kind(); !rules.joins[[2]graphmodel.Kind{from, to}] {
		return rules.badJoin(e.ID, from, to)
	}
	for _, f := range [...]struct {
		name  string
		need  Need
		given bool
	}{
		{"since", rules.kind.Since, e.Since != ""},
		{"in_use_by", rules.kind.InUseBy, e.InUseBy != ""},
		{"source", rules.kind.Source, e.Source != ""},
		{"quote", rules.kind.Quote, e.Quote != ""},
	} {
		if f.need == Required && !f.given {
			return missing(e.ID, e.Kind, f.name)
		}
		if f.need == Forbidden && f.given {
			return forbidden(e.ID, e.Kind, f.name)
		}
	}
	return rules.props.check(e.ID, e.Props)
}

// badJoin names the end that is wrong whatever the other one is, else To.
func (r edgeRules) badJoin(id graphmodel.ID, from, to graphmodel.Kind) error {
	field := "from"
	var pairs []string
	for _, j := range r.kind.Joins {
		for _, k := range j.From {
			if k == from {
				field = "to"
			}
		}
		pairs = append(pairs, joinKinds(j.From)+" → "+joinKinds(j.To))
	}
	may := strings.Join(pairs, "; ")
	return violation(id, field, string(r.kind.Kind)+".joins",
		fmt.Sprintf("“%s”不能连接 %s → %s；可以：%s", r.kind.Kind, from, to, may),
		fmt.Sprintf("%s may not join %s → %s; it joins %s", r.kind.Kind, from, to, may))
}

func joinKinds(kinds []graphmodel.Kind) string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = string(k)
	}
	return strings.Join(names, "|")
}

func kindList[K NodeKind | EdgeKind](kinds []K) string {
	names := make([]string, len(kinds))
	for i := range kinds {
		switch k := any(&kinds[i]).(type) {
		case *NodeKind:
			names[i] = string(k.Kind)
		case *EdgeKind:
			names[i] = string(k.Kind)
		}
	}
	return strings.Join(names, ", ")
}

func missing(id graphmodel.ID, kind graphmodel.Kind, field string) error {
	return violation(id, field, string(kind)+"."+field,
		fmt.Sprintf("“%s”必须有 %s", kind, field),
		fmt.Sprintf("must be given for %s", kind))
}

func forbidden(id graphmodel.ID, kind graphmodel.Kind, field string) error {
	return violation(id, field, string(kind)+"."+field,
		fmt.Sprintf("“%s”不能有 %s", kind, field),
		fmt.Sprintf("must not be given for %s", kind))
}

func violation(id graphmodel.ID, field, rule, zh, en string) error {
	return &graphmodel.Fault{Err: graphmodel.ErrInvalid, Thing: string(id), Field: field, Rule: rule, Zh: zh, En: en}
}

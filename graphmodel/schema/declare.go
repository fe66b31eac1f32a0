package schema

import (
	"errors"
	"fmt"
	"regexp"
	"slices"

	"ronghe/graphmodel"
)

// combine makes an Ontology of files whose declarations fit together.
func combine(files []file) (*Ontology, error) {
	c := checker{declared: make(map[graphmodel.Kind]string)}
	for i := range files {
		c.file = &files[i]
		c.declare()
	}
	var nodes []NodeKind
	var edges []EdgeKind
	for i := range files {
		c.file = &files[i]
		if n := c.file.Node; n != nil {
			c.nodeKind(n)
			nodes = append(nodes, *n)
			continue
		}
		c.edgeKind(c.file.Edge, files)
		edges = append(edges, *c.file.Edge)
	}
	if len(c.faults) > 0 {
		return nil, errors.Join(c.faults...)
	}
	return newOntology(nodes, edges), nil
}

// classOf is what the name of a class in schema.org looks like.
var classOf = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)

// checker collects what is wrong with the declarations.
type checker struct {
	file     *file
	declared map[graphmodel.Kind]string // kind → the file that declares it
	faults   []error
}

func (c *checker) fault(path, zh, en string) { c.faults = append(c.faults, c.file.fault(path, zh, en)) }

func (f *file) kind() (path string, kind graphmodel.Kind) {
	if f.Node != nil {
		return "node.kind", f.Node.Kind
	}
	return "edge.kind", f.Edge.Kind
}

func (c *checker) declare() {
	path, kind := c.file.kind()
	if !kind.Valid() {
		c.fault(path, "类别应为小写英文字母开头的小写字母、数字、下划线，至多 32 字节",
			"a kind is a–z, 0–9 and _, starts with a letter and has at most 32 bytes")
		return
	}
	if other, ok := c.declared[kind]; ok {
		c.fault(path, fmt.Sprintf("“%s”已在 %s 中声明", kind, other), fmt.Sprintf("%s is declared in %s already", kind, other))
		return
	}
	c.declared[kind] = c.file.name
}

func (c *checker) nodeKind(n *NodeKind) {
	c.text("node.label", n.Label)
	c.text("node.description", n.Description)
	c.need("node.source", n.Source)
	if n.SchemaOrg != "" && !classOf.MatchString(n.SchemaOrg) {
		c.fault("node.schema_org", "应为 schema.org 的类名，如 Article", "must be a class of schema.org, as in Article")
	}
	c.props("node.props", n.Props)
}

func (c *checker) edgeKind(e *EdgeKind, files []file) {
	c.text("edge.label", e.Label)
	c.text("edge.reverse", e.Reverse)
	c.text("edge.description", e.Description)
	for _, n := range [...]struct {
		path string
		need Need
	}{{"edge.since", e.Since}, {"edge.in_use_by", e.InUseBy}, {"edge.source", e.Source}, {"edge.quote", e.Quote}} {
		c.need(n.path, n.need)
	}
	if e.Since == Required && e.InUseBy == Required {
		c.fault("edge.in_use_by", "since 与 in_use_by 不能都是必需", "since and in_use_by cannot both be required")
	}
	if e.Begins && e.Since == Forbidden {
		c.fault("edge.begins", "没有 since，就说不出始于何时", "without since it cannot say when anything began")
	}
	if e.Facet != "" && !slices.Contains(nodeFacets, e.Facet) {
		c.fault("edge.facet", fmt.Sprintf("应为其中之一：%s", nodeFacets), fmt.Sprintf("must be one of %s", nodeFacets))
	}
	c.joins(e.Joins, files)
	c.props("edge.props", e.Props)
}

func (c *checker) joins(joins []Join, files []file) {
	if len(joins) == 0 {
		c.fault("edge.joins", "不能为空", "must not be empty")
	}
	isNode := func(kind graphmodel.Kind) bool {
		return slices.ContainsFunc(files, func(f file) bool { return f.Node != nil && f.Node.Kind == kind })
	}
	for i, j := range joins {
		for _, end := range [...]struct {
			name  string
			kinds []graphmodel.Kind
		}{{"from", j.From}, {"to", j.To}} {
			path := fmt.Sprintf("edge.joins[%d].%s", i, end.name)
			if len(end.kinds) == 0 {
				c.fault(path, "不能为空", "must not be empty")
			}
			for k, kind := range end.kinds {
				if !isNode(kind) {
					c.fault(fmt.Sprintf("%s[%d]", path, k), fmt.Sprintf("没有“%s”这类节点", kind), fmt.Sprintf("there is no kind of node %q", kind))
				}
			}
		}
	}
}

func (c *checker) text(path string, t Text) {
	if t.Zh == "" {
		c.fault(path+".zh", "不能为空", "must not be empty")
	}
	if t.En == "" {
		c.fault(path+".en", "不能为空", "must not be empty")
	}
}

func (c *checker) need(path string, n Need) {
	if n != Optional && n != Required && n != Forbidden {
		c.fault(path, "应为 optional、required 或 forbidden", "must be optional, required or forbidden")
	}
}

package mapping

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/parser"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Check tells whether the mapping fits the ontology: ErrInvalid that joins all mistakes,
// each with its line in the file.
func (m *Mapping) Check(o *schema.Ontology) error {
	c := &checker{Mapping: m, ontology: o, things: map[string]graphmodel.Kind{}}
	c.source()
	if len(m.Things) == 0 {
		c.fail("things", "至少要有一个 things：一行说的是什么", "there has to be at least one: what a row is about")
	}
	for i := range m.Things {
		c.thing(i)
	}
	for i := range m.Claims {
		c.claim(i)
	}
	c.confidence("confidence", string(m.Confidence))
	return errors.Join(c.faults...)
}

type checker struct {
	*Mapping
	ontology *schema.Ontology
	things   map[string]graphmodel.Kind // by name
	faults   []error
}

// fail is a mistake at a path such as "things[2].kind".
func (c *checker) fail(path, zh, en string) {
	line, column := c.at(path)
	c.faults = append(c.faults, graphmodel.Invalid(fmt.Sprintf("%s:%d:%d", c.name, line, column), path, zh, en))
}

// at finds where path, or the nearest thing around it that is there, stands.
func (m *Mapping) at(path string) (line, column int) {
	tree, err := parser.ParseBytes(m.text, 0)
	if err != nil {
		return 1, 1
	}
	for path != "" {
		if p, err := yaml.PathString("$." + path); err == nil {
			if node, err := p.FilterFile(tree); err == nil && node.GetToken() != nil {
				at := node.GetToken().Position
				return at.Line, at.Column
			}
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
	return 1, 1
}

func (c *checker) source() {
	s := c.Source
	for _, f := range []struct {
		name string
		v    Value
	}{{"title", s.Title}, {"url", s.URL}, {"date", s.Date}, {"class", s.Class}, {"publisher", s.Publisher}} {
		c.value("source."+f.name, f.v)
	}
	if !s.Title.Given() {
		c.fail("source.title", "每条说法都要有来源：请写来源的名称", "every claim needs a source: give its title")
	}
	if !s.Date.Given() {
		c.fail("source.date", "请写来源的日期，如 2015-06", "give the date of the source, as in 2015-06")
	}
	if !s.URL.Given() && s.Class.Text != "document" {
		c.fail("source.url", "请写来源的网址；没有网址的内部文件写 class: document", "give the address of the source, or say class: document where it has none")
	}
}

func (c *checker) thing(i int) {
	t, path := c.Things[i], fmt.Sprintf("things[%d]", i)
	kind, ok := c.ontology.NodeKind(t.Kind)
	if !ok {
		c.fail(path+".kind", fmt.Sprintf("没有“%s”这类条目", t.Kind), fmt.Sprintf("there is no kind of node %q", t.Kind))
		return
	}
	if _, twice := c.things[t.Name()]; twice {
		c.fail(path, fmt.Sprintf("“%s”已有；请用 as 另取名", t.Name()), fmt.Sprintf("%q is there already: name this one by as", t.Name()))
	}
	c.things[t.Name()] = t.Kind
	if !t.Title.Given() && !t.ID.Given() {
		c.fail(path, fmt.Sprintf("%s：请写 title（名称）或 id（编号）", t.Kind), fmt.Sprintf("%s: give its title or its id", t.Kind))
	}
	c.unknown(path, i, t)
	for j, v := range t.Key {
		c.value(fmt.Sprintf("%s.key[%d]", path, j), v)
	}
	c.value(path+".id", t.ID)
	c.value(path+".title", t.Title)
	c.value(path+".aliases", t.Alias)
	c.props(path, kind.Props, t.Props)
}

// skip is a value of Thing.Unknown.
const skip = "skip"

func (c *checker) unknown(path string, i int, t Thing) {
	switch {
	case t.Unknown == "":
	case t.Unknown != skip:
		c.fail(path+".unknown", "应为 skip，或不写", "must be skip, or left out")
	case i == 0 || t.Creates():
		c.fail(path+".unknown", "只用于 create: false 的、不是第一个的 things", "is for a thing with create: false that is not the first")
	}
}

func (c *checker) claim(i int) {
	claim, path := c.Claims[i], fmt.Sprintf("claims[%d]", i)
	kind, ok := c.ontology.EdgeKind(claim.Kind)
	if !ok {
		c.fail(path+".kind", fmt.Sprintf("没有“%s”这类关系", claim.Kind), fmt.Sprintf("there is no kind of edge %q", claim.Kind))
		return
	}
	c.ends(path, claim, kind)
	for _, f := range []struct {
		name string
		v    Value
		need schema.Need
	}{
		{"since", claim.Since, kind.Since}, {"in_use_by", claim.InUseBy, kind.InUseBy}, {"until", claim.Until, schema.Optional},
		{"quote", claim.Quote, kind.Quote}, {"confidence", claim.Confidence, schema.Optional},
	} {
		c.value(path+"."+f.name, f.v)
		switch {
		case f.need == schema.Required && !f.v.Given():
			c.fail(path, fmt.Sprintf("“%s”必须有 %s", claim.Kind, f.name), fmt.Sprintf("%s must have %s", claim.Kind, f.name))
		case f.need == schema.Forbidden && f.v.Given():
			c.fail(path+"."+f.name, fmt.Sprintf("“%s”不能有 %s", claim.Kind, f.name), fmt.Sprintf("%s must not have %s", claim.Kind, f.name))
		}
	}
	c.props(path, kind.Props, claim.Props)
	for _, p := range kind.Props {
		if p.Required && !claim.Props[p.Name].Given() {
			c.fail(path, fmt.Sprintf("“%s”必须有属性 %s", claim.Kind, p.Name), fmt.Sprintf("%s must have the property %s", claim.Kind, p.Name))
		}
	}
}

func (c *checker) ends(path string, claim Claim, kind schema.EdgeKind) {
	ends := map[string]graphmodel.Kind{}
	for _, end := range []struct{ name, thing string }{{"from", claim.From}, {"to", claim.To}} {
		k, ok := c.things[end.thing]
		if !ok {
			c.fail(path+"."+end.name, fmt.Sprintf("things 中没有“%s”", end.thing), fmt.Sprintf("there is no %q among the things", end.thing))
			return
		}
		ends[end.name] = k
	}
	for _, j := range kind.Joins {
		if slices.Contains(j.From, ends["from"]) && slices.Contains(j.To, ends["to"]) {
			return
		}
	}
	c.fail(path, fmt.Sprintf("“%s”不能连接 %s → %s", claim.Kind, ends["from"], ends["to"]),
		fmt.Sprintf("%s may not join %s → %s", claim.Kind, ends["from"], ends["to"]))
}

func (c *checker) props(path string, known []schema.Prop, given map[string]Value) {
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if !slices.ContainsFunc(known, func(p schema.Prop) bool { return p.Name == name }) {
			c.fail(path+".props."+name, "没有这个属性；有："+propNames(known), "there is no such property; there are: "+propNames(known))
		}
		c.value(path+".props."+name, given[name])
	}
}

func propNames(props []schema.Prop) string {
	names := make([]string, len(props))
	for i, p := range props {
		names[i] = p.Name
	}
	return strings.Join(names, ", ")
}

func (c *checker) value(path string, v Value) {
	if _, ok := v.parts(); !ok {
		c.fail(path, "列名应写在一对花括号内：{企业名称}；花括号本身写作 {{", "a column stands in a pair of braces: {name}; a brace itself is {{")
	}
}

func (c *checker) confidence(path, word string) {
	switch graphmodel.Confidence(word) {
	case "", graphmodel.High, graphmodel.Medium, graphmodel.Low:
	default:
		c.fail(path, "应为 high、medium 或 low", "must be high, medium or low")
	}
}

package schema

import (
	"fmt"
	"regexp"
	"slices"

	"ronghe/graphmodel"
)

var propTypes = []PropType{String, Prose, Int, Float, Bool, DateOf, URL, Enum, Strings}

// The facets whose values are nodes are fed by edges, the others by properties;
// graphmodel.FacetKind is fed by every node.
var nodeFacets = []string{
	graphmodel.FacetRegion, graphmodel.FacetIndustry, graphmodel.FacetPractice, graphmodel.FacetZone, graphmodel.FacetProgram,
}

// propFacets tells which types of property may feed a facet.
var propFacets = map[string][]PropType{
	graphmodel.FacetYear:      {Int, DateOf},
	graphmodel.FacetOwnership: {Enum},
	graphmodel.FacetEvidence:  {Enum},
}

func (c *checker) props(path string, props []Prop) {
	seen := make(map[string]bool, len(props))
	for i, p := range props {
		at := fmt.Sprintf("%s[%d]", path, i)
		if !graphmodel.Kind(p.Name).Valid() {
			c.fault(at+".name", "属性名应为小写英文字母开头的小写字母、数字、下划线，至多 32 字节",
				"a property name is a–z, 0–9 and _, starts with a letter and has at most 32 bytes")
		}
		if seen[p.Name] {
			c.fault(at+".name", fmt.Sprintf("属性“%s”重复", p.Name), fmt.Sprintf("property %s is declared twice", p.Name))
		}
		seen[p.Name] = true
		c.prop(at, p)
	}
}

func (c *checker) prop(at string, p Prop) {
	c.text(at+".label", p.Label)
	if p.Description != (Text{}) {
		c.text(at+".description", p.Description)
	}
	if !slices.Contains(propTypes, p.Type) {
		c.fault(at+".type", fmt.Sprintf("应为其中之一：%s", propTypes), fmt.Sprintf("must be one of %s", propTypes))
		return
	}
	c.values(at, p)
	c.pattern(at, p)
	if p.Facet != "" && !slices.Contains(propFacets[p.Facet], p.Type) {
		c.fault(at+".facet", "只能是 year（int、date）、ownership 或 evidence（enum）", "must be year, on an int or date, or ownership or evidence, on an enum")
	}
	textual := p.Type == String || p.Type == Prose || p.Type == Strings
	if p.Search && !textual {
		c.fault(at+".search", "只有 string、text、list 可以检索", "only a string, text or list can be searched")
	}
	if p.Naming && (p.Type != String || !p.Search) {
		c.fault(at+".naming", "只有可检索的 string 可以是名称", "only a string that is searched can be a name")
	}
}

func (c *checker) values(at string, p Prop) {
	if (p.Type == Enum) != (len(p.Values) > 0) {
		c.fault(at+".values", "enum 必须有 values，其他类型不能有", "an enum must have values, other types must not")
	}
	seen := make(map[string]bool, len(p.Values))
	for i, v := range p.Values {
		path := fmt.Sprintf("%s.values[%d]", at, i)
		c.text(path+".label", v.Label)
		if v.Value == "" || seen[v.Value] {
			c.fault(path+".value", "不能为空或重复", "must be neither empty nor repeated")
		}
		seen[v.Value] = true
	}
}

func (c *checker) pattern(at string, p Prop) {
	if p.Pattern == "" {
		return
	}
	if p.Type != String {
		c.fault(at+".pattern", "只有 string 可以有 pattern", "only a string may have a pattern")
	}
	if _, err := regexp.Compile(whole(p.Pattern)); err != nil {
		c.fault(at+".pattern", "不是正则表达式（RE2）："+err.Error(), "is not a regular expression (RE2): "+err.Error())
	}
}

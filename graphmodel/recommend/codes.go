package recommend

import (
	"regexp"
	"slices"
	"strings"
)

// AddAttributes adds attributes of plain rows. An attribute is a class of its own. Its
// values form a tree, each level of which is a class, only where they say so:
//
//   - a/b/c: at least half of the values have a slash that is neither first nor last;
//   - C3812: all are codes as those of GB/T 4754, a letter and up to four digits, and some
//     have three or more; in an attribute named industry, or by the name of such a code,
//     digits alone do, too, from two on, and may have points between: 3812, 28.11;
//   - 330102: in an attribute named region all are codes of GB/T 2260, six digits.
//
// Industry and region may be named in Chinese or by the usual other words; they are
// what similarity is about.
func (b *Builder) AddAttributes(rows []Attribute) error {
	perFacet := map[string][]string{}
	for k := range rows {
		rows[k].Facet = facetNamed(rows[k].Facet)
		perFacet[rows[k].Facet] = append(perFacet[rows[k].Facet], rows[k].Value)
	}
	for facet, values := range perFacet {
		slices.Sort(values)
		values = slices.Compact(values)
		above := treeOf(facet, values)
		for ; above != nil && len(values) > 0; values = b.addParents(facet, values, above) {
		}
	}
	for _, a := range rows {
		if err := b.Has(a); err != nil {
			return err
		}
	}
	return nil
}

// addParents makes the parents of values known, and returns them.
func (b *Builder) addParents(facet string, values []string, above func(string) string) []string {
	var parents []string
	for _, v := range values {
		parent := above(v)
		b.Value(facet, Thing{ID: v, Title: v}, parent, false)
		if parent != "" {
			parents = append(parents, parent)
		}
	}
	slices.Sort(parents)
	return slices.Compact(parents)
}

// facetNames are other names of the facets that similarity is about.
var facetNames = map[string]string{
	"行业": IndustryFacet, "行业代码": IndustryFacet, "所属行业": IndustryFacet, "industry_code": IndustryFacet, "sector": IndustryFacet,
	"sic": IndustryFacet, "naics": IndustryFacet, "isic": IndustryFacet, "nace": IndustryFacet, "gics": IndustryFacet,
	"地区": RegionFacet, "区划代码": RegionFacet, "所在地区": RegionFacet, "region_code": RegionFacet,
}

func facetNamed(name string) string {
	name = strings.TrimSpace(name)
	lower := strings.ToLower(name)
	if lower == IndustryFacet || lower == RegionFacet {
		return lower
	}
	if facet, ok := facetNames[lower]; ok {
		return facet
	}
	return name
}

var (
	industryCode = regexp.MustCompile(`^[A-T][0-9]{0,4}$`)
	longCode     = regexp.MustCompile(`^[A-T][0-9]{3,4}$`)
	anyCode      = regexp.MustCompile(`^[A-U]?[0-9]{2,8}(\.[0-9]{1,4})*$`)
	regionCode   = regexp.MustCompile(`^[0-9]{6}$`)
)

// treeOf is how a facet's values tell what is above them; nil when they do not.
func treeOf(facet string, values []string) (above func(string) string) {
	isPath := func(v string) bool { return strings.Contains(strings.Trim(v, "/"), "/") }
	paths := 0
	for _, v := range values {
		if isPath(v) {
			paths++
		}
	}
	all := func(form *regexp.Regexp) bool { return !slices.ContainsFunc(values, not(form)) }
	switch {
	case 2*paths >= len(values) && paths > 0:
		return abovePath
	case facet == RegionFacet && all(regionCode):
		return aboveRegion
	case all(industryCode) && (facet == IndustryFacet || slices.ContainsFunc(values, longCode.MatchString)):
		return aboveCode
	case facet == IndustryFacet && all(anyCode):
		return aboveCode
	}
	return nil
}

func not(form *regexp.Regexp) func(string) bool {
	return func(v string) bool { return !form.MatchString(v) }
}

func abovePath(v string) string {
	if at := strings.LastIndexByte(v, '/'); at > 0 {
		return v[:at]
	}
	return ""
}

// aboveCode: C3812 → C381 → C38 → C; 28.11 → 28.1 → 28.
func aboveCode(code string) string {
	const division = 2
	letters := len(code) - len(strings.TrimLeft(code, "ABCDEFGHIJKLMNOPQRSTU"))
	if len(code) <= letters+division {
		return code[:min(letters, len(code)-1)]
	}
	return strings.TrimRight(code[:len(code)-1], ".")
}

// aboveRegion: 330102 → 330100 → 330000.
func aboveRegion(code string) string {
	switch {
	case code[2:] == "0000":
		return ""
	case code[4:] == "00":
		return code[:2] + "0000"
	}
	return code[:4] + "00"
}

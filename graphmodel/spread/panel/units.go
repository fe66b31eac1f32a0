package panel

import (
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Grouping says what a unit is.
type Grouping struct {
	By By
	// Level narrows regions, industries and zones to those of one level, in the words
	// of the ontology; "" is every level. City is a level of regions too. Of a Pair it
	// is the level of the industry, the region being a province.
	Level string
}

// By is a sort of unit.
type By string

// The sorts of unit.
const (
	Enterprise By = "enterprise" // whoever adopts
	Region     By = graphmodel.FacetRegion
	Industry   By = graphmodel.FacetIndustry
	Zone       By = graphmodel.FacetZone
	Pair       By = "pair" // a province and an industry
)

// The levels of regions in GB/T 2260 that a grouping may ask for by name.
const (
	Province   = "province"
	Prefecture = "prefecture"
	County     = "county"
	// City is prefectures and what stands in their place: a province that has none
	// (北京市), and a county that lies in no prefecture of a province that has some (仙桃市).
	City = "city"
)

// Levels are the values of Grouping.Level that o allows for by, "" not among them.
func Levels(o *schema.Ontology, by By) []string {
	facet := string(by)
	if by == Pair {
		facet = graphmodel.FacetIndustry
	}
	var levels []string
	for _, e := range o.FacetEdges() {
		if e.Facet != facet {
			continue
		}
		for _, j := range e.Joins {
			for _, kind := range j.To {
				levels = append(levels, levelsOf(o, kind)...)
			}
		}
	}
	if by == Region {
		levels = append(levels, City)
	}
	slices.Sort(levels)
	return slices.Compact(levels)
}

func levelsOf(o *schema.Ontology, kind graphmodel.Kind) []string {
	k, _ := o.NodeKind(kind)
	p, _ := k.Prop(propLevel)
	names := make([]string, len(p.Values))
	for i, v := range p.Values {
		names[i] = v.Value
	}
	return names
}

// check refuses a grouping that o does not have.
func (by Grouping) check(o *schema.Ontology) error {
	switch by.By {
	case Enterprise:
		if by.Level == "" {
			return nil
		}
	case Region, Industry, Zone, Pair:
		if by.Level == "" && by.By != Pair || slices.Contains(Levels(o, by.By), by.Level) {
			return nil
		}
	default:
		return graphmodel.Invalid(string(by.By), "by", "应为 enterprise、region、industry、zone 或 pair",
			"must be enterprise, region, industry, zone or pair")
	}
	return graphmodel.Invalid(by.Level, "level", "没有这一层级", "there is no such level")
}

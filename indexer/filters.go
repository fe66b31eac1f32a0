package indexer

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// checkFilters refuses a value that no node can have: a misspelt filter should not
// look like one that finds nothing.
func (g *generation) checkFilters(p plan, filters map[string][]string) error {
	for _, facet := range graphmodel.FacetNames {
		for _, value := range filters[facet] {
			if zh, en := g.wrongFilter(p, facet, value); en != "" {
				return graphmodel.Invalid(clip(value), facet, zh, en)
			}
		}
	}
	return nil
}

// wrongFilter says what is wrong with the value of a facet; "" when nothing is.
func (g *generation) wrongFilter(p plan, facet, value string) (zh, en string) {
	known := p.values[facet]
	switch {
	case value == graphmodel.UnknownValue && facet != graphmodel.FacetKind:
	case facet == graphmodel.FacetYear:
		if d, err := graphmodel.ParseDate(value); err != nil || d.Precision() != graphmodel.Year {
			return "应为四位年份，例如 2018", "must be a year of four digits, as in 2018"
		}
	case len(known) > 0 && !p.open[facet] && !slices.Contains(known, value):
		list := strings.Join(known, ", ")
		return "没有这个值；可用的有：" + list, "is no value of this facet; there are: " + list
	case p.ofNodes(facet) && !g.names.has(graphmodel.ID(value)):
		return "库中没有这个编号的条目", "the library has nothing with this id"
	}
	return "", ""
}

// ofNodes tells whether the values of a facet are IDs.
func (p plan) ofNodes(facet string) bool {
	for _, linked := range p.Links {
		if linked == facet {
			return true
		}
	}
	return false
}

func (n *names) has(id graphmodel.ID) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	_, ok := n.nodes[id]
	return ok
}

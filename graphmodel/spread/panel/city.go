package panel

import "ronghe/graphmodel"

// cities are the regions that stand at the level City.
func (g *graph) cities() []bool {
	province, prefecture, county := g.words.level(Province), g.words.level(Prefecture), g.words.level(County)
	divided, cities := make([]bool, len(g.nodes)), make([]bool, len(g.nodes))
	of := func(n int, level uint8) bool {
		return g.nodes[n].exists && g.nodes[n].level == level && g.nodes[n].facet == graphmodel.FacetRegion
	}
	for n := range g.nodes {
		if of(n, prefecture) {
			cities[n] = true
			for _, above := range g.ancestors(int32(n)) {
				divided[above] = true // into prefectures
			}
		}
	}
	for n := range g.nodes {
		switch {
		case of(n, province):
			cities[n] = !divided[n]
		case of(n, county):
			cities[n] = g.standsAlone(int32(n), divided)
		}
	}
	return cities
}

// standsAlone tells whether a county lies in a divided province and in no prefecture.
func (g *graph) standsAlone(county int32, divided []bool) bool {
	alone := false
	for _, above := range g.ancestors(county) {
		switch g.nodes[above].level {
		case g.words.level(Prefecture):
			return false
		case g.words.level(Province):
			alone = alone || divided[above]
		}
	}
	return alone
}

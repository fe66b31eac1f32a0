package seed

import (
	"strings"

	"ronghe/graphmodel"
)

// ref is the id that "kind:name" in the data stands for: the code of a region or
// an industry, the number of a policy or a standard that has one, else the name.
func ref(s string) graphmodel.ID {
	kind, name, _ := strings.Cut(s, ":")
	switch kind {
	case "region":
		return regionID(name)
	case "industry":
		return industryID(name)
	}
	return idOf(graphmodel.Kind(kind), name)
}

// sureness is the word of the data for how sure a claim is.
func sureness(word string) graphmodel.Confidence { return graphmodel.Confidence(word) }

// linkAll adds an edge from one node to each that the data name, as ref reads them.
func (g *graph) linkAll(kind graphmodel.Kind, from graphmodel.ID, to []string, prefix string, source graphmodel.ID) {
	for _, name := range to {
		g.link(kind, from, ref(prefix+":"+name), source)
	}
}

// linkOrphans gives a node that nothing is linked to its source: the source does
// speak of it. The code tables stand by themselves.
func (g *graph) linkOrphans() {
	linked := map[graphmodel.ID]bool{}
	for _, e := range g.edges {
		linked[e.From], linked[e.To] = true, true
	}
	for id, n := range g.nodes {
		if !linked[id] && n.Source != "" && spokenOf[n.Kind] {
			g.link("discussed", n.Source, id, n.Source)
		}
	}
}

var spokenOf = map[graphmodel.Kind]bool{
	"event": true, "organisation": true, "standard": true, "platform": true, "policy": true, "program": true,
	"enterprise": true,
}

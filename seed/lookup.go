package seed

import (
	"strings"

	"ronghe/graphmodel"
)

// ref is the id that "kind:name" in the data stands for: a code for regions and
// industries, the full name for everything else.
func ref(s string) graphmodel.ID {
	kind, name, _ := strings.Cut(s, ":")
	switch kind {
	case "region":
		return regionID(name)
	case "industry":
		return industryID(name)
	case "policy", "case", "standard":
		return graphmodel.ID(s)
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

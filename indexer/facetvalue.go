package indexer

import (
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
)

// maxFacetNames is how many names that sound like a text are looked at.
const maxFacetNames = 5000

// facetValues tells which values of facets a text stands for: nodes that have it in a
// name, or a name that sounds so, and other values that have it in their label; nil,
// all, for a blank text. labels are those of plan.
func (n *names) facetValues(text string, labels map[string]map[string]string) func(facet, value string) bool {
	typed := segment.Join(segment.Phrases(text))
	if typed == "" {
		return nil
	}
	sounds := map[graphmodel.ID]bool{}
	for _, c := range n.typeahead().Complete(text, maxFacetNames).Completions {
		sounds[c.ID] = true
	}
	return func(facet, value string) bool {
		if sounds[graphmodel.ID(value)] || strings.Contains(value, typed) {
			return true
		}
		for label, of := range labels[facet] {
			if of == value && strings.Contains(label, typed) {
				return true
			}
		}
		for _, name := range n.called(graphmodel.ID(value)) {
			if strings.Contains(segment.Join(segment.Phrases(name)), typed) {
				return true
			}
		}
		return false
	}
}

package indexer

import (
	"strings"

	"ronghe/graphmodel"
	"ronghe/indexer/segment"
	"ronghe/indexer/syntax"
)

// meanings are what the library calls things.
type meanings struct {
	*corpus
	names  *nameTable
	labels map[string]map[string]string
}

// maxMeanings is how many names a value may be the beginning of.
const maxMeanings = 50

// Meanings implements syntax.Meanings: a value of the facet or its key; else the
// label of one; else what has the name; else what has a name that begins so.
func (m meanings) Meanings(field syntax.Name, t syntax.Text) []string {
	facet := string(field)
	for _, value := range []string{t.Text, strings.ToLower(t.Text), facet + ":" + strings.ToLower(t.Text)} {
		if docs, n, err := m.look(facetField+facet, value); err == nil && docs != nil && n > 0 {
			return []string{value}
		}
	}
	if value, ok := m.labels[facet][segment.Fold(t.Text)]; ok {
		return []string{value}
	}
	typed := segment.Join(segment.Phrases(t.Text))
	if typed == "" {
		return nil
	}
	var is, begins []string
	for w := range m.names.beginning(typed) {
		if len(begins) == maxMeanings {
			break
		}
		switch {
		case w.id.Kind() != graphmodel.Kind(facet):
		case w.units == typed:
			is = append(is, string(w.id))
		default:
			begins = append(begins, string(w.id))
		}
	}
	if len(is) > 0 && t.Form != syntax.Prefix {
		return is
	}
	return append(is, begins...)
}

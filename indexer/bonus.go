package indexer

import (
	"unicode"

	"ronghe/graphmodel"
)

// What stands above the sum of terms: added to a score, in parts of the best sum
// of terms of all documents. So a name that is the whole text comes first whatever
// else is found, then an alias. What has all words of a list gains on what has some: who
// lists words means each. In a sentence some only join the others, and what has all is
// often just long: there it decides between those that fit alike (measured: README.md).
const (
	titleBonus    = 4.0
	aliasBonus    = 2.0
	listBonus     = 0.5
	sentenceBonus = 0.02
)

// sureBonus is what the evidence adds, by how sure it is: of two that fit alike, the
// surer comes first, and it never makes up for a word.
var sureBonus = [2]struct {
	level graphmodel.Confidence
	part  float64
}{{graphmodel.High, 0.01}, {graphmodel.Medium, 0.005}}

type bonus struct {
	why  graphmodel.Why
	text string
	docs rows
	part float64
}

func (m *match) bonuses() [5]bonus {
	if m.sumOnly {
		return [5]bonus{}
	}
	return [5]bonus{
		{graphmodel.WhyTitle, "", m.title, titleBonus},
		{graphmodel.WhyAlias, "", m.alias, aliasBonus},
		{graphmodel.WhyWhole, "", m.whole, m.wholeBonus()},
		{graphmodel.WhyEvidence, string(sureBonus[0].level), m.sure[0], sureBonus[0].part},
		{graphmodel.WhyEvidence, string(sureBonus[1].level), m.sure[1], sureBonus[1].part},
	}
}

// wholeBonus is what all words of the question bring.
func (m *match) wholeBonus() float64 {
	if m.listed {
		return listBonus
	}
	return sentenceBonus
}

// listsWords tells whether a text has words set apart where Chinese needs no space: not
// beside letters and digits, where people space as they like.
func listsWords(text string) bool {
	before, spaced := rune(0), false
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			spaced = true
			continue
		case spaced && unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, r):
			return true
		}
		before, spaced = r, false
	}
	return false
}

// addSure finds the documents whose facts are sure.
func (m *match) addSure(c *corpus) error {
	for i, b := range sureBonus {
		docs, _, err := c.look(facetField+graphmodel.FacetEvidence, string(b.level))
		if err != nil {
			return err
		}
		m.sure[i] = docs
	}
	return nil
}

func (m *match) added() []graphmodel.Added {
	var added []graphmodel.Added
	for _, n := range m.names {
		added = append(added, graphmodel.Added{Text: n.shown, Nodes: n.nodes, Names: n.others})
	}
	return added
}

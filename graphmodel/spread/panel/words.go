package panel

import (
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// words are what the ontology says of the kinds that matter here.
type words struct {
	facets   map[graphmodel.Kind]string // kinds of edge that give a place, an industry or a zone
	trees    map[graphmodel.Kind]bool   // kinds of edge that lead to ancestors
	tells    map[graphmodel.Kind]bool   // kinds of edge from a write-up to whom it is about
	values   map[graphmodel.Kind]string // kinds of node that are values of those facets
	adopters map[graphmodel.Kind]bool   // kinds of node that adopt
	writeups map[graphmodel.Kind]string // kinds of node that show practices, with their property of the year
	levels   []string                   // the names of levels, each once; 0 is ""
	practice map[graphmodel.Kind]bool   // kinds of node that are adopted
}

// propLevel is the property in which regions, industries and zones say their level.
const propLevel = "level"

func newWords(o *schema.Ontology) words {
	w := words{
		facets: map[graphmodel.Kind]string{}, trees: map[graphmodel.Kind]bool{}, tells: map[graphmodel.Kind]bool{},
		values: map[graphmodel.Kind]string{}, adopters: map[graphmodel.Kind]bool{}, writeups: map[graphmodel.Kind]string{},
		practice: map[graphmodel.Kind]bool{}, levels: []string{""},
	}
	for _, k := range o.TreeKinds() {
		w.trees[k] = true
	}
	adopted, _ := o.EdgeKind(graphmodel.AdoptedKind)
	mark(w.adopters, adopted.Joins, func(j schema.Join) []graphmodel.Kind { return j.From })
	mark(w.practice, adopted.Joins, func(j schema.Join) []graphmodel.Kind { return j.To })
	for _, e := range o.FacetEdges() {
		w.addFacet(o, e)
	}
	for _, e := range o.EdgeKinds() {
		if w.facets[e.Kind] == "" && !w.trees[e.Kind] && slices.ContainsFunc(e.Joins, w.tellsOf) {
			w.tells[e.Kind] = true
		}
	}
	for kind := range w.values {
		k, _ := o.NodeKind(kind)
		w.addLevels(k)
	}
	slices.Sort(w.levels)
	return w
}

func mark(set map[graphmodel.Kind]bool, joins []schema.Join, end func(schema.Join) []graphmodel.Kind) {
	for _, j := range joins {
		for _, k := range end(j) {
			set[k] = true
		}
	}
}

func (w words) addFacet(o *schema.Ontology, e schema.EdgeKind) {
	switch e.Facet {
	case graphmodel.FacetRegion, graphmodel.FacetIndustry, graphmodel.FacetZone:
		w.facets[e.Kind] = e.Facet
		for _, j := range e.Joins {
			for _, k := range j.To {
				w.values[k] = e.Facet
			}
		}
	case graphmodel.FacetPractice:
		if e.Kind == graphmodel.AdoptedKind {
			return
		}
		for _, j := range e.Joins {
			for _, k := range j.From {
				w.writeups[k] = yearProp(o, k)
			}
		}
	}
}

// yearProp is the property of a kind that feeds the facet of the year.
func yearProp(o *schema.Ontology, kind graphmodel.Kind) string {
	k, _ := o.NodeKind(kind)
	for _, p := range k.Props {
		if p.Facet == graphmodel.FacetYear {
			return p.Name
		}
	}
	return ""
}

// tellsOf tells whether a join leads from a write-up to an adopter.
func (w words) tellsOf(j schema.Join) bool {
	return slices.ContainsFunc(j.From, func(k graphmodel.Kind) bool { _, ok := w.writeups[k]; return ok }) &&
		slices.ContainsFunc(j.To, func(k graphmodel.Kind) bool { return w.adopters[k] })
}

func (w *words) addLevels(k schema.NodeKind) {
	p, _ := k.Prop(propLevel)
	for _, v := range p.Values {
		if !slices.Contains(w.levels, v.Value) {
			w.levels = append(w.levels, v.Value)
		}
	}
}

// shapes tells whether edges of kind k say who is in which unit.
func (w words) shapes(k graphmodel.Kind) bool { return w.facets[k] != "" || w.trees[k] || w.tells[k] }

// speaks tells whether the body of a node of kind k says something that counts here.
func (w words) speaks(k graphmodel.Kind) bool {
	_, writeup := w.writeups[k]
	return writeup || w.values[k] != ""
}

// role is what nodes of one kind can be.
type role struct {
	facet    string // they are values of this facet
	adopter  bool
	free     bool // they adopt, and are themselves no place, industry or zone
	practice bool
	writeup  bool
}

func (w words) roleOf(k graphmodel.Kind) role {
	_, writeup := w.writeups[k]
	return role{w.values[k], w.adopters[k], w.adopters[k] && w.values[k] == "", w.practice[k], writeup}
}

// level is the number of a level; 0 for one that is not known.
func (w words) level(name string) uint8 {
	at, ok := slices.BinarySearch(w.levels, name)
	if !ok {
		return 0
	}
	return uint8(at)
}

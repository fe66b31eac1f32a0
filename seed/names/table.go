package names

import (
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/names/parse"
	"ronghe/seed/names/place"
)

// The kinds that names are resolved to.
const (
	Enterprise   graphmodel.Kind = "enterprise"
	Zone         graphmodel.Kind = "zone"
	Region       graphmodel.Kind = "region"
	Industry     graphmodel.Kind = "industry"
	Organisation graphmodel.Kind = "organisation"
)

// Kinds are all of them, in the order in which a name of no stated kind is looked for.
var Kinds = []graphmodel.Kind{Enterprise, Organisation, Zone, Region, Industry}

// Table is all names of a library, in memory: about 400 bytes a name. It never changes
// after Build, so that any number of goroutines may ask it at once.
type Table struct {
	entries []entry
	names   []name
	byID    map[graphmodel.ID]int32
	byCode  map[string][]int32 // credit and organisation codes → entries
	exact   []int32            // names in the order of their text
	grams   grams
	places  *place.Gazetteer
	parser  *parse.Parser
	wording map[string]map[int32]int // everyday word → industry entries → how many enterprises say so
	scratch scratchPool
	judged  *Decisions
}

// entry is a node.
type entry struct {
	id          graphmodel.ID
	kind        graphmodel.Kind
	title       string
	first, last int32   // its names
	places      []int32 // where it is, as regions of the Gazetteer
	industries  []int32 // as entries
	credit, org string  // its codes; "" when not known
	parent      int32   // of an industry: the entry of the one around it; -1 for none
}

// name is one name of a node.
type name struct {
	entry int32
	how   nameHow
	text  string // as written
	parse.Name
}

// nameHow is what a name is to its node.
type nameHow uint8

const (
	title nameHow = iota
	alias
	former  // former_names
	foreign // title_en
	inBrackets
)

// Places is the Gazetteer of the library's regions.
func (t *Table) Places() *place.Gazetteer { return t.places }

// Len is how many nodes the table has.
func (t *Table) Len() int { return len(t.entries) }

// Title is what a node is called; "" when the table does not have it.
func (t *Table) Title(id graphmodel.ID) string {
	if i, ok := t.byID[id]; ok {
		return t.entries[i].title
	}
	return ""
}

// Where is what tells a node from its namesakes: the regions around a region, the code of
// an industry and the class around it, the places of anything else; "" when not known.
func (t *Table) Where(id graphmodel.ID) string {
	i, ok := t.byID[id]
	if !ok {
		return ""
	}
	e := &t.entries[i]
	switch e.kind {
	case Region:
		region, _ := t.places.Number(id)
		return t.places.Around(region)
	case Industry:
		code := strings.ToUpper(id.Key())
		if e.parent >= 0 {
			code += " · " + t.entries[e.parent].title
		}
		return code
	}
	if len(e.places) == 0 {
		return ""
	}
	return t.titles(e.places)
}

// With is the same table with other decisions of people; nil for none.
func (t *Table) With(d *Decisions) *Table {
	other := *t
	other.judged = d
	return &other
}

package recommend

import (
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// plan is what the ontology says about units and what they are: which kinds adopt,
// which edges and properties are attributes, and along which edges trees grow.
type plan struct {
	adopters  []graphmodel.Kind
	practices []graphmodel.Kind
	links     map[graphmodel.Kind]string   // edge kind → the facet that its To node is a value of
	graded    map[graphmodel.Kind]bool     // edge kinds whose value is the To node and a level
	values    map[graphmodel.Kind][]string // node kind → the facets that its nodes are values of
	trees     []graphmodel.Kind
	enums     map[graphmodel.Kind][]schema.Prop // adopter kind → its properties of listed values
	replaces  graphmodel.Kind                   // From takes the place of To
	shows     []graphmodel.Kind                 // edge kinds from a case to a practice
	cases     []graphmodel.Kind                 // node kinds that show practices
	tells     []graphmodel.Kind                 // all edge kinds from or to a case
	orders    []graphmodel.Kind                 // node kinds that require practices
}

// The words of the ontology that mean something here beside those of graphmodel.
const (
	levelProp     = "level" // of an edge: how far a unit got, as in a certificate; of a node: where in its tree
	titleEnProp   = "title_en"
	statusProp    = "status"  // whether a thing stands
	countryLevel  = "country" // the levelProp of a region that is above all others
	supersedes    = graphmodel.Kind("supersedes")
	gaveUpKind    = graphmodel.Kind("gave_up")
	requiresKind  = graphmodel.Kind("requires")
	withdrawnMark = "withdrawn"
	replacedMark  = "superseded"
)

func newPlan(onto *schema.Ontology) plan {
	p := plan{
		links: map[graphmodel.Kind]string{}, graded: map[graphmodel.Kind]bool{},
		values: map[graphmodel.Kind][]string{}, enums: map[graphmodel.Kind][]schema.Prop{},
		trees: onto.TreeKinds(), replaces: supersedes,
	}
	adopted, _ := onto.EdgeKind(graphmodel.AdoptedKind)
	for _, j := range adopted.Joins {
		p.adopters = append(p.adopters, j.From...)
		p.practices = append(p.practices, j.To...)
	}
	if requires, ok := onto.EdgeKind(requiresKind); ok {
		for _, j := range requires.Joins {
			p.orders = append(p.orders, j.From...)
		}
	}
	for _, e := range onto.EdgeKinds() {
		p.addEdgeKind(e)
		p.addShowing(e)
	}
	for _, e := range onto.EdgeKinds() {
		if slices.ContainsFunc(e.Joins, func(j schema.Join) bool {
			return slices.ContainsFunc(slices.Concat(j.From, j.To), p.isCase)
		}) {
			p.tells = append(p.tells, e.Kind)
		}
	}
	for _, k := range p.adopters {
		kind, _ := onto.NodeKind(k)
		for _, prop := range kind.Props {
			if prop.Type == schema.Enum && prop.Name != levelProp && prop.Name != statusProp {
				p.enums[k] = append(p.enums[k], prop)
			}
		}
	}
	return p
}

// addEdgeKind takes an edge that says what an adopter is: it feeds a facet, or it
// has a level.
func (p *plan) addEdgeKind(e schema.EdgeKind) {
	_, graded := e.Prop(levelProp)
	if isClaim(e.Kind) || e.Tree || e.Facet == "" && !graded {
		return
	}
	for _, j := range e.Joins {
		if !slices.ContainsFunc(j.From, p.adopts) || slices.ContainsFunc(j.To, p.isPractice) {
			continue
		}
		facet := e.Facet
		if facet == "" {
			facet = string(e.Kind)
		}
		p.links[e.Kind], p.graded[e.Kind] = facet, graded
		for _, to := range j.To {
			if !graded && !slices.Contains(p.values[to], facet) {
				p.values[to] = append(p.values[to], facet)
			}
		}
	}
}

// addShowing takes an edge that feeds the facet of practices from what does not adopt
// them itself.
func (p *plan) addShowing(e schema.EdgeKind) {
	if e.Kind == graphmodel.AdoptedKind || e.Facet != graphmodel.FacetPractice {
		return
	}
	p.shows = append(p.shows, e.Kind)
	for _, j := range e.Joins {
		p.cases = append(p.cases, j.From...)
	}
}

func (p *plan) isCase(k graphmodel.Kind) bool { return slices.Contains(p.cases, k) }

// tellsOfCases tells whether a node or edge of a kind is part of a case.
func (p *plan) tellsOfCases(k graphmodel.Kind) bool {
	return p.isCase(k) || slices.Contains(p.tells, k)
}

func (p *plan) adopts(k graphmodel.Kind) bool     { return slices.Contains(p.adopters, k) }
func (p *plan) isPractice(k graphmodel.Kind) bool { return slices.Contains(p.practices, k) }
func (p *plan) isTree(k graphmodel.Kind) bool     { return slices.Contains(p.trees, k) }

// isGroup tells whether a tree of that kind of node is one of groups of units, and
// not of places or codes.
func (p *plan) isGroup(k graphmodel.Kind) bool { return p.adopts(k) && len(p.values[k]) == 0 }

// isAttribute tells whether an edge says what an adopter is.
func (p *plan) isAttribute(l graphmodel.Link) bool {
	return p.links[l.Kind] != "" && p.adopts(l.From.Kind())
}

// isReach tells whether an edge says in which region what requires practices holds.
func (p *plan) isReach(l graphmodel.Link) bool {
	return p.links[l.Kind] == RegionFacet && slices.Contains(p.orders, l.From.Kind())
}

// claimOf is an adoption as a Claim.
func claimOf(l graphmodel.Link) Claim {
	return Claim{
		Unit: string(l.From), Practice: string(l.To), Since: l.Since, InUseBy: l.InUseBy, Until: l.Until,
		Weak: l.Confidence == graphmodel.Low, GaveUp: l.Kind == gaveUpKind, Edge: l.ID,
	}
}

// isClaim tells whether an edge says that a unit has a practice, or had it.
func isClaim(k graphmodel.Kind) bool { return k == graphmodel.AdoptedKind || k == gaveUpKind }

// attributeOf is an edge as an Attribute; level is that of a graded one.
func (p *plan) attributeOf(l graphmodel.Link, level string) Attribute {
	a := Attribute{Unit: string(l.From), Facet: p.links[l.Kind], Value: string(l.To), Since: l.Since, Until: l.Until, Edge: l.ID}
	if level != "" {
		a.Value += " " + level
	}
	return a
}

// ownAttributes are what a unit's node says of itself: its enums, and where it is
// itself a value, as a county is in its province and in itself.
func (p *plan) ownAttributes(n graphmodel.Node) []Attribute {
	var own []Attribute
	for _, prop := range p.enums[n.Kind] {
		if v := n.Props.String(prop.Name); v != "" {
			own = append(own, Attribute{Unit: string(n.ID), Facet: prop.Name, Value: v})
		}
	}
	for _, facet := range p.values[n.Kind] {
		own = append(own, Attribute{Unit: string(n.ID), Facet: facet, Value: string(n.ID)})
	}
	return own
}

// nameEnums tells b what the listed values of properties are called.
func (p *plan) nameEnums(b *Builder) {
	for _, k := range p.adopters {
		for _, prop := range p.enums[k] {
			b.MayHave(k, prop.Name)
			for _, v := range prop.Values {
				b.Value(prop.Name, Thing{ID: v.Value, Title: v.Label.Zh, En: v.Label.En}, "", false)
			}
		}
	}
}

// nodeKinds are the kinds of node that a Model is made of, each once.
func (p *plan) nodeKinds() []graphmodel.Kind {
	kinds := slices.Concat(p.adopters, p.practices)
	for k := range p.values {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds)
}

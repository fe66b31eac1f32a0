package api

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// LineageDate is when an item of a lineage began, by one claim or one of its own properties.
type LineageDate struct {
	Date     graphmodel.Date `json:"date" doc:"日期，精度如来源所述。The date, as precise as it was told."`
	Property string          `json:"property,omitempty" doc:"出自自身的哪个属性。The property of its own that says so."`
	Label    string          `json:"label" doc:"属性或关系的名称。What the property or the relation is called."`
	By       *Thing          `json:"by,omitempty" doc:"该主张的另一端：谁发布、启动、批准、参加。The other end of that claim: who issued, launched, designated, took part."`
	Claim    *Claim          `json:"claim,omitempty" doc:"出自哪条主张，带依据。The claim that says so, with its evidence."`
}

// propStatus says of a claim whether it has happened; what was planned has not.
const propStatus, statusPlanned = "status", "planned"

// datedClaims finds the claims that say when the items came to be (issued, launched,
// designated), and those that show them at work: they took part in something, or somebody
// took part or lay in them.
func (s *server) datedClaims(r graphmodel.Reader, l *line) (err error) {
	if l.begun, err = l.timed(r, graphmodel.In, s.Ontology.BeginKinds()); err != nil {
		return err
	}
	var within []graphmodel.Kind
	for _, e := range s.Ontology.FacetEdges() {
		if e.Facet == graphmodel.FacetProgram || e.Facet == graphmodel.FacetZone {
			within = append(within, e.Kind)
		}
	}
	seen, err := l.timed(r, graphmodel.Both, within)
	if err != nil {
		return err
	}
	l.seen = map[graphmodel.ID]graphmodel.Link{}
	for _, link := range seen {
		for _, end := range []graphmodel.ID{link.From, link.To} {
			if best, ok := l.seen[end]; !ok || sooner(seenBy(link), seenBy(best)) < 0 {
				l.seen[end] = link
			}
		}
	}
	return nil
}

// timed are the claims of some kinds about the items that are promoted from above, as far
// as they have a time, in order of ID.
func (l *line) timed(r graphmodel.Reader, d graphmodel.Direction, kinds []graphmodel.Kind) ([]graphmodel.Link, error) {
	items := slices.Concat(l.stages[kindPolicy], l.stages[kindProgram], l.stages[kindZone])
	if len(items) == 0 || len(kinds) == 0 {
		return nil, nil
	}
	g, err := r.Expand(graphmodel.ExpandQuery{From: items, Kinds: kinds, Direction: d, Depth: 1, Limit: graphmodel.MaxGraph})
	links := slices.DeleteFunc(g.Links, func(link graphmodel.Link) bool { return seenBy(link) == "" })
	slices.SortFunc(links, func(a, b graphmodel.Link) int { return cmp.Compare(a.ID, b.ID) })
	return links, err
}

// seenBy is the time by which a claim shows that both its ends are there.
func seenBy(l graphmodel.Link) graphmodel.Date { return cmp.Or(l.Since, l.InUseBy) }

// sooner puts dates in order as adoptions are: what is over first, then the more precise;
// no date last.
func sooner(a, b graphmodel.Date) int {
	aFirst, aLast, aKnown := a.Days()
	bFirst, bLast, bKnown := b.Days()
	switch {
	case aKnown != bKnown && aKnown:
		return -1
	case aKnown != bKnown:
		return 1
	}
	return cmp.Or(cmp.Compare(aLast, bLast), cmp.Compare(bFirst, aFirst))
}

// claimDates are the dates of an item by the claims that say when it came to be.
func (s *server) claimDates(w *lineWords, id graphmodel.ID) []LineageDate {
	var dates []LineageDate
	for _, link := range w.begun {
		e, ok := w.claims[link.ID]
		if link.To != id || link.Since == "" || !ok || e.Props.String(propStatus) == statusPlanned {
			continue
		}
		dates = append(dates, s.claimDate(w, e, id, link.Since))
	}
	return dates
}

// claimDate is a date of an item by a claim that it is an end of.
func (s *server) claimDate(w *lineWords, e graphmodel.Edge, id graphmodel.ID, date graphmodel.Date) LineageDate {
	d, other := graphmodel.In, e.From
	if e.From == id {
		d, other = graphmodel.Out, e.To
	}
	claim, by := s.claim(e, d, w.found, w.lang), s.names.thingOf(w.found[other], w.lang)
	return LineageDate{Date: date, Label: claim.Label, By: &by, Claim: &claim}
}

// ownDate is the date of an item by a property of its own; nil for none.
func (s *server) ownDate(w *lineWords, id graphmodel.ID) []LineageDate {
	kind, _ := s.Ontology.NodeKind(id.Kind())
	prop, ok := kind.Prop(facetProp(s.Ontology, id.Kind(), graphmodel.FacetYear))
	date := dateOf(w.found[id].Props[prop.Name])
	if !ok || date == "" {
		return nil
	}
	return []LineageDate{{Date: date, Property: prop.Name, Label: prop.Label.In(w.lang)}}
}

// seenDate is a time by which an item without a date was there; nil for none.
func (s *server) seenDate(w *lineWords, id graphmodel.ID) *LineageDate {
	link, seen := w.seen[id]
	e, ok := w.claims[link.ID]
	if !seen || !ok || w.dates[id] != "" || e.Props.String(propStatus) == statusPlanned {
		return nil
	}
	date := s.claimDate(w, e, id, seenBy(link))
	return &date
}

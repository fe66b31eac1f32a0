package api

import (
	"ronghe/graphmodel"
	"ronghe/seed/cite"
)

// Source is where a claim comes from. A link is shown for official and media
// sources only: the others are reposts on domains that nobody answers for.
type Source struct {
	ID         graphmodel.ID   `json:"id" example:"source:miit-2013-1" doc:"来源的编号。The id of the source."`
	Title      string          `json:"title" doc:"来源的标题。Its title."`
	Class      string          `json:"class,omitempty" example:"official" doc:"来源的类别，见 schema。Its class, see schema."`
	ClassLabel string          `json:"class_label,omitempty" example:"官方" doc:"类别的名称。What the class is called."`
	Publisher  string          `json:"publisher,omitempty" doc:"发布者。Who published it."`
	Published  graphmodel.Date `json:"published,omitempty" example:"2013-08-23" doc:"发布时间，精确到已知为止。When, as precisely as it is known."`
	URL        string          `json:"url,omitempty" doc:"只有官方和媒体来源给出。For official and media sources only."`
}

// Claim is an edge with its evidence.
type Claim struct {
	ID         graphmodel.ID         `json:"id" example:"adopted:0a1b2c3d4e5f6g7h8i9j" doc:"编号。The id."`
	Kind       graphmodel.Kind       `json:"kind" example:"adopted" doc:"关系的类别。The kind of edge."`
	Label      string                `json:"label" example:"采用" doc:"从所问的一端读出的名称。What it is called, read from the end that was asked about."`
	Timing     graphmodel.Timing     `json:"timing" enum:"dated,in_use_by,unknown" doc:"时间如何得知：有日期、只知上限、不详。How its time is known: a date, an upper bound, not at all."`
	Since      graphmodel.Date       `json:"since,omitempty" example:"2013-08" doc:"起始或发生的时间。When it began or happened."`
	InUseBy    graphmodel.Date       `json:"in_use_by,omitempty" doc:"只知不晚于此时；它不是日期。It was so no later than this: a bound, not a date."`
	Until      graphmodel.Date       `json:"until,omitempty" doc:"结束的时间。When it ended."`
	Properties []Property            `json:"properties" nullable:"false" doc:"属性。Its properties."`
	Quote      string                `json:"quote,omitempty" doc:"来源的原话或据其记下的依据。The words of the source, or the evidence noted from it."`
	Confidence graphmodel.Confidence `json:"confidence,omitempty" example:"high" doc:"可信度：high、medium、low。How sure it is."`
	Source     *Source               `json:"source,omitempty" doc:"来源。The source."`
}

// NodeEdge is a claim as the node at one of its ends sees it.
type NodeEdge struct {
	Claim
	Direction graphmodel.Direction `json:"direction" enum:"out,in" doc:"所问的一端是起点（out）还是终点（in）。Whether the node asked about is the start or the end."`
	Other     Thing                `json:"other" doc:"另一端。The other end."`
}

// Link is an edge of a picture: its evidence is at edges/{id}.
type Link struct {
	ID         graphmodel.ID         `json:"id" doc:"编号。The id."`
	Kind       graphmodel.Kind       `json:"kind" example:"adopted" doc:"关系的类别。The kind of edge."`
	Label      string                `json:"label" example:"采用" doc:"从起点读到终点的名称。What it is called, read from start to end."`
	From       graphmodel.ID         `json:"from" doc:"起点。The start."`
	To         graphmodel.ID         `json:"to" doc:"终点。The end."`
	Timing     graphmodel.Timing     `json:"timing" enum:"dated,in_use_by,unknown" doc:"时间如何得知。How its time is known."`
	Since      graphmodel.Date       `json:"since,omitempty" doc:"起始或发生的时间。When it began or happened."`
	InUseBy    graphmodel.Date       `json:"in_use_by,omitempty" doc:"只知不晚于此时。It was so no later than this."`
	Until      graphmodel.Date       `json:"until,omitempty" doc:"结束的时间。When it ended."`
	Confidence graphmodel.Confidence `json:"confidence,omitempty" doc:"可信度。How sure it is."`
}

const kindSource graphmodel.Kind = "source"

// The words of a source node.
const (
	propClass     = "class"
	propPublisher = "publisher"
	propPublished = "published"
)

// source shows a source; nil for none. One that is not among the bodies keeps its id.
func (s *server) source(id graphmodel.ID, found bodies, lang string) *Source {
	if id == "" {
		return nil
	}
	n := found[id]
	out := &Source{
		ID: id, Title: n.Title, Class: n.Props.String(propClass), URL: cite.Link(n),
		Publisher: n.Props.String(propPublisher), Published: graphmodel.Date(n.Props.String(propPublished)),
	}
	if kind, ok := s.Ontology.NodeKind(n.Kind); ok {
		if p, ok := kind.Prop(propClass); ok {
			out.ClassLabel = valueLabel(p, out.Class, lang)
		}
	}
	return out
}

// claim shows an edge as read in direction d.
func (s *server) claim(e graphmodel.Edge, d graphmodel.Direction, found bodies, lang string) Claim {
	return Claim{
		ID: e.ID, Kind: e.Kind, Label: s.names.edge(e.Kind, d, lang),
		Timing: e.Timing(), Since: e.Since, InUseBy: e.InUseBy, Until: e.Until,
		Properties: properties(s.names.edges[e.Kind].Props, e.Props, lang),
		Quote:      e.Quote, Confidence: e.Confidence, Source: s.source(e.Source, found, lang),
	}
}

// nodeEdge shows an edge as node sees it.
func (s *server) nodeEdge(node graphmodel.ID, e graphmodel.Edge, found bodies, lang string) NodeEdge {
	d, other := graphmodel.Out, e.To
	if e.From != node {
		d, other = graphmodel.In, e.From
	}
	return NodeEdge{Claim: s.claim(e, d, found, lang), Direction: d, Other: s.names.thingOf(found[other], lang)}
}

// links shows edges without their bodies; never nil.
func (n names) links(edges []graphmodel.Link, lang string) []Link {
	out := make([]Link, len(edges))
	for i, l := range edges {
		out[i] = Link{
			ID: l.ID, Kind: l.Kind, Label: n.edge(l.Kind, graphmodel.Out, lang), From: l.From, To: l.To,
			Timing: l.Timing(), Since: l.Since, InUseBy: l.InUseBy, Until: l.Until, Confidence: l.Confidence,
		}
	}
	return out
}

// bodies are nodes by id.
type bodies map[graphmodel.ID]graphmodel.Node

// readBodies reads the nodes named, each once, in one query; those that do not exist
// are zero Nodes. At most MaxIDs different ones.
func readBodies(r graphmodel.Reader, ids []graphmodel.ID) (bodies, error) {
	found := make(bodies, len(ids))
	wanted := make([]graphmodel.ID, 0, len(ids))
	for _, id := range ids {
		if _, ok := found[id]; !ok && id != "" {
			found[id] = graphmodel.Node{}
			wanted = append(wanted, id)
		}
	}
	if len(wanted) == 0 {
		return found, nil
	}
	page, err := r.Nodes(graphmodel.NodeQuery{IDs: wanted})
	if err != nil {
		return nil, err
	}
	for _, n := range page.Nodes {
		found[n.ID] = n
	}
	return found, nil
}

// named lists what edges name: both ends and the source.
func named(edges []graphmodel.Edge) []graphmodel.ID {
	ids := make([]graphmodel.ID, 0, 3*len(edges))
	for _, e := range edges {
		ids = append(ids, e.From, e.To, e.Source)
	}
	return ids
}

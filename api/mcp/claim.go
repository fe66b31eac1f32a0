package mcp

import (
	"ronghe/graphmodel"
	"ronghe/seed/cite"
)

// Thing names a node.
type Thing struct {
	ID    graphmodel.ID   `json:"id"`
	Kind  graphmodel.Kind `json:"kind"`
	Title string          `json:"title"`
}

// Source is where a claim comes from.
type Source struct {
	ID        graphmodel.ID `json:"id"`
	Title     string        `json:"title"`
	Publisher string        `json:"publisher,omitempty"`
	Published string        `json:"published,omitempty"`
	URL       string        `json:"url,omitempty" jsonschema:"only for official and media sources"`
}

// Claim is one claim by one source about two nodes.
type Claim struct {
	ID         graphmodel.ID         `json:"id"`
	Kind       graphmodel.Kind       `json:"kind"`
	Label      string                `json:"label" jsonschema:"what the kind is called, read from from to to"`
	From       Thing                 `json:"from"`
	To         Thing                 `json:"to"`
	Timing     graphmodel.Timing     `json:"timing" jsonschema:"dated, in_use_by (an upper bound only) or unknown"`
	Since      graphmodel.Date       `json:"since,omitempty"`
	InUseBy    graphmodel.Date       `json:"in_use_by,omitempty"`
	Until      graphmodel.Date       `json:"until,omitempty"`
	Confidence graphmodel.Confidence `json:"confidence,omitempty"`
	Quote      string                `json:"quote,omitempty" jsonschema:"the source's words or the evidence noted from it"`
	Properties map[string]any        `json:"properties,omitempty"`
	Source     *Source               `json:"source,omitempty"`
}

// maxQuote is how much of a quote or a property is shown, in runes.
const maxQuote = 600

// bodies are nodes by id.
type bodies map[graphmodel.ID]graphmodel.Node

// readBodies reads nodes, thousand by thousand.
func readBodies(r graphmodel.Reader, ids []graphmodel.ID) (bodies, error) {
	found := bodies{}
	for start := 0; start < len(ids); start += graphmodel.MaxIDs {
		page, err := r.Nodes(graphmodel.NodeQuery{IDs: ids[start:min(start+graphmodel.MaxIDs, len(ids))]})
		if err != nil {
			return nil, err
		}
		for _, n := range page.Nodes {
			found[n.ID] = n
		}
	}
	return found, nil
}

// claims shows edges with the titles and sources that they name.
func (s *library) claims(r graphmodel.Reader, edges []graphmodel.Edge) ([]Claim, error) {
	ids := []graphmodel.ID{}
	for _, e := range edges {
		ids = append(ids, e.From, e.To)
		if e.Source != "" {
			ids = append(ids, e.Source)
		}
	}
	found, err := readBodies(r, ids)
	if err != nil {
		return nil, err
	}
	out := make([]Claim, len(edges))
	for i, e := range edges {
		kind, _ := s.Ontology.EdgeKind(e.Kind)
		out[i] = Claim{
			ID: e.ID, Kind: e.Kind, Label: kind.Label.Zh, From: found.thing(e.From), To: found.thing(e.To), Timing: e.Timing(),
			Since: e.Since, InUseBy: e.InUseBy, Until: e.Until, Confidence: e.Confidence, Quote: clip(e.Quote, maxQuote),
			Properties: shownProps(e.Props, maxQuote), Source: found.source(e.Source),
		}
	}
	return out, nil
}

func (b bodies) thing(id graphmodel.ID) Thing {
	return Thing{ID: id, Kind: id.Kind(), Title: b[id].Title}
}

func (b bodies) source(id graphmodel.ID) *Source {
	if id == "" {
		return nil
	}
	n := b[id]
	return &Source{ID: id, Title: n.Title, Publisher: n.Props.String("publisher"), Published: n.Props.String("published"), URL: cite.Link(n)}
}

// sourcesOf are the sources that say that nodes exist, by the id of the node.
func sourcesOf(r graphmodel.Reader, ids []graphmodel.ID) (map[graphmodel.ID]*Source, error) {
	nodes, err := readBodies(r, ids)
	if err != nil {
		return nil, err
	}
	var said []graphmodel.ID
	for _, n := range nodes {
		if n.Source != "" {
			said = append(said, n.Source)
		}
	}
	found, err := readBodies(r, said)
	out := map[graphmodel.ID]*Source{}
	for id, n := range nodes {
		out[id] = found.source(n.Source)
	}
	return out, err
}

func things(stubs []graphmodel.Stub) []Thing {
	out := make([]Thing, len(stubs))
	for i, stub := range stubs {
		out[i] = Thing{ID: stub.ID, Kind: stub.Kind, Title: stub.Title}
	}
	return out
}

// shownProps are properties with long texts and lists cut.
func shownProps(props graphmodel.Props, most int) map[string]any {
	out := map[string]any{}
	for name, v := range props {
		switch value := v.(type) {
		case string:
			v = clip(value, most)
		case []string:
			v = clipList(value, most)
		}
		out[name] = v
	}
	return out
}

package mcp

import (
	"context"

	"ronghe/graphmodel"
)

// PeersInput is what find_peers is asked.
type PeersInput struct {
	ID    string `json:"id" jsonschema:"id of an enterprise, a case, a region, …"`
	Limit int    `json:"limit,omitempty" jsonschema:"how many are shown"`
	At
}

func (PeersInput) bounds() bounds {
	return bounds{"limit": {usual: 10, most: 50}}
}

// PeersAnswer is nodes like one.
type PeersAnswer struct {
	State
	Node  Thing  `json:"node"`
	Peers []Peer `json:"peers" jsonschema:"those that share the most first"`
}

// Peer is a node and what it shares with the one asked about.
type Peer struct {
	Thing
	Source      *Source `json:"source,omitempty" jsonschema:"the source that says it exists; explain_link gives those of the claims"`
	SharedCount int     `json:"shared_count"`
	Shared      []Thing `json:"shared" jsonschema:"up to 10 of what both are joined to by claims of the same kind"`
}

// maxShared is how much of what is shared is named.
const maxShared = 10

func (s *library) findPeers(ctx context.Context, in PeersInput) (out PeersAnswer, err error) {
	id, err := graphmodel.ParseID(in.ID)
	if err != nil {
		return out, err
	}
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		similar, err := r.Similar(graphmodel.SimilarQuery{Node: id, Direction: graphmodel.Both, Limit: in.Limit})
		if err != nil {
			return err
		}
		ids, like := []graphmodel.ID{id}, []graphmodel.ID{}
		for _, p := range similar {
			like = append(like, p.ID)
			ids = append(ids, p.Shared[:min(maxShared, len(p.Shared))]...)
		}
		found, err := readBodies(r, ids)
		if err != nil {
			return err
		}
		sources, err := sourcesOf(r, like)
		if err != nil {
			return err
		}
		out = PeersAnswer{Node: found.thing(id), Peers: []Peer{}}
		for _, p := range similar {
			peer := Peer{Thing: things([]graphmodel.Stub{p.Stub})[0], Source: sources[p.ID], SharedCount: p.Count, Shared: []Thing{}}
			for _, shared := range p.Shared[:min(maxShared, len(p.Shared))] {
				peer.Shared = append(peer.Shared, found.thing(shared))
			}
			out.Peers = append(out.Peers, peer)
		}
		return nil
	})
	return out, err
}

package api

import (
	"context"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

const kindEnterprise graphmodel.Kind = "enterprise"

// PeersInput asks for the peers of an enterprise.
type PeersInput struct {
	ID    string `path:"id" example:"enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si" doc:"企业的编号。The id of the enterprise."`
	Limit int    `query:"limit" minimum:"1" maximum:"100" default:"20" doc:"至多多少项。The most items."`
	Weights
}

// PeersAnswer is the peers of an enterprise.
type PeersAnswer struct {
	Subject      *Thing     `json:"subject,omitempty" doc:"所问的企业；临时填写的没有。The enterprise asked about; none for a profile."`
	Peers        []Peer     `json:"peers" nullable:"false" doc:"最相近的在前，其次共有做法多的，再次规模相同的（双方都知道时），再按编号；同一集团每 10 项至多 3 项。The most alike first, then those that share more practices, then of the same size where both are known, then by id; of one group at most 3 in 10."`
	Total        int        `json:"total" doc:"此范围内共有多少。How many there are in the scope."`
	Scope        *Thing     `json:"scope,omitempty" doc:"在哪个行业内找的；没有则是全库。The industry looked in; none: the whole library."`
	Widened      bool       `json:"widened" doc:"大类内不足 5 个，已放宽范围。The division has fewer than 5, so that a wider scope was looked in."`
	NotCollected []string   `json:"not_collected" nullable:"false" doc:"未收集的属性，如 size（规模）：库中没有任何单位有此项，既不算相同也不算不同。Attributes that nobody has told of any unit, as size: they count neither as the same nor as different."`
	Empty        *Emptiness `json:"empty,omitempty" doc:"没有同行时的理由。Why there are none."`
	AdviceBasis
}

// Peer is an enterprise like the one asked about, and why.
type Peer struct {
	Thing
	Rank       int       `json:"rank" doc:"名次。The rank."`
	Similarity float64   `json:"similarity" minimum:"0" maximum:"1" doc:"三部分之和。The sum of the parts."`
	Parts      PeerParts `json:"parts" doc:"行业、地区、做法各占多少。What industry, region and practices add."`
	Unknown    []string  `json:"unknown" nullable:"false" doc:"哪些部分因一方不详而计为 0。Parts that count 0 since one side is unknown."`
	Reasons    []Shared  `json:"reasons" nullable:"false" doc:"相同之处：最深的共同行业、地区、其他属性、少见的共同做法。What both share: the deepest industry, the region, other attributes, practices with the rarest first."`
	Shared     int       `json:"shared_practices" doc:"共有做法数。How many practices both have."`
	Has        []Witness `json:"has" nullable:"false" doc:"它有而所问企业未见记录的做法（unit 为做法），少见的在前，至多 5 项。Practices of the peer with no adoption recorded for the one asked about (unit is the practice), the rarest first, at most 5."`
	HasMore    int       `json:"has_total" doc:"这样的做法共有多少。How many such practices there are."`
	Lacks      []Thing   `json:"lacks" nullable:"false" doc:"所问企业有而它未见记录的做法，至多 5 项。Practices of the one asked about with no adoption recorded for the peer, at most 5."`
}

// PeerParts are what a similarity is the sum of.
type PeerParts struct {
	Industry  float64 `json:"industry" doc:"行业。Industry."`
	Region    float64 `json:"region" doc:"地区。Region."`
	Practices float64 `json:"practices" doc:"做法。Practices."`
}

// Shared is what two enterprises have in common, with the claims of both.
type Shared struct {
	Thing
	Facet string          `json:"facet" example:"industry" doc:"是什么：industry、region、practice 等。What it is."`
	Level int             `json:"level,omitempty" doc:"在行业或地区的第几级。Its level in the tree of industries or regions."`
	Date  graphmodel.Date `json:"date,omitempty" doc:"对方何时采用。When the peer adopted it."`
	Edges []graphmodel.ID `json:"edges" nullable:"false" doc:"对方的依据。The edges of the peer."`
	Mine  []graphmodel.ID `json:"own_edges" nullable:"false" doc:"所问企业的依据。The edges of the one asked about."`

	Source    *Source `json:"source,omitempty" doc:"属性（如所有制）记在条目上，没有关系：对方条目的来源。An attribute, as ownership, stands in the item and has no edges: the source of the peer's item."`
	OwnSource *Source `json:"own_source,omitempty" doc:"所问企业条目的来源。The source of the item of the one asked about."`
}

func (s *server) peerOperations() {
	get(s, describe("list-peers", prefix+"/enterprises/{id}/peers",
		[2]string{"找同行", "The peers of an enterprise"},
		[2]string{
			"行业、地区、做法相近的企业，说明同在何处、各有什么，逐条给出依据。先在大类内找，不足 5 个再放宽，并说明。相似度低于 0.25 的不列。",
			"Enterprises alike in industry, region and practices, with what they share and where they differ, each with its edges. First in the division; where that has fewer than 5, wider, saying so. None below a similarity of .25.",
		}), s.peers)
}

func (s *server) peers(ctx context.Context, in *PeersInput) (*PeersAnswer, error) {
	weights, err := in.normal()
	if err != nil {
		return nil, err
	}
	var out *PeersAnswer
	err = s.adviseOn(ctx, in.ID, func(a adviceOn) error {
		out, err = s.peersOf(ctx, a, recommend.PeersQuery{Limit: in.Limit, Weights: weights})
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, s.finishPeers(ctx, out)
}

func (s *server) peersOf(ctx context.Context, a adviceOn, q recommend.PeersQuery) (*PeersAnswer, error) {
	lang := requestOf(ctx).lang
	list, err := a.m.Peers(a.subject, q)
	if err != nil {
		return nil, err
	}
	out := &PeersAnswer{
		Subject: s.names.subject(a.subject, lang),
		Peers:   []Peer{}, Total: list.Total, Widened: list.Widened, NotCollected: orEmpty(list.NotCollected), Empty: emptiness(list.Empty, lang),
		AdviceBasis: AdviceBasis{AsOf: list.AsOf, Change: a.last, Method: "peers", Parameters: weightParameters(list.Weights)},
	}
	if list.Scope.ID != "" {
		scope := s.names.adviceThing(list.Scope, lang)
		out.Scope = &scope
	}
	for _, p := range list.Peers {
		peer := s.names.peer(p, lang)
		out.Peers = append(out.Peers, peer)
		for _, r := range peer.Reasons {
			out.name(r.Edges...)
			out.name(r.Mine...)
		}
		out.name(edgesOf(peer.Has)...)
	}
	return out, nil
}

// name remembers edges whose sources the answer tells.
func (b *AdviceBasis) name(edges ...graphmodel.ID) {
	for _, id := range edges {
		b.Evidence = append(b.Evidence, EdgeSource{Edge: id})
	}
}

// addEvidence finds the sources of the edges that were named.
func (s *server) addEvidence(ctx context.Context, b *AdviceBasis) error {
	edges := make([]graphmodel.ID, len(b.Evidence))
	for i, e := range b.Evidence {
		edges[i] = e.Edge
	}
	var err error
	b.Evidence, err = s.evidence(ctx, edges, requestOf(ctx).lang)
	return err
}

// subject is the unit that a question is about; nil for a profile.
func (n names) subject(s recommend.Subject, lang string) *Thing {
	t, ok := s.Thing()
	if !ok {
		return nil
	}
	out := n.adviceThing(t, lang)
	return &out
}

func (n names) peer(p recommend.Peer, lang string) Peer {
	out := Peer{
		Thing: n.adviceThing(p.Thing, lang), Rank: p.Rank, Similarity: p.Similarity,
		Parts:   PeerParts{p.Parts.Industry, p.Parts.Region, p.Parts.Practices},
		Unknown: orEmpty(p.Unknown), Reasons: []Shared{}, Shared: p.SharedPractices,
		Has: []Witness{}, HasMore: p.HasMore, Lacks: n.adviceThings(p.Lacks, lang),
	}
	for _, r := range []*recommend.Shared{p.Industry, p.Region} {
		if r != nil {
			out.Reasons = append(out.Reasons, n.shared(*r, r.Facet, lang))
		}
	}
	for _, r := range p.Others {
		out.Reasons = append(out.Reasons, n.shared(r, r.Facet, lang))
	}
	for _, r := range p.Practices {
		out.Reasons = append(out.Reasons, n.shared(r, graphmodel.FacetPractice, lang))
	}
	for _, h := range p.Has {
		out.Has = append(out.Has, Witness{n.adviceThing(h.Thing, lang), h.Date, orEmpty(h.Edges)})
	}
	return out
}

func (n names) shared(r recommend.Shared, facet, lang string) Shared {
	return Shared{Thing: n.adviceThing(r.Thing, lang), Facet: facet, Level: r.Level, Date: r.Date, Edges: orEmpty(r.Edges), Mine: orEmpty(r.Mine)}
}

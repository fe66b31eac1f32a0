package api

import (
	"context"
	"slices"
	"strconv"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/spread/reuse"
)

// apartLink is one transmission of another class of evidence than what is recorded.
type apartLink struct {
	flowPair
	practice graphmodel.ID   // "" where it is of no practice
	since    graphmodel.Date // when the second had it
	quote    string          // the passage, in the words of the second
}

func pairsOf(links []apartLink) []flowPair {
	pairs := make([]flowPair, len(links))
	for i, l := range links {
		pairs[i] = l.flowPair
	}
	return pairs
}

// apart are the flows of a class that in asks for beside what is recorded; nil when it
// does not. links are what they are made of.
func (s *server) apart(ctx context.Context, in *FlowsInput, class spread.Evidence) (out *FlowsApart, links []apartLink, err error) {
	if !in.wants(class) {
		return nil, nil, nil
	}
	by, err := Grouped{By: in.By, Level: in.Level}.grouping()
	if err != nil {
		return nil, nil, err
	}
	out = &FlowsApart{Evidence: class, Parameters: map[string]string{"by": in.By, "level": by.Level, "practice": in.Practice}}
	fill := s.textualLinksOf
	if class == spread.Inferred {
		fill = s.inferredLinks
	}
	if links, err = fill(ctx, in, out); err != nil {
		return nil, nil, err
	}
	out.Links = len(links)
	out.FlowMatrix, err = s.flowMatrix(ctx, by, pairsOf(links))
	return out, links, err
}

// wants tells whether a class is to be shown: R2 unless others are named, I when named.
func (in *FlowsInput) wants(class spread.Evidence) bool {
	return slices.Contains(in.Evidence, class) || class == spread.Textual && len(in.Evidence) == 0
}

// textualLinksOf are the flows of text between policies: those of the practice that in
// names, else all. A policy belongs to the places that it covers.
func (s *server) textualLinksOf(ctx context.Context, in *FlowsInput, out *FlowsApart) ([]apartLink, error) {
	out.Method = reuseMethod
	r, refused, err := s.policyReuse(ctx)
	if out.Refused = refusals(refused, requestOf(ctx).lang); err != nil || refused != nil {
		return nil, err
	}
	var among []graphmodel.ID
	if in.Practice != "" {
		parts, err := s.panel.Parts(ctx, graphmodel.ID(in.Practice))
		if err != nil {
			return nil, err
		}
		if among, err = s.policiesOf(ctx, parts); err != nil {
			return nil, err
		}
	}
	links, seen := []apartLink{}, map[flowPair]bool{}
	for _, pair := range r.between(among) { // the best passage of two policies comes first
		from, to := r.texts[pair.From], r.texts[pair.To]
		ends := flowPair{{ID: from.node.ID}, {ID: to.node.ID}}
		switch {
		case !pair.Directed:
			out.LeftOut++
		case !seen[ends]:
			seen[ends] = true
			best := bestPassages(pair.Passages, 1)[0]
			links = append(links, apartLink{
				flowPair: ends, practice: graphmodel.ID(in.Practice), since: to.date, quote: reuse.QuoteOf(to.original, best.To, 0, noLengthLimit).Text,
			})
		}
	}
	return links, nil
}

// inferredLinks are the adoptions that an inferred network gives a source, from that
// source on: of the practice that in names, else of all. They are possible, never recorded.
func (s *server) inferredLinks(ctx context.Context, in *FlowsInput, out *FlowsApart) ([]apartLink, error) {
	asked := &NetworkInput{Edges: defaultEdges, Seed: 1}
	asked.By, asked.Sure = in.Unit, in.Sure
	if in.Unit == "" || in.Unit == in.By {
		asked.By, asked.Level = in.By, in.Level
	}
	out.Method = networkMethod
	out.Parameters["unit"], out.Parameters["sure"], out.Parameters["edges"] = asked.By, truth(in.Sure), strconv.Itoa(asked.Edges)
	n, err := s.inferred(ctx, asked)
	if err != nil {
		return nil, err
	}
	if out.Refused = refusals(n.refused, requestOf(ctx).lang); n.network == nil {
		return nil, nil
	}
	var practices []graphmodel.ID
	if in.Practice != "" {
		if practices, err = s.panel.Parts(ctx, graphmodel.ID(in.Practice)); err != nil {
			return nil, err
		}
	}
	links, without, err := n.sources(ctx, practices)
	out.LeftOut = without
	return links, err
}

// sources are the likeliest sources of the adoptions of some practices, which ascend (nil:
// of all), as far as they are in the network, and how many others are not.
func (n *inferred) sources(ctx context.Context, practices []graphmodel.ID) (links []apartLink, without int, err error) {
	cascades := n.cascades
	for k, name := range cascades.Names {
		if err := ctx.Err(); err != nil {
			return nil, 0, err
		}
		if _, ours := slices.BinarySearch(practices, graphmodel.ID(name)); !ours && practices != nil {
			continue
		}
		for _, link := range n.network.Tree(cascades, k) {
			switch {
			case link.InNetwork:
				from, to := n.unitNamed(cascades.Units[link.Parent]), n.unitNamed(cascades.Units[link.Unit])
				links = append(links, apartLink{
					flowPair: flowPair{from, to}, practice: graphmodel.ID(name), since: graphmodel.Date(n.data.Scale.Label(link.Time)),
				})
			case len(link.Likeliest) > 0:
				without++
			}
		}
	}
	return links, without, nil
}

// apartRows writes links of a class as rows of the sheet of transfers.
func (s *server) apartRows(ctx context.Context, class spread.Evidence, links []apartLink, line func(...string) error) error {
	return inPages(ctx, s, links, func(r graphmodel.Reader, part []apartLink) (spreadWords, error) {
		var ids []graphmodel.ID
		for _, l := range part {
			for _, u := range l.flowPair {
				ids = append(ids, u.ID, u.Industry)
			}
		}
		return readSpreadWords(r, nil, ids)
	}, func(l apartLink, w spreadWords) error {
		from, to := l.flowPair[0], l.flowPair[1]
		return line(from.Name(), titleOf(from, w.found), to.Name(), titleOf(to, w.found), string(l.practice), "", "", string(graphmodel.DatedTiming), string(l.since),
			"", "", string(class), "", "", "", l.quote)
	})
}

// titleOf is the title of a unit, or both titles of a pair.
func titleOf(u panel.Unit, found bodies) string {
	if u.Industry == "" {
		return found[u.ID].Title
	}
	return found[u.ID].Title + "·" + found[u.Industry].Title
}

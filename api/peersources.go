package api

import (
	"context"

	"ronghe/graphmodel"
)

// finishPeers tells where what the answer names is from.
func (s *server) finishPeers(ctx context.Context, out *PeersAnswer) error {
	if err := s.addItemSources(ctx, out); err != nil {
		return err
	}
	return s.addEvidence(ctx, &out.AdviceBasis)
}

// addItemSources tells the sources of what two enterprises share as an attribute: it stands
// in their items and not in a claim, so that it has no edges to show. One of a profile has none.
func (s *server) addItemSources(ctx context.Context, out *PeersAnswer) error {
	var wanted []graphmodel.ID
	attributes := func(each func(peer graphmodel.ID, r *Shared)) {
		for i := range out.Peers {
			for j := range out.Peers[i].Reasons {
				if r := &out.Peers[i].Reasons[j]; r.Kind == "" { // a value, and no thing of the library
					each(out.Peers[i].ID, r)
				}
			}
		}
	}
	attributes(func(peer graphmodel.ID, _ *Shared) { wanted = append(wanted, peer) })
	if len(wanted) == 0 {
		return nil
	}
	var own graphmodel.ID
	if out.Subject != nil {
		own = out.Subject.ID
	}
	lang := requestOf(ctx).lang
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		items, err := readBodies(r, append(wanted, own))
		if err != nil {
			return err
		}
		var named []graphmodel.ID
		for _, n := range items {
			named = append(named, n.Source)
		}
		found, err := readBodies(r, named)
		if err != nil {
			return err
		}
		attributes(func(peer graphmodel.ID, of *Shared) {
			of.Source, of.OwnSource = s.source(items[peer].Source, found, lang), s.source(items[own].Source, found, lang)
		})
		return nil
	})
}

package api

import (
	"testing"

	"ronghe/graphmodel"
)

// TestPeersShareNothingWithoutASource: what two enterprises share names claims of both, or,
// where it is an attribute of theirs, the sources of their items.
func TestPeersShareNothingWithoutASource(t *testing.T) {
	cfg, library := openBuiltin(t)
	h, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	items := map[graphmodel.ID]graphmodel.Node{}
	for _, n := range library.Nodes {
		items[n.ID] = n
	}
	const subject = graphmodel.ID("enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si")
	answer := askInto[PeersAnswer](t, h, "/api/v1/enterprises/"+string(subject)+"/peers")
	attributes := 0
	for _, p := range answer.Peers {
		for _, r := range p.Reasons {
			if len(r.Edges) > 0 && len(r.Mine) > 0 && r.Source == nil && r.OwnSource == nil {
				continue
			}
			attributes++
			if r.Source == nil || r.Source.ID != items[p.ID].Source || r.OwnSource == nil || r.OwnSource.ID != items[subject].Source {
				t.Errorf("%s and %s share %s %s: got the sources %+v and %+v", subject, p.ID, r.Facet, r.ID, r.Source, r.OwnSource)
			}
		}
	}
	if attributes == 0 {
		t.Error("no attribute is shared: nothing was checked")
	}
}

package transfer

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// Transfer is a claim that Learner has something from Teacher.
type Transfer struct {
	graphmodel.Link               // From is the learner, To the teacher
	Practice        graphmodel.ID // what was learned; "" when nobody says
	Channel         Channel
	Strength        string // in the words of the ontology
	Contact         bool   // they met or one praised the other: that is no transfer
}

// Teacher is whom it was learned from.
func (t Transfer) Teacher() graphmodel.ID { return t.To }

// Learner is who learned.
func (t Transfer) Learner() graphmodel.ID { return t.From }

// Time is when.
func (t Transfer) Time() spread.Time { return spread.TimeOf(t.Since, t.InUseBy) }

// Channel tells a roll-out within one group from a transfer between strangers: the
// first follows from who owns whom and says little of how convincing a practice is.
type Channel string

// The channels.
const (
	Rollout  Channel = "rollout"  // within one group
	Between  Channel = "between"  // between different groups
	Unstated Channel = "unstated" // nobody says which
)

// The properties of a transfer and those of their values that decide here.
const (
	propStrength = "strength"
	propRelation = "relation"
	propPractice = "practice"
	siteVisit    = "site_visit"
	advocated    = "advocated"
	sameGroup    = "same_group"
	otherGroup   = "other"
)

// Of is the Transfer that an edge of graphmodel.TransferKind claims.
func Of(e graphmodel.Edge) Transfer {
	t := Transfer{
		Link: e.Link(), Practice: graphmodel.ID(e.Props.String(propPractice)),
		Strength: e.Props.String(propStrength), Channel: Unstated,
	}
	t.Contact = t.Strength == siteVisit || t.Strength == advocated
	switch e.Props.String(propRelation) {
	case sameGroup:
		t.Channel = Rollout
	case otherGroup:
		t.Channel = Between
	}
	return t
}

// Read reads all transfers there are, in order of time (Link.When), then ID.
func Read(r graphmodel.Reader) ([]Transfer, error) {
	var list []Transfer
	q := graphmodel.EdgeQuery{Kinds: []graphmodel.Kind{graphmodel.TransferKind}, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return nil, err
		}
		for _, e := range page.Edges {
			list = append(list, Of(e))
		}
	}
	slices.SortFunc(list, compare)
	return list, nil
}

func compare(a, b Transfer) int {
	return cmp.Or(cmp.Compare(a.When(), b.When()), cmp.Compare(a.ID, b.ID))
}

package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/spread/transfer"
)

// TreeInput asks who had a practice from whom.
type TreeInput struct {
	ID   string `path:"id" example:"practice:mass-customisation" doc:"做法的编号。The id of the practice."`
	Sure bool   `query:"sure" doc:"不计可信度为 low 的主张。Leave out claims of low confidence."`
	Classed
}

// TreeAnswer is the documented transfers of a practice as trees.
type TreeAnswer struct {
	Practice Thing          `json:"practice" doc:"所问的做法，含其下级。The practice asked about, its parts included."`
	Basis    TransferBasis  `json:"basis" doc:"依据。What the answer rests on."`
	Nodes    []TreeNode     `json:"nodes" nullable:"false" doc:"一棵接一棵，上游在前；parent 是本列表中的位置，-1 为根。A tree after the other, parents first; parent is a place in this list, -1 for a root."`
	Others   []TransferLink `json:"others" nullable:"false" doc:"未入树的传播：已有更早的来处，或会成环。Transfers that are no branch: there is an earlier one, or they would close a circle."`
	Contacts []TransferLink `json:"contacts" nullable:"false" doc:"只是接触（实地考察、倡导），不是传播。Contacts only (site visits, advocacy): no transfers."`
	Textual  *TextualLinks  `json:"textual,omitempty" doc:"推广它的政策之间的文本沿用（R2），与树分开；只问 R1 时不给出。Text reuse between the policies that promote it (R2), apart from the trees; absent when only R1 is asked for."`
	Cycles   [][]Thing      `json:"cycles" nullable:"false" doc:"互相学自对方的单位：至少有一条主张不对，或说的不是一回事。Units that are said to have learned from each other: some claim is wrong, or they are about different things."`
}

// TransferBasis says what an answer about transfers rests on.
type TransferBasis struct {
	Method     string            `json:"method" doc:"方法。How it was computed."`
	Parameters map[string]string `json:"parameters" doc:"所用参数。The parameters used."`
	Evidence   spread.Evidence   `json:"evidence" enum:"R1" doc:"R1：全部有来源记载，无一推断。R1: all recorded by a source, nothing inferred."`
	Transfers  int               `json:"n_events" doc:"传播的主张数。Claims of a transfer."`
	Undated    int               `json:"n_undated" doc:"其中没有日期的（含只知上限的）。Those without a date, upper bounds included."`
	Rollouts   int               `json:"n_rollouts" doc:"同一集团内的推广。Roll-outs within one group."`
	Between    int               `json:"n_between" doc:"不同集团之间的。Between different groups."`
	Unstated   int               `json:"n_unstated" doc:"来源未说明关系的。Where no source says which."`
	Contacts   int               `json:"n_contacts" doc:"只是接触的，另计。Contacts only, counted apart."`
	Unnamed    int               `json:"n_unnamed" doc:"库中未说明是哪种做法的传播，不在其内。Transfers in the library that name no practice: not among these."`
	Precision  PrecisionCount    `json:"precision" doc:"日期精度。How precise the dates are."`
	Window     *Span             `json:"window,omitempty" doc:"最早和最晚的日期。The earliest and the latest date."`
	Coverage   CoverageCount     `json:"coverage" doc:"收集了什么：流动按其分组的单位，其余按可能采用的单位。What was collected: of flows by their groups, else by whoever could adopt."`
	Change     int64             `json:"store_change" doc:"数据版本。The version of the data."`
}

// TreeNode is a unit in a tree.
type TreeNode struct {
	Unit   Thing         `json:"unit" doc:"单位。The unit."`
	Parent int           `json:"parent" doc:"学自谁：nodes 中的位置；-1 为根。From whom: a place in nodes; -1 for a root."`
	Depth  int           `json:"depth" doc:"离根几步。Steps from the root."`
	Link   *TransferLink `json:"link,omitempty" doc:"怎样学来，带依据。How, with the evidence."`
}

// TransferLink is one documented transfer or contact.
type TransferLink struct {
	Teacher  Thing            `json:"teacher" doc:"学自谁。From whom."`
	Learner  Thing            `json:"learner" doc:"谁学。Who learned."`
	Practice *Thing           `json:"practice,omitempty" doc:"学的是哪种做法；来源未说明则不给出。What was learned; absent when nobody says."`
	Channel  transfer.Channel `json:"channel" enum:"rollout,between,unstated" doc:"集团内推广、不同集团之间、未说明。Within one group, between groups, not stated."`
	Contact  bool             `json:"contact" doc:"只是接触。A contact only."`
	Evidence spread.Evidence  `json:"evidence" enum:"R1" doc:"R1：有来源记载。R1: recorded by a source."`
	Claim    Claim            `json:"claim" doc:"主张及其依据。The claim, with its evidence."`
}

func (s *server) practiceTree(ctx context.Context, in *TreeInput) (*TreeAnswer, error) {
	id, err := parseIDOf("id", kindPractice, in.ID)
	if err != nil {
		return nil, err
	}
	parts, err := s.panel.Parts(ctx, id)
	if err != nil {
		return nil, err
	}
	all, err := s.readTransfers(ctx)
	if err != nil {
		return nil, err
	}
	chosen := chooseTransfers(all.list, parts, in.Sure)
	out := &TreeAnswer{}
	if out.Basis, err = s.transferBasis(ctx, chosen, "documented-transfers", panel.Grouping{By: panel.Enterprise}); err != nil {
		return nil, err
	}
	out.Basis.Parameters = map[string]string{"sure": truth(in.Sure)}
	out.Basis.Unnamed, out.Basis.Change = unnamed(in.ID, all.list), all.last
	if in.textual() {
		policies, err := s.policiesOf(ctx, parts)
		if err != nil {
			return nil, err
		}
		if out.Textual, err = s.textualLinks(ctx, policies); err != nil {
			return nil, err
		}
	}
	return out, s.showTree(ctx, out, id, chosen)
}

// chooseTransfers are those of some practices, which ascend.
func chooseTransfers(list []transfer.Transfer, practices []graphmodel.ID, sure bool) []transfer.Transfer {
	var chosen []transfer.Transfer
	for _, t := range list {
		if _, ours := slices.BinarySearch(practices, t.Practice); ours && (!sure || t.Confidence != graphmodel.Low) {
			chosen = append(chosen, t)
		}
	}
	return chosen
}

// unnamed counts the transfers that name no practice, which are left out where one is
// asked about.
func unnamed(practice string, list []transfer.Transfer) int {
	n := 0
	for _, t := range list {
		if practice != "" && t.Practice == "" {
			n++
		}
	}
	return n
}

// transferBasis is what an answer about transfers rests on; by is whose coverage it tells.
func (s *server) transferBasis(ctx context.Context, list []transfer.Transfer, method string, by panel.Grouping) (TransferBasis, error) {
	b := TransferBasis{Method: method, Evidence: spread.Recorded}
	var dates Basis
	for _, t := range list {
		if t.Contact {
			b.Contacts++
			continue
		}
		b.Transfers++
		switch t.Channel {
		case transfer.Rollout:
			b.Rollouts++
		case transfer.Between:
			b.Between++
		default:
			b.Unstated++
		}
		if t.Since == "" {
			b.Undated++
			continue
		}
		if b.Window == nil {
			b.Window = &Span{From: t.Since, To: t.Since}
		}
		b.Window.From, b.Window.To = min(b.Window.From, t.Since), max(b.Window.To, t.Since)
		dates.count(spread.Dated, t.Since.Precision())
	}
	b.Precision = dates.Precision
	units, empty, err := s.panel.Covered(ctx, by)
	b.Coverage = CoverageCount{Covered: units - empty, NoSource: empty}
	return b, err
}

func (s *server) showTree(ctx context.Context, out *TreeAnswer, practice graphmodel.ID, chosen []transfer.Transfer) error {
	lang, forest := requestOf(ctx).lang, transfer.Grow(chosen)
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		w, err := s.readTransferWords(r, chosen, practice)
		if err != nil {
			return err
		}
		thing := func(id graphmodel.ID) Thing { return s.names.thingOf(w.found[id], lang) }
		out.Practice = thing(practice)
		out.Nodes = make([]TreeNode, len(forest.Nodes))
		for i, n := range forest.Nodes {
			out.Nodes[i] = TreeNode{Unit: thing(n.ID), Parent: n.Parent, Depth: n.Depth}
			if n.By != nil {
				link := s.transferLink(*n.By, w, lang)
				out.Nodes[i].Link = &link
			}
		}
		out.Others, out.Contacts = []TransferLink{}, []TransferLink{}
		for _, t := range forest.Others {
			out.Others = append(out.Others, s.transferLink(t, w, lang))
		}
		for _, t := range chosen {
			if t.Contact {
				out.Contacts = append(out.Contacts, s.transferLink(t, w, lang))
			}
		}
		out.Cycles = make([][]Thing, len(forest.Cycles))
		for i, cycle := range forest.Cycles {
			for _, id := range cycle {
				out.Cycles[i] = append(out.Cycles[i], thing(id))
			}
		}
		return nil
	})
}

// readTransferWords reads the bodies that transfers name.
func (s *server) readTransferWords(r graphmodel.Reader, list []transfer.Transfer, more ...graphmodel.ID) (spreadWords, error) {
	claims := make([]graphmodel.ID, len(list))
	for i, t := range list {
		claims[i] = t.ID
		more = append(more, t.From, t.To, t.Practice)
	}
	return readSpreadWords(r, claims, more)
}

func (s *server) transferLink(t transfer.Transfer, w spreadWords, lang string) TransferLink {
	out := TransferLink{
		Teacher: s.names.thingOf(w.found[t.Teacher()], lang), Learner: s.names.thingOf(w.found[t.Learner()], lang),
		Channel: t.Channel, Contact: t.Contact, Evidence: spread.Recorded,
		Claim: s.claim(w.claims[t.ID], graphmodel.Out, w.found, lang),
	}
	if n, ok := w.found[t.Practice]; ok && n.ID != "" {
		practice := s.names.thingOf(n, lang)
		out.Practice = &practice
	}
	return out
}

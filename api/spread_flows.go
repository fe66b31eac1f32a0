package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/spread/transfer"
)

// FlowsInput asks between which groups documented transfers went.
type FlowsInput struct {
	By       string `query:"by" enum:"province,city,industry,zone" default:"province" doc:"按什么分组。What a group is."`
	Level    string `query:"level" maxLength:"32" doc:"行业（默认 division）或示范区的层级。The level of the industry (default division) or zone."`
	Practice string `query:"practice" maxLength:"200" doc:"只看这种做法及其下级；不给则全部。Transfers of this practice and its parts only; without it all."`
	Contacts bool   `query:"contacts" doc:"连只是接触的也计。Count mere contacts too."`
	Sure     bool   `query:"sure" doc:"不计可信度为 low 的主张。Leave out claims of low confidence."`
}

// FlowsAnswer is how much went between groups, and how much stayed in them.
type FlowsAnswer struct {
	Basis    TransferBasis   `json:"basis" doc:"依据。What the answer rests on."`
	Placed   int             `json:"n_placed" doc:"两端都有分组的传播。Transfers of which both ends have a group."`
	Unplaced int             `json:"n_unplaced" doc:"其余的，不计。The others, left out."`
	Cells    []FlowCell      `json:"cells" nullable:"false" doc:"不为零的格；属于几个组的单位在各组按均分计。The cells that are not 0; a unit of several groups counts in equal parts in each."`
	Groups   []FlowGroup     `json:"groups" nullable:"false" doc:"各组的合计。The sums of each group."`
	Cross    *float64        `json:"cross,omitempty" doc:"跨组的比例。The share between different groups."`
	Expected *float64        `json:"expected,omitempty" doc:"若传出与传入互不相关，跨组的比例应为多少。What it would be if who sends and who receives were independent."`
	Ratio    *float64        `json:"ratio,omitempty" doc:"两者之比。The ratio of the two."`
	EI       *float64        `json:"ei,omitempty" doc:"E–I 指数：（跨组−组内）/总数。The E–I index: (external − internal)/all."`
	Evidence spread.Evidence `json:"evidence" enum:"R1" doc:"R1：全部有来源记载。R1: all recorded by a source."`
}

// FlowCell is what went from one group to another.
type FlowCell struct {
	From   Thing   `json:"from" doc:"从哪一组。From."`
	To     Thing   `json:"to" doc:"到哪一组。To."`
	Weight float64 `json:"weight" doc:"多少。How much."`
}

// FlowGroup is the sums of one group.
type FlowGroup struct {
	Group  Thing   `json:"group" doc:"组。The group."`
	Out    float64 `json:"out" doc:"传出，含组内。Sent, within included."`
	In     float64 `json:"in" doc:"传入，含组内。Received, within included."`
	Within float64 `json:"within" doc:"组内。Within."`
}

func (s *server) spreadFlows(ctx context.Context, in *FlowsInput) (*FlowsAnswer, error) {
	by, err := Grouped{By: in.By, Level: in.Level}.grouping()
	if err != nil {
		return nil, err
	}
	all, chosen, err := s.flowTransfers(ctx, in)
	if err != nil {
		return nil, err
	}
	out := &FlowsAnswer{Basis: transferBasis(chosen, "flows between groups"), Evidence: spread.Recorded}
	out.Basis.Unnamed, out.Basis.Change = unnamed(in.Practice, all.list), all.last
	out.Basis.Parameters = map[string]string{
		"by": in.By, "level": by.Level, "practice": in.Practice, "contacts": truth(in.Contacts), "sure": truth(in.Sure),
	}
	flows, err := s.flowsOf(ctx, by, chosen)
	if err != nil {
		return nil, err
	}
	out.Placed, out.Unplaced = flows.Transfers, flows.Ungrouped
	out.Cross, out.Expected, out.Ratio, out.EI = flows.Cross, flows.Expected, flows.Ratio, flows.EI
	return out, s.showFlows(ctx, out, flows)
}

// flowTransfers are all transfers, and those that in chooses.
func (s *server) flowTransfers(ctx context.Context, in *FlowsInput) (*transfers, []transfer.Transfer, error) {
	all, err := s.readTransfers(ctx)
	if err != nil {
		return nil, nil, err
	}
	chosen, err := s.pathTransfers(ctx, &SpreadPathsInput{Practice: in.Practice, Contacts: in.Contacts, Sure: in.Sure}, all.list)
	return all, chosen, err
}

// flowsOf puts both ends of each transfer into groups, and counts.
func (s *server) flowsOf(ctx context.Context, by panel.Grouping, list []transfer.Transfer) (*spread.Flows, error) {
	var ends []graphmodel.ID
	for _, t := range list {
		ends = append(ends, t.From, t.To)
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	of, names, err := s.panel.GroupsOf(ctx, by, ends)
	if err != nil {
		return nil, err
	}
	d, groups := &spread.Data{}, &spread.Groups{Of: of}
	for _, id := range ends {
		d.Units = append(d.Units, string(id))
	}
	for _, u := range names {
		groups.Names = append(groups.Names, u.Name())
	}
	counted := make([]spread.Transfer, len(list))
	for i, t := range list {
		teacher, _ := d.Unit(string(t.Teacher()))
		learner, _ := d.Unit(string(t.Learner()))
		counted[i] = spread.Transfer{From: teacher, To: learner, Weight: 1}
	}
	return d.Flows(groups, counted)
}

func (s *server) showFlows(ctx context.Context, out *FlowsAnswer, flows *spread.Flows) error {
	lang := requestOf(ctx).lang
	var ids []graphmodel.ID
	for _, g := range flows.Groups {
		ids = append(ids, graphmodel.ID(g.Group))
	}
	return s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, ids)
		if err != nil {
			return err
		}
		thing := func(name string) Thing { return s.names.thingOf(found[graphmodel.ID(name)], lang) }
		out.Cells, out.Groups = make([]FlowCell, len(flows.Cells)), make([]FlowGroup, len(flows.Groups))
		for i, c := range flows.Cells {
			out.Cells[i] = FlowCell{thing(c.From), thing(c.To), c.Weight}
		}
		for i, g := range flows.Groups {
			out.Groups[i] = FlowGroup{thing(g.Group), g.Out, g.In, g.Within}
		}
		return nil
	})
}

var transferColumns = []string{
	"teacher", "teacher_title", "learner", "learner_title", "practice", "channel", "contact", "timing", "since", "in_use_by",
	"claim", "evidence", "confidence", "source", "source_title", "quote",
}

// flowSheet is every transfer that the flows count, one a row.
func (s *server) flowSheet(ctx context.Context, in *FlowsInput) (*sheet, error) {
	_, chosen, err := s.flowTransfers(ctx, in)
	if err != nil {
		return nil, err
	}
	return s.transferSheet(chosen), nil
}

func (s *server) transferSheet(list []transfer.Transfer) *sheet {
	return &sheet{columns: transferColumns, rows: func(ctx context.Context, line func(...string) error) error {
		return inPages(ctx, s, list, func(r graphmodel.Reader, part []transfer.Transfer) (spreadWords, error) {
			return s.readTransferWords(r, part)
		}, func(t transfer.Transfer, w spreadWords) error {
			e := w.claims[t.ID]
			return line(
				string(t.Teacher()), w.found[t.Teacher()].Title, string(t.Learner()), w.found[t.Learner()].Title, string(t.Practice),
				string(t.Channel), truth(t.Contact), string(t.Timing()), string(t.Since), string(t.InUseBy), string(t.ID),
				string(spread.Recorded), string(t.Confidence), string(e.Source), w.found[e.Source].Title, e.Quote,
			)
		})
	}}
}

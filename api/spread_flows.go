package api

import (
	"cmp"
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
	"ronghe/graphmodel/spread/transfer"
)

// FlowsInput asks between which groups documented transfers went.
type FlowsInput struct {
	By       string `query:"by" enum:"province,city,industry,zone,enterprise,pair" default:"province" doc:"按什么分组：省、市、行业、试验区与示范区、企业自身、（省，行业）对。What a group is: province, city, industry, zone, the enterprise itself, or a pair of province and industry."`
	Level    string `query:"level" maxLength:"32" doc:"行业（by=industry、pair，默认 division）或示范区的层级。The level of the industry (by=industry or pair, default division) or zone."`
	Practice string `query:"practice" maxLength:"200" doc:"只看这种做法及其下级；不给则全部。Transfers of this practice and its parts only; without it all."`
	Contacts bool   `query:"contacts" doc:"连只是接触的也计。Count mere contacts too."`
	Sure     bool   `query:"sure" doc:"不计可信度为 low 的主张。Leave out claims of low confidence."`

	Evidence []spread.Evidence `query:"evidence,explode" maxItems:"3" enum:"R1,R2,I" doc:"给出哪几类，各自成表，从不相加：R1 有记载的总是给出；R2 文本沿用只在点名或不给本参数时给出；I 推断的只在点名时给出。Which classes, each by itself and never added up: R1, recorded, always; R2, text reuse, when named or without this parameter; I, inferred, only when named."`
	Unit     string            `query:"unit" enum:"province,city,industry,zone,enterprise,pair" doc:"推断在什么单位之间进行，再归入各组；不给则同 by。行业为 division。Between which units the inference is made, which are then put into groups; as by without it. Industries are divisions."`
}

// FlowsAnswer is how much went between groups, and how much stayed in them.
type FlowsAnswer struct {
	Basis TransferBasis `json:"basis" doc:"依据。What the answer rests on."`
	FlowMatrix
	Evidence spread.Evidence `json:"evidence" enum:"R1" doc:"R1：全部有来源记载。R1: all recorded by a source."`
	Textual  *FlowsApart     `json:"textual,omitempty" doc:"政策文本的沿用（R2），从较早文本的地方到较晚文本的地方；与上面的数分开。Text reuse between policies (R2), from the place of the earlier text to that of the later; apart from the numbers above."`
	Inferred *FlowsApart     `json:"inferred,omitempty" doc:"推断的（I）：可能，不是记载；只在点名时给出。Inferred (I): possible, not recorded; only when named."`
}

// FlowMatrix is how much went between groups.
type FlowMatrix struct {
	Placed   int         `json:"n_placed" doc:"两端都有分组的传播。Transfers of which both ends have a group."`
	Unplaced int         `json:"n_unplaced" doc:"其余的，不计。The others, left out."`
	Cells    []FlowCell  `json:"cells" nullable:"false" doc:"不为零的格；属于几个组的单位在各组按均分计。The cells that are not 0; a unit of several groups counts in equal parts in each."`
	Groups   []FlowGroup `json:"groups" nullable:"false" doc:"各组的合计。The sums of each group."`
	Cross    *float64    `json:"cross,omitempty" doc:"跨组的比例。The share between different groups."`
	Expected *float64    `json:"expected,omitempty" doc:"若传出与传入互不相关，跨组的比例应为多少。What it would be if who sends and who receives were independent."`
	Ratio    *float64    `json:"ratio,omitempty" doc:"两者之比。The ratio of the two."`
	EI       *float64    `json:"ei,omitempty" doc:"E–I 指数：（跨组−组内）/总数。The E–I index: (external − internal)/all."`
}

// FlowsApart is flows of another class of evidence than what is recorded.
type FlowsApart struct {
	Evidence   spread.Evidence   `json:"evidence" enum:"R2,I" doc:"R2：文本沿用；I：推断。R2: text reuse; I: inferred."`
	Method     string            `json:"method" doc:"方法。How it was computed."`
	Parameters map[string]string `json:"parameters" doc:"所用参数。The parameters used."`
	Links      int               `json:"n_events" doc:"计入的数目：R2 为日期分得出先后的政策对，I 为网络中有来处的采用。What is counted: of R2 pairs of policies of which the dates tell the earlier, of I adoptions with a source in the network."`
	LeftOut    int               `json:"n_left_out" doc:"不计的：R2 为日期分不出先后的对，I 为网络中没有来处的采用（首个采用者不在其内）。What is not: of R2 pairs that the dates do not order, of I adoptions without a source in the network, first adopters not among them."`
	FlowMatrix
	Refused []RefusalView `json:"refused" nullable:"false" doc:"没有给出的理由。Why nothing is given."`
}

// FlowCell is what went from one group to another.
type FlowCell struct {
	From   Thing   `json:"from" doc:"从哪一组。From."`
	To     Thing   `json:"to" doc:"到哪一组。To."`
	Weight float64 `json:"weight" doc:"多少。How much."`
	FromIn *Thing  `json:"from_industry,omitempty" doc:"（省，行业）对的行业。The industry of a pair."`
	ToIn   *Thing  `json:"to_industry,omitempty" doc:"同上。Likewise."`
}

// FlowGroup is the sums of one group.
type FlowGroup struct {
	Group    Thing   `json:"group" doc:"组。The group."`
	Industry *Thing  `json:"industry,omitempty" doc:"（省，行业）对的行业。The industry of a pair."`
	Out      float64 `json:"out" doc:"传出，含组内。Sent, within included."`
	In       float64 `json:"in" doc:"传入，含组内。Received, within included."`
	Within   float64 `json:"within" doc:"组内。Within."`
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
	out := &FlowsAnswer{Evidence: spread.Recorded}
	if out.Basis, err = s.transferBasis(ctx, chosen, "flows between groups", by); err != nil {
		return nil, err
	}
	out.Basis.Unnamed, out.Basis.Change = unnamed(in.Practice, all.list), all.last
	out.Basis.Parameters = map[string]string{
		"by": in.By, "level": by.Level, "practice": in.Practice, "contacts": truth(in.Contacts), "sure": truth(in.Sure),
	}
	pairs := make([]flowPair, len(chosen))
	for i, t := range chosen {
		pairs[i] = flowPair{{ID: t.Teacher()}, {ID: t.Learner()}}
	}
	if out.FlowMatrix, err = s.flowMatrix(ctx, by, pairs); err != nil {
		return nil, err
	}
	if out.Textual, _, err = s.apart(ctx, in, spread.Textual); err != nil {
		return nil, err
	}
	out.Inferred, _, err = s.apart(ctx, in, spread.Inferred)
	return out, err
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

// flowPair is one transmission, from the first to the second.
type flowPair [2]panel.Unit

// flowMatrix puts both ends of each pair into groups, counts, and names the groups.
func (s *server) flowMatrix(ctx context.Context, by panel.Grouping, pairs []flowPair) (FlowMatrix, error) {
	flows, err := s.flowsOf(ctx, by, pairs)
	if err != nil {
		return FlowMatrix{}, err
	}
	out := FlowMatrix{
		Placed: flows.Transfers, Unplaced: flows.Ungrouped, Cross: flows.Cross, Expected: flows.Expected, Ratio: flows.Ratio, EI: flows.EI,
	}
	return out, s.nameFlows(ctx, &out, flows)
}

func (s *server) flowsOf(ctx context.Context, by panel.Grouping, pairs []flowPair) (*spread.Flows, error) {
	var ends []panel.Unit
	for _, p := range pairs {
		ends = append(ends, p[:]...)
	}
	slices.SortFunc(ends, func(a, b panel.Unit) int { return cmp.Compare(a.Name(), b.Name()) })
	ends = slices.Compact(ends)
	of, names, err := s.panel.GroupsOf(ctx, by, ends)
	if err != nil {
		return nil, err
	}
	d, groups := &spread.Data{}, &spread.Groups{Of: of}
	for _, u := range ends {
		d.Units = append(d.Units, u.Name())
	}
	for _, u := range names {
		groups.Names = append(groups.Names, u.Name())
	}
	counted := make([]spread.Transfer, len(pairs))
	for i, p := range pairs {
		from, _ := d.Unit(p[0].Name())
		to, _ := d.Unit(p[1].Name())
		counted[i] = spread.Transfer{From: from, To: to, Weight: 1}
	}
	return d.Flows(groups, counted)
}

func (s *server) nameFlows(ctx context.Context, out *FlowMatrix, flows *spread.Flows) error {
	place, units := map[string]int{}, make([]panel.Unit, len(flows.Groups))
	for i, g := range flows.Groups {
		units[i], _ = parseUnit("by", g.Group) // the panel's own name for it
		place[g.Group] = i
	}
	views, err := s.unitViews(ctx, units)
	if err != nil {
		return err
	}
	out.Cells, out.Groups = make([]FlowCell, len(flows.Cells)), make([]FlowGroup, len(flows.Groups))
	for i, c := range flows.Cells {
		from, to := views[place[c.From]], views[place[c.To]]
		out.Cells[i] = FlowCell{From: from.Unit, FromIn: from.Industry, To: to.Unit, ToIn: to.Industry, Weight: c.Weight}
	}
	for i, g := range flows.Groups {
		out.Groups[i] = FlowGroup{Group: views[i].Unit, Industry: views[i].Industry, Out: g.Out, In: g.In, Within: g.Within}
	}
	return nil
}

var transferColumns = []string{
	"teacher", "teacher_title", "learner", "learner_title", "practice", "channel", "contact", "timing", "since", "in_use_by",
	"claim", "evidence", "confidence", "source", "source_title", "quote",
}

// flowSheet is every transfer that the flows count, one a row, and after them the links
// of the other classes that in asks for, each with its class.
func (s *server) flowSheet(ctx context.Context, in *FlowsInput) (*sheet, error) {
	_, chosen, err := s.flowTransfers(ctx, in)
	if err != nil {
		return nil, err
	}
	_, textual, err := s.apart(ctx, in, spread.Textual)
	if err != nil {
		return nil, err
	}
	_, inferred, err := s.apart(ctx, in, spread.Inferred)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: transferColumns, rows: func(ctx context.Context, line func(...string) error) error {
		if err := s.transferRows(ctx, chosen, line); err != nil {
			return err
		}
		if err := s.apartRows(ctx, spread.Textual, textual, line); err != nil {
			return err
		}
		return s.apartRows(ctx, spread.Inferred, inferred, line)
	}}, nil
}

func (s *server) transferRows(ctx context.Context, list []transfer.Transfer, line func(...string) error) error {
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
}

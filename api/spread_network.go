package api

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/network"
	"ronghe/graphmodel/spread/panel"
)

// NetworkInput asks who may have followed whom.
type NetworkInput struct {
	Many
	Edges     int    `query:"edges" minimum:"1" maximum:"1000" default:"100" doc:"至多多少条。The most edges."`
	Bootstrap int    `query:"bootstrap" minimum:"0" maximum:"500" default:"100" doc:"重抽传播链的次数；0 为不做。How often cascades are resampled; 0 for never."`
	Null      int    `query:"null" minimum:"0" maximum:"500" default:"100" doc:"打乱先后次序再推断的次数；0 为不做。How often the order within cascades is shuffled; 0 for never."`
	Seed      uint64 `query:"seed" default:"1" doc:"随机数种子：同一种子，同一结果。The seed: the same gives the same."`

	Orders []string `query:"order,explode" maxItems:"200" example:"practice:smart-factory=2008/2010" doc:"全国性要求：做法的编号=日期，或 起/止，如 practice:smart-factory=2008/2010；先于库中所载的（不限地区或覆盖全国的文件之 requires）。要求期间采用的单位之间、对注明为强制的采用不推断。National orders: the id of a practice = a date, or from/to; they come before those of the library (requires of documents that cover no region, or the country). Nothing is inferred among units that adopted within one, nor into an adoption that is marked as mandated."`
	Centre []string `query:"centre,explode" maxItems:"20" doc:"代表中央的单位：不参与推断，只看有记载的关系。Units that are the centre: nothing is inferred of them, only recorded links count."`
}

const (
	networkMethod = "NetInf (Gomez-Rodriguez, Leskovec, Krause 2010)"
	defaultEdges  = 100 // as of NetworkInput.Edges
)

// NetworkAnswer is an inferred network: possible, never recorded.
type NetworkAnswer struct {
	Basis    Basis           `json:"basis" doc:"依据。What the answer rests on."`
	Evidence spread.Evidence `json:"evidence" enum:"I" doc:"I：模型推断，不是记载；默认不应显示。I: inferred by a model, not recorded; not to be shown unasked."`
	Cascades int             `json:"n_cascades" doc:"至少有两个先后可分的采用者的传播链。Cascades with two adopters at different times."`
	Wide     int             `json:"n_wide" doc:"日期跨几个时间单位而未计的事件。Events dated to several periods, left out."`
	Grade    string          `json:"grade,omitempty" enum:"hints,firm" doc:"hints：50 至 199 条链，只是提示；firm：200 条以上。hints: 50 to 199 cascades; firm: 200 and more."`
	Rate     float64         `json:"rate" doc:"延迟的指数分布的 λ，按数据估计。λ of the exponential delay, estimated from the data."`
	Edges    []NetworkEdge   `json:"edges" nullable:"false" doc:"按选出的次序。In the order found."`
	Null     *NullView       `json:"null,omitempty" doc:"与打乱次序的比较；null=0 时不给出。The comparison with shuffled order; absent with null=0."`
	Recorded RecordedFound   `json:"recorded" doc:"有记载的传播中，推断也找到了多少：唯一的对照。How many recorded transfers the inference finds too: the only check there is."`
	Refused  []RefusalView   `json:"refused" nullable:"false" doc:"传播链太少而没有推断的理由。Why nothing was inferred."`
	Distinct int             `json:"n_distinct" doc:"各次重抽中出现过的不同的边。Different edges in all resamples."`
	Above    AboveView       `json:"from_above" doc:"来自上级、因而不推断的。What came from a higher level, and was therefore not inferred from."`
}

// NetworkEdge is one possible influence.
type NetworkEdge struct {
	From      UnitView        `json:"from" doc:"可能在先的。Who may have been followed."`
	To        UnitView        `json:"to" doc:"可能在后的。Who may have followed."`
	Gain      float64         `json:"gain" doc:"对数似然的增加。The rise of the log-likelihood."`
	Support   int             `json:"support" doc:"支持它的传播链数。Cascades that support it."`
	P         float64         `json:"p" doc:"Vuong 检验；它不是有此联系的证据，见 null。Vuong's test; it is no evidence of a link, see null."`
	Bootstrap *float64        `json:"bootstrap_share,omitempty" doc:"重抽中再出现的比例。The share of resamples in which it reappears."`
	NullRank  int             `json:"null_rank,omitempty" doc:"在打乱次序的各次中的名次；1 为每次都不及它。Its rank among the shuffled runs; 1 when none comes up to it."`
	Evidence  spread.Evidence `json:"evidence" enum:"I" doc:"I：推断。I: inferred."`
	Phases    *network.Phases `json:"support_by_order,omitempty" doc:"支持它的传播链中有全国性要求的，按在后者何时采用分；没有任何要求则不给出。Its support in practices that were ordered, by when the follower adopted; absent without any order."`
}

// NullView compares the network with shuffled order.
type NullView struct {
	Runs        int     `json:"runs" doc:"次数。Runs."`
	Sum         float64 `json:"sum" doc:"本网络各边增益之和。The sum of all gains."`
	SumRank     int     `json:"sum_rank" doc:"其名次；1 为每次都不及它。Its rank; 1 when no run comes up to it."`
	MostSum     float64 `json:"most_sum" doc:"打乱后最大的和。The largest sum of a run."`
	Significant int     `json:"n_significant" doc:"p < 0.05 的边。Edges with p < 0.05."`
	Fewest      int     `json:"fewest_significant" doc:"打乱后这样的边最少多少。The fewest such edges of a run."`
	Most        int     `json:"most_significant" doc:"最多多少：本网络若不超过它，p 不说明什么。The most: where the network is not above, p says nothing."`
}

// RecordedFound is how many recorded transfers an inferred network has.
type RecordedFound struct {
	Recorded int `json:"recorded" doc:"两端都是这类单位的、有记载的传播（去重）。Different recorded transfers between such units."`
	Possible int `json:"possible" doc:"其中数据上可能找到的。Those that could be found."`
	Found    int `json:"found" doc:"找到的。Those found."`
}

// inferred is what is kept of an inference.
type inferred struct {
	*many
	network   *network.Network
	cascades  *network.Cascades
	orders    []order
	left      network.Left
	bootstrap *network.Bootstrapped
	null      *network.Null
	found     network.Found
	chains    int
	refused   []spread.Refusal
}

func (s *server) spreadNetwork(ctx context.Context, in *NetworkInput) (*NetworkAnswer, error) {
	n, err := s.inferred(ctx, in)
	if err != nil {
		return nil, err
	}
	out := &NetworkAnswer{
		Basis: in.basis(n.many, networkMethod), Evidence: spread.Inferred, Cascades: n.chains, Wide: n.left.Wide,
		Edges: []NetworkEdge{}, Refused: refusals(n.refused, requestOf(ctx).lang),
		Recorded: RecordedFound{n.found.Recorded, n.found.Possible, n.found.Found},
	}
	out.Basis.Parameters["edges"], out.Basis.Parameters["bootstrap"] = strconv.Itoa(in.Edges), strconv.Itoa(in.Bootstrap)
	out.Basis.Parameters["null"], out.Basis.Parameters["seed"] = strconv.Itoa(in.Null), fmt.Sprint(in.Seed)
	out.Basis.Parameters["centre"] = strings.Join(in.Centre, ",")
	if out.Above, err = s.aboveView(ctx, n); err != nil || n.network == nil {
		return out, err
	}
	return out, s.showNetwork(ctx, out, n)
}

// inferred infers, or has what was inferred.
func (s *server) inferred(ctx context.Context, in *NetworkInput) (*inferred, error) {
	c, err := s.cascades(ctx, &in.Many)
	if err != nil {
		return nil, err
	}
	by, err := in.grouping()
	if err != nil {
		return nil, err
	}
	name, err := jobName("network", in)
	if err != nil {
		return nil, err
	}
	return shared(ctx, s, name, func(ctx context.Context, _ int64) (*inferred, error) {
		out := &inferred{many: c}
		for _, unit := range in.Centre {
			if _, ok := c.data.Unit(unit); !ok {
				return nil, invalid("centre", unit, fmt.Sprintf("不是 by=%s 的单位", in.By), "is no unit of by="+in.By)
			}
		}
		if out.orders, err = s.orders(ctx, in, c); err != nil {
			return nil, err
		}
		above := network.Above{Orders: windows(out.orders), Centre: in.Centre, Mandated: c.mandated()}
		cascades, left := network.FromData(c.data, above)
		out.cascades, out.left, out.chains = cascades, left, cascades.Chains()
		out.network, err = network.Infer(ctx, cascades, network.Options{Edges: in.Edges})
		var f *graphmodel.Fault
		if errors.As(err, &f) && errors.Is(err, graphmodel.ErrInvalid) { // too few cascades are an answer, with their number
			out.network = nil
			out.refused = []spread.Refusal{{Rule: "network", N: out.chains, Needed: network.MinCascades, Zh: f.Zh, En: f.En}}
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		recorded, err := s.recordedPairs(ctx, by, c)
		if err != nil {
			return nil, err
		}
		out.found = out.network.Find(cascades, recorded)
		return out, out.test(ctx, cascades, in)
	})
}

// mandated tells which adoptions are marked so, by their Ref; nil where none is.
func (c *many) mandated() func(ref int32) bool {
	if !slices.Contains(c.Drives, spread.Mandated) {
		return nil
	}
	return func(ref int32) bool { return c.Drives[ref] == spread.Mandated }
}

// test resamples and shuffles as often as asked.
func (n *inferred) test(ctx context.Context, c *network.Cascades, in *NetworkInput) (err error) {
	if in.Bootstrap > 0 {
		if n.bootstrap, err = network.Bootstrap(ctx, c, n.network, network.Resampling{Runs: in.Bootstrap, Seed: in.Seed}); err != nil {
			return err
		}
	}
	if in.Null > 0 {
		n.null, err = network.Shuffle(ctx, c, n.network, network.Resampling{Runs: in.Null, Seed: in.Seed})
	}
	return err
}

// recordedPairs are the recorded transfers between units of a grouping.
func (s *server) recordedPairs(ctx context.Context, by panel.Grouping, c *many) ([]network.Pair, error) {
	all, err := s.readTransfers(ctx)
	if err != nil {
		return nil, err
	}
	var ends []panel.Unit
	for _, t := range all.list {
		if !t.Contact {
			ends = append(ends, panel.Unit{ID: t.Teacher()}, panel.Unit{ID: t.Learner()})
		}
	}
	of, names, err := s.panel.GroupsOf(ctx, by, ends)
	if err != nil {
		return nil, err
	}
	var pairs []network.Pair
	for i := 0; i+1 < len(ends); i += 2 {
		for _, a := range of[i] {
			for _, b := range of[i+1] {
				from, ok := c.data.Unit(names[a].Name())
				to, ok2 := c.data.Unit(names[b].Name())
				if ok && ok2 && from != to {
					pairs = append(pairs, network.Pair{From: from, To: to})
				}
			}
		}
	}
	return pairs, nil
}

func (s *server) showNetwork(ctx context.Context, out *NetworkAnswer, n *inferred) error {
	out.Rate = n.network.Options.Delay.Rate
	out.Grade = map[network.Grade]string{network.Hints: "hints", network.Firm: "firm"}[n.network.Grade]
	var units []panel.Unit
	for _, e := range n.network.Edges {
		units = append(units, n.unitNamed(n.data.Units[e.From]), n.unitNamed(n.data.Units[e.To]))
	}
	views, err := s.unitViews(ctx, units)
	if err != nil {
		return err
	}
	for i, e := range n.network.Edges {
		edge := NetworkEdge{From: views[2*i], To: views[2*i+1], Gain: e.Gain, Support: e.Support, P: e.P, Evidence: spread.Inferred}
		if n.bootstrap != nil {
			edge.Bootstrap = &n.bootstrap.Share[i]
		}
		if n.null != nil {
			edge.NullRank = n.null.Rank[i]
		}
		if len(n.orders) > 0 {
			edge.Phases = &e.Phases
		}
		out.Edges = append(out.Edges, edge)
	}
	if n.bootstrap != nil {
		out.Distinct = n.bootstrap.Distinct
	}
	if n.null != nil {
		out.Null = &NullView{n.null.Runs, n.null.Sum, n.null.SumRank, n.null.MostSum, n.null.Significant, n.null.FewestSignificant, n.null.MostSignificant}
	}
	return nil
}

var networkColumns = []string{
	"place", "from", "from_title", "from_industry", "from_industry_title", "to", "to_title", "to_industry", "to_industry_title",
	"evidence", "gain", "support", "p", "bootstrap_share", "null_rank", "support_before_order", "support_within_order", "support_after_order",
}

// networkSheet is every inferred edge; none where the inference was refused.
func (s *server) networkSheet(ctx context.Context, in *NetworkInput) (*sheet, error) {
	answer, err := s.spreadNetwork(ctx, in)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: networkColumns, rows: func(_ context.Context, line func(...string) error) error {
		for i, e := range answer.Edges {
			cells := append([]string{strconv.Itoa(i + 1)}, append(unitCells(e.From), unitCells(e.To)...)...)
			rank := ""
			if e.NullRank > 0 {
				rank = strconv.Itoa(e.NullRank)
			}
			cells = append(cells, string(e.Evidence), decimal(&e.Gain), strconv.Itoa(e.Support), decimal(&e.P), decimal(e.Bootstrap), rank)
			if err := line(append(cells, phaseCells(e.Phases)...)...); err != nil {
				return err
			}
		}
		return nil
	}}, nil
}

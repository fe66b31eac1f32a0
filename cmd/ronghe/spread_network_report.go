package main

import (
	"fmt"

	"ronghe/graphmodel/spread/network"
	"ronghe/seed/gexf"
)

// describeInput is what of the adoptions could be put in order.
func (n *inferred) describeInput(r *spreadReport) {
	r.fact("cascades", "传播链", n.cascades.Len())
	r.fact("chains", "有先后的传播链", n.cascades.Chains())
	r.fact("ordered_events", "有次序的采纳", n.cascades.Events())
	if left := n.left.Undated + n.left.Bounded + n.left.Wide; left > 0 {
		r.note(fmt.Sprintf("%d 次采纳没有进入推断：%d 次不知何时，%d 次只知不晚于何时，%d 次的日期比时期粗", left, n.left.Undated, n.left.Bounded, n.left.Wide),
			fmt.Sprintf("%d adoptions are left out: %d undated, %d with an upper bound only, %d less precise than a period", left, n.left.Undated, n.left.Bounded, n.left.Wide))
	}
}

func (n *inferred) describe(r *spreadReport, o *networkOptions) {
	r.fact("method", "方法", "NetInf (Gomez-Rodriguez, Leskovec, Krause 2010)")
	r.fact("evidence_class", "证据类别", "I")
	r.fact("density", "延迟分布", o.density)
	switch d := n.Options.Delay; d.Law {
	case network.Rayleigh:
		r.fact("alpha", "参数 α", d.Alpha)
	case network.LogNormal:
		r.fact("mu", "参数 μ", d.Mu)
		r.fact("sigma", "参数 σ", d.Sigma)
	default:
		r.fact("rate", "参数 λ", d.Rate)
	}
	r.fact("edges_found", "边", len(n.Edges))
	if n.Capped {
		r.note(fmt.Sprintf("传播链太长：只看此前 %.10g 个时期内的采纳者", n.Options.Window),
			fmt.Sprintf("cascades are too long: only adopters at most %.10g periods before are looked at", n.Options.Window))
	}
	n.describeTrust(r)
	n.table(r)
}

// describeTrust says how far to trust the network.
func (n *inferred) describeTrust(r *spreadReport) {
	chains := n.Chains
	switch n.Grade {
	case network.Forced:
		r.note(fmt.Sprintf("%d 条传播链，少于 %d：结果不可依赖", chains, network.MinCascades),
			fmt.Sprintf("%d cascades, fewer than %d: nobody should rely on this", chains, network.MinCascades))
	case network.Hints:
		r.note(fmt.Sprintf("%d 条传播链，少于 %d：只有靠前的边可作线索，须看重抽比例", chains, network.MinFirm),
			fmt.Sprintf("%d cascades, fewer than %d: only the top edges are hints, with their bootstrap share", chains, network.MinFirm))
	}
	if b := n.bootstrap; b != nil {
		r.fact("bootstrap_runs", "重抽次数", b.Runs)
		r.fact("bootstrap_distinct_edges", "重抽中出现过的边", b.Distinct)
	}
	if z := n.null; z != nil {
		r.fact("null_runs", "打乱次数", z.Runs)
		r.fact("gain_sum", "增益之和", z.Sum)
		r.fact("gain_sum_null_most", "打乱后最大的增益之和", z.MostSum)
		r.fact("gain_sum_null_rank", "增益之和在打乱中的名次", z.SumRank)
		r.note(fmt.Sprintf("p < 0.05 的边：%d 条；打乱次序后为 %d–%d 条", z.Significant, z.FewestSignificant, z.MostSignificant),
			fmt.Sprintf("edges with p < 0.05: %d; with the order shuffled %d to %d", z.Significant, z.FewestSignificant, z.MostSignificant))
	}
	r.note("推断的“可能影响”，不是有据可查的关系；p 值不是证据，请看重抽比例与打乱名次",
		"possible influence by inference, not a recorded link; p is no evidence, look at bootstrap_share and null_rank")
}

// phaseColumns are how much of an edge's support is of practices that were ordered, by
// when its end adopted.
var phaseColumns = [3]string{"support_before_order", "support_within_order", "support_after_order"}

// table is the edges in the order found; null_rank counts from 1, "more than in every
// shuffle".
func (n *inferred) table(r *spreadReport) {
	s := r.sheet("edges", "边", "from", "从", "to", "到", "gain", "增益", "support", "支持的传播链", "p", "p",
		"bootstrap_share", "重抽比例", "null_rank", "打乱名次")
	if n.ordered {
		for i, zh := range []string{"要求之前", "要求期间", "要求之后"} {
			s.columns = append(s.columns, fact{key: phaseColumns[i], zh: zh})
		}
	}
	for i, e := range n.Edges {
		var share, rank any
		if n.bootstrap != nil {
			share = n.bootstrap.Share[i]
		}
		if n.null != nil {
			rank = n.null.Rank[i]
		}
		row := []any{n.cascades.Units[e.From], n.cascades.Units[e.To], e.Gain, e.Support, e.P, share, rank}
		if n.ordered {
			row = append(row, e.Phases.Before, e.Phases.Within, e.Phases.After)
		}
		s.row(row...)
	}
}

// graph is the network in time: a unit is there from its first adoption on, an edge
// from the first time that its end may have followed its beginning.
func (n *inferred) graph(in *spreadInput, r *spreadReport) *gexf.Graph {
	g := in.graph("Possible influence, inferred (evidence class I): not recorded links. 推断的可能影响，不是有据可查的关系。")
	g.EdgeColumns = []gexf.Column{{Name: "gain", Type: gexf.Number}, {Name: "support", Type: gexf.Integer}, {Name: "p", Type: gexf.Number},
		{Name: "bootstrap_share", Type: gexf.Number}, {Name: "null_rank", Type: gexf.Integer}}
	if n.ordered {
		for _, name := range phaseColumns {
			g.EdgeColumns = append(g.EdgeColumns, gexf.Column{Name: name, Type: gexf.Integer})
		}
	}
	g.EdgeColumns = append(g.EdgeColumns, gexf.Column{Name: "evidence_class", Type: gexf.Text})
	events := in.byUnit()
	for unit, name := range in.data.Units {
		g.Nodes = append(g.Nodes, gexf.Node{ID: name, Label: name, Start: in.moment(in.firstOf(events[unit])), End: g.End})
	}
	for i, e := range n.Edges {
		var values []string
		for _, value := range r.sheets[0].rows[i][2:] {
			values = append(values, asText(value, exactDigits))
		}
		g.Edges = append(g.Edges, gexf.Edge{From: in.data.Units[e.From], To: in.data.Units[e.To], Weight: e.Gain,
			Start: in.moment(in.firstFollowed(events[e.From], events[e.To], n.above)), End: g.End, Values: append(values, "I")})
	}
	return g
}

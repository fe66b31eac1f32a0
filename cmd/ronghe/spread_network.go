package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"ronghe/graphmodel/spread/network"
	"ronghe/seed/gexf"
)

// networkOptions are the flags of spread network.
type networkOptions struct {
	spreadOptions
	infer           network.Options
	density         string
	bootstrap, null int
	seed            uint64
	orders          string
	centre          []string
}

// laws are the values of --density.
var laws = map[string]network.Law{"exponential": network.Exponential, "rayleigh": network.Rayleigh, "log-normal": network.LogNormal}

func (a *app) spreadNetworkCommand() *cobra.Command {
	var o networkOptions
	cmd := a.spreadSubcommand("network", "推断谁可能跟随谁（NetInf），按发现次序输出 CSV · who may have followed whom, as CSV in the order found",
		&o.spreadOptions, func(ctx context.Context, path string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.spreadNetwork(ctx, path, &o)
		})
	cmd.Example = "  ronghe spread network adoptions.csv --edges 100 --bootstrap 200 --null 30 > edges.csv\n" +
		"  ronghe spread network policies.csv --columns practice=政策,unit=省份,date=年份 --gexf --out network.gexf"
	f := cmd.Flags()
	f.IntVar(&o.infer.Edges, "edges", 0, "边数；不给则到第一条 p ≥ 0.05 的为止 · how many edges; up to the first with p of 0.05 or more without")
	f.Float64Var(&o.infer.Delay.Rate, "rate", 0, "指数延迟的 λ；不给则由数据估计 · λ of the exponential delay; estimated without")
	f.StringVar(&o.density, "density", "exponential", "延迟的分布：exponential、rayleigh、log-normal · the distribution of delays")
	f.Float64Var(&o.infer.Window, "delay-window", 0, "只看此前这么多时期内的采纳者 · look only at adopters at most so many periods before")
	f.IntVar(&o.bootstrap, "bootstrap", 0, "有放回地重抽多少次传播链 · how often to draw the cascades anew, with replacement")
	f.IntVar(&o.null, "null", 0, "打乱采纳次序多少次作对照 · how often to shuffle who was when, for comparison")
	f.Uint64Var(&o.seed, "seed", 1, "随机种子；同一种子结果相同 · seed; the same seed gives the same result")
	f.StringVar(&o.orders, "orders", "", "全国性要求：列 practice,order[,until]；要求期间采纳的单位之间不作推断 · national orders: practice,order[,until]; nothing is inferred among units that acted on one")
	f.StringSliceVar(&o.centre, "centre", nil, "代表中央的单位，不参与推断 · units that are the centre: nothing is inferred of them")
	f.BoolVar(&o.infer.Force, "force", false, "传播链少于 50 条也推断 · infer from fewer than 50 cascades too")
	return cmd
}

func (o *networkOptions) check() error {
	law, ok := laws[o.density]
	if !ok {
		return &usageError{fmt.Errorf("--density: %q: 应为 exponential、rayleigh 或 log-normal · must be exponential, rayleigh or log-normal", o.density)}
	}
	o.infer.Delay.Law = law
	for name, n := range map[string]int{"--edges": o.infer.Edges, "--bootstrap": o.bootstrap, "--null": o.null} {
		if n < 0 {
			return &usageError{fmt.Errorf("%s: %d: 不能小于 0 · must not be below 0", name, n)}
		}
	}
	if o.infer.Delay.Rate < 0 || o.infer.Delay.Rate > 0 && law != network.Exponential {
		return &usageError{fmt.Errorf("--rate: %v: 应大于 0，且只用于 exponential · must be above 0, and is for exponential only", o.infer.Delay.Rate)}
	}
	return nil
}

// inferred is a network and what tells how far to trust it.
type inferred struct {
	cascades *network.Cascades
	left     network.Left
	above    network.Above
	ordered  bool // there are orders, and edges tell of which phase they are
	*network.Network
	bootstrap *network.Bootstrapped // nil when not asked for
	null      *network.Null         // likewise
}

// spreadNetwork prints the edges as CSV and the summary beside it, on the other output,
// unless told otherwise.
func (a *app) spreadNetwork(ctx context.Context, path string, o *networkOptions) error {
	in, err := a.spreadInput(ctx, path, &o.spreadOptions)
	if err != nil {
		return err
	}
	var n inferred
	r := in.begin()
	above, err := in.above(ctx, a, o, r)
	if err != nil {
		return err
	}
	n.above = above
	n.cascades, n.left = network.FromData(in.data, above)
	n.describeInput(r)
	n.describeAbove(r, above)
	n.ordered = above.Orders != nil
	if n.Network, err = network.Infer(ctx, n.cascades, o.infer); err == nil {
		err = a.resample(ctx, o, &n)
	}
	if err != nil {
		return a.withSummary(r, err)
	}
	n.describe(r, o)
	if !o.json && !o.gexf {
		o.csv = true
	}
	return a.withSummary(r, a.printSpread(&o.spreadOptions, r, func() *gexf.Graph { return n.graph(in, r) }))
}

// withSummary prints what the report says beside its tables to the error output.
func (a *app) withSummary(r *spreadReport, err error) error {
	var text strings.Builder
	r.summary(&text)
	_, _ = io.WriteString(a.std.err, text.String())
	return err
}

func (a *app) resample(ctx context.Context, o *networkOptions, n *inferred) (err error) {
	run := func(zh, en string, runs int) (network.Resampling, *bar) {
		bar := newBar(a.std.err, zh+" · "+en)
		return network.Resampling{Runs: runs, Seed: o.seed, Progress: func(done int) { bar.update(int64(done), int64(runs)) }}, bar
	}
	if o.bootstrap > 0 {
		r, bar := run("重抽", "bootstrap", o.bootstrap)
		n.bootstrap, err = network.Bootstrap(ctx, n.cascades, n.Network, r)
		bar.finish()
	}
	if o.null > 0 && err == nil {
		r, bar := run("打乱", "null", o.null)
		n.null, err = network.Shuffle(ctx, n.cascades, n.Network, r)
		bar.finish()
	}
	return err
}

package network

import (
	"cmp"
	"context"
)

// Options are what Infer may be told. The zero value is the exponential law with its
// rate estimated, β = 0.5, ε = 1e-10, and edges as long as p is below 0.05.
type Options struct {
	Delay    Delay
	Beta     float64 // by which the density of the delay counts for an edge in the network; 0 is 0.5
	Epsilon  float64 // and for one that is not, less than Beta; 0 is 1e-10
	Edges    int     // how many edges to choose, at most a million; 0: up to the first with p of Cutoff or more
	Cutoff   float64 // with Edges too, whichever comes first; 0 is 0.05 without Edges, else none
	Window   float64 // a parent adopted at most so long before; 0 is without bound
	MaxPairs int64   // adopter and candidate parent, of all cascades; 0 is 500 million. See Network.Window
	Force    bool    // infer from fewer than MinCascades, which the result then says
}

// Edge is a possible influence, in the order found.
type Edge struct {
	From, To int32   // units, by index
	Gain     float64 // how much the log-likelihood rises; 0 when other edges say it all
	Support  int     // cascades in which it is, when chosen, a likelier source of To than all before
	P        float64 // Vuong's test over all cascades; it is not evidence of a link, see Shuffle
	Phases   Phases  // Support in cascades of practices that were ordered, by when To adopted
}

// Network is what Infer found, with all that a reader must be told beside it.
type Network struct {
	Edges                    []Edge
	Options                  Options // as used: with the estimated delay and every default
	Cascades, Chains, Events int     // as Cascades counts them
	Pairs                    int64   // adopter and candidate parent, as looked at
	Capped                   bool    // Options.Window was narrowed to keep Pairs within MaxPairs
	Grade                    Grade
}

// Infer chooses edges greedily, each time the one that makes all cascades most likely
// when every adopter has one parent among strictly earlier ones: within 1 − 1/e of the
// best network with so many edges. An edge is possible only where one unit adopted
// before the other in some cascade; when nothing is gained any more, the possible ones
// that are left follow with gain 0 and p 1. Ties go to the edge from the first unit, then
// to the first. The same cascades give the same network, whatever the order of rows.
//
// With fewer than MinCascades chains the error is ErrInvalid with the counts, unless
// Force: see Cascades.Refusal; also when the options are out of range or there is no delay to estimate. A ctx
// that ends returns its error.
func Infer(ctx context.Context, c *Cascades, o Options) (*Network, error) {
	n, m, err := prepare(c, o)
	if err != nil {
		return nil, err
	}
	n.Edges, err = newGreedy(m).run(ctx, nil, n.Options)
	return n, err
}

// prepare checks the cascades and the options and completes the latter.
func prepare(c *Cascades, o Options) (*Network, *model, error) {
	n := &Network{Cascades: c.Len(), Chains: c.Chains(), Events: c.Events()}
	var err error
	if n.Grade, err = grade(c, o.Force); err != nil {
		return nil, nil, err
	}
	if n.Options, err = o.complete(c); err != nil {
		return nil, nil, err
	}
	if err = n.bound(c); err != nil {
		return nil, nil, err
	}
	return n, newModel(c, n.Options), nil
}

// run chooses edges until the options say stop.
func (g *greedy) run(ctx context.Context, weight []int32, o Options) ([]Edge, error) {
	g.reset(weight)
	var edges []Edge
	for len(edges) < o.Edges {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		from, to, gain := g.next()
		if gain == 0 {
			break
		}
		g.try(from, to)
		e := Edge{From: from, To: to, Gain: gain, Support: len(g.used), P: vuong(g.used, g.m.Len()), Phases: g.m.phases(g.used)}
		if o.Cutoff > 0 && e.P >= o.Cutoff {
			return edges, nil
		}
		g.take(to)
		edges = append(edges, e)
	}
	if o.Cutoff > 0 && o.Cutoff <= 1 || weight != nil || len(edges) == o.Edges {
		return edges, nil
	}
	return g.m.rest(edges, o.Edges), ctx.Err()
}

// complete puts in the defaults. A Cutoff or Window of 0 that is left is none.
func (o Options) complete(c *Cascades) (Options, error) {
	o.Beta = cmp.Or(o.Beta, .5)
	o.Epsilon = cmp.Or(o.Epsilon, 1e-10)
	o.MaxPairs = cmp.Or(o.MaxPairs, 500_000_000)
	if o.Edges == 0 {
		o.Edges, o.Cutoff = maxEdges, cmp.Or(o.Cutoff, .05)
	}
	if err := o.check(); err != nil {
		return o, err
	}
	if o.Delay.given() {
		return o, o.Delay.check()
	}
	var err error
	o.Delay, err = Estimate(c, o.Delay.Law)
	return o, err
}

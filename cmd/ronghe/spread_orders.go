package main

import (
	"context"
	"fmt"

	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/network"
	"ronghe/seed/owndata"
)

// above is what of the adoptions came from a higher level: the orders of --orders, the
// marks of the table, the units of --centre.
func (in *spreadInput) above(ctx context.Context, a *app, o *networkOptions, r *spreadReport) (network.Above, error) {
	above := network.Above{Centre: o.centre}
	for _, name := range o.centre {
		if _, ok := in.data.Unit(name); !ok {
			return above, &usageError{fmt.Errorf("--centre: 表中没有单位“%s” · the table has no unit %q", name, name)}
		}
	}
	for _, drive := range in.drives {
		if drive == spread.Mandated {
			above.Mandated = func(row int32) bool { return in.drives[row] == spread.Mandated }
		}
	}
	if o.orders == "" {
		return above, nil
	}
	orders, err := openTable(ctx, a, o.orders, owndata.ReadOrders)
	if err != nil {
		return above, err
	}
	above.Orders = map[string]spread.Window{}
	others, other := 0, ""
	for _, row := range orders.Rows {
		window, err := orders.Window(row, in.data.Scale)
		if err != nil {
			return above, err
		}
		if _, ok := in.data.Practice(row.Practice); !ok {
			if others++; other == "" {
				other = row.Practice
			}
			continue
		}
		above.Orders[row.Practice] = window
	}
	if others > 0 {
		r.note(fmt.Sprintf("%s 中有 %d 个做法不在采用表中，例如“%s”", o.orders, others, other),
			fmt.Sprintf("%s names %d practices that the adoptions do not have, such as %q", o.orders, others, other))
	}
	return above, nil
}

// describeAbove tells what came from above and was therefore not inferred from.
func (n *inferred) describeAbove(r *spreadReport, above network.Above) {
	if above.Orders != nil {
		p := n.cascades.Ordered()
		r.fact("ordered_practices", "有全国性要求的做法", len(above.Orders))
		r.fact("before_order", "要求之前的采纳", p.Before)
		r.fact("within_order", "要求期间的采纳", p.Within)
		r.fact("after_order", "要求之后的采纳", p.After)
	}
	if above.Mandated != nil {
		r.fact("mandated", "标明强制的采纳", n.cascades.Mandated())
	}
	if above.Orders != nil || above.Mandated != nil {
		r.fact("barred_pairs", "因此不推断的先后", n.cascades.Barred())
		r.note("要求期间采纳的单位之间、对标明强制的采纳，不推断谁跟随谁", "nothing is inferred among units that acted on an order, nor into an adoption marked as mandated")
	}
	r.count(n.left.Centre, "中央（--centre）的采纳，只看有记载的关系，不参与推断", "adoptions by the centre (--centre), where only recorded links count and nothing is inferred")
}

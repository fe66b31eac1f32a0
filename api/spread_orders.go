package api

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/network"
)

// The edges from a document to a practice that it orders, and to where it holds.
const (
	requiresKind = graphmodel.Kind("requires")
	coversKind   = graphmodel.Kind("covers")
	countryLevel = "country" // of the region that is above all others
)

// AboveView is what came from a higher level.
type AboveView struct {
	Orders []OrderView    `json:"orders" nullable:"false" doc:"所知的全国性要求，按做法的编号。The orders that are known, by id of practice."`
	Phases network.Phases `json:"ordered" doc:"有要求的做法的采用，按在要求之前、期间、之后分。Adoptions of practices that were ordered: before, within and after the order."`
	Barred int64          `json:"n_barred" doc:"因此不推断的先后：双方都在要求期间采用，或后者注明为强制。Pairs that are not inferred from, since both adopted within an order, or the later is marked as mandated."`
	Forced int            `json:"n_mandated" doc:"注明为强制的采用。Adoptions marked as mandated."`
	Centre int            `json:"n_centre" doc:"中央的采用，不参与推断。Adoptions by the centre, left out."`
}

// OrderView is one national order.
type OrderView struct {
	Practice Thing         `json:"practice" doc:"做法。The practice."`
	From     string        `json:"from" doc:"期间的起点。The first period of acting on it."`
	To       string        `json:"to" doc:"期间的终点。The last."`
	Claim    graphmodel.ID `json:"claim,omitempty" doc:"库中所依据的主张；所问的 order= 没有。The claim of the library; none for an order of the question."`
}

// order is a national order as the network takes it.
type order struct {
	practice graphmodel.ID
	window   spread.Window
	claim    graphmodel.ID // "" for one of the question
}

func windows(orders []order) map[string]spread.Window {
	if len(orders) == 0 {
		return nil
	}
	found := map[string]spread.Window{}
	for _, o := range orders {
		found[string(o.practice)] = o.window
	}
	return found
}

// orders are those of the question, then those of the library for other practices; of
// several claims about one practice all that they cover together. By id of practice.
func (s *server) orders(ctx context.Context, in *NetworkInput, c *many) ([]order, error) {
	found := map[graphmodel.ID]order{}
	for _, text := range in.Orders {
		id, when, _ := strings.Cut(text, "=")
		days, err := parseDays("order", text, when)
		if _, known := c.data.Practice(id); err != nil || !known {
			return nil, cmp.Or(err, invalid("order", text, "应为 做法的编号=日期 或 做法的编号=起/止，且该做法有人采用", "must be the id of an adopted practice = a date or from/to"))
		}
		found[graphmodel.ID(id)] = order{graphmodel.ID(id), periodsOf(c.data.Scale, days), ""}
	}
	claims, err := s.mandates(ctx)
	for _, e := range claims {
		known, ok := found[e.To]
		if _, ours := c.data.Practice(string(e.To)); !ours || ok && known.claim == "" {
			continue
		}
		w := periodsOf(c.data.Scale, daysOf(e))
		if ok {
			w, e.ID = spread.Window{First: min(w.First, known.window.First), Last: max(w.Last, known.window.Last)}, known.claim
		}
		found[e.To] = order{e.To, w, e.ID}
	}
	var orders []order
	for _, o := range found {
		orders = append(orders, o)
	}
	slices.SortFunc(orders, func(a, b order) int { return cmp.Compare(a.practice, b.practice) })
	return orders, err
}

// mandates are the claims that a practice was ordered of the whole nation, in order of id.
func (s *server) mandates(ctx context.Context) ([]graphmodel.Link, error) {
	var found []graphmodel.Link
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		var documents []graphmodel.ID
		found = found[:0]
		err := graphmodel.AllLinks(r, []graphmodel.Kind{requiresKind}, func(l graphmodel.Link) {
			if isOrder(l) {
				found, documents = append(found, l), append(documents, l.From)
			}
		})
		if err != nil {
			return err
		}
		all, err := nationwide(r, documents)
		found = slices.DeleteFunc(found, func(l graphmodel.Link) bool { return !all[l.From] })
		return err
	})
	slices.SortFunc(found, func(a, b graphmodel.Link) int { return cmp.Compare(a.ID, b.ID) })
	return found, err
}

// isOrder tells whether a claim that a document requires a practice counts as an order: it
// is dated, and somebody is sure of it.
func isOrder(l graphmodel.Link) bool { return l.Since != "" && l.Confidence != graphmodel.Low }

// nationwide tells which documents cover the whole country, or no region of their own.
func nationwide(r graphmodel.Reader, documents []graphmodel.ID) (map[graphmodel.ID]bool, error) {
	all := map[graphmodel.ID]bool{}
	for _, id := range documents {
		all[id] = true
	}
	const atOnce = 500 // leaves as many regions of theirs as there are within MaxGraph
	for part := range slices.Chunk(slices.Sorted(maps.Keys(all)), atOnce) {
		if err := dropRegional(r, part, all); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// dropRegional takes those of documents out of all that cover regions, the country not among
// them. What is too much for one question is asked by halves.
func dropRegional(r graphmodel.Reader, documents []graphmodel.ID, all map[graphmodel.ID]bool) error {
	g, err := r.Expand(graphmodel.ExpandQuery{
		From: documents, Kinds: []graphmodel.Kind{coversKind}, Direction: graphmodel.Out, Depth: 1, Limit: graphmodel.MaxGraph,
	})
	switch half := len(documents) / 2; {
	case err != nil:
		return err
	case g.Truncated && half > 0:
		return cmp.Or(dropRegional(r, documents[:half], all), dropRegional(r, documents[half:], all))
	}
	regions := make([]graphmodel.ID, len(g.Links))
	for i, l := range g.Links {
		regions[i] = l.To
	}
	found, err := readAll(r, regions)
	country := map[graphmodel.ID]bool{}
	for _, l := range g.Links {
		country[l.From] = country[l.From] || found[l.To].Props.String("level") == countryLevel
		all[l.From] = country[l.From]
	}
	return err
}

// daysOf are the days from the beginning of a claim to its end, or of its date alone.
func daysOf(e graphmodel.Link) spread.Window {
	first, last, _ := e.Since.Days()
	if _, end, ok := e.Until.Days(); ok {
		last = max(last, end)
	}
	return spread.Window{First: float64(first), Last: float64(last)}
}

// parseDays reads a date or from/to: the days that it means. name and value are of the
// parameter that it stands in.
func parseDays(name, value, text string) (w spread.Window, err error) {
	from, to, two := strings.Cut(text, "/")
	if !two {
		to = from
	}
	since, err1 := graphmodel.ParseDate(from)
	until, err2 := graphmodel.ParseDate(to)
	first, _, ok := since.Days()
	_, last, ok2 := until.Days()
	if w = (spread.Window{First: float64(first), Last: float64(last)}); err1 != nil || err2 != nil || !ok || !ok2 || w.First > w.Last {
		return w, invalid(name, value, "日期应如 2008、2008-05，或 2008/2010", "the date must be like 2008, 2008-05 or 2008/2010")
	}
	return w, nil
}

// periodsOf are the periods that days lie in.
func periodsOf(scale spread.Scale, days spread.Window) spread.Window {
	return spread.Window{First: scale.Period(days.First), Last: scale.Period(math.Max(days.First, days.Last))}
}

func (s *server) aboveView(ctx context.Context, n *inferred) (AboveView, error) {
	out := AboveView{Orders: make([]OrderView, len(n.orders)), Phases: n.cascades.Ordered(), Barred: n.cascades.Barred(), Forced: n.cascades.Mandated(), Centre: n.left.Centre}
	ids := make([]graphmodel.ID, len(n.orders))
	for i, o := range n.orders {
		ids[i] = o.practice
	}
	lang := requestOf(ctx).lang
	return out, s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, ids)
		for i, o := range n.orders {
			out.Orders[i] = OrderView{s.names.thingOf(found[o.practice], lang), n.data.Scale.Label(o.window.First), n.data.Scale.Label(o.window.Last), o.claim}
		}
		return err
	})
}

// phaseCells are the support of an edge by phase, blank where nothing was ordered.
func phaseCells(p *network.Phases) []string {
	if p == nil {
		return []string{"", "", ""}
	}
	return []string{strconv.Itoa(p.Before), strconv.Itoa(p.Within), strconv.Itoa(p.After)}
}

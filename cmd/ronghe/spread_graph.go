package main

import (
	"math"
	"strconv"

	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/network"
	"ronghe/seed/gexf"
)

// graph is an empty graph over the window. Years stay numbers, so that no year becomes
// its first of January; a month is told by its first day.
func (in *spreadInput) graph(description string) *gexf.Graph {
	scale, w := in.data.Scale, in.data.Window
	return &gexf.Graph{Description: description, Dates: scale == spread.Months || scale == spread.Days,
		Start: in.moment(w.First), End: in.moment(w.Last)}
}

// moment is a period as the graph's times are written; "" for none.
func (in *spreadInput) moment(period float64) string {
	switch scale := in.data.Scale; {
	case math.IsNaN(period) || math.IsInf(period, 0):
		return ""
	case scale == spread.Months || scale == spread.Days:
		return spread.Days.Label(scale.Start(period))
	}
	return strconv.FormatFloat(period, 'g', 10, 64)
}

// byUnit is the events of each unit, in order of practice.
func (in *spreadInput) byUnit() [][]spread.Event {
	events := make([][]spread.Event, len(in.data.Units))
	for _, e := range in.data.Events {
		events[e.Unit] = append(events[e.Unit], e)
	}
	return events
}

// by is the period by the end of which an event is known to have happened, at the
// latest the last of the window; NaN where that is not known.
func (in *spreadInput) by(e spread.Event) float64 {
	_, last := in.data.Span(e.Time)
	return math.Min(last, in.data.Window.Last)
}

// firstOf is the first period in which one of the events is known to have happened by;
// +Inf for none.
func (in *spreadInput) firstOf(events []spread.Event) float64 {
	first := math.Inf(1)
	for _, e := range events {
		if by := in.by(e); by < first {
			first = by
		}
	}
	return first
}

// firstFollowed is the first period in which the unit of the events after had adopted
// something surely after that of from, where it may have followed; +Inf for none.
func (in *spreadInput) firstFollowed(from, after []spread.Event, above network.Above) float64 {
	first := math.Inf(1)
	for i, j := 0, 0; i < len(from) && j < len(after); {
		a, b := from[i], after[j]
		if a.Practice == b.Practice && in.data.Before(a.Time, b.Time) && !above.Bars(in.data, a, b) {
			first = min(first, in.by(b))
		}
		if a.Practice <= b.Practice {
			i++
		}
		if b.Practice <= a.Practice {
			j++
		}
	}
	return first
}

// adoptionsGraph is who adopted what: units and practices, and an edge for each
// adoption from when it happened on, and for each neighbour. What is at no known time is
// there throughout.
func (in *spreadInput) adoptionsGraph() *gexf.Graph {
	d := in.data
	g := in.graph("Who adopted what, as the table says. 谁采纳了什么，依表中所载。")
	g.NodeColumns = []gexf.Column{{Name: "kind", Type: gexf.Text}}
	g.EdgeColumns = []gexf.Column{{Name: "kind", Type: gexf.Text}, {Name: "time_known", Type: gexf.Text}, {Name: "row", Type: gexf.Integer}}
	events := in.byUnit()
	for unit, name := range d.Units {
		g.Nodes = append(g.Nodes, gexf.Node{ID: "unit:" + name, Label: name, Start: in.moment(in.firstOf(events[unit])), End: g.End, Values: []string{"unit"}})
	}
	for k, name := range d.Practices {
		g.Nodes = append(g.Nodes, gexf.Node{ID: "practice:" + name, Label: name, Start: in.moment(in.firstOf(d.Cascade(int32(k)))), End: g.End, Values: []string{"practice"}})
	}
	known := map[spread.Known]string{spread.Dated: "dated", spread.Bounded: "in_use_by", spread.Undated: "unknown"}
	for _, e := range d.Events {
		g.Edges = append(g.Edges, gexf.Edge{From: "unit:" + d.Units[e.Unit], To: "practice:" + d.Practices[e.Practice], Weight: 1,
			Start: in.moment(in.by(e)), End: g.End, Values: []string{"adopted", known[e.Time.Known], strconv.Itoa(int(e.Ref))}})
	}
	if in.links != nil {
		for _, link := range in.links.Rows {
			g.Edges = append(g.Edges, gexf.Edge{From: "unit:" + link.From, To: "unit:" + link.To, Weight: link.Weight,
				Start: g.Start, End: g.End, Values: []string{"neighbour", "", strconv.Itoa(link.Row)}})
		}
	}
	return g
}

package seed

import "ronghe/graphmodel"

// eventRow is a meeting, training or launch.
type eventRow struct {
	Name       string   `csv:"name"`
	Date       string   `csv:"date"`
	Place      string   `csv:"place"`
	Regions    []string `csv:"regions"`
	Topic      string   `csv:"topic"`
	Source     string   `csv:"source"`
	Confidence string   `csv:"confidence"`
}

func addEvents(g *graph) error {
	rows, err := readTable[eventRow]("events.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		id, source := idOf("event", r.Name), sourceID(r.Source)
		g.node(graphmodel.Node{ID: id, Title: r.Name, Source: source, Props: graphmodel.Props{
			"date": r.Date, "place": r.Place, "topic": r.Topic,
		}})
		g.linkAll("located_in", id, r.Regions, "region", source)
	}
	return nil
}

package seed

import (
	"net/url"

	"ronghe/graphmodel"
)

// The sources that are known by a name of their own.
const (
	reportSource     graphmodel.ID = "source:report-2014"
	regionsSource    graphmodel.ID = "source:gbt2260"
	industriesSource graphmodel.ID = "source:gbt4754-2017"
)

// sourceRow is a source; Class says what it is worth and whether a link to it is
// shown: official and media are, mirror and document are not.
type sourceRow struct {
	Key   string `csv:"key"`
	Class string `csv:"class"`
	Title string `csv:"title"`
	Date  string `csv:"date"`
	URL   string `csv:"url"`
}

func addSources(g *graph) error {
	rows, err := readTable[sourceRow]("sources.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		g.node(graphmodel.Node{ID: sourceID(r.Key), Title: r.Title, Props: graphmodel.Props{
			"class": r.Class, "published": r.Date, "url": r.URL, "domain": host(r.URL),
		}})
	}
	return nil
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

package seed

import "ronghe/graphmodel"

// industryRow is a section, division, group or class of GB/T 4754-2017.
type industryRow struct {
	Code   string `csv:"code"`
	Name   string `csv:"name"`
	Level  string `csv:"level"`
	Parent string `csv:"parent"`
}

func addIndustries(g *graph) error {
	rows, err := readTable[industryRow]("codes/industries.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		id := industryID(r.Code)
		g.node(graphmodel.Node{ID: id, Title: r.Name, Source: industriesSource, Props: graphmodel.Props{
			"code": r.Code, "level": r.Level,
		}})
		if r.Parent != "" {
			g.link(graphmodel.PartOfKind, id, industryID(r.Parent), industriesSource)
		}
	}
	return nil
}

package seed

import "ronghe/graphmodel"

// areaRow is a part of the country that has no code: 东部, 长三角.
type areaRow struct {
	Name   string `csv:"name"`
	NameEn string `csv:"name_en"`
	Parent string `csv:"parent"`
	Source string `csv:"source"`
}

func addAreas(g *graph) error {
	rows, err := readTable[areaRow]("areas.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		source := sourceID(r.Source)
		g.node(graphmodel.Node{ID: regionID(r.Name), Title: r.Name, Source: source, Props: graphmodel.Props{
			"level": "area", "title_en": r.NameEn,
		}})
		g.link(graphmodel.PartOfKind, regionID(r.Name), regionID(r.Parent), source)
	}
	return nil
}

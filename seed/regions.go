package seed

import "ronghe/graphmodel"

// regionRow is a division of GB/T 2260; Short is the everyday name of a province.
type regionRow struct {
	Code   string `csv:"code"`
	Name   string `csv:"name"`
	Short  string `csv:"short"`
	NameEn string `csv:"name_en"`
	Level  string `csv:"level"`
	Parent string `csv:"parent"`
}

func addRegions(g *graph) error {
	rows, err := readTable[regionRow]("codes/regions.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := graphmodel.Node{ID: regionID(r.Code), Title: r.Name, Source: regionsSource, Props: graphmodel.Props{
			"code": r.Code, "level": r.Level, "title_en": r.NameEn,
		}}
		if r.Short != "" {
			n.Aliases = []string{r.Short}
			g.provinces[r.Short] = n.ID
		}
		g.node(n)
		if r.Parent != "" {
			g.link(graphmodel.PartOfKind, n.ID, regionID(r.Parent), regionsSource)
		}
	}
	return nil
}

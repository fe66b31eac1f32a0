package seed

import "ronghe/graphmodel"

// standardRow is a standard; a trial version has no number yet.
type standardRow struct {
	Number     string `csv:"number"`
	Title      string `csv:"title"`
	Issued     string `csv:"issued"`
	Status     string `csv:"status"`
	StatusNote string `csv:"status_note"`
	Source     string `csv:"source"`
	Confidence string `csv:"confidence"`
}

func (r standardRow) id() graphmodel.ID {
	if r.Number != "" {
		return idOf("standard", r.Number)
	}
	return idOf("standard", r.Title)
}

func addStandards(g *graph) error {
	rows, err := readTable[standardRow]("standards.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		n := graphmodel.Node{ID: r.id(), Title: r.Title, Source: sourceID(r.Source), Props: graphmodel.Props{
			"number": r.Number, "issued": r.Issued, "status": r.Status, "status_note": punctuate(r.StatusNote),
		}}
		if r.Number != "" {
			n.Aliases = []string{r.Number}
		}
		g.node(n)
	}
	return nil
}

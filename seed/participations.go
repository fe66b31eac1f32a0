package seed

import "ronghe/graphmodel"

// participationRow is an enterprise that a published list names.
type participationRow struct {
	Enterprise   string `csv:"enterprise"`
	Program      string `csv:"program"`
	Year         string `csv:"year"`
	Batch        string `csv:"batch"`
	NameInSource string `csv:"name_in_source"`
	Source       string `csv:"source"`
	Confidence   string `csv:"confidence"`
}

func addParticipations(g *graph) error {
	rows, err := readTable[participationRow]("participations.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		g.edge(graphmodel.Edge{
			Kind: "took_part_in", From: idOf("enterprise", r.Enterprise), To: idOf("program", r.Program),
			Since: graphmodel.Date(r.Year), Source: sourceID(r.Source), Confidence: sureness(r.Confidence),
			Props: graphmodel.Props{"batch": r.Batch, "name_in_source": r.NameInSource},
		})
	}
	return nil
}

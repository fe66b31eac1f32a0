package seed

import "ronghe/graphmodel"

// participationRow is an enterprise, or now and then an institute or a service
// body, that a published list names.
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
		from := idOf("enterprise", r.Enterprise)
		if body := idOf("organisation", r.Enterprise); g.has(body) {
			from = body
		}
		g.edge(graphmodel.Edge{
			Kind: "took_part_in", From: from, To: idOf("program", r.Program),
			Since: graphmodel.Date(r.Year), Source: sourceID(r.Source), Confidence: sureness(r.Confidence),
			Props: graphmodel.Props{"batch": r.Batch, "name_in_source": r.NameInSource},
		})
	}
	return nil
}

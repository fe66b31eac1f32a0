package seed

import (
	"strconv"

	"ronghe/graphmodel"
)

// assessmentRow is one figure about one region in one year. Figures of different
// scales have different indicators and are never compared.
type assessmentRow struct {
	Region     string `csv:"region"`
	Year       string `csv:"year"`
	Indicator  string `csv:"indicator"` // as the source names it
	Value      string `csv:"value"`
	Unit       string `csv:"unit"`
	Source     string `csv:"source"`
	Confidence string `csv:"confidence"`
}

func addAssessments(g *graph) error {
	rows, err := readTable[assessmentRow]("assessments.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		indicator, ok := g.indicators.Assessed(r.Indicator)
		if !ok {
			g.fail("assessments.csv: no indicator for %s", r.Indicator)
		}
		value, err := strconv.ParseFloat(r.Value, 64)
		if err != nil {
			g.fail("assessments.csv: %s %s: %w", r.Region, r.Indicator, err)
		}
		g.edge(graphmodel.Edge{
			Kind: "scored", From: regionID(r.Region), To: indicator.ID(), Since: graphmodel.Date(r.Year),
			Source: sourceID(r.Source), Confidence: sureness(r.Confidence), Props: graphmodel.Props{
				"value": value, "unit": r.Unit, "scale": string(indicator.Scale), "name_in_source": r.Indicator,
			},
		})
	}
	return nil
}

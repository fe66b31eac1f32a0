package seed

import "ronghe/graphmodel"

// wordingRow reads a case's wording of a programme; without a Program it is an
// honour, a listing or a project, and stays text.
type wordingRow struct {
	Wording string `csv:"wording"`
	Program string `csv:"program"`
	Track   string `csv:"track"`
}

func readCasePrograms() (map[string]wordingRow, error) {
	rows, err := readTable[wordingRow]("case_programs.csv")
	if err != nil {
		return nil, err
	}
	programs := make(map[string]wordingRow, len(rows))
	for _, r := range rows {
		programs[r.Wording] = r
	}
	return programs, nil
}

// addCasePrograms links the case and its unit to the programmes it names and
// returns the rest as text.
func addCasePrograms(g *graph, c caseRecord, programs map[string]wordingRow) (honours []string) {
	for _, p := range c.Programs {
		row, ok := programs[p.Name]
		if !ok {
			g.fail("case_programs.csv: no row for %s", p.Name)
		}
		if row.Program == "" {
			honours = append(honours, p.text())
			continue
		}
		e := graphmodel.Edge{
			Kind: "took_part_in", To: idOf("program", row.Program), Since: graphmodel.Date(p.Year),
			Source: c.source(), Confidence: sureness(c.Confidence),
			Props: graphmodel.Props{"track": row.Track, "name_in_source": p.Name},
		}
		for _, from := range []graphmodel.ID{c.id(), c.units[0]} {
			e.From = from
			g.edge(e)
		}
	}
	return honours
}

func (p caseProgram) text() string {
	if p.Year == "" {
		return p.Name
	}
	return p.Year + "年：" + p.Name
}

package seed

import "ronghe/graphmodel"

// enterpriseRow is one enterprise under the fullest name the facts give. Names
// that surely mean the same one are its aliases; where that is doubtful, as after
// a change of name that no source tells of, there are two rows.
type enterpriseRow struct {
	Name          string   `csv:"name"`
	Aliases       []string `csv:"aliases"`
	Founded       string   `csv:"founded"`
	Ownership     string   `csv:"ownership"`
	OwnershipNote string   `csv:"ownership_note"`
	Regions       []string `csv:"regions"`
	Industry      string   `csv:"industry"`
	IndustryWord  string   `csv:"industry_word"` // the source's word, read by industry_words.csv
	Source        string   `csv:"source"`
	Confidence    string   `csv:"confidence"`
}

func addEnterprises(g *graph) error {
	rows, err := readTable[enterpriseRow]("enterprises.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		id, source := idOf("enterprise", r.Name), sourceID(r.Source)
		g.node(graphmodel.Node{ID: id, Title: r.Name, Aliases: r.Aliases, Source: source, Props: graphmodel.Props{
			"founded": r.Founded, "ownership": r.Ownership, "ownership_note": r.OwnershipNote, "industry_word": r.IndustryWord,
		}})
		g.linkAll("located_in", id, r.Regions, "region", source)
		if r.Industry != "" {
			g.edge(graphmodel.Edge{
				Kind: "in_industry", From: id, To: industryID(r.Industry), Source: source, Confidence: sureness(r.Confidence),
			})
		}
	}
	return nil
}

package seed

import "ronghe/graphmodel"

// organisationRow is an organisation, or a platform where Type says so.
type organisationRow struct {
	Name       string   `csv:"name"`
	Aliases    []string `csv:"aliases"`
	Type       string   `csv:"type"`
	Role       string   `csv:"role"`
	Founded    string   `csv:"founded"`
	Regions    []string `csv:"regions"`
	Industry   string   `csv:"industry"`
	Source     string   `csv:"source"`
	Confidence string   `csv:"confidence"`
}

const platformType = "platform"

func addOrganisations(g *graph) error {
	rows, err := readTable[organisationRow]("organisations.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		source := sourceID(r.Source)
		n := graphmodel.Node{ID: idOf("organisation", r.Name), Title: r.Name, Aliases: r.Aliases, Source: source}
		if r.Type == platformType {
			n.ID, n.Props = idOf("platform", r.Name), graphmodel.Props{"role": r.Role}
		} else {
			n.Props = graphmodel.Props{"org_type": r.Type, "role": r.Role, "founded": r.Founded}
		}
		g.node(n)
		g.linkAll("located_in", n.ID, r.Regions, "region", source)
		if r.Industry != "" {
			g.link("in_industry", n.ID, industryID(r.Industry), source)
		}
	}
	return nil
}

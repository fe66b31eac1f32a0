package seed

import (
	"strconv"

	"ronghe/graphmodel"
)

// zoneRow is an approved zone, or a park or cluster that a case names.
type zoneRow struct {
	Name       string   `csv:"name"`
	Aliases    []string `csv:"aliases"`
	Level      string   `csv:"level"`
	Type       string   `csv:"type"`
	Carrier    string   `csv:"carrier"`
	Regions    []string `csv:"regions"`
	Program    string   `csv:"program"`
	Batch      string   `csv:"batch"`
	Designated string   `csv:"designated"`
	Accepted   string   `csv:"accepted"`
	ApprovedBy string   `csv:"approved_by"`
	DocNo      string   `csv:"doc_no"`
	Star       string   `csv:"star"`
	Source     string   `csv:"source"`
	Confidence string   `csv:"confidence"`
	Note       string   `csv:"note"`
	Approvers  []string `csv:"approvers"`
}

func addZones(g *graph) error {
	rows, err := readTable[zoneRow]("zones.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		addZone(g, r)
	}
	return nil
}

func addZone(g *graph, r zoneRow) {
	id, source := idOf("zone", r.Name), sourceID(r.Source)
	props := graphmodel.Props{
		"level": r.Level, "zone_type": r.Type, "carrier": r.Carrier, "batch": r.Batch, "designated": r.Designated,
		"accepted": r.Accepted, "approving_body": r.ApprovedBy, "doc_no": r.DocNo, "note": punctuate(r.Note),
	}
	if star, err := strconv.ParseInt(r.Star, 10, 64); err == nil {
		props["star"] = star
	}
	g.node(graphmodel.Node{ID: id, Title: r.Name, Aliases: r.Aliases, Source: source, Props: props})
	g.linkAll(placeKind(r.Carrier), id, r.Regions, "region", source)
	for _, name := range r.Approvers {
		body := idOf("organisation", name)
		g.edge(graphmodel.Edge{
			Kind: "designated", From: body, To: id, Since: graphmodel.Date(r.Designated), Source: source,
			Confidence: sureness(r.Confidence), Props: graphmodel.Props{"batch": r.Batch, "doc_no": r.DocNo},
		})
		if r.Accepted != "" {
			g.edge(graphmodel.Edge{
				Kind: "accepted", From: body, To: id, Since: graphmodel.Date(r.Accepted), Source: source,
				Confidence: sureness(r.Confidence),
			})
		}
	}
	if r.Program != "" {
		g.edge(graphmodel.Edge{
			Kind: "took_part_in", From: id, To: idOf("program", r.Program), Since: graphmodel.Date(r.Designated),
			Source: source, Confidence: sureness(r.Confidence), Props: graphmodel.Props{"batch": r.Batch},
		})
	}
}

// placeKind tells a zone that is a whole province, city or county from one that
// lies in it.
func placeKind(carrier string) graphmodel.Kind {
	switch carrier {
	case "province", "city", "county", "city_cluster":
		return "covers"
	}
	return "located_in"
}

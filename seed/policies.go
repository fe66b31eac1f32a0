package seed

import "ronghe/graphmodel"

// policyRow is a policy document.
type policyRow struct {
	Title      string   `csv:"title"`
	DocNo      string   `csv:"doc_no"`
	Issuer     string   `csv:"issuer"`  // as the source names it
	Issuers    []string `csv:"issuers"` // those of organisations.csv
	Issued     string   `csv:"issued"`
	Published  string   `csv:"published"` // where that was on another day
	Regions    []string `csv:"regions"`
	Programs   []string `csv:"programs"`   // programmes it launched
	Implements []string `csv:"implements"` // titles of the policies it carries out
	Launches   string   `csv:"launches"`   // what it launched, in the source's words
	Note       string   `csv:"note"`
	Source     string   `csv:"source"`
	Confidence string   `csv:"confidence"`
}

func (r policyRow) id() graphmodel.ID {
	if r.DocNo != "" {
		return idOf("policy", r.DocNo)
	}
	return idOf("policy", r.Title)
}

func addPolicies(g *graph) error {
	rows, err := readTable[policyRow]("policies.csv")
	if err != nil {
		return err
	}
	titled := map[string]graphmodel.ID{}
	for _, r := range rows {
		titled[r.Title] = r.id()
	}
	for _, r := range rows {
		addPolicy(g, r)
		for _, title := range r.Implements {
			g.edge(graphmodel.Edge{
				Kind: "implements", From: r.id(), To: titled[title], Source: sourceID(r.Source), Quote: punctuate(r.Note),
				Confidence: sureness(r.Confidence),
			})
		}
	}
	return nil
}

func addPolicy(g *graph, r policyRow) {
	id, source := r.id(), sourceID(r.Source)
	n := graphmodel.Node{ID: id, Title: r.Title, Source: source, Props: graphmodel.Props{
		"doc_no": r.DocNo, "issuer": r.Issuer, "issued": r.Issued, "published": r.Published, "summary": punctuate(r.Launches), "note": punctuate(r.Note),
	}}
	if r.DocNo != "" {
		n.Aliases = []string{r.DocNo}
	}
	g.node(n)
	for _, name := range r.Issuers {
		g.edge(graphmodel.Edge{
			Kind: "issued", From: idOf("organisation", name), To: id, Since: graphmodel.Date(r.Issued), Source: source,
			Confidence: sureness(r.Confidence),
		})
	}
	for _, name := range r.Programs {
		g.edge(graphmodel.Edge{
			Kind: "launched", From: id, To: idOf("program", name), Since: graphmodel.Date(r.Issued), Source: source,
			Confidence: sureness(r.Confidence), Quote: punctuate(r.Launches),
		})
	}
	g.linkAll("covers", id, r.Regions, "region", source)
}

package seed

import "ronghe/graphmodel"

// promotesRow says that a programme, policy, meeting or body promotes a practice,
// where its own name or the name of one of its tracks says so.
type promotesRow struct {
	Promoter string `csv:"promoter"` // kind:name, see ref
	Practice string `csv:"practice"` // key in the taxonomy
	SaidBy   string `csv:"said_by"`  // name or track
}

func addPromotes(g *graph) error {
	rows, err := readTable[promotesRow]("promotes.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		from, ok := g.nodes[ref(r.Promoter)]
		if !ok {
			g.fail("promotes.csv: %s does not exist", r.Promoter)
			continue
		}
		props := graphmodel.Props{"said_by": r.SaidBy}
		if from.Props.String("status") == planned {
			props["status"] = planned
		}
		g.edge(graphmodel.Edge{
			Kind: "promotes", From: from.ID, To: Practice{Key: r.Practice}.ID(), Source: from.Source, Props: props,
		})
	}
	return nil
}

package seed

import (
	"slices"

	"ronghe/graphmodel"
)

// transferRow is a documented transfer: the learner has it from the teacher. Only
// adopted and partly_adopted are transfers of a practice; site_visit and advocated
// are contacts. How the facts' wording was read is in relations.csv.
type transferRow struct {
	Case         string `csv:"case"`
	Learner      string `csv:"learner"`
	Teacher      string `csv:"teacher"`
	Strength     string `csv:"strength"`
	Relation     string `csv:"relation"`
	Wording      string `csv:"wording"`
	Year         string `csv:"year"`
	YearBasis    string `csv:"year_basis"`
	Practice     string `csv:"practice"` // the facts' term; "" where they name none
	NameInSource string `csv:"name_in_source"`
	Fact         string `csv:"fact"`
	Source       string `csv:"source"`
	Confidence   string `csv:"confidence"`
}

func addTransfers(g *graph) error {
	rows, err := readTable[transferRow]("transfers.csv")
	if err != nil {
		return err
	}
	for _, r := range rows {
		e := graphmodel.Edge{
			Kind: graphmodel.TransferKind, From: ref(r.Learner), To: ref(r.Teacher),
			Source: sourceID(r.Source), Quote: punctuate(r.Fact), Confidence: sureness(r.Confidence), Props: graphmodel.Props{
				"strength": r.Strength, "relation": r.Relation, "relation_note": r.Wording, "year_basis": r.YearBasis,
				"name_in_source": r.NameInSource, "practice": transferred(g, r), "case": "case:" + r.Case,
			},
		}
		if r.YearBasis == "event" {
			e.Since = graphmodel.Date(r.Year)
		} else { // only the report is dated: it happened no later
			e.InUseBy = graphmodel.Date(r.Year)
		}
		g.edge(e)
		g.transfers = append(g.transfers, e)
	}
	return nil
}

// transferred is the id of the practice, as far as the facts name it. Their term
// decides: the words of the fact may tell what the learner is, not what it learned,
// so they count only where they name one practice below the term, and no other.
func transferred(g *graph, r transferRow) string {
	term := g.practices.Map(PracticeEntry{Practice: r.Practice})
	if r.Practice == "" || len(term) != 1 {
		return ""
	}
	found := string(term[0].Practice)
	var finer []string
	for _, m := range g.practices.Map(PracticeEntry{Case: r.Case, Practice: r.Practice, Evidence: r.Fact}) {
		if slices.Contains(g.practices.Ancestors(m.Practice.Key()), term[0].Practice.Key()) {
			finer = append(finer, string(m.Practice))
		}
	}
	if len(finer) == 1 {
		return finer[0]
	}
	return found
}

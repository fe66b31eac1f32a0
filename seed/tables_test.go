package seed

import (
	"slices"
	"testing"
)

// The facts the library was compiled from had so many rows; none may get lost.
func TestEveryRowOfTheFactsIsThere(t *testing.T) {
	content := library(t)
	cases := 0
	for _, n := range content.Nodes {
		if n.Kind == "case" {
			cases++
		}
	}
	if cases != 221 {
		t.Errorf("cases: got %d, want 221", cases)
	}
	for _, f := range []struct {
		name string
		rows func() (int, error)
		want int // rows of the facts; a table may add what other tables name
	}{
		{"zones.csv", rowsOf[zoneRow]("zones.csv", func(r zoneRow) bool { return r.Note != "由案例提及" }), 68},
		{"policies.csv", rowsOf[policyRow]("policies.csv", nil), 72},
		{"batches.csv", rowsOf[batchRow]("batches.csv", nil), 110},
		{"participations.csv", rowsOf[participationRow]("participations.csv", nil), 151},
		{"assessments.csv", rowsOf[assessmentRow]("assessments.csv", nil), 149},
		{"organisations.csv", rowsOf[organisationRow]("organisations.csv", func(r organisationRow) bool {
			return r.Role != "发文或组织单位" && r.Role != "考察学习单位"
		}), 57},
		{"standards.csv", rowsOf[standardRow]("standards.csv", nil), 18},
		{"events.csv", rowsOf[eventRow]("events.csv", nil), 39},
	} {
		got, err := f.rows()
		if err != nil || got != f.want {
			t.Errorf("%s: got %d rows of the facts (%v), want %d", f.name, got, err, f.want)
		}
	}
}

func rowsOf[T any](name string, of func(T) bool) func() (int, error) {
	return func() (int, error) {
		rows, err := readTable[T](name)
		if of != nil {
			rows = slices.DeleteFunc(rows, func(r T) bool { return !of(r) })
		}
		return len(rows), err
	}
}

// industryWordRow reads an everyday word for an industry; without a code the word
// is too wide or too narrow for one class and stays text.
type industryWordRow struct {
	Word string `csv:"word"`
	Code string `csv:"code"`
	Name string `csv:"name"`
}

// relationRow reads the facts' wording of a transfer.
type relationRow struct {
	Wording  string `csv:"wording"`
	Strength string `csv:"strength"`
	Relation string `csv:"relation"`
	Why      string `csv:"why"`
}

func TestIndustriesFollowTheTableOfWords(t *testing.T) {
	words, err := readTable[industryWordRow]("industry_words.csv")
	if err != nil {
		t.Fatal(err)
	}
	code := map[string]string{}
	for _, w := range words {
		code[w.Word] = w.Code
	}
	enterprises, err := readTable[enterpriseRow]("enterprises.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range enterprises {
		want, ok := code[e.IndustryWord]
		if e.IndustryWord != "" && !ok {
			t.Errorf("%s: industry_words.csv does not read %s", e.Name, e.IndustryWord)
		}
		if want != "" && e.Industry == "" {
			t.Errorf("%s: %s is %s, and the row has no code", e.Name, e.IndustryWord, want)
		}
	}
}

func TestTransfersFollowTheTableOfRelations(t *testing.T) {
	relations, err := readTable[relationRow]("relations.csv")
	if err != nil {
		t.Fatal(err)
	}
	reading := map[string]relationRow{}
	for _, r := range relations {
		reading[r.Wording] = r
	}
	transfers, err := readTable[transferRow]("transfers.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range transfers {
		want, ok := reading[r.Wording]
		if r.Wording != "" && (!ok || r.Strength != want.Strength || r.Relation != want.Relation) {
			t.Errorf("%s → %s: %s is read as %s, %s; the table says %s, %s",
				r.Learner, r.Teacher, r.Wording, r.Strength, r.Relation, want.Strength, want.Relation)
		}
	}
}

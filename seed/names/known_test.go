package names_test

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"ronghe/graphmodel"
	"ronghe/seed/names"
)

// TestKnownNames: each class of the tables is one of the library's; what means one is that, and
// what means several is asked.
func TestKnownNames(t *testing.T) {
	for _, file := range []string{"data/industries_former.csv", "data/industries_everyday.csv"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[1:] {
			codes := strings.Split(row[len(row)-1], ";")
			for _, code := range codes {
				if library().Title(graphmodel.ID("industry:"+strings.ToLower(code))) == "" {
					t.Errorf("%s: there is no class %s", row[0], code)
				}
			}
			a := library().Resolve(names.Query{Kind: names.Industry, Name: row[0]})
			if len(codes) > 1 && a.Decision != names.Ambiguous || len(codes) == 1 && a.Decision == names.None {
				t.Errorf("%s means %v, and is %s", row[0], codes, show(a))
			}
			if a.Decision == names.Match && a.Candidates[0].ID != graphmodel.ID("industry:"+strings.ToLower(codes[0])) {
				t.Errorf("%s means %v, and is %s", row[0], codes, show(a))
			}
		}
	}
}

package seed

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed data/practice_plans.yaml
var practicePlansYAML []byte

// planReading reads whether the year of an entry is that of a plan: a plan is no
// adoption of what it plans.
type planReading struct {
	Words     words    `yaml:"words"`
	Practices []string `yaml:"practices"` // planning, or promoting, is what these are
}

// planned holds when the evidence tells the year of the entry only in clauses that
// speak of a plan. A year that the evidence does not tell is the facts' own.
func (r planReading) planned(e PracticeEntry) bool {
	if e.Since == "" {
		return false
	}
	told := false
	for _, clause := range strings.FieldsFunc(e.Evidence, endsClause) {
		if !strings.Contains(clause, e.Since) {
			continue
		}
		if !r.Words.fit(clause) {
			return false
		}
		told = true
	}
	return told
}

func endsClause(r rune) bool { return strings.ContainsRune(",，、;；。", r) }

// own tells whether the practice is itself a plan or the promotion of one, so that
// the year of the plan is its year.
func (r planReading) own(p *Practices, key string) bool {
	return slices.ContainsFunc(append(p.Ancestors(key), key), func(k string) bool {
		return slices.Contains(r.Practices, k)
	})
}

package seed

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
)

// PracticeEntry is one practice of one case, as the facts name it. Since is its
// year of adoption in the facts, "" where they have none. Steps, Systems
// and Summary are of the whole case: a rule reads them only where it says so.
type PracticeEntry struct {
	Case     string // id of the case in the facts
	Practice string // the facts' own term
	Evidence string
	Since    string
	Steps    []string
	Systems  []string
	Summary  string
}

// PracticeMatch is a practice that an entry shows, and the rules that say so.
type PracticeMatch struct {
	Practice graphmodel.ID
	Rules    []string // ids in practice_rules.yaml, in its order; at least one
	Undated  bool     // the year of the entry is not the year of this practice
}

// practiceRule reads: an entry that fits When shows the practices Then.
type practiceRule struct {
	ID      string   `yaml:"id"`
	When    entryFit `yaml:"when"`
	Then    []string `yaml:"then"`
	Undated bool     `yaml:"undated"` // the entry's year is of something else it says
	Why     string   `yaml:"why"`
}

// entryFit holds when each part that is given holds.
type entryFit struct {
	Practice []string `yaml:"practice"` // the facts' term is one of these
	Case     []string `yaml:"case"`     // the case is one of these
	In       []string `yaml:"in"`       // where words are looked for; evidence when not given
	Words    words    `yaml:",inline"`
}

// words holds for a text that has one of Any, every one of All and none of None.
type words struct {
	Any  []string `yaml:"any"`
	All  []string `yaml:"all"`
	None []string `yaml:"none"`
}

var entryFields = []string{"evidence", "steps", "systems", "summary"}

// Map returns the practices that an entry shows, in the order of the rules. Every
// rule that fits counts; of the practices they name only the finest are kept, so a
// term above another falls away. No rule fits: nothing.
func (p *Practices) Map(e PracticeEntry) []PracticeMatch {
	var found []PracticeMatch
	for _, rule := range p.rules {
		if !rule.When.fits(e) {
			continue
		}
		for _, key := range rule.Then {
			found = addMatch(found, Practice{Key: key}.ID(), rule)
		}
	}
	planned := p.plans.planned(e)
	var coarse []graphmodel.ID
	for i, m := range found {
		found[i].Undated = m.Undated || planned && !p.plans.own(p, m.Practice.Key())
		for _, key := range p.Ancestors(m.Practice.Key()) {
			coarse = append(coarse, Practice{Key: key}.ID())
		}
	}
	return slices.DeleteFunc(found, func(m PracticeMatch) bool { return slices.Contains(coarse, m.Practice) })
}

func addMatch(found []PracticeMatch, practice graphmodel.ID, rule practiceRule) []PracticeMatch {
	for i := range found {
		if found[i].Practice == practice {
			found[i].Rules = append(found[i].Rules, rule.ID)
			found[i].Undated = found[i].Undated && rule.Undated
			return found
		}
	}
	return append(found, PracticeMatch{Practice: practice, Rules: []string{rule.ID}, Undated: rule.Undated})
}

func (f entryFit) fits(e PracticeEntry) bool {
	if len(f.Practice) > 0 && !slices.Contains(f.Practice, e.Practice) {
		return false
	}
	if len(f.Case) > 0 && !slices.Contains(f.Case, e.Case) {
		return false
	}
	return f.Words.fit(f.text(e))
}

func (f entryFit) text(e PracticeEntry) string {
	if len(f.In) == 0 {
		return e.Evidence
	}
	var parts []string
	for _, field := range f.In {
		switch field {
		case "evidence":
			parts = append(parts, e.Evidence)
		case "steps":
			parts = append(parts, e.Steps...)
		case "systems":
			parts = append(parts, e.Systems...)
		case "summary":
			parts = append(parts, e.Summary)
		}
	}
	return strings.Join(parts, "\n")
}

func (w words) fit(text string) bool {
	text = fold(text)
	has := func(word string) bool { return strings.Contains(text, fold(word)) }
	if len(w.Any) > 0 && !slices.ContainsFunc(w.Any, has) {
		return false
	}
	lacks := func(word string) bool { return !has(word) }
	return !slices.ContainsFunc(w.All, lacks) && !slices.ContainsFunc(w.None, has)
}

// fold makes words compare without regard to the case of Latin letters.
func fold(s string) string { return strings.ToLower(s) }

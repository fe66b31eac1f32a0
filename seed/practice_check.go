package seed

import (
	"fmt"
	"slices"

	"ronghe/graphmodel"
)

func (p *Practices) checkTerms() error {
	owner := map[string]string{} // name → key
	for _, term := range p.list {
		if _, err := graphmodel.ParseID(string(term.ID())); err != nil {
			return err
		}
		if term.Title == "" || term.TitleEn == "" || term.Definition == "" {
			return fmt.Errorf("%s: title, title_en and definition are required", term.Key)
		}
		for _, name := range append([]string{term.Title}, term.Aliases...) {
			name = fold(name)
			if other, twice := owner[name]; twice {
				return fmt.Errorf("%s: the name %s is used by %s too", term.Key, name, other)
			}
			owner[name] = term.Key
		}
		if err := p.checkParents(term); err != nil {
			return err
		}
	}
	return nil
}

func (p *Practices) checkParents(term Practice) error {
	seen := []string{term.Key}
	for parent := term.Parent; parent != ""; parent = p.byKey[parent].Parent {
		if _, ok := p.byKey[parent]; !ok {
			return fmt.Errorf("%s: unknown parent %s", term.Key, parent)
		}
		if slices.Contains(seen, parent) {
			return fmt.Errorf("%s: is part of itself through %s", term.Key, parent)
		}
		seen = append(seen, parent)
	}
	return nil
}

func (p *Practices) checkRules() error {
	seen := map[string]bool{}
	for _, rule := range p.rules {
		if rule.ID == "" || seen[rule.ID] {
			return fmt.Errorf("rule %q: the id is missing or used twice", rule.ID)
		}
		seen[rule.ID] = true
		if rule.Why == "" || len(rule.Then) == 0 {
			return fmt.Errorf("rule %s: then and why are required", rule.ID)
		}
		for _, key := range rule.Then {
			if _, ok := p.byKey[key]; !ok {
				return fmt.Errorf("rule %s: unknown practice %s", rule.ID, key)
			}
		}
		for _, field := range rule.When.In {
			if !slices.Contains(entryFields, field) {
				return fmt.Errorf("rule %s: in: %s is none of %v", rule.ID, field, entryFields)
			}
		}
	}
	return nil
}

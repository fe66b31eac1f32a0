package seed

import "ronghe/graphmodel"

// addAdoptions maps each practice entry of a case into the taxonomy: the unit
// adopted it, the case shows it. An entry that says several practices makes a
// claim for each, with the same evidence.
func addAdoptions(g *graph, c *caseRecord) {
	shown := map[graphmodel.ID]bool{}
	for i, p := range c.Practices {
		matches := g.practices.Map(c.entry(p))
		if len(matches) == 0 {
			g.fail("cases.jsonl: %s: no rule reads the practice %s", c.ID, p.Term)
		}
		for _, m := range matches {
			g.edge(adoption(*c, p, m))
			c.Practices[i].undated = c.Practices[i].undated || m.Undated && p.Since != ""
			c.Practices[i].shown = append(c.Practices[i].shown, g.nodes[m.Practice].Title)
			if shown[m.Practice] {
				continue
			}
			shown[m.Practice] = true
			c.shown = append(c.shown, g.nodes[m.Practice].Title)
			source, _ := c.claimSource(p.Source)
			g.link("shows", c.id(), m.Practice, source)
		}
	}
}

// entry is p as the rules of the taxonomy read it.
func (c caseRecord) entry(p practiceFact) PracticeEntry {
	return PracticeEntry{
		Case: c.ID, Practice: p.Term, Evidence: p.Evidence, Since: p.Since,
		Steps: c.Steps, Systems: c.Systems, Summary: c.Summary,
	}
}

func adoption(c caseRecord, p practiceFact, m PracticeMatch) graphmodel.Edge {
	source, basis := c.claimSource(p.Source)
	since := graphmodel.Date(p.Since)
	if m.Undated {
		since = ""
	}
	return graphmodel.Edge{
		Kind: graphmodel.AdoptedKind, From: c.units[0], To: m.Practice,
		Since: since, InUseBy: graphmodel.Date(p.InUseBy),
		Source: source, Quote: punctuate(p.Evidence), Confidence: sureness(c.Confidence), Props: graphmodel.Props{
			"term": p.Term, "rules": m.Rules, "source_basis": basis, "case": string(c.id()),
		},
	}
}

func addOutcomes(g *graph, c caseRecord) {
	for _, o := range c.Outcomes {
		reading := g.indicators.Map(Outcome{Metric: o.Metric, Before: o.Before, After: o.After, Change: o.Change, Unit: o.Unit})
		if reading.Indicator == "" {
			g.fail("cases.jsonl: %s: no rule reads the metric %s", c.ID, o.Metric)
			continue
		}
		props := reading.Props()
		props["metric"], props["unit"], props["period"] = o.Metric, o.Unit, o.Year
		g.edge(graphmodel.Edge{
			Kind: "reported", From: c.id(), To: reading.Indicator, Since: graphmodel.Date(o.Year),
			Source: c.source(), Confidence: sureness(c.Confidence), Props: props,
		})
	}
}

package seed

import (
	"fmt"

	"ronghe/graphmodel"
)

// Content is the curated library: nodes in order of ID, then edges in order of ID.
// Every edge has its ID, and both ends and every source are among the Nodes.
type Content struct {
	Nodes []graphmodel.Node
	Edges []graphmodel.Edge
}

// Library reads the embedded data. Two calls give equal content, which belongs to
// the caller. An error names what is wrong; with the data as shipped there is none.
func Library() (*Content, error) {
	g := newGraph()
	for _, part := range []struct {
		name string
		add  func(*graph) error
	}{
		{"sources", addSources},
		{"regions", addRegions},
		{"industries", addIndustries},
		{"taxonomies", addTaxonomies},
		{"areas", addAreas},
		{"organisations", addOrganisations},
		{"zones", addZones},
		{"policies", addPolicies},
		{"programmes", addPrograms},
		{"standards", addStandards},
		{"events", addEvents},
		{"enterprises", addEnterprises},
		{"participations", addParticipations},
		{"transfers", addTransfers},
		{"assessments", addAssessments},
		{"cases", addCases},
		{"report of 2014", addReport},
		{"promotes", addPromotes},
	} {
		if err := part.add(g); err != nil {
			return nil, fmt.Errorf("seed: %s: %w", part.name, err)
		}
	}
	content, err := g.content()
	if err != nil {
		return nil, fmt.Errorf("seed: %w", err)
	}
	return content, nil
}

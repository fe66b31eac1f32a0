package seed

// addTaxonomies adds the terms of the project's own two taxonomies.
func addTaxonomies(g *graph) error {
	practices, err := LoadPractices()
	if err != nil {
		return err
	}
	indicators, err := LoadIndicators()
	if err != nil {
		return err
	}
	nodes, edges := practices.Graph()
	for _, n := range append(nodes, indicators.Graph()...) {
		if n.ID == TaxonomySource {
			n.Props["class"] = "document"
		}
		g.node(n)
	}
	for _, e := range edges {
		g.edge(e)
	}
	g.practices, g.indicators = practices, indicators
	return nil
}

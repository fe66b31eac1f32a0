package seed

import (
	_ "embed"
	"fmt"

	"ronghe/graphmodel"

	"github.com/goccy/go-yaml"
)

//go:embed data/practices.yaml
var practicesYAML []byte

//go:embed data/practice_rules.yaml
var practiceRulesYAML []byte

// TaxonomySource is the source of what this project says in its own name: the
// terms of the two taxonomies and their order. It is never the source of a claim
// about an enterprise.
const TaxonomySource graphmodel.ID = "source:ronghe-taxonomy"

// Practice is one term of the project's own taxonomy of practices.
type Practice struct {
	Key          string   `yaml:"key"`
	Title        string   `yaml:"title"`
	TitleEn      string   `yaml:"title_en"`
	Definition   string   `yaml:"definition"`
	DefinitionEn string   `yaml:"definition_en"`
	Aliases      []string `yaml:"aliases"` // other names; no name belongs to two practices
	Parent       string   `yaml:"parent"`  // key of the term it is part of; "" for a coarse term
}

// ID is the id of p's node.
func (p Practice) ID() graphmodel.ID { return graphmodel.ID("practice:" + p.Key) }

// Practices is the taxonomy of practices with the rules that read the facts into
// it. It does not change once loaded; any number of goroutines may use it.
type Practices struct {
	list  []Practice
	byKey map[string]Practice
	rules []practiceRule
	plans planReading
}

// LoadPractices reads the embedded taxonomy and its rules. The error names the
// first term or rule that is wrong: an unknown parent, a cycle, a name used twice.
func LoadPractices() (*Practices, error) {
	p, err := parsePractices(practicesYAML, practiceRulesYAML)
	if err != nil {
		return nil, err
	}
	if err := yaml.UnmarshalWithOptions(practicePlansYAML, &p.plans, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("practice_plans.yaml: %w", err)
	}
	for _, key := range p.plans.Practices {
		if _, ok := p.byKey[key]; !ok {
			return nil, fmt.Errorf("practice_plans.yaml: unknown practice %s", key)
		}
	}
	return p, nil
}

func parsePractices(terms, rules []byte) (*Practices, error) {
	var p Practices
	if err := yaml.UnmarshalWithOptions(terms, &p.list, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("practices.yaml: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(rules, &p.rules, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("practice_rules.yaml: %w", err)
	}
	p.byKey = make(map[string]Practice, len(p.list))
	for _, term := range p.list {
		if _, twice := p.byKey[term.Key]; twice {
			return nil, fmt.Errorf("practices.yaml: %s: key used twice", term.Key)
		}
		p.byKey[term.Key] = term
	}
	if err := p.checkTerms(); err != nil {
		return nil, fmt.Errorf("practices.yaml: %w", err)
	}
	if err := p.checkRules(); err != nil {
		return nil, fmt.Errorf("practice_rules.yaml: %w", err)
	}
	return &p, nil
}

// All lists the terms in the order of the file; the caller may change the list.
func (p *Practices) All() []Practice { return append([]Practice(nil), p.list...) }

// Ancestors lists the keys above key, the nearest first; none for a coarse term
// or an unknown key.
func (p *Practices) Ancestors(key string) []string {
	var above []string
	for parent := p.byKey[key].Parent; parent != ""; parent = p.byKey[parent].Parent {
		above = append(above, parent)
	}
	return above
}

// Graph is the taxonomy as nodes and part_of edges in the order of the file,
// TaxonomySource's node first. Edges have IDs.
func (p *Practices) Graph() ([]graphmodel.Node, []graphmodel.Edge) {
	nodes := []graphmodel.Node{{
		ID: TaxonomySource, Kind: "source", Title: "融合实践分类（本项目编制）",
		Props: graphmodel.Props{"title_en": "Taxonomy of integration practices, made by this project", "class": "document"},
	}}
	var edges []graphmodel.Edge
	for _, term := range p.list {
		nodes = append(nodes, term.node())
		if term.Parent != "" {
			edges = append(edges, graphmodel.Edge{
				Kind: graphmodel.PartOfKind, From: term.ID(), To: Practice{Key: term.Parent}.ID(), Source: TaxonomySource,
			}.WithID())
		}
	}
	return nodes, edges
}

func (p Practice) node() graphmodel.Node {
	props := graphmodel.Props{"title_en": p.TitleEn, "definition": p.Definition}
	if p.DefinitionEn != "" {
		props["definition_en"] = p.DefinitionEn
	}
	return graphmodel.Node{
		ID: p.ID(), Kind: "practice", Title: p.Title, Aliases: p.Aliases, Props: props, Source: TaxonomySource,
	}
}

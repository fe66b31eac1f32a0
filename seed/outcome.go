package seed

import (
	_ "embed"
	"fmt"
	"slices"

	"ronghe/graphmodel"

	"github.com/goccy/go-yaml"
)

//go:embed data/indicators.yaml
var indicatorsYAML []byte

//go:embed data/indicator_rules.yaml
var indicatorRulesYAML []byte

// Scale tells figures apart that look alike and must never be drawn on one axis.
type Scale string

// The scales of an Indicator, as the ontology has them; "" for a measure that cases
// report.
const (
	RegionalIndex  Scale = "regional_index"             // of the yearly regional assessment
	SelfAssessment Scale = "enterprise_self_assessment" // mean over the enterprises that assessed themselves
	PlanIndex      Scale = "plan_index"                 // a plan's own index or target
	OtherIndex     Scale = "other_index"                // an index of something else, as of informatisation
	RegionalCount  Scale = "regional_count"             // enterprises or projects counted in a region, or their share
	Unspecified    Scale = "unspecified"                // the source does not say which
)

var scales = []Scale{"", RegionalIndex, SelfAssessment, PlanIndex, OtherIndex, RegionalCount, Unspecified}

// Direction tells which way an indicator gets better.
type Direction string

// The values of Direction.
const (
	HigherBetter Direction = "higher"
	LowerBetter  Direction = "lower"
	Neutral      Direction = "neutral"
)

// Indicator is one measure that outcomes of cases or assessments of regions are
// told in.
type Indicator struct {
	Key          string    `yaml:"key"`
	Title        string    `yaml:"title"`
	TitleEn      string    `yaml:"title_en"`
	Definition   string    `yaml:"definition"`
	DefinitionEn string    `yaml:"definition_en"`
	Aliases      []string  `yaml:"aliases"`
	Unit         string    `yaml:"unit"` // the natural unit; "" when it varies
	Direction    Direction `yaml:"direction"`
	Scale        Scale     `yaml:"scale"`
	AssessedAs   []string  `yaml:"assessed_as"` // its names in assessments.csv, exactly
}

// ID is the id of i's node.
func (i Indicator) ID() graphmodel.ID { return graphmodel.ID("indicator:" + i.Key) }

// Indicators is the taxonomy of indicators with the rules that read the facts'
// metrics into it. It does not change once loaded; any number of goroutines may
// use it.
type Indicators struct {
	list  []Indicator
	rules []indicatorRule
}

// indicatorRule reads: a metric that fits When is the indicator Then.
type indicatorRule struct {
	ID   string    `yaml:"id"`
	When metricFit `yaml:"when"`
	Then string    `yaml:"then"`
	Why  string    `yaml:"why"`
}

// metricFit holds when each part that is given holds.
type metricFit struct {
	Metric []string `yaml:"metric"` // the metric is one of these, exactly
	Unit   []string `yaml:"unit"`   // the unit is one of these, exactly
	Words  words    `yaml:",inline"`
}

// LoadIndicators reads the embedded taxonomy and its rules. The error names the
// first indicator or rule that is wrong.
func LoadIndicators() (*Indicators, error) {
	return parseIndicators(indicatorsYAML, indicatorRulesYAML)
}

func parseIndicators(terms, rules []byte) (*Indicators, error) {
	var x Indicators
	if err := yaml.UnmarshalWithOptions(terms, &x.list, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("indicators.yaml: %w", err)
	}
	if err := yaml.UnmarshalWithOptions(rules, &x.rules, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("indicator_rules.yaml: %w", err)
	}
	keys, err := checkIndicators(x.list)
	if err != nil {
		return nil, fmt.Errorf("indicators.yaml: %w", err)
	}
	seen := map[string]bool{}
	for _, rule := range x.rules {
		if rule.ID == "" || rule.Why == "" || !keys[rule.Then] || seen[rule.ID] {
			return nil, fmt.Errorf("indicator_rules.yaml: rule %q: a new id, why and a known indicator are required", rule.ID)
		}
		seen[rule.ID] = true
	}
	return &x, nil
}

func checkIndicators(list []Indicator) (keys map[string]bool, err error) {
	keys = map[string]bool{}
	names := map[string]bool{}
	for _, i := range list {
		if _, err := graphmodel.ParseID(string(i.ID())); err != nil {
			return nil, err
		}
		if keys[i.Key] || i.Title == "" || i.TitleEn == "" || i.Definition == "" {
			return nil, fmt.Errorf("%s: a new key, title, title_en and definition are required", i.Key)
		}
		keys[i.Key] = true
		if !slices.Contains(scales, i.Scale) {
			return nil, fmt.Errorf("%s: unknown scale %s", i.Key, i.Scale)
		}
		if !slices.Contains([]Direction{HigherBetter, LowerBetter, Neutral}, i.Direction) {
			return nil, fmt.Errorf("%s: unknown direction %q", i.Key, i.Direction)
		}
		for _, name := range slices.Concat([]string{i.Title}, i.Aliases) {
			if names[fold(name)] {
				return nil, fmt.Errorf("%s: the name %s is used twice", i.Key, name)
			}
			names[fold(name)] = true
		}
	}
	return keys, nil
}

// All lists the indicators in the order of the file; the caller may change the list.
func (x *Indicators) All() []Indicator { return slices.Clone(x.list) }

// Assessed finds the indicator of a name in assessments.csv; ok is false when no
// indicator claims it.
func (x *Indicators) Assessed(name string) (i Indicator, ok bool) {
	at := slices.IndexFunc(x.list, func(i Indicator) bool { return slices.Contains(i.AssessedAs, name) })
	if at < 0 {
		return Indicator{}, false
	}
	return x.list[at], true
}

// Graph is the indicators as nodes in the order of the file. Their source is
// TaxonomySource, whose node Practices.Graph gives.
func (x *Indicators) Graph() []graphmodel.Node {
	nodes := make([]graphmodel.Node, 0, len(x.list))
	for _, i := range x.list {
		props := graphmodel.Props{"title_en": i.TitleEn, "definition": i.Definition, "direction": string(i.Direction)}
		for name, value := range map[string]string{
			"definition_en": i.DefinitionEn, "unit": i.Unit, "scale": string(i.Scale),
		} {
			if value != "" {
				props[name] = value
			}
		}
		nodes = append(nodes, graphmodel.Node{
			ID: i.ID(), Kind: "indicator", Title: i.Title, Aliases: i.Aliases, Props: props, Source: TaxonomySource,
		})
	}
	return nodes
}

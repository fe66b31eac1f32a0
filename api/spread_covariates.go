package api

import (
	"context"
	"fmt"
	"math"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
)

// The edge that says which value a unit has, and its property.
const (
	scoredKind  = graphmodel.Kind("scored")
	scoredValue = "value"
)

// indicator is a covariate: the values of an indicator in a year.
type indicator struct {
	text string // as asked for
	id   graphmodel.ID
	year int
}

// indicators reads the covariates that in asks for.
func (in *HazardInput) indicators() ([]indicator, error) {
	var list []indicator
	for _, text := range in.Covariates {
		id, year, _ := strings.Cut(text, "@")
		parsed, err := parseIDOf("covariate", "indicator", id)
		if err != nil {
			return nil, err
		}
		when, err := graphmodel.ParseDate(year)
		if err != nil || len(year) != len("2015") {
			return nil, invalid("covariate", text, "应为 指标的编号@年份，例如 indicator:regional-integration-index@2015", "must be the id of an indicator@a year, as in indicator:regional-integration-index@2015")
		}
		list = append(list, indicator{text, parsed, when.Year()})
	}
	return list, nil
}

// covariates are the values of units. One that a unit lacks, or about which sources
// differ, is refused in out with the counts. ErrNotFound: there is no such indicator.
func (s *server) covariates(ctx context.Context, units []string, list []indicator, out *hazards) ([]spread.Covariate, error) {
	var found []spread.Covariate
	for _, one := range list {
		values, differ, err := s.scores(ctx, one)
		if err != nil {
			return nil, err
		}
		c := spread.Covariate{Name: one.text, Values: make([]float64, len(units))}
		missing, first, unlike := 0, "", 0
		for i, unit := range units {
			v, ok := values[graphmodel.ID(unit)]
			c.Values[i] = v
			switch {
			case !ok:
				if missing++; first == "" {
					first = unit
				}
			case differ[graphmodel.ID(unit)]:
				unlike++
			}
		}
		if missing > 0 {
			out.refuse(len(units)-missing, len(units), fmt.Sprintf("%s：%d 个单位中 %d 个没有值，如 %s", one.text, len(units), missing, first),
				fmt.Sprintf("%s: %d of %d units have no value, such as %s", one.text, missing, len(units), first))
		}
		if unlike > 0 {
			out.refuse(len(units)-unlike, len(units), fmt.Sprintf("%s：%d 个单位的值各来源不一", one.text, unlike),
				fmt.Sprintf("%s: sources differ about the value of %d units", one.text, unlike))
		}
		found = append(found, c)
	}
	return found, nil
}

// scores are the values of an indicator in a year, and of whom sources differ.
func (s *server) scores(ctx context.Context, one indicator) (values map[graphmodel.ID]float64, differ map[graphmodel.ID]bool, err error) {
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		values, differ = map[graphmodel.ID]float64{}, map[graphmodel.ID]bool{}
		if _, err := r.Node(one.id); err != nil {
			return err
		}
		q := graphmodel.EdgeQuery{Node: one.id, Direction: graphmodel.In, Kinds: []graphmodel.Kind{scoredKind}, Limit: graphmodel.MaxPage}
		for page, err := range graphmodel.EdgePages(r.Edges, q) {
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				value := number(e.Props[scoredValue])
				if e.Since.Year() != one.year || math.IsNaN(value) {
					continue
				}
				if before, twice := values[e.From]; twice && before != value {
					differ[e.From] = true
				}
				values[e.From] = value
			}
		}
		return nil
	})
	return values, differ, err
}

// number is a property as a number; NaN for none.
func number(v any) float64 {
	switch v := v.(type) {
	case float64:
		return v
	case int64:
		return float64(v)
	}
	return math.NaN()
}

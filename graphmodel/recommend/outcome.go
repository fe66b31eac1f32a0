package recommend

import (
	"cmp"
	"slices"

	"ronghe/graphmodel"
)

// Figure is one figure of an outcome: as its source gives it, and in the unit that it is
// compared in.
type Figure struct {
	Metric    string          `json:"metric"` // in the words of the source
	Value     float64         `json:"value"`  // in the unit of its Outcome
	Given     float64         `json:"given"`
	Unit      string          `json:"unit"` // of Given
	Precision string          `json:"precision,omitempty"`
	Date      graphmodel.Date `json:"date,omitempty"`
	Of        graphmodel.ID   `json:"of"` // the case that reports it, or the unit that scored it
	Edge      graphmodel.ID   `json:"edge"`
}

// Outcome is an indicator of which at least one side has a figure. Figures in units that
// do not convert are Outcomes apart.
type Outcome struct {
	Indicator graphmodel.ID `json:"indicator"`
	Which     string        `json:"which"` // before, after, change, or value for a score
	Scale     string        `json:"scale,omitempty"`
	Unit      string        `json:"unit"`
	Sides     [][]Figure    `json:"sides"`
	Having    int           `json:"having"`
}

// The edges that outcomes are read from, and their properties.
const (
	reportedKind = graphmodel.Kind("reported")
	scoredKind   = graphmodel.Kind("scored")
	scoreValue   = "value"
)

// mostOutcomeCases is of how many cases of a side outcomes are read.
const mostOutcomeCases = 100

// CasesBehind are the cases whose outcomes count for what is compared: a case itself,
// those about a unit, those of an industry or region; at most 100, by evidence, then ID.
func (m *Model) CasesBehind(cases *Cases, id graphmodel.ID) []string {
	var found []Case
	p := placed{-1, -1, -1}
	industry, region := m.values.find(valueKey(IndustryFacet, string(id))), m.values.find(valueKey(RegionFacet, string(id)))
	switch {
	case industry >= 0:
		p.industry = industry
		found = m.casesIn(cases, p)
	case region >= 0 && m.value[region].level > 0:
		p.region = region
		found = m.casesIn(cases, p)
	default:
		for _, c := range cases.list {
			if c.ID == string(id) || slices.Contains(c.About, string(id)) {
				found = append(found, c)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Case) int { return cmp.Compare(b.Evidence(), a.Evidence()) })
	var ids []string
	for _, c := range clip(found, mostOutcomeCases) {
		ids = append(ids, c.ID)
	}
	return ids
}

// ReadOutcomes reads the outcomes of the cases behind each side, and the sides' own
// scores. Outcomes that most sides have come first, then in order of indicator.
func ReadOutcomes(r graphmodel.Reader, sides []graphmodel.ID, behind [][]string) ([]Outcome, error) {
	o := outcomes{sides: len(sides), per: map[outcomeKey]*Outcome{}}
	for k, id := range sides {
		if err := o.read(r, k, id, scoredKind); err != nil {
			return nil, err
		}
		for _, c := range behind[k] {
			if err := o.read(r, k, graphmodel.ID(c), reportedKind); err != nil {
				return nil, err
			}
		}
	}
	return o.list(), nil
}

type outcomeKey struct {
	indicator          graphmodel.ID
	which, scale, unit string
}

type outcomes struct {
	sides int
	per   map[outcomeKey]*Outcome
}

func (o *outcomes) read(r graphmodel.Reader, side int, of graphmodel.ID, kind graphmodel.Kind) error {
	q := graphmodel.EdgeQuery{Node: of, Direction: graphmodel.Out, Kinds: []graphmodel.Kind{kind}, Limit: graphmodel.MaxPage}
	for page, err := range graphmodel.EdgePages(r.Edges, q) {
		if err != nil {
			return err
		}
		for _, e := range page.Edges {
			o.take(side, of, e)
		}
	}
	return nil
}

func (o *outcomes) take(side int, of graphmodel.ID, e graphmodel.Edge) {
	if e.Kind == scoredKind {
		if v, ok := e.Props[scoreValue].(float64); ok {
			o.add(side, outcomeKey{e.To, scoreValue, e.Props.String("scale"), ""}, Figure{
				Metric: e.Props.String("name_in_source"), Given: v, Unit: e.Props.String("unit"), Date: e.Since, Of: of, Edge: e.ID,
			})
		}
		return
	}
	for _, which := range []string{"before", "after", "change"} {
		if v, ok := e.Props[which+"_value"].(float64); ok {
			o.add(side, outcomeKey{e.To, which, "", ""}, Figure{
				Metric: e.Props.String("metric"), Given: v, Unit: e.Props.String(which + "_unit"),
				Precision: e.Props.String(which + "_precision"), Date: e.Since, Of: of, Edge: e.ID,
			})
		}
	}
}

func (o *outcomes) add(side int, key outcomeKey, f Figure) {
	f.Value, key.unit = InBase(f.Given, f.Unit)
	out := o.per[key]
	if out == nil {
		out = &Outcome{Indicator: key.indicator, Which: key.which, Scale: key.scale, Unit: key.unit, Sides: make([][]Figure, o.sides)}
		o.per[key] = out
	}
	if len(out.Sides[side]) == 0 {
		out.Having++
	}
	out.Sides[side] = append(out.Sides[side], f)
}

func (o *outcomes) list() []Outcome {
	list := make([]Outcome, 0, len(o.per))
	for _, out := range o.per {
		for _, figures := range out.Sides {
			slices.SortFunc(figures, func(a, b Figure) int { return cmp.Or(compareLatest(a.Date, b.Date), cmp.Compare(a.Edge, b.Edge)) })
		}
		list = append(list, *out)
	}
	slices.SortFunc(list, func(a, b Outcome) int {
		return cmp.Or(cmp.Compare(b.Having, a.Having), cmp.Compare(a.Indicator, b.Indicator),
			cmp.Compare(a.Which, b.Which), cmp.Compare(a.Scale, b.Scale), cmp.Compare(a.Unit, b.Unit))
	})
	return list
}

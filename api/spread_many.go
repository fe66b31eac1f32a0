package api

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/spread"
	"ronghe/graphmodel/spread/panel"
)

// Many asks about several practices.
type Many struct {
	Practices []graphmodel.ID `query:"practice,explode" maxItems:"200" doc:"做法的编号；不给则全部有人采用的做法，各计自身的采用，不计下级的。Ids of practices; without any, all that somebody adopted, each by its own adoptions and not those of its parts."`
	Grouped
	Observed
}

// choice is Grouped's, but that parts do not count again where all practices are meant.
func (m *Many) choice() panel.Choice {
	c := m.Grouped.choice()
	c.Alone = c.Alone || len(m.Practices) == 0
	return c
}

// many are the adoptions of several practices within a period.
type many struct {
	*panel.Cascades
	data   *spread.Data // as the period leaves them
	report *spread.Report
}

// cascades are the adoptions that m asks for; requests for the same share the work.
func (s *server) cascades(ctx context.Context, m *Many) (*many, error) {
	for _, id := range m.Practices {
		if _, err := parseIDOf("practice", kindPractice, string(id)); err != nil {
			return nil, err
		}
	}
	by, err := m.grouping()
	if err != nil {
		return nil, err
	}
	when, err := m.period()
	if err != nil {
		return nil, err
	}
	name, err := jobName("cascades", m)
	if err != nil {
		return nil, err
	}
	return shared(ctx, s, name, func(ctx context.Context, _ int64) (*many, error) {
		all, err := s.panel.Cascades(ctx, m.Practices, by, m.choice())
		if err != nil {
			return nil, err
		}
		out := &many{Cascades: all}
		out.data, out.report, err = when.within(all.Data)
		return out, err
	})
}

// jobName is what shared knows a computation by: what it is and all it was asked.
func jobName(what string, asked ...any) (string, error) {
	text, err := json.Marshal(asked)
	return what + " " + string(text), err
}

// basis is what an answer about several practices rests on.
func (m *Many) basis(c *many, method string) Basis {
	d := c.data
	b := Basis{
		Method: method, Parameters: m.parameters(m.groupingOrNone()), Units: len(d.Units), Events: len(d.Events),
		Claims: c.Counts.Claims, Low: c.Counts.Low, LeftOut: c.Counts.LeftOut, Unplaced: c.Counts.Unplaced, Change: c.Last,
		Window: windowSpan(d.Window, d.Scale), Coverage: CoverageCount{Covered: len(d.Units) - c.Empty, NoSource: c.Empty},
	}
	b.Parameters["alone"] = truth(m.choice().Alone)
	b.Parameters["at"], b.Parameters["window"] = m.At, m.Window
	for _, e := range d.Events {
		b.count(e.Time.Known, precisionOf(e.Time))
	}
	return b
}

func (g Grouped) groupingOrNone() panel.Grouping {
	by, _ := g.grouping() // it has been read before
	return by
}

// precisionOf is the finest precision of a date that a time fits into.
func precisionOf(t spread.Time) graphmodel.Precision {
	switch {
	case t.Lo == t.Hi:
		return graphmodel.Day
	case spread.Months.Period(t.Lo) == spread.Months.Period(t.Hi):
		return graphmodel.Month
	}
	return graphmodel.Year
}

// unitViews shows units by number; they are read in one View.
func (s *server) unitViews(ctx context.Context, units []panel.Unit) ([]UnitView, error) {
	lang := requestOf(ctx).lang
	out := make([]UnitView, len(units))
	var ids []graphmodel.ID
	for _, u := range units {
		ids = append(ids, u.ID, u.Industry)
	}
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readAll(r, ids)
		if err != nil {
			return err
		}
		for i, u := range units {
			out[i] = s.unitView(u, found, lang)
		}
		return nil
	})
	return out, err
}

func (s *server) unitView(u panel.Unit, found bodies, lang string) UnitView {
	out := UnitView{Unit: s.names.thingOf(found[u.ID], lang)}
	if u.Industry != "" {
		industry := s.names.thingOf(found[u.Industry], lang)
		out.Industry = &industry
	}
	return out
}

// parseUnit reads the id of a unit, or of a pair as region|industry. field is the
// parameter that it stands in.
func parseUnit(field, value string) (u panel.Unit, err error) {
	id, industry, pair := strings.Cut(value, "|")
	if u.ID, err = parseID(field, id); err == nil && pair {
		u.Industry, err = parseID(field, industry)
	}
	return u, err
}

// UnitView is a unit.
type UnitView struct {
	Unit     Thing  `json:"unit" doc:"单位。The unit."`
	Industry *Thing `json:"industry,omitempty" doc:"（省，行业）对的行业。The industry of a pair."`
}

// unitNamed is the unit that data call so.
func (c *many) unitNamed(name string) panel.Unit {
	if at, ok := slices.BinarySearch(c.Data.Units, name); ok {
		return c.Units[at]
	}
	return panel.Unit{ID: graphmodel.ID(name)}
}

var eventColumns = []string{
	"practice", "practice_title", "unit", "unit_title", "industry", "industry_title", "timing", "earliest", "latest",
	"via", "via_title", "via_practice", "claim", "since", "in_use_by", markColumn, "evidence", "confidence", "source", "source_title", "quote",
}

// eventSheet is every first adoption of several practices, one a row.
func (s *server) eventSheet(ctx context.Context, m *Many) (*sheet, error) {
	c, err := s.cascades(ctx, m)
	if err != nil {
		return nil, err
	}
	return &sheet{columns: eventColumns, rows: func(ctx context.Context, line func(...string) error) error {
		return inPages(ctx, s, c.data.Events, func(r graphmodel.Reader, part []spread.Event) (spreadWords, error) {
			return eventWords(r, c, part)
		}, func(e spread.Event, w spreadWords) error { return line(eventRow(c, e, w)...) })
	}}, nil
}

func eventWords(r graphmodel.Reader, c *many, part []spread.Event) (spreadWords, error) {
	var ids, claims []graphmodel.ID
	for _, e := range part {
		u := c.unitNamed(c.data.Units[e.Unit])
		ids = append(ids, graphmodel.ID(c.data.Practices[e.Practice]), u.ID, u.Industry)
		claims = append(claims, c.Claims[e.Ref])
	}
	edges, err := readClaims(r, claims)
	for _, e := range edges {
		ids = append(ids, e.From)
	}
	if err != nil {
		return spreadWords{}, err
	}
	return readSpreadWords(r, claims, ids)
}

func eventRow(c *many, e spread.Event, w spreadWords) []string {
	u, practice := c.unitNamed(c.data.Units[e.Unit]), graphmodel.ID(c.data.Practices[e.Practice])
	claim := w.claims[c.Claims[e.Ref]]
	first, last := spanDates(e.Time)
	return []string{
		string(practice), w.found[practice].Title, string(u.ID), w.found[u.ID].Title, string(u.Industry), w.found[u.Industry].Title,
		string(timingOf(e.Time.Known)), string(first), string(last), string(claim.From), w.found[claim.From].Title, string(claim.To),
		string(claim.ID), string(claim.Since), string(claim.InUseBy), markName(c.Drives[e.Ref]), string(spread.Recorded), string(claim.Confidence),
		string(claim.Source), w.found[claim.Source].Title, claim.Quote,
	}
}

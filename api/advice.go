package api

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"sync/atomic"

	"golang.org/x/sync/singleflight"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// adviser keeps the counts that advice is made of. They are made when they are first
// asked for, and follow the store's changes.
type adviser struct {
	flight singleflight.Group
	live   atomic.Pointer[recommend.Live]
}

// advise calls fn with counts no older than the store is now. Requests that come while
// they are made, or are catching up, wait for the same work, and it goes on when they
// give up.
func (s *server) advise(ctx context.Context, fn func(m *recommend.Model, cases *recommend.Cases, last int64) error) error {
	last, err := s.last(ctx)
	if err != nil {
		return err
	}
	live := s.adviser.live.Load()
	if live == nil || holdsUpTo(live) < last {
		if live, err = s.catchUp(ctx, last); err != nil {
			return err
		}
	}
	return live.View(fn)
}

// adviceOn is what a question is asked of, and about whom.
type adviceOn struct {
	m       *recommend.Model
	cases   *recommend.Cases
	subject recommend.Subject
	last    int64
}

// adviseOn is advise about the enterprise of an id. ErrInvalid: it is no id of one;
// ErrNotFound: there is none.
func (s *server) adviseOn(ctx context.Context, text string, fn func(a adviceOn) error) error {
	id, err := parseIDOf("id", kindEnterprise, text)
	if err != nil {
		return err
	}
	return s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		subject, err := m.Unit(string(id))
		if err != nil {
			return err
		}
		return fn(adviceOn{m, cases, subject, last})
	})
}

func holdsUpTo(live *recommend.Live) (last int64) {
	_ = live.View(func(_ *recommend.Model, _ *recommend.Cases, at int64) error {
		last = at
		return nil
	})
	return last
}

func (s *server) catchUp(ctx context.Context, last int64) (*recommend.Live, error) {
	done := s.adviser.flight.DoChan(strconv.FormatInt(last, 10), func() (any, error) {
		ctx := context.WithoutCancel(ctx)
		if live := s.adviser.live.Load(); live != nil {
			return live, errors.Join(live.SetAsOf(ctx, s.asOf()), live.CatchUp(ctx))
		}
		live, err := recommend.Open(ctx, s.Store, s.Ontology, recommend.Options{AsOf: s.asOf()})
		if err == nil {
			s.adviser.live.Store(live)
		}
		return live, err
	})
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case got := <-done:
		if got.Err != nil {
			return nil, got.Err
		}
		return got.Val.(*recommend.Live), nil
	}
}

// asOf is the date that freshness is measured to. A new year is noticed with the first
// change in it.
func (s *server) asOf() graphmodel.Date {
	if s.AsOf != "" {
		return s.AsOf
	}
	return recommend.AsOfYear(s.now().Year())
}

// AdviceBasis says what an answer was computed from and how.
type AdviceBasis struct {
	AsOf       graphmodel.Date `json:"as_of,omitempty" example:"2025" doc:"截至何时：新近程度以此为准。Freshness is measured to this date."`
	Change     int64           `json:"change" doc:"答复所依据的变更号。The change number this answer is of."`
	Method     string          `json:"method" example:"peers" doc:"所用方法的名称，说明见 README。The name of the method; README tells of each."`
	Parameters []Parameter     `json:"parameters" nullable:"false" doc:"方法的参数。The parameters of the method."`
	Evidence   []EdgeSource    `json:"evidence" nullable:"false" doc:"答复中每条关系的来源，各一次，按编号。The source of each edge that the answer names, each once, by id."`
}

// Parameter is a number that a method was used with.
type Parameter struct {
	Name  string  `json:"name" example:"half_life" doc:"名称。The name."`
	Value float64 `json:"value" example:"2" doc:"值。The value."`
}

// EdgeSource says where a claim comes from.
type EdgeSource struct {
	Edge   graphmodel.ID `json:"edge" example:"adopted:0a1b2c3d4e5f6g7h8i9j" doc:"关系的编号，详见 edges/{id}。The id of the edge; edges/{id} tells all of it."`
	Source *Source       `json:"source,omitempty" doc:"来源。The source."`
}

// evidence reads the sources of edges, each once, in order of ID.
func (s *server) evidence(ctx context.Context, edges []graphmodel.ID, lang string) ([]EdgeSource, error) {
	edges = slices.DeleteFunc(slices.Clone(edges), func(id graphmodel.ID) bool { return id == "" })
	slices.Sort(edges)
	edges = slices.Compact(edges)
	list := make([]EdgeSource, 0, len(edges))
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		list = list[:0]
		for some := range slices.Chunk(edges, graphmodel.MaxIDs) {
			page, err := r.Edges(graphmodel.EdgeQuery{IDs: some, Limit: graphmodel.MaxPage})
			if err != nil {
				return err
			}
			var sources []graphmodel.ID
			for _, e := range page.Edges {
				sources = append(sources, e.Source)
			}
			found, err := readBodies(r, sources)
			if err != nil {
				return err
			}
			for _, e := range page.Edges {
				list = append(list, EdgeSource{e.ID, s.source(e.Source, found, lang)})
			}
		}
		return nil
	})
	slices.SortFunc(list, func(a, b EdgeSource) int { return cmp.Compare(a.Edge, b.Edge) })
	return list, err
}

// formulaParameters are those of the formula of next practices.
func formulaParameters(p recommend.Params) []Parameter {
	return []Parameter{{"a", p.Activity}, {"b", p.Commonness}, {"c", p.Popularity}, {"h", p.Shrinkage}, {"g", p.Gain}, {"half_life", p.HalfLife}}
}

func weightParameters(w recommend.Weights) []Parameter {
	return []Parameter{{"w_industry", w.Industry}, {"w_region", w.Region}, {"w_practices", w.Practices}}
}

// Weights are how much each part counts in the similarity of two units.
type Weights struct {
	Industry  float64 `query:"w_industry" default:"0.5" doc:"行业相同的权重，不小于 0；三个权重按其和折算，不能全为 0。The weight of industry, at least 0; the three are scaled to add up to 1 and may not all be 0."`
	Region    float64 `query:"w_region" default:"0.15" doc:"地区相同的权重。The weight of region."`
	Practices float64 `query:"w_practices" default:"0.35" doc:"做法相同的权重，少见的做法分量大。The weight of practices shared, rare ones counting more."`
}

// normal are the weights asked for, refused when they are none, by the name that the
// parameter has.
func (w Weights) normal() (recommend.Weights, error) { return w.named("w_") }

func (w Weights) named(prefix string) (recommend.Weights, error) {
	normal, err := recommend.Weights{Industry: w.Industry, Region: w.Region, Practices: w.Practices}.Normal()
	var f *graphmodel.Fault
	if errors.As(err, &f) && f.Field != "" {
		err = graphmodel.Invalid("", prefix+f.Field, f.Zh, f.En)
	}
	return normal, err
}

// adviceThing shows a thing of the counts.
func (n names) adviceThing(t recommend.Thing, lang string) Thing {
	id := graphmodel.ID(t.ID)
	kind := t.Kind
	return Thing{ID: id, Kind: kind, KindLabel: n.node(kind, lang), Title: t.Title, TitleEn: t.En}
}

func (n names) adviceThings(list []recommend.Thing, lang string) []Thing {
	out := make([]Thing, len(list))
	for i, t := range list {
		out[i] = n.adviceThing(t, lang)
	}
	return out
}

// Witness is a unit that has a practice, with the claims that say so.
type Witness struct {
	Unit  Thing           `json:"unit" doc:"谁。Who."`
	Date  graphmodel.Date `json:"date,omitempty" doc:"何时采用；没有则时间不详。When it adopted it; none: not known."`
	Edges []graphmodel.ID `json:"edges" nullable:"false" doc:"依据：关系的编号。The edges that say so."`
}

func (n names) witnesses(list []recommend.Example, lang string) []Witness {
	out := make([]Witness, len(list))
	for i, e := range list {
		out[i] = Witness{n.adviceThing(e.Unit, lang), e.Date, orEmpty(e.Edges)}
	}
	return out
}

func edgesOf(list []Witness) (edges []graphmodel.ID) {
	for _, w := range list {
		edges = append(edges, w.Edges...)
	}
	return edges
}

package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// ReadForInput asks which cases to read, of a practice, an industry, a problem or what was
// read before.
type ReadForInput struct {
	Practice string   `query:"practice" example:"practice:energy-centre" doc:"只要展示此做法的。Only cases that show this practice."`
	Industry string   `query:"industry" example:"industry:c31" doc:"按与此行业相近的程度。By how near their industries are to this one."`
	Text     string   `query:"text" maxLength:"2000" example:"能耗高" doc:"要解决的问题，几个字或一段话；按全文检索的得分。The problem to solve, in words; by the score of full-text search."`
	Read     []string `query:"read,explode" maxItems:"500" nullable:"false" doc:"已读的案例，可重复；不再列出。只给此项时，按读过的做法推下一步。Cases read already; may be repeated; they are left out. Alone, what comes next after the practices that they show."`
	Limit    int      `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"至多多少项。The most items."`
}

func (s *server) readForOperations() {
	get(s, describe("list-cases-to-read-for", prefix+"/reading",
		[2]string{"按做法、行业、问题或已读选案例", "Cases to read for a practice, an industry, a problem, or after others"},
		[2]string{
			"practice、industry、text、read 可给一项或几项；都不给则只按证据。证据强的在前，一家企业不占满名单；同一案例换名再登的只列一次；已读的不列；失败的案例照列并标明。",
			"One or more of practice, industry, text and read; with none of them by evidence alone. The better documented first, no one enterprise fills the list; a case under two names is listed once; those read are left out; failed ones stay and are marked.",
		}), s.readFor)
}

func (s *server) readFor(ctx context.Context, in *ReadForInput) (*ReadingAnswer, error) {
	q := recommend.ReadQuery{Practice: in.Practice, Industry: in.Industry, Read: in.Read, Limit: in.Limit, Weights: recommend.DefaultWeights()}
	err := checkIDs([]idGiven{{"practice", kindPractice, in.Practice}, {"industry", kindIndustry, in.Industry}})
	if err != nil {
		return nil, err
	}
	if err := s.checkRead(ctx, in.Read); err != nil {
		return nil, err
	}
	if in.Text != "" {
		if q.Matching, err = s.casesMatching(ctx, in.Text); err != nil {
			return nil, err
		}
	}
	var out *ReadingAnswer
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		if in.Practice == "" && in.Industry == "" && in.Text == "" && len(in.Read) == 0 {
			q.Matching = allMatch(cases)
		}
		if _, ok := m.FindPractice(in.Practice); in.Practice != "" && !ok {
			return graphmodel.NotFound(graphmodel.ID(in.Practice))
		}
		if in.Industry != "" && !m.HasValue(recommend.IndustryFacet, in.Industry) {
			return graphmodel.NotFound(graphmodel.ID(in.Industry))
		}
		out, err = s.toReadOf(ctx, adviceOn{m, cases, m.Describe(cases.AfterReading(in.Read)), last}, q)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, s.addEvidence(ctx, &out.AdviceBasis)
}

// idGiven is an id in a parameter, which may be empty.
type idGiven struct {
	field string
	kind  graphmodel.Kind
	value string
}

// checkIDs refuses what is no id of its kind.
func checkIDs(given []idGiven) error {
	for _, one := range given {
		if one.value == "" {
			continue
		}
		if _, err := parseIDOf(one.field, one.kind, one.value); err != nil {
			return err
		}
	}
	return nil
}

// checkRead refuses a list of cases read of which none is in the library; some may have
// gone since they were read.
func (s *server) checkRead(ctx context.Context, read []string) error {
	var ids []graphmodel.ID
	for _, text := range read {
		if id, err := parseIDOf("read", kindCase, text); err == nil {
			ids = append(ids, id)
		}
	}
	known := len(read) == 0
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		for some := range slices.Chunk(ids, graphmodel.MaxIDs) {
			page, err := r.Nodes(graphmodel.NodeQuery{IDs: some})
			if err != nil {
				return err
			}
			known = known || len(page.Nodes) > 0
		}
		return nil
	})
	if err != nil || known {
		return err
	}
	return graphmodel.NotFound(graphmodel.ID(clip(read[0])))
}

func allMatch(cases *recommend.Cases) map[string]float64 {
	matching := map[string]float64{}
	for _, c := range cases.All() {
		matching[c.ID] = 1
	}
	return matching
}

// casesMatching are the cases that search finds for a text, by their score over the best.
func (s *server) casesMatching(ctx context.Context, text string) (map[string]float64, error) {
	got, err := s.Searcher.Search(ctx, graphmodel.SearchQuery{
		Text: text, Filters: map[string][]string{graphmodel.FacetKind: {string(kindCase)}}, Limit: graphmodel.MaxHits,
	})
	if err != nil {
		return nil, err
	}
	matching := map[string]float64{}
	for _, h := range got.Hits {
		if most := got.Hits[0].Score; most > 0 {
			matching[string(h.ID)] = h.Score / most
		}
	}
	return matching, nil
}

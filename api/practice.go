package api

import (
	"context"

	"ronghe/graphmodel"
)

const kindPractice graphmodel.Kind = "practice"

// AdoptionsInput asks who adopted a practice.
type AdoptionsInput struct {
	ID string `path:"id" example:"practice:energy-centre" doc:"做法的编号。The id of the practice."`
	Paging
}

// AdoptionsAnswer is a page of the adoptions of a practice.
type AdoptionsAnswer struct {
	Practice  Thing      `json:"practice" doc:"所问的做法。The practice asked about."`
	Adoptions []Adoption `json:"adoptions" nullable:"false" doc:"先是有日期的，由早到晚；再是只知上限的；最后是时间不详的。The dated ones first, the earliest before the latest; then those with an upper bound; then those of unknown time."`
	Page
}

// Adoption is the claim that a unit adopted the practice.
type Adoption struct {
	Unit Thing `json:"unit" doc:"采用者。Who adopted it."`
	Claim
}

func (s *server) practiceOperations() {
	get(s, describe("list-practice-adoptions", prefix+"/practices/{id}/adoptions",
		[2]string{"谁采用了一种做法", "Who adopted a practice"},
		[2]string{
			"按时间列出每一条采用及其依据。有日期、只知上限、时间不详三种情形分开；每条是一个来源的主张，同一单位可有多条。",
			"Each adoption in order of time, with its evidence. Dated, bounded and unknown times are kept apart; each line is the claim of one source, so that a unit may have several.",
		}), s.adoptions)
}

func (s *server) adoptions(ctx context.Context, in *AdoptionsInput) (*AdoptionsAnswer, error) {
	id, err := parseIDOf("id", kindPractice, in.ID)
	if err != nil {
		return nil, err
	}
	lang, out := requestOf(ctx).lang, new(AdoptionsAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		list, err := readEdges(r, "list-practice-adoptions", edgeList{
			Node: id, Direction: graphmodel.In, Kinds: []graphmodel.Kind{graphmodel.AdoptedKind}, paging: in.Paging,
		})
		if err != nil {
			return err
		}
		out.Practice, out.Page = s.names.thingOf(list.found[id], lang), list.Page
		out.Adoptions = make([]Adoption, len(list.edges))
		for i, e := range list.edges {
			out.Adoptions[i] = Adoption{
				Unit:  s.names.thingOf(list.found[e.From], lang),
				Claim: s.claim(e, graphmodel.Out, list.found, lang),
			}
		}
		return nil
	})
	return out, err
}

// parseIDOf is parseID for a parameter that is about one kind of node.
func parseIDOf(field string, kind graphmodel.Kind, value string) (graphmodel.ID, error) {
	id, err := parseID(field, value)
	if err != nil {
		return "", err
	}
	if id.Kind() != kind {
		return "", invalid(field, value, "应为 "+string(kind)+": 开头的编号", "must be an id that begins with "+string(kind)+":")
	}
	return id, nil
}

package api

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// ProfileInput is an enterprise as a visitor tells of it. It is answered and forgotten.
type ProfileInput struct {
	Body Profile
}

// Profile is an enterprise that need not be in the library.
type Profile struct {
	Name      string          `json:"name,omitempty" maxLength:"200" example:"虚构电机" doc:"名称，可不填；只用来显示。The name, if any; it is only shown."`
	Industry  string          `json:"industry,omitempty" maxLength:"200" example:"C3812" doc:"行业：编号、国民经济行业代码或几个字。The industry: an id, a code of GB/T 4754, or words."`
	Region    string          `json:"region,omitempty" maxLength:"200" example:"330100" doc:"地区：编号、行政区划代码或名称。The region: an id, a code of GB/T 2260, or a name."`
	Size      string          `json:"size,omitempty" maxLength:"50" example:"large" doc:"规模：large、medium、small、micro，或大型、中型、小型、微型（《统计上大中小微型企业划分办法》）。The size: large, medium, small or micro."`
	Ownership string          `json:"ownership,omitempty" maxLength:"50" example:"private" doc:"所有制，见 schema。The ownership, see schema."`
	Practices []string        `json:"practices,omitempty" maxItems:"20000" nullable:"false" example:"[\"practice:mes\"]" doc:"已有的做法：编号，或名称（前 100 个）。The practices it has: ids, or names (the first 100)."`
	Limit     int             `json:"limit,omitempty" minimum:"1" maximum:"100" default:"10" doc:"每个名单至多多少项。The most items of each list."`
	Weights   *ProfileWeights `json:"weights,omitempty" doc:"相似度的权重。The weights of similarity."`
}

// ProfileWeights are Weights in a body.
type ProfileWeights struct {
	Industry  float64 `json:"industry" doc:"行业。Industry."`
	Region    float64 `json:"region" doc:"地区。Region."`
	Practices float64 `json:"practices" doc:"做法。Practices."`
}

// ProfileAnswer is all that is to be told to a profile.
type ProfileAnswer struct {
	Name       string        `json:"name,omitempty" doc:"所填的名称。The name that was given."`
	Understood Understood    `json:"understood" doc:"所填的怎样理解。How what was given was understood."`
	Peers      PeersAnswer   `json:"peers" doc:"同行。The peers."`
	Next       NextAnswer    `json:"next" doc:"下一步的做法。The practices that come next."`
	Cases      ReadingAnswer `json:"cases" doc:"该读的案例。The cases to read."`
}

// Understood says how a profile was read.
type Understood struct {
	Industry           *Thing   `json:"industry,omitempty" doc:"行业；没有则未采用。The industry; none: it was not used."`
	IndustryCandidates []Thing  `json:"industry_candidates" nullable:"false" doc:"所填的行业不止一种理解：请选一个再问。The industry given may mean any of these: choose one and ask again."`
	Region             *Thing   `json:"region,omitempty" doc:"地区；没有则未采用。The region; none: it was not used."`
	RegionCandidates   []Thing  `json:"region_candidates" nullable:"false" doc:"所填的地区不止一种理解。The region given may mean any of these."`
	Practices          int      `json:"practices" doc:"所填的做法中库里有的。How many of the practices given are in the library."`
	Unknown            []string `json:"unknown" nullable:"false" doc:"库里没有、未起作用的，至多 20 项。What the library does not have and does not count, at most 20."`
	UnknownTotal       int      `json:"unknown_total" doc:"这样的共有多少。How many there are."`
}

func (s *server) profileOperations() {
	post(s, describe("recommend-to-profile", prefix+"/recommendations",
		[2]string{"为不在库中的企业推荐", "Recommend to an enterprise that is not in the library"},
		[2]string{
			"按所填的行业、地区、规模、已有做法，给出同行、下一步的做法和该读的案例。所填内容不保存。行业可填代码或文字；有多种理解时列出候选，此次不计行业。形如代码或编号而库里没有的，不予受理并说明。",
			"Peers, next practices and cases to read for the industry, region, size and practices given. Nothing is stored. The industry may be a code or words; where these may mean several, the candidates are listed and industry does not count this time. What has the form of a code or an id and is none is refused.",
		}), s.recommendations)
}

func (s *server) recommendations(ctx context.Context, in *ProfileInput) (*ProfileAnswer, error) {
	weights := recommend.DefaultWeights()
	if w := in.Body.Weights; w != nil {
		var err error
		if weights, err = (Weights{w.Industry, w.Region, w.Practices}).named("weights."); err != nil {
			return nil, err
		}
	}
	if in.Body.Limit == 0 {
		in.Body.Limit = 10
	}
	out := &ProfileAnswer{Name: in.Body.Name}
	profile, err := s.understand(ctx, in.Body, &out.Understood)
	if err != nil {
		return nil, err
	}
	err = s.advise(ctx, func(m *recommend.Model, cases *recommend.Cases, last int64) error {
		if err := checkPractices(m, profile.Practices); err != nil {
			return err
		}
		subject := m.Describe(profile)
		out.Understood.take(subject, len(profile.Practices))
		a := adviceOn{m, cases, subject, last}
		peers, err := s.peersOf(ctx, a, recommend.PeersQuery{Limit: in.Body.Limit, Weights: weights})
		if err != nil {
			return err
		}
		next, err := s.nextOf(ctx, a, recommend.NextQuery{Limit: in.Body.Limit})
		if err != nil {
			return err
		}
		read, err := s.toReadOf(ctx, a, recommend.ReadQuery{Limit: in.Body.Limit, Weights: weights})
		if err != nil {
			return err
		}
		out.Peers, out.Next, out.Cases = *peers, *next, *read
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := s.finishPeers(ctx, &out.Peers); err != nil {
		return nil, err
	}
	if err := s.addEvidence(ctx, &out.Cases.AdviceBasis); err != nil {
		return nil, err
	}
	return out, s.finishNext(ctx, &out.Next)
}

// understand reads a profile as the counts know it.
func (s *server) understand(ctx context.Context, p Profile, u *Understood) (recommend.Profile, error) {
	out := recommend.Profile{Kind: kindEnterprise, Values: map[string][]string{}}
	var err error
	if out.Practices, err = s.practicesCalled(ctx, p.Practices); err != nil {
		return out, err
	}
	lang := requestOf(ctx).lang
	for _, one := range []struct {
		text       string
		kind       graphmodel.Kind
		facet      string
		found      **Thing
		candidates *[]Thing
	}{
		{p.Industry, kindIndustry, recommend.IndustryFacet, &u.Industry, &u.IndustryCandidates},
		{p.Region, kindRegion, recommend.RegionFacet, &u.Region, &u.RegionCandidates},
	} {
		found, err := s.resolve(ctx, one.kind, one.text)
		if err != nil {
			return out, err
		}
		*one.candidates = []Thing{}
		switch len(found) {
		case 0:
			if one.text != "" {
				out.Values[one.facet] = []string{one.text} // told as unknown
			}
		case 1:
			thing := s.names.thing(found[0], lang)
			*one.found = &thing
			out.Values[one.facet] = []string{string(found[0].ID)}
		default:
			for _, stub := range found {
				*one.candidates = append(*one.candidates, s.names.thing(stub, lang))
			}
		}
	}
	for facet, value := range map[string]string{"size": p.Size, "ownership": p.Ownership} {
		if value != "" {
			out.Values[facet] = []string{s.enumValue(kindEnterprise, facet, value)}
		}
	}
	return out, nil
}

// mostNamed is how many practices of a profile may be told by name.
const mostNamed = 100

// practicesCalled are the ids of practices by id or by name, each once; what is called like
// none, or like several, stays as it is, to be told as unknown.
func (s *server) practicesCalled(ctx context.Context, texts []string) ([]string, error) {
	ids, names := make([]string, 0, len(texts)), 0
	for _, text := range texts {
		if !strings.HasPrefix(text, string(kindPractice)+":") && names < mostNamed {
			names++
			called, err := s.called(ctx, kindPractice, strings.TrimSpace(text))
			if err != nil {
				return nil, err
			}
			if len(called) == 1 {
				text = string(called[0])
			}
		}
		ids = append(ids, text)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// checkPractices refuses ids that are those of no practice. ErrInvalid: there are such.
func checkPractices(m *recommend.Model, practices []string) error {
	const most = 3
	var none []string
	for _, text := range practices {
		if _, ok := m.FindPractice(text); !ok && isIDOf(kindPractice, text) {
			none = append(none, clip(text))
		}
	}
	if len(none) == 0 {
		return nil
	}
	return graphmodel.Invalid(strings.Join(none[:min(len(none), most)], ", "), "practices",
		fmt.Sprintf("所填的做法编号有 %d 个不存在：应为做法的编号（如 practice:mes）或名称（如 制造执行系统）", len(none)),
		fmt.Sprintf("%d of the ids given are those of no practice: give ids such as practice:mes, or names", len(none)))
}

// called are the nodes of a kind that have a text for a name, in capitals or not.
func (s *server) called(ctx context.Context, kind graphmodel.Kind, text string) (ids []graphmodel.ID, err error) {
	if text == "" {
		return nil, nil
	}
	names, err := s.Searcher.Suggest(ctx, text, mostSuggested)
	for _, n := range names.Names {
		if n.Kind == kind && (strings.EqualFold(n.Title, text) || strings.EqualFold(n.Match, text)) && !slices.Contains(ids, n.ID) {
			ids = append(ids, n.ID)
		}
	}
	return ids, err
}

// enumValue is the value of an enum that is called so, by itself or in one of its
// languages, as in 大型 or 大型企业; the text itself where there is none.
func (s *server) enumValue(kind graphmodel.Kind, name, text string) string {
	called := strings.TrimSuffix(strings.ToLower(strings.TrimSpace(text)), "企业")
	declared, _ := s.Ontology.NodeKind(kind)
	for _, p := range declared.Props {
		for _, v := range p.Values {
			if p.Name == name && (called == v.Value || called == strings.ToLower(v.Label.Zh) || called == strings.ToLower(v.Label.En)) {
				return v.Value
			}
		}
	}
	return text
}

// take tells what of the profile counts.
func (u *Understood) take(s recommend.Subject, practices int) {
	const most = 20
	u.Practices = len(s.Adopted())
	u.UnknownTotal = len(s.Unknown)
	u.Unknown = orEmpty(s.Unknown[:min(len(s.Unknown), most)])
}

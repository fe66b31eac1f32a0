package api

import (
	"ronghe/graphmodel"
	"ronghe/graphmodel/recommend"
)

// IndustryScope is an industry with all below it, and possibly a region.
type IndustryScope struct {
	ID     string `path:"id" example:"industry:c31" doc:"行业的编号，含下级。The id of the industry; those below it belong to it."`
	Region string `query:"region" doc:"只看此地区，含下级。Only of this region, with all in it."`
	Kind   string `query:"kind" default:"enterprise" enum:"enterprise,zone,region,all" doc:"看哪一类单位。Units of which kind."`
}

// RegionScope is a region with all in it, and possibly an industry.
type RegionScope struct {
	ID       string `path:"id" example:"region:330000" doc:"地区的编号，含下级。The id of the region; all in it belongs to it."`
	Industry string `query:"industry" doc:"只看此行业，含下级。Only of this industry, with those below it."`
	Kind     string `query:"kind" default:"enterprise" enum:"enterprise,zone,region,all" doc:"看哪一类单位。Units of which kind."`
}

// allKinds stands for units of any kind.
const allKinds = "all"

// scoped is an input that names a scope.
type scoped interface {
	scope() (recommend.Scope, error)
}

func (in IndustryScope) scope() (recommend.Scope, error) {
	id, err := parseIDOf("id", kindIndustry, in.ID)
	if err != nil {
		return recommend.Scope{}, err
	}
	return queryScope(string(id), in.Region, in.Kind)
}

func (in RegionScope) scope() (recommend.Scope, error) {
	id, err := parseIDOf("id", kindRegion, in.ID)
	if err != nil {
		return recommend.Scope{}, err
	}
	return queryScope(in.Industry, string(id), in.Kind)
}

// queryScope reads a scope; "" is all.
func queryScope(industry, region, units string) (recommend.Scope, error) {
	var s recommend.Scope
	for _, one := range []struct {
		text string
		kind graphmodel.Kind
		into *string
	}{{industry, kindIndustry, &s.Industry}, {region, kindRegion, &s.Region}} {
		if one.text == "" {
			continue
		}
		id, err := graphmodel.ParseID(one.text)
		if err != nil || id.Kind() != one.kind {
			return s, invalid(string(one.kind), one.text, "应为 "+string(one.kind)+": 开头的编号", "must be an id that begins with "+string(one.kind)+":")
		}
		*one.into = string(id)
	}
	if units != allKinds {
		s.Kind = graphmodel.Kind(units)
	}
	return s, nil
}

// Census is how much is on record in a scope.
type Census struct {
	Industry  *Thing  `json:"industry,omitempty" doc:"行业；没有则不限。The industry; none: all."`
	Region    *Thing  `json:"region,omitempty" doc:"地区；没有则不限。The region; none: all."`
	Known     int     `json:"known" doc:"有采用记录的单位数，集团只计一次。Units with a practice on record; a group counts once."`
	Silent    int     `json:"silent" doc:"没有任何记录的单位数：不知道，不是没有。Units without any record: not known, which is not no."`
	Adoptions int     `json:"adoptions" doc:"其采用的做法合计。Their practices in all."`
	Mean      float64 `json:"mean" doc:"平均每家几项。Practices a unit."`
	Library   float64 `json:"library_mean" doc:"全库平均每家几项。Practices a unit in the whole library."`
}

func (n names) census(c recommend.Census, lang string) Census {
	out := Census{Known: c.Known, Silent: c.Silent, Adoptions: c.Adoptions, Mean: c.Mean, Library: c.Library}
	if c.Industry != nil {
		t := n.adviceThing(*c.Industry, lang)
		out.Industry = &t
	}
	if c.Region != nil {
		t := n.adviceThing(*c.Region, lang)
		out.Region = &t
	}
	return out
}

func (s *server) deskOperations() {
	s.promotionOperations()
	s.gapOperations()
	s.changesOperations()
	s.lifeOperations()
	s.industryFiles()
	s.regionFiles()
	s.briefOperations()
	s.compareOperations()
}

package api

import (
	"context"

	"ronghe/graphmodel/recommend"
)

// PromotionFiling is what else a file of promotions is asked by.
type PromotionFiling struct {
	By string `query:"by" example:"organisation:gong-ye-he-xin-xi-hua-bu" doc:"哪个协会或机构，同 promotions。The association, as in promotions."`
	Weights
}

// IndustryPromotionsFile asks for an industry's promotions as a file.
type IndustryPromotionsFile struct {
	IndustryScope
	Filing
	PromotionFiling
}

// RegionPromotionsFile asks for a region's.
type RegionPromotionsFile struct {
	RegionScope
	Filing
	PromotionFiling
}

// GapFiling is what else a file of gaps is asked by.
type GapFiling struct {
	By string `query:"by" enum:"industry,region" doc:"对照表按下级行业还是下级地区分列，同 gaps。What the columns of the table are, as in gaps."`
}

// IndustryGapsFile asks for an industry's gaps as a file.
type IndustryGapsFile struct {
	IndustryScope
	Filing
	GapFiling
}

// RegionGapsFile asks for a region's.
type RegionGapsFile struct {
	RegionScope
	Filing
	GapFiling
}

// FollowUpFiling is what else a file of cases to follow up is asked by.
type FollowUpFiling struct {
	All bool `query:"all" doc:"true 则不该回访的也列。List those that are not due, too."`
}

// IndustryFollowUpFile asks for an industry's cases to follow up as a file.
type IndustryFollowUpFile struct {
	IndustryScope
	Filing
	FollowUpFiling
}

// RegionFollowUpFile asks for a region's.
type RegionFollowUpFile struct {
	RegionScope
	Filing
	FollowUpFiling
}

// ChangesFiling is what else a file of changes is asked by.
type ChangesFiling struct {
	Since string `query:"since" required:"true" example:"2022" doc:"从何时起，同 changes。After this date."`
}

// IndustryChangesFile asks for an industry's changes as a file.
type IndustryChangesFile struct {
	IndustryScope
	Filing
	ChangesFiling
}

// RegionChangesFile asks for a region's.
type RegionChangesFile struct {
	RegionScope
	Filing
	ChangesFiling
}

// AudienceFile asks for the audience of a case as a file.
type AudienceFile struct {
	AudienceOf
	Filing
	Weights
}

func (s *server) promotionsFile(ctx context.Context, in scoped, p PromotionFiling, f Filing) (*book, error) {
	ctx = inLanguage(ctx, f.Lang)
	out, err := s.promotions(ctx, in, Promoting{By: p.By, Limit: f.Limit, Weights: p.Weights})
	if err != nil {
		return nil, err
	}
	return promotionsBook(out, requestOf(ctx).lang), nil
}

func (s *server) gapsFile(ctx context.Context, in scoped, by string, f Filing) (*book, error) {
	ctx = inLanguage(ctx, f.Lang)
	out, err := s.gaps(ctx, in, Gapping{Limit: f.Limit, Practices: f.Limit}, by)
	if err != nil {
		return nil, err
	}
	return gapsBook(out, requestOf(ctx).lang), nil
}

func (s *server) followUpFile(ctx context.Context, in scoped, of FollowUpFiling, f Filing) (*book, error) {
	ctx = inLanguage(ctx, f.Lang)
	out, err := s.followUp(ctx, in, Following{All: of.All, Limit: f.Limit})
	if err != nil {
		return nil, err
	}
	return followUpBook(out, requestOf(ctx).lang), nil
}

func (s *server) changesFile(ctx context.Context, in scoped, of ChangesFiling, f Filing) (*book, error) {
	ctx = inLanguage(ctx, f.Lang)
	out, err := s.news(ctx, in, Changing{Since: of.Since, Limit: f.Limit})
	if err != nil {
		return nil, err
	}
	return changesBook(out, requestOf(ctx).lang), nil
}

func (s *server) audienceFile(ctx context.Context, in *AudienceFile) (*book, error) {
	ctx = inLanguage(ctx, in.Lang)
	out, err := s.audience(ctx, &AudienceInput{AudienceOf: in.AudienceOf, Limit: in.Limit, Weights: in.Weights})
	if err != nil {
		return nil, err
	}
	return audienceBook(out, requestOf(ctx).lang), nil
}

// byOr is what the table of gaps is by, where nothing else is said.
func byOr(by, otherwise string) string {
	if by == "" {
		return otherwise
	}
	return by
}

func (s *server) industryFiles() {
	asBook(s, industryPromotions, func(ctx context.Context, in *IndustryPromotionsFile) (*book, error) {
		return s.promotionsFile(ctx, in.IndustryScope, in.PromotionFiling, in.Filing)
	})
	asBook(s, industryGaps, func(ctx context.Context, in *IndustryGapsFile) (*book, error) {
		return s.gapsFile(ctx, in.IndustryScope, byOr(in.By, recommend.IndustryFacet), in.Filing)
	})
	asBook(s, industryFollowUp, func(ctx context.Context, in *IndustryFollowUpFile) (*book, error) {
		return s.followUpFile(ctx, in.IndustryScope, in.FollowUpFiling, in.Filing)
	})
	asBook(s, industryChanges, func(ctx context.Context, in *IndustryChangesFile) (*book, error) {
		return s.changesFile(ctx, in.IndustryScope, in.ChangesFiling, in.Filing)
	})
}

func (s *server) regionFiles() {
	asBook(s, regionPromotions, func(ctx context.Context, in *RegionPromotionsFile) (*book, error) {
		return s.promotionsFile(ctx, in.RegionScope, in.PromotionFiling, in.Filing)
	})
	asBook(s, regionGaps, func(ctx context.Context, in *RegionGapsFile) (*book, error) {
		return s.gapsFile(ctx, in.RegionScope, byOr(in.By, recommend.RegionFacet), in.Filing)
	})
	asBook(s, regionFollowUp, func(ctx context.Context, in *RegionFollowUpFile) (*book, error) {
		return s.followUpFile(ctx, in.RegionScope, in.FollowUpFiling, in.Filing)
	})
	asBook(s, regionChanges, func(ctx context.Context, in *RegionChangesFile) (*book, error) {
		return s.changesFile(ctx, in.RegionScope, in.ChangesFiling, in.Filing)
	})
}

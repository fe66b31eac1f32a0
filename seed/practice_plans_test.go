package seed

import (
	"regexp"
	"strings"
	"testing"

	"ronghe/graphmodel"
)

// planPhrase is a year in one clause with a word for a plan. It is written here
// once more, so that the data of practice_plans.yaml do not judge themselves.
var planPhrase = regexp.MustCompile(`[^，、；。]*(规划|顶层设计|计划|方案|拟|预计|目标|力争|提出|理念|到20\d\d)[^，、；。]*`)

func TestNoAdoptionIsDatedByAPlan(t *testing.T) {
	p := loadPractices(t)
	for _, e := range library(t).Edges {
		if e.Kind != graphmodel.AdoptedKind || e.Since == "" || p.plans.own(p, e.To.Key()) {
			continue
		}
		quote := strings.ReplaceAll(e.Quote, "科技计划资金", "") // a fund's name
		inPlan := strings.Contains(strings.Join(planPhrase.FindAllString(quote, -1), "，"), string(e.Since))
		elsewhere := strings.Contains(planPhrase.ReplaceAllString(quote, ""), string(e.Since))
		if inPlan && !elsewhere {
			t.Errorf("%s adopted %s in %s: that is the year of a plan: %s", e.From, e.To, e.Since, e.Quote)
		}
	}
}

func TestTheYearOfAPlan(t *testing.T) {
	p := loadPractices(t)
	for _, tc := range []struct {
		evidence string
		want     bool
	}{
		{"2017年顶层设计、2018年启动虚构建设", true},
		{"2017年提出虚构理念，随后建成", true},
		{"2017年虚构工厂投产，拟建二期", false},
		{"2017年规划虚构工厂，2017年底投产", false},
		{"2017年起整合科技计划资金推进虚构示范", false},
		{"虚构工厂投产", false},
	} {
		if got := p.plans.planned(PracticeEntry{Evidence: tc.evidence, Since: "2017"}); got != tc.want {
			t.Errorf("%s: planned is %v, want %v", tc.evidence, got, tc.want)
		}
	}
}

// A practice that a report found in use was in use by the year of the report.
func TestFoundInUseIsABound(t *testing.T) {
	reported := regexp.MustCompile(`(20\d\d)年\d{1,2}月报道时已`)
	for _, e := range library(t).Edges {
		m := reported.FindStringSubmatch(e.Quote)
		if e.Kind == graphmodel.AdoptedKind && m != nil && string(e.InUseBy) != m[1] {
			t.Errorf("%s adopted %s: in use by %q, the evidence says %s", e.From, e.To, e.InUseBy, m[1])
		}
	}
}

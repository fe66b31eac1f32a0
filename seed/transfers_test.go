package seed

import (
	"testing"

	"ronghe/graphmodel"
)

func TestTransferredKeepsToTheTerm(t *testing.T) {
	g := newGraph()
	g.practices = loadPractices(t)
	for _, tc := range []struct{ term, fact, want string }{
		{"", "虚构企业改造产线", ""},
		{"虚构做法", "虚构企业改造产线", ""},
		{"大规模个性化定制", "虚构企业学其定制模式", "practice:mass-customisation"},
		{"大规模个性化定制", "虚构企业把平台方案用于智慧纺纱", "practice:mass-customisation"},
		{"智能工厂/数字化车间", "虚构企业照样改造", "practice:smart-factory-retrofit"},
		{"智能工厂/数字化车间", "虚构企业照样改造，上AGV", "practice:smart-factory"},
	} {
		if got := transferred(g, transferRow{Practice: tc.term, Fact: tc.fact}); got != tc.want {
			t.Errorf("%s: %s: got %q, want %q", tc.term, tc.fact, got, tc.want)
		}
	}
}

// What a case tells in its own words stays its own claim beside that of the other
// side, where the two name different practices.
func TestBothSidesOfATransferAreTold(t *testing.T) {
	told := map[graphmodel.ID]string{}
	for _, e := range library(t).Edges {
		if e.Kind == graphmodel.TransferKind && e.From == idOf("enterprise", "山东正凯新材料股份有限公司") {
			told[graphmodel.ID(e.Props.String("case"))] = e.Props.String("practice")
		}
	}
	if got := told["case:zhengkai-zaozhuang"]; got != "practice:industrial-internet" {
		t.Errorf("its own row names %q, want the industrial internet", got)
	}
	if got := told["case:haier-cosmoplat"]; got != "practice:mass-customisation" {
		t.Errorf("the row of its teacher names %q, want mass customisation", got)
	}
}

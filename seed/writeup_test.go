package seed

import (
	"strings"
	"testing"

	"ronghe/graphmodel"
)

func TestOutcomesAreToldInSentences(t *testing.T) {
	for _, c := range []struct {
		outcome outcomeFact
		want    string
	}{
		{outcomeFact{Metric: "产线员工", Before: "39(三班)", After: "8", Unit: "人", Year: "2025"}, "产线员工由39人（三班）变为8人（2025年）"},
		{outcomeFact{Metric: "能耗", Before: "2020年水平", Change: "-31", Unit: "%"}, "能耗与2020年水平相比减少31%"},
		{outcomeFact{Metric: "生产效率", Change: "+60以上", Unit: "%"}, "生产效率增加60%以上"},
		{outcomeFact{Metric: "生产效率", Change: "近+20", Unit: "%"}, "生产效率增加近20%"},
		{outcomeFact{Metric: "车间立体布局节地", Change: "-60", Unit: "%"}, "车间立体布局节地60%"},
		{outcomeFact{Metric: "订单年增速", Change: "+30", Unit: "%"}, "订单年增速30%"},
		{outcomeFact{Metric: "总产值", After: "2270（+13.5%）", Unit: "亿元"}, "总产值为2270亿元（+13.5%）"},
		{outcomeFact{Metric: "交付周期", Change: "缩短40%"}, "交付周期缩短40%"},
		{outcomeFact{Metric: "净利率", After: "超过20%", Unit: "%"}, "净利率超过20%"},
		{outcomeFact{Metric: "日产定制服装", After: "3000", Unit: "件/日", Year: "2017"}, "日产定制服装为3000件/日（2017年）"},
		{outcomeFact{Metric: "无人矿卡安全运行", After: "450余", Unit: "天"}, "无人矿卡安全运行450余天"},
		{outcomeFact{Metric: "装机", After: "90", Unit: "MW"}, "装机为90 MW"},
	} {
		if got := c.outcome.clause(); got != c.want {
			t.Errorf("%+v: got %s, want %s", c.outcome, got, c.want)
		}
	}
}

// No facts, no text: a sentence about missing data would be found as data.
func TestASectionWithoutFactsIsAbsent(t *testing.T) {
	bare := caseRecord{ID: "xugou", Name: "虚构厂", Confidence: "medium", units: []graphmodel.ID{"enterprise:xugou"}}
	g := newGraph()
	for _, section := range []string{"measures", "systems", "results", "conditions"} {
		if got := bare.sections(g)[section]; got != "" {
			t.Errorf("%s: got %q, want nothing", section, got)
		}
	}
	bare.Programs = []caseProgram{{Name: "虚构专项", Year: "2020"}}
	if got := bare.sections(g)["conditions"]; !strings.Contains(got, "虚构专项") {
		t.Errorf("conditions: got %q, want the programme", got)
	}
}

func TestTheThreeWaysATimeIsKnown(t *testing.T) {
	for _, c := range []struct {
		fact practiceFact
		want string
	}{
		{practiceFact{Since: "2011"}, "（2011年起）"},
		{practiceFact{InUseBy: "2015"}, "（不晚于2015年已在用）"},
		{practiceFact{Since: "2017", undated: true}, "（年份见依据）"},
		{practiceFact{}, "（起始时间来源未记载）"},
	} {
		if got := c.fact.when("（", "）"); got != c.want {
			t.Errorf("%+v: got %s, want %s", c.fact, got, c.want)
		}
	}
}

func TestPunctuate(t *testing.T) {
	for in, want := range map[string]string{
		"投资2,000万元,建成(二期)": "投资2,000万元，建成（二期）",
		"日期:10:30;地点:杭州":   "日期：10:30；地点：杭州",
		"ERP,MES (SAP)":    "ERP,MES (SAP)",
		"":                 "",
	} {
		if got := punctuate(in); got != want {
			t.Errorf("punctuate(%q) = %q, want %q", in, got, want)
		}
	}
}

package seed

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"ronghe/graphmodel"
)

// TestReportIsThere lists what the report of 2014-02-26 names, by the words of a
// title, and finds each among the nodes.
func TestReportIsThere(t *testing.T) {
	titles := map[graphmodel.Kind][]string{}
	for _, n := range library(t).Nodes {
		titles[n.Kind] = append(titles[n.Kind], n.Title)
	}
	for _, want := range []struct {
		kind  graphmodel.Kind
		title string
	}{
		{"policy", "信息化和工业化深度融合专项行动计划（2013-2018年）"},
		{"program", "信息化和工业化深度融合专项行动"},
		{"organisation", "信息化和工业化深度融合专项行动计划起草组"},
		{"event", "全国工业和信息化系统年中电视电话会议"},
		{"zone", "浙江省信息化和工业化深度融合国家示范区"},
		{"event", "2013年度中国区域两化融合发展水平评估报告发布"},
		{"organisation", "企业两化融合管理体系工作领导小组"},
		{"organisation", "企业两化融合管理体系专家指导委员会"},
		{"organisation", "企业两化融合管理体系联合工作组"},
		{"event", "企业两化融合管理体系工作领导小组第一次会议"},
		{"standard", "企业两化融合管理体系（试行稿）"},
		{"program", "企业两化融合管理体系首批试点推广"},
		{"program", "两化融合管理体系500家企业贯标试点"},
		{"program", "企业两化融合管理体系认定试点"},
		{"program", "企业两化融合管理体系典型案例跟踪与提炼"},
		{"organisation", "两化融合管理体系第三方认定管理组织"},
		{"organisation", "两化融合管理体系第三方培训、咨询、认定服务机构"},
		{"policy", "两化融合管理体系认定管理办法"},
		{"platform", "两化融合管理体系咨询与认定服务平台"},
		{"program", "互联网与工业融合创新试点"},
		{"program", "互联网与工业融合创新试点（2013年，互联网驱动制造业生态变革）"},
		{"program", "互联网与工业融合创新试点（2013年，发展网络制造新型生产方式）"},
		{"program", "工业云平台试点"},
		{"event", "工业云平台试点工作部署会"},
		{"organisation", "互联网与工业融合创新试点专家指导委员会"},
		{"platform", "国家两化融合评估服务平台"},
		{"platform", "工业云创新行动服务系统"},
		{"platform", "北京市工业云平台"},
		{"platform", "内蒙古自治区工业云平台"},
		{"platform", "山东省工业云平台（试点）"},
		{"event", "工业产品3D设计大赛（计划）"},
		{"platform", "区域工业云体验中心"},
		{"program", "第二批工业云平台试点"},
		{"program", "电子商务集成创新试点工程（2013年，大企业电子商务和供应链信息化提升）"},
		{"program", "电子商务集成创新试点工程（2013年，工业行业电子商务平台服务和商业模式创新）"},
		{"program", "电子商务集成创新试点工程（2013年，跨境电子商务平台建设与服务创新）"},
		{"program", "电子商务集成创新试点工程（2013年，移动电子商务应用和服务创新）"},
		{"program", "电子商务集成创新试点工程（2013年，产品信息追溯系统和服务平台建设）"},
		{"program", "2014年电子商务集成创新试点工程"},
		{"event", "两岸电子商务产业合作及交流会议（计划）"},
		{"platform", "市场化运作的物流信息平台（标杆）"},
		{"program", "国家级两化融合试验区"},
		{"event", "两化融合试验区和示范企业经验交流工作会议"},
		{"program", "国家级两化深度融合试验区"},
		{"program", "省级两化深度融合试验区"},
		{"event", "《评估规范》国际交流"},
		{"program", "区域两化融合发展水平评估"},
		{"program", "区域企业整体性评估试点（2013年，第一批，地方）"},
		{"program", "区域企业整体性评估试点（2014年，第二批（计划），地方）"},
		{"program", "企业两化融合等级认定"},
		{"organisation", "两化融合评估咨询服务联盟"},
		{"program", "航空工业两化深度融合提升工程"},
		{"program", "纺织、食品等行业两化深度融合综合提升"},
		{"program", "棉纺织行业和仪器仪表行业改造提升"},
		{"policy", "企业首席信息官制度指南"},
		{"organisation", "首席信息官协会"},
		{"organisation", "首席信息官协会地方分会"},
		{"organisation", "首席信息官协会行业分会"},
		{"organisation", "《中国首席信息官》专刊"},
		{"event", "两化深度融合培训班（2期，计划）"},
		{"event", "电子商务培训（计划）"},
		{"program", "工业信息化形势监测与评估"},
	} {
		if !slices.Contains(titles[want.kind], want.title) {
			t.Errorf("no %s is called %s", want.kind, want.title)
		}
	}
}

func TestReportQuotesAreOneSentence(t *testing.T) {
	r, err := readReport()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range r.Claims {
		body := strings.TrimRight(c.Quote, "。；")
		if c.Quote == "" || strings.Contains(body, "。") || utf8.RuneCountInString(c.Quote) > 120 {
			t.Errorf("%s from %s to %s: the quote is not one sentence: %s", c.Kind, c.From, c.To, c.Quote)
		}
	}
}

// TestPlansAreNotToldAsHappened: a claim about a planned thing says so and has no
// date.
func TestPlansAreNotToldAsHappened(t *testing.T) {
	content := library(t)
	plans := map[graphmodel.ID]bool{}
	for _, n := range content.Nodes {
		plans[n.ID] = n.Props.String("status") == planned && n.Kind != "standard" && n.Source == reportSource
	}
	for _, e := range content.Edges {
		if e.Source != reportSource || !plans[e.From] && !plans[e.To] || e.Kind == graphmodel.PartOfKind {
			continue
		}
		if e.Since != "" || e.Props.String("status") != planned {
			t.Errorf("%s from %s to %s is told as having happened", e.Kind, e.From, e.To)
		}
	}
}

// TestActionPlanReachesACase walks launched and took_part_in: the tour of README.
func TestActionPlanReachesACase(t *testing.T) {
	launched := map[graphmodel.ID]bool{}
	plan := idOf("policy", "工信部信〔2013〕317号")
	edges := library(t).Edges
	for _, e := range edges {
		if e.Kind == "launched" && e.From == plan {
			launched[e.To] = true
		}
	}
	for _, e := range edges {
		if e.Kind == "took_part_in" && e.From.Kind() == "case" && launched[e.To] {
			return
		}
	}
	t.Errorf("no case took part in any of %v", launched)
}

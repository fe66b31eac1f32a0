package mapping

import (
	"regexp"
	"strings"
	"unicode"
)

// role is what a column of a list usually holds.
type role string

// words are the names that columns of each role have, as foldHeader has them.
var words = map[role][]string{
	"enterprise":   {"企业名称", "企业", "公司名称", "公司", "单位名称", "单位", "申报单位", "申报企业", "入选企业", "入选单位", "示范企业", "试点企业", "企业全称", "申报单位名称", "采用者", "采用单位", "采用企业", "单位全称", "公司全称", "企业全名", "法人单位名称", "主体名称", "企业主体", "工厂名称", "enterprise", "company", "firm", "enterprisename", "companyname", "organization"},
	"zone":         {"示范区名称", "试验区名称", "示范区", "试验区", "集聚区名称", "示范基地名称", "产业园区名称", "园区名称", "开发区名称", "高新区名称", "基地名称", "产业园区", "zone", "zonename"},
	"case":         {"案例名称", "案例", "案例标题", "典型案例", "案例题目", "优秀案例", "优秀案例名称", "典型案例名称", "case", "casetitle", "casename"},
	"platform":     {"平台名称", "平台", "platform", "platformname"},
	"name":         {"名称", "名字", "机构名称", "组织名称", "name", "title"},
	"uscc":         {"统一社会信用代码", "社会信用代码", "信用代码", "统一信用代码", "企业信用代码", "统一社会信用代码证号", "uscc", "unifiedsocialcreditcode", "creditcode", "socialcreditcode"},
	"alias":        {"简称", "企业简称", "别名", "曾用名", "又名", "alias", "aliases", "shortname", "formername"},
	"title_en":     {"英文名称", "英文名", "外文名称", "englishname", "nameen"},
	"region":       {"所在地", "地区", "所属地区", "所在地区", "地域", "区域", "省市", "所在省市", "所属省市", "注册地", "所属区域", "区划", "行政区划", "推荐地区", "属地", "所在区域", "归属地", "归属地区", "所属地", "region", "location", "place"},
	"province":     {"省份", "省", "所在省", "所属省", "所属省份", "所在省份", "省（区、市）", "省区市", "省(自治区、直辖市)", "省市区", "省自治区直辖市", "省、自治区、直辖市", "省市自治区", "推荐省份", "推荐省市", "province"},
	"city":         {"地市", "市", "城市", "所在市", "地级市", "所属地市", "市州", "所在城市", "地市州", "地州市", "盟市", "州市", "设区市", "所在市州", "所在地市", "所属市州", "所属市", "city", "prefecture"},
	"county":       {"区县", "县", "区", "县区", "县市区", "县（市、区）", "所属区县", "所在区县", "县市", "区县市", "区市县", "所在县区", "所属县区", "所属县市区", "所在县市区", "所在区", "所属区", "county", "district"},
	"industry":     {"所属行业", "行业", "行业类别", "行业分类", "行业名称", "所属行业名称", "行业门类", "行业大类", "产业", "行业领域", "所属行业领域", "所属产业", "产业类别", "产业领域", "国民经济行业", "国民经济行业分类", "主营行业", "主要行业", "所在行业", "所属行业类别", "企业所属行业", "industry", "sector", "industryname"},
	"industrycode": {"行业代码", "行业编码", "国民经济行业代码", "gb/t4754", "industrycode"},
	"year":         {"入选年份", "年份", "年度", "入选年度", "认定年份", "认定年度", "公布年份", "公布年度", "立项年份", "评选年份", "评定年份", "评定年度", "评选年度", "入围年份", "获评年份", "获评年度", "批准年份", "批准年度", "公告年份", "获批年份", "试点年度", "试点年份", "year"},
	"date":         {"入选时间", "认定时间", "公布时间", "批准时间", "公示时间", "入选日期", "认定日期", "公布日期", "批准日期", "发证日期", "获证时间", "评定时间", "通过时间", "通过日期", "评定日期", "颁证时间", "颁证日期", "发证时间", "获批时间", "获批日期", "公告时间", "公告日期", "授牌时间", "date", "selected", "awarded"},
	"batch":        {"批次", "入选批次", "所属批次", "批", "试点批次", "示范批次", "认定批次", "公布批次", "batch"},
	"track":        {"方向", "试点方向", "示范方向", "申报方向", "领域", "所属领域", "专题", "建设方向", "所属方向", "专项方向", "申报领域", "试点领域", "示范领域", "申报类别", "项目类别", "试点类别", "示范类别", "试点类型", "示范类型", "track", "direction"},
	"project":      {"项目名称", "项目", "试点项目", "示范项目", "试点示范项目名称", "项目名", "建设项目", "申报项目", "申报项目名称", "试点示范项目", "课题名称", "方案名称", "解决方案名称", "场景名称", "典型场景", "典型场景名称", "优秀场景", "优秀场景名称", "project", "projectname"},
	"program":      {"专项", "专项名称", "试点示范名称", "计划名称", "名单名称", "荣誉名称", "称号", "program", "programme", "programname"},
	"practice":     {"采用做法", "做法", "应用做法", "采用的做法", "实践", "应用系统", "建设内容", "practice", "practices", "adoptedpractice"},
	"adopted":      {"采用时间", "采用年份", "采用日期", "应用时间", "应用年份", "上线时间", "投用时间", "实施时间", "开始时间", "adopted", "adoptedon", "adoptiondate", "adoptionyear", "since"},
	"in_use_by":    {"不晚于", "已用于", "截至已采用", "inuseby"},
	"mark":         {"采用性质", "采纳性质", "采用方式", "采纳方式", "adoptionmark"},
	"standard":     {"标准", "标准号", "贯标标准", "认证标准", "标准名称", "standard"},
	"level":        {"等级", "级别", "评定等级", "成熟度等级", "贯标等级", "level", "grade"},
	"certificate":  {"证书编号", "证书号", "certificateno", "certificatenumber"},
	"scope":        {"认证范围", "评定范围", "scope"},
	"indicator":    {"指标", "指标名称", "评估指标", "indicator", "metric"},
	"value":        {"得分", "分数", "数值", "指标值", "评估得分", "值", "value", "score"},
	"unit":         {"计量单位", "指标单位", "unit"},
	"ownership":    {"所有制", "企业性质", "单位性质", "企业类型", "经济类型", "ownership"},
	"founded":      {"成立时间", "成立日期", "成立年份", "注册时间", "成立年月", "设立时间", "注册日期", "founded"},
	"summary":      {"摘要", "案例摘要", "简介", "案例简介", "主要内容", "summary", "abstract"},
	"source":       {"来源", "来源名称", "资料来源", "数据来源", "信息来源", "出处", "文件名称", "source", "sourcetitle"},
	"url":          {"来源网址", "来源链接", "链接", "网址", "网页", "url", "link", "sourceurl"},
	"sourcedate":   {"来源日期", "来源时间", "发布日期", "发布时间", "发文日期", "sourcedate", "published"},
	"quote":        {"原文", "证据", "依据", "原文摘录", "佐证", "quote", "evidence"},
	"confidence":   {"可信度", "confidence"},
	"note":         {"备注", "说明", "注", "备注说明", "note", "notes", "remark", "remarks"},
	"number":       {"序号", "编号", "号", "序", "项目编号", "no", "no.", "#", "index"},
}

var roleOf = func() map[string]role {
	of := map[string]role{}
	for r, names := range words {
		for _, name := range names {
			of[foldHeader(name)] = r
		}
	}
	return of
}()

// bracketed is what stands in brackets behind a name: 企业名称（全称）, or after a star.
var bracketed = regexp.MustCompile(`\([^()]*\)|\[[^\[\]]*\]|[*:：]`)

// units are the names of columns that say who was chosen or applied. Who recommends, certifies or
// takes part besides (推荐单位, 评定机构, 参与单位) is not meant.
var units = regexp.MustCompile(`^(项目|案例|平台|场景)?(申报|申请|入选|入围|试点|示范|贯标|获证|获奖|获评|认定|培育|牵头|承担|实施|建设|依托|参评|应用)?(企业|单位|公司|主体|组织)(名称|全称)?$`)

// headerRole is the role that a header says; "" when it says none.
func headerRole(header string) role {
	name := foldHeader(header)
	tries := []string{name, foldHeader(bracketed.ReplaceAllString(name, ""))}
	if words := strings.Fields(header); len(words) > 1 && !isChinese(words[1]) { // 企业名称 company, but not 企业 地址
		tries = append(tries, foldHeader(words[0]))
	}
	if at := strings.LastIndex(name, "/"); at > 0 { // a header of two rows
		tries = append(tries, strings.ReplaceAll(name, "/", ""), name[at+1:])
	}
	for _, try := range tries {
		if r, ok := roleOf[try]; ok {
			return r
		}
		if units.MatchString(try) {
			return "enterprise"
		}
	}
	return ""
}

func isChinese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// Role is what a column so called usually holds in a list: "enterprise", "zone", "name", "uscc",
// "region", "province", "city", "county", "industry", "industrycode" and others that Guess knows;
// "" when the header says none. Width, case, blanks and remarks in brackets make no difference.
func Role(header string) string { return string(headerRole(header)) }

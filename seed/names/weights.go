package names

// MatchScore, PossibleScore and Lead are the thresholds of a Decision: see the package
// comment. What is below shownScore is no candidate.
const (
	MatchScore    = 0.82
	PossibleScore = 0.60
	Lead          = 0.08

	shownScore = 0.30
	mostUnlike = 0.90 // of a candidate that is not spelled so
)

// surest are the features of a name that is spelled just so, and of a region or industry
// that is named just so.
var surest = map[string]bool{
	"accepted": true, "id": true, "exact": true, "alias": true, "former": true, "foreign": true,
	"code": true, "title": true, "short": true, "name_equal": true, "capital": true, "stem": true, "old_code": true, "abbreviation": true,
	"county_stem": true, "former_stem": true,
}

// weights is what each feature adds to the score of a candidate. Of the first three groups
// a candidate has one feature each at most; the others add up. A name that is written just
// as a title makes .95: a hint must agree, or at least not disagree, for it to be safe, so
// that one of two enterprises of one name is never taken for the other.
//
// They are set by reason and not fitted: full name without its legal form is enough for a
// match (.62+.18+.05); a brand alone is not (.62+.10+.05); another legal form, one wrong
// character that does not sound alike, or a name that is contained in the other ask for a
// person; another place or branch ends it.
var weights = map[string]float64{
	// The name as a whole.
	"accepted":     1, // a person has said so
	"id":           1, // it is the id
	"code_equal":   1,
	"exact":        .95, // just as the title
	"alias":        .92, // just as another name
	"in_brackets":  .87, // just as the short name in brackets behind the title
	"former":       .90, // just as a former name
	"foreign":      .90, // just as the name in another language
	"similar":      .72, // times the likeness of brand and trade (edit distance)
	"key_equal":    .80, // brand and trade together
	"own_equal":    .77, // brand and trade of the enterprise's own, behind the name of its group
	"unit_equal":   .77, // the own name of a part of the enterprise that the node is
	"key_sounds":   .68, // they sound alike
	"contained":    .40, // the brand is a part of the other
	"abbreviates":  .50, // made of its characters in their order, from its first
	"initials":     .60, // made of the beginnings of all its parts, two or three characters
	"initial_here": .08, // and the first stands for the place that the Query says beside the name
	"parts":        .67, // the same of more characters, or of all words behind 中国
	// The brand, where brand and trade are compared each by itself.
	"core_equal":   .62,
	"core_sounds":  .50,
	"brand_sounds": .42, // a brand of two characters, and nothing else
	"core_place":   .30, // the name is nothing but a place, as the other's brand is
	// The trade.
	"trade_equal":   .18,
	"trade_partial": .15,  // one contains the other; the name has no legal form
	"trade_shorter": .05,  // one contains the other, in a name in full
	"trade_added":   -.02, // the title says none; the name has no legal form
	"trade_missing": .10,  // the name says none, nor a legal form
	"trade_differs": -.20,
	"brand_only":    .10,  // neither name nor title says a trade, and the name has no legal form
	"brand_first":   .05,  // and only this enterprise is likely to be called so: see weighBrand
	"brand_other":   -.05, // no place beside the name, and the enterprise is likely to be a subsidiary
	// The legal form.
	"form_equal":      .10,
	"form_compatible": .08, // 集团公司, which may be short for either
	"form_missing":    .05,
	"form_differs":    -.10,
	"group_differs":   -.17, // 集团 in one of them
	// The branch.
	"branch_equal":   .05,
	"branch_differs": -.45, // or only one is a branch
	"branch_works":   -.20, // works in brackets behind a short name of the enterprise: a person says whether it is meant
	"works_named":    -.05, // the same behind its name in full, which is that of whom the list is about
	// Beside the name.
	"place_agrees":        .10,  // one lies in the other
	"place_wider":         -.20, // of bodies and zones: one lies in the other, and is not it
	"place_missing":       -.10, // two names in full, of which one says a place
	"place_contradicts":   -.35,
	"place_doubtful":      -.08, // another place, if the name says one at all
	"code_differs":        -.60,
	"industry_agrees":     .05,
	"industry_contradict": -.05,
}

// Explain says what a feature means, for a reader of results; "" for one that does not exist.
func Explain(feature string) (zh, en string) {
	words := explained[feature]
	return words[0], words[1]
}

// FeatureNames are all features that a candidate may have.
func FeatureNames() []string {
	names := make([]string, 0, len(explained))
	for name := range explained {
		names = append(names, name)
	}
	return names
}

var explained = map[string][2]string{
	"accepted":            {"已有人确认", "a person has accepted it"},
	"id":                  {"就是它的编号", "it is its id"},
	"code_equal":          {"代码相同", "the same code"},
	"exact":               {"与名称相同", "written as its title"},
	"alias":               {"与别名相同", "written as another of its names"},
	"in_brackets":         {"与名称之后括号里的简称相同", "written as the short name in brackets behind its title"},
	"former":              {"与曾用名相同", "written as a former name"},
	"foreign":             {"与外文名相同", "written as its name in another language"},
	"similar":             {"写法相近", "written much alike"},
	"key_equal":           {"字号与行业词合起来相同", "brand and trade together are the same"},
	"key_sounds":          {"字号与行业词读音相同", "brand and trade sound alike"},
	"contained":           {"字号包含在对方之中", "the brand is a part of the other"},
	"abbreviates":         {"由对方的字依次组成", "made of its characters in their order"},
	"initials":            {"由对方各部分的首字组成", "made of the first characters of its parts"},
	"initial_here":        {"首字就是所在地的首字", "its first character is that of the place where it is"},
	"parts":               {"由对方各部分的开头组成", "made of the beginnings of its parts"},
	"own_equal":           {"与集团名称之后的自有名称相同", "its own name, behind that of its group"},
	"unit_equal":          {"与分支机构自己的名称相同", "the own name of the part of the enterprise"},
	"brand_sounds":        {"两字字号读音相同", "the brands, of two characters, sound alike"},
	"brand_first":         {"只写字号时多指该企业", "the brand alone mostly means this enterprise"},
	"brand_other":         {"只写字号时多不指这样的子公司", "the brand alone seldom means such a subsidiary"},
	"place_doubtful":      {"名称里的地名如果是地名，则地区不符", "another place, if what the name has is one"},
	"trade_shorter":       {"全称的行业词只有部分相同", "two names in full, one trade contains the other"},
	"trade_added":         {"对方没有写行业词", "the other says no trade"},
	"core_equal":          {"字号相同", "the same brand"},
	"core_place":          {"只有地名，与字号相同", "nothing but a place, which is the brand of the other"},
	"core_sounds":         {"字号读音相同", "the brands sound alike"},
	"trade_equal":         {"行业词相同", "the same trade"},
	"trade_partial":       {"行业词部分相同", "one trade contains the other"},
	"trade_missing":       {"没有写行业词", "says no trade"},
	"trade_differs":       {"行业词不同", "another trade"},
	"brand_only":          {"只有字号", "nothing but a brand"},
	"form_equal":          {"组织形式相同", "the same legal form"},
	"form_compatible":     {"组织形式不矛盾", "the legal forms do not contradict"},
	"form_missing":        {"没有写组织形式", "says no legal form"},
	"form_differs":        {"组织形式不同", "another legal form"},
	"group_differs":       {"一个是集团，一个不是", "one is a group and the other is not"},
	"branch_equal":        {"同一分支机构", "the same branch"},
	"branch_differs":      {"分支机构不同，或只有一方是分支机构", "another branch, or only one is a branch"},
	"branch_works":        {"括号里是它的工厂等", "works of it, in brackets"},
	"works_named":         {"企业全称之后，括号里是它的工厂等", "works of it, in brackets behind its name in full"},
	"place_agrees":        {"地区相符", "the place agrees"},
	"place_wider":         {"一个的地区在另一个之内，不是同一个", "the place of one lies in that of the other"},
	"place_missing":       {"两个全称，只有一个写了地区", "two names in full, of which one says a place"},
	"place_contradicts":   {"地区不符", "another place"},
	"code_differs":        {"代码不同", "another code"},
	"industry_agrees":     {"行业相符", "the industry agrees"},
	"industry_contradict": {"行业不符", "another industry"},

	"code": {"就是它的代码", "it is its code"}, "title": {"就是它的名称", "it is its title"},
	"short": {"就是它的简称", "it is its short name"}, "abbreviation": {"就是它的单字简称", "it is its abbreviation"},
	"capital": {"是省会不带“市”的名称", "it is the capital of a province, without 市"},
	"stem":    {"是它不带“市”等字的名称", "it is its title without 市"}, "county_stem": {"是它不带“县”“区”等字的名称", "it is its title without 县, 区"},
	"former_stem": {"是它的旧名，不带“市”“县”等字", "it is a former name without 市, 县"}, "old_code": {"是旧代码", "it is an old code"},
	"english": {"是它的英文名", "it is its English name"}, "pinyin": {"是它的拼音", "it is its name in pinyin"},
	"around": {"是已撤销的地区，这里是它所在的地方", "it was abolished; this is the place around it"},
	"path":   {"前面写了上级地区", "the place around it stands before it"}, "part": {"文字中还有其他内容", "the text says more"},
	"name_equal": {"与行业名称相同", "it is the name of the industry"}, "name_core": {"与行业名称相同，“制造业”等字除外", "it is the name but for 制造业 and the like"},
	"name_part": {"是行业名称的一部分", "it is a part of the name"}, "wording": {"库中企业的行业原文如此", "enterprises of the library word their industry so"},
	"former_revision": {"是旧版国民经济行业分类中的名称", "it is a name of an earlier revision of the standard"},
	"everyday":        {"是对行业的日常叫法", "it is an everyday word for the industry"},
	"wider":           {"各小类不止一个，这里是它们的上级", "several classes; this is the one around them"},
}

package parse

import "strings"

// Form is the legal form that a name ends in.
type Form string

// The forms. Company is a name that ends in 公司 or 集团 alone, which may be short for any;
// "" is a name without.
const (
	Limited     Form = "limited" // 有限公司, 有限责任公司
	Stock       Form = "stock"   // 股份有限公司
	Company     Form = "company"
	Partnership Form = "partnership"
	Sole        Form = "sole"        // 个人独资企业
	Cooperative Form = "cooperative" // 合作社
)

// ending is how a form is written, longer ones first.
type ending struct {
	text  string
	form  Form
	group bool
}

var endings = []ending{
	{"集团股份有限责任公司", Stock, true}, {"集团股份有限公司", Stock, true}, {"集团有限责任公司", Limited, true},
	{"股份有限责任公司", Stock, false}, {"股份集团有限公司", Stock, true}, {"集团有限公司", Limited, true}, {"集团股份公司", Stock, true},
	{"农民专业合作社", Cooperative, false}, {"个人独资企业", Sole, false}, {"股份有限公司", Stock, false}, {"有限责任公司", Limited, false},
	{"股份合作公司", Cooperative, false}, {"股份合作企业", Cooperative, false}, {"专业合作社", Cooperative, false},
	{"合伙企业有限合伙", Partnership, false}, {"合伙企业普通合伙", Partnership, false}, {"有限合伙", Partnership, false}, {"普通合伙", Partnership, false},
	{"有限公司", Limited, false}, {"股份公司", Stock, false}, {"集团公司", Company, true}, {"集团总公司", Company, true}, {"合伙企业", Partnership, false},
	{"合作社", Cooperative, false}, {"总公司", Company, false}, {"集团", Company, true}, {"公司", Company, false}, {"股份", Stock, false},
}

// strong are the forms behind which a name can only go on with a part of the enterprise.
var strong = []string{"有限责任公司", "有限公司", "股份公司", "集团公司", "总公司"}

// units end the names of parts of an enterprise, longer ones first.
var units = []string{
	"分公司", "支公司", "子公司", "分厂", "分店", "分院", "分所", "分行", "支行", "办事处", "代表处", "营业部", "事业部", "经营部", "项目部", "制造基地", "生产基地",
	"总装基地", "基地", "工厂", "车间",
}

// cutForm takes the legal form off the end of a name.
func cutForm(name string) (rest string, form Form, group bool) {
	for _, e := range endings {
		if rest, ok := strings.CutSuffix(name, e.text); ok {
			if rest == "" {
				break
			}
			return rest, e.form, e.group
		}
	}
	return name, "", false
}

// brief tells whether a form is written as people say it and nobody registers it.
func brief(form string) bool { return form == "集团" || form == "公司" || form == "股份" }

// Compatible tells whether two forms may be of one name: the same, or one of them not
// said or not said exactly.
func Compatible(a, b Form) bool {
	return a == b || a == "" || b == "" || a == Company || b == Company
}

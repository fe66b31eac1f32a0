package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/indexer/segment"
	"ronghe/seed/names/place"
	"ronghe/seed/names/plain"
)

// Name is a name taken apart. All texts are as plain.Text writes them.
type Name struct {
	Text   string  // the whole name
	Bare   string  // place, brand and trade together: no legal form and no branch
	Core   string  // the brand (字号); "" only for a name without letters
	Trade  string  // what it does; "" when it does not say
	Branch string  // 九江分公司, 贵溪冶炼厂; "" for the enterprise itself
	Places []int32 // what its place may mean, by number of the Gazetteer; nil without one
	Form   Form
	// The truth values stand together: there are hundreds of thousands of names in memory.
	Sure  bool // Places is no ordinary word
	Aside bool // a place stands in brackets or behind the brand, as subsidiaries have it
	Local bool // Core is the place: nothing else is left (南京, 南京钢铁)
	Group bool // 集团 stands in the form
	Brief bool // the form is said in short: 集团, 公司 or 股份 alone
	Works bool // Branch is works or the like in brackets behind the name: 光明乳业股份有限公司（华东中心工厂）
}

// Key is brand and trade.
func (n Name) Key() string { return n.Core + n.Trade }

// AsBrand is the name read so that what may be an ordinary word and no place is a part of its
// brand: 福田康明斯, 建安机械. A name that begins with no such place stays as it is.
func (n Name) AsBrand() Name {
	if n.Places == nil || n.Sure || n.Aside || !strings.HasSuffix(n.Bare, n.Key()) {
		return n
	}
	n.Places, n.Local = nil, false
	n.divide(0, len(n.Bare)-len(n.Trade))
	return n
}

// WithoutCountry is the name without the country abroad that it begins with: 意大利芬坎蒂尼集团.
func (n Name) WithoutCountry() Name {
	for _, country := range countries {
		if core, ok := strings.CutPrefix(n.Core, country); ok && len(n.Key()) == len(n.Bare) && utf8.RuneCountInString(core) >= leastCore {
			n.Bare = n.Bare[len(country):]
			n.divide(0, len(core))
			break
		}
	}
	return n
}

// countries are those that enterprises are said to be of in lists.
var countries = []string{
	"德国", "美国", "英国", "法国", "日本", "韩国", "瑞士", "瑞典", "荷兰", "意大利", "西班牙", "丹麦", "芬兰", "挪威", "奥地利", "比利时",
	"加拿大", "澳大利亚", "新西兰", "俄罗斯", "印度", "新加坡", "马来西亚", "泰国", "越南", "印度尼西亚", "巴西", "墨西哥", "以色列", "土耳其",
}

// Parser takes names apart.
type Parser struct {
	places *place.Gazetteer
	trades trades
}

// New makes a Parser that knows the places of a Gazetteer.
func New(places *place.Gazetteer) *Parser { return &Parser{places, loadTrades()} }

// Name takes a name apart.
func (p *Parser) Name(text string) Name {
	n := Name{Text: plain.Text(text)}
	rest := p.takeBrackets(&n, segment.Fold(text))
	rest, n.Branch = p.cutBranch(rest)
	whole := rest
	rest, form, group := cutForm(rest)
	n.Form, n.Group, n.Brief = form, n.Group || group, brief(whole[len(rest):])
	if short, _, again := cutForm(rest); again && short != "" { // 三钢集团 of 三钢集团有限公司 is cut at once; 股份 of 股份集团 is not
		rest, n.Group = short, true
	}
	p.takeCore(&n, []rune(rest))
	return n
}

// takeBrackets reads what stands in brackets: 集团, a place, or a remark behind the name;
// everything else stays in the name.
func (p *Parser) takeBrackets(n *Name, text string) string {
	var rest strings.Builder
	for {
		before, after, ok := strings.Cut(text, "(")
		inside, behind, closed := strings.Cut(after, ")")
		if !ok || !closed {
			rest.WriteString(text)
			return plain.Text(rest.String())
		}
		rest.WriteString(before)
		if text = behind; !p.takeBracket(n, plain.Text(inside), plain.Text(behind) == "") {
			rest.WriteString(inside)
		}
	}
}

func (p *Parser) takeBracket(n *Name, inside string, last bool) bool {
	if inside == "集团" {
		n.Group = true
		return true
	}
	if inside == "中国" {
		return true
	}
	runes := []rune(inside)
	steps := p.places.Steps(runes)
	if k := len(steps); k > 0 && steps[k-1].End == len(runes) {
		n.Places, n.Sure, n.Aside = steps[k-1].Regions, true, true
		return true
	}
	n.Works = last && endsInUnit(inside) && !strings.HasSuffix(inside, "公司")
	return last && !endsInUnit(inside) && !strings.HasSuffix(inside, "合伙")
}

// Remark is what stands in brackets at the end of a name, as it is written; "" when nothing does.
func Remark(name string) string {
	name = strings.TrimSpace(strings.NewReplacer("（", "(", "）", ")").Replace(name))
	inside, ok := strings.CutSuffix(name, ")")
	at := strings.LastIndexByte(inside, '(')
	if !ok || at < 1 {
		return ""
	}
	return strings.TrimSpace(inside[at+1:])
}

// unitEnds are words that what stands in brackets behind a name ends in when it is a part of the
// enterprise and no remark.
var unitEnds = []string{"厂", "矿", "项目", "中心", "站", "店", "院", "部", "所"}

func endsInUnit(text string) bool {
	for _, unit := range slices.Concat(units, unitEnds) {
		if strings.HasSuffix(text, unit) {
			return true
		}
	}
	return false
}

// cutBranch takes off what stands behind the legal form, or a part of an enterprise by its
// last word, with the place before that.
func (p *Parser) cutBranch(name string) (rest, branch string) {
	at := -1
	for _, form := range strong {
		if i := strings.Index(name, form); i > 0 && i+len(form) < len(name) && (at < 0 || i+len(form) < at) {
			at = i + len(form)
		}
	}
	if at > 0 && !strings.HasPrefix(name[at:], "有限") && !strings.HasPrefix(name[at:], "合伙") {
		return name[:at], name[at:]
	}
	for _, unit := range units {
		if rest, ok := strings.CutSuffix(name, unit); ok && rest != "" {
			where := p.placeAtEnd([]rune(rest))
			return strings.TrimSuffix(rest, where), where + unit
		}
	}
	return name, ""
}

// placeAtEnd is the longest place name that a text ends in, but is not.
func (p *Parser) placeAtEnd(text []rune) string {
	for at := max(1, len(text)-maxPlace); at < len(text)-1; at++ {
		if steps := p.places.Steps(text[at:]); len(steps) > 0 && steps[len(steps)-1].End == len(text)-at {
			return string(text[at:])
		}
	}
	return ""
}

const maxPlace = 20 // runes

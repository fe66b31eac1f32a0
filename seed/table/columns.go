package table

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"

	"ronghe/graphmodel"
)

// Column is a column that somebody asks for.
type Column struct {
	Name     string   // what we call it; also a name that it may have
	Names    []string // what else it may be called
	Optional bool
}

// The columns of adoptions and of what is known of units, by the names that
// researchers, R packages and Chinese data sets give them.
var (
	Practice = Column{Name: "practice", Names: []string{"做法", "实践", "政策", "创新", "传播链", "policy", "innovation",
		"cascade", "cascade_id", "policy_id", "practice_id", "item"}}
	Unit = Column{Name: "unit", Names: []string{"单位", "采用者", "企业", "企业名称", "地区", "省份", "省", "城市", "市", "州", "行业", "园区",
		"adopter", "node", "node_name", "node_id", "state", "statenam", "region", "province", "city", "enterprise",
		"firm", "company", "industry", "user", "unit_id"}}
	Date = Column{Name: "date", Names: []string{"日期", "时间", "年份", "年", "年月", "采用时间", "采用日期", "采用年份", "采纳时间", "采纳年份", "发布时间",
		"发布日期", "time", "year", "event_time", "adopted", "adopt_year", "adopt_date", "adoption_year", "adoption_date",
		"toa", "since"}}
	InUseBy = Column{Name: "in_use_by", Names: []string{"已用于", "不晚于", "截至已采用", "not_later_than"}, Optional: true}
	// Mark has no common names: a 性质 or 方式 is mostly that of something else.
	Mark = Column{Name: "adoption_mark", Names: []string{"采用性质", "采纳性质", "采用方式", "采纳方式"}, Optional: true}
)

// Columns finds the columns asked for: for each its place in a row, -1 for an optional
// one that is not there. given says under which name of the header to look for one,
// by Column.Name, and wins over all else; then Column.Name does, then Column.Names.
// Case, width, blanks, _ and - make no difference. ErrInvalid: a column is missing,
// two could be meant, or given names what was not asked for.
func (t *Reader) Columns(given map[string]string, wanted ...Column) ([]int, error) {
	at := make([]int, len(wanted))
	known := map[string]bool{}
	for i, c := range wanted {
		known[c.Name] = true
		var err error
		if at[i], err = t.find(c, given[c.Name]); err != nil {
			return nil, err
		}
		for j := range i {
			if at[j] == at[i] && at[i] >= 0 {
				return nil, t.headerFault(at[i], fmt.Sprintf("不能既作 %s 又作 %s", wanted[j].Name, c.Name),
					fmt.Sprintf("cannot be both %s and %s", wanted[j].Name, c.Name))
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if !known[name] {
			return nil, graphmodel.Invalid(t.name, name, "这里没有这样的列", "no such column is asked for here")
		}
	}
	return at, nil
}

func (t *Reader) find(c Column, given string) (int, error) {
	if given != "" {
		if at := t.matching(given); len(at) == 1 {
			return at[0], nil
		}
		return 0, graphmodel.Invalid(t.name, c.Name, fmt.Sprintf("标题行没有“%s”列；标题行是：%s", given, t.said()),
			fmt.Sprintf("the header has no column %q; it is: %s", given, t.said()))
	}
	at := t.matching(c.Name)
	if len(at) == 0 {
		at = t.matching(c.Names...)
	}
	switch {
	case len(at) == 1:
		return at[0], nil
	case len(at) > 1:
		return 0, t.headerFault(at[1], fmt.Sprintf("也可作 %s 的还有“%s”；请指明是哪一列", c.Name, t.header[at[0]]),
			fmt.Sprintf("could be %s, and so could %q: say which one is", c.Name, t.header[at[0]]))
	case c.Optional:
		return -1, nil
	}
	return 0, graphmodel.Invalid(t.name, c.Name,
		fmt.Sprintf("标题行没有这一列（可用的名称：%s）；标题行是：%s", strings.Join(c.Names, "、"), t.said()),
		fmt.Sprintf("the header has no such column; it is: %s", t.said()))
}

// matching is the columns that have one of the names.
func (t *Reader) matching(names ...string) []int {
	var at []int
	for i, title := range t.header {
		if slices.ContainsFunc(names, func(name string) bool { return title != "" && Fold(name) == Fold(title) }) {
			at = append(at, i)
		}
	}
	return at
}

// said is the header as an error shows it.
func (t *Reader) said() string {
	const most = 200
	said := []rune(strings.Join(t.header, " | "))
	if len(said) > most {
		return string(said[:most]) + "…"
	}
	return string(said)
}

func (t *Reader) checkHeader() error {
	seen := map[string]int{}
	for i, title := range t.header {
		name := Fold(title)
		if first, ok := seen[name]; ok && name != "" {
			return t.headerFault(i, fmt.Sprintf("与第 %d 列同名", first+1), fmt.Sprintf("has the name of column %d", first+1))
		}
		seen[name] = i
		if strings.ContainsRune(title, '\r') {
			return t.headerFault(i, "行末是单独的 CR；请另存为以 LF 或 CRLF 换行", "lines end in CR alone: save it with LF or CRLF")
		}
	}
	return nil
}

func (t *Reader) headerFault(column int, zh, en string) error {
	return t.FaultAt(t.first, column, zh, en)
}

// Fold is a name without what people do not mean when they write it: case, full
// width, blanks, _ and -.
func Fold(name string) string {
	if !strings.ContainsFunc(name, mayFold) {
		return name
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '_', '-', '\t', '\u00a0', '\u3000':
			return -1
		}
		return r
	}, strings.ToLower(Narrow(name)))
}

// mayFold tells whether Fold may change a rune. Chinese characters, small letters and digits
// it does not, and most names are made of these.
func mayFold(r rune) bool {
	switch {
	case r >= '\u4e00' && r <= '\u9fff', r >= 'a' && r <= 'z', r >= '0' && r <= '9':
		return false
	}
	return true
}

// Narrow is a text with full-width letters, digits and signs as narrow ones, and half-width
// kana as wide ones. A text without any comes back as it is, which the library does not
// notice before it has taken 8 KB of memory.
func Narrow(text string) string {
	if !strings.ContainsFunc(text, hasWidth) {
		return text
	}
	return width.Fold.String(text)
}

// hasWidth tells whether width.Fold changes a rune: Unicode has these blocks for that, and
// two signs of its own.
func hasWidth(r rune) bool {
	return r >= '\uff00' && r <= '\uffef' || r == '\u3000' || r == '\u20a9' || r == utf8.RuneError
}

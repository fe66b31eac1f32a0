package syntax

import (
	"strings"

	"ronghe/graphmodel"
)

// Name names a field. Where a facet has the same name, it is that facet.
type Name string

// The fields.
const (
	Title     Name = "title"
	Alias     Name = "alias"
	Body      Name = "body"
	Kind      Name = graphmodel.FacetKind
	Region    Name = graphmodel.FacetRegion
	Industry  Name = graphmodel.FacetIndustry
	Practice  Name = graphmodel.FacetPractice
	Zone      Name = graphmodel.FacetZone
	Program   Name = graphmodel.FacetProgram
	Year      Name = graphmodel.FacetYear
	Ownership Name = graphmodel.FacetOwnership
	Source    Name = graphmodel.FacetSource
	Evidence  Name = graphmodel.FacetEvidence
)

// spelling is how a field is typed: its Chinese name, then what else stands for it.
type spelling struct {
	name Name
	zh   string
	also []string // in simplified and traditional characters and in English
}

var spellings = []spelling{
	{Title, "标题", []string{"標題", "title"}},
	{Alias, "别名", []string{"別名", "alias"}},
	{Body, "正文", []string{"內文", "内文", "body"}},
	{Kind, "类型", []string{"類型", "kind"}},
	{Region, "地区", []string{"地區", "region"}},
	{Industry, "行业", []string{"行業", "industry"}},
	{Practice, "做法", []string{"practice"}},
	{Zone, "园区", []string{"園區", "示范区", "示範區", "zone"}},
	{Program, "项目", []string{"項目", "计划", "計劃", "計畫", "program"}},
	{Year, "年", []string{"年份", "year"}},
	{Ownership, "所有制", []string{"ownership"}},
	{Source, "来源", []string{"來源", "source"}},
	{Evidence, "证据", []string{"證據", "evidence"}},
}

// Names lists the fields in the order in which they are explained.
func Names() []Name {
	names := make([]Name, len(spellings))
	for i, s := range spellings {
		names[i] = s.name
	}
	return names
}

var nameByText = func() map[string]Name {
	names := map[string]Name{}
	for _, s := range spellings {
		names[s.zh] = s.name
		for _, text := range s.also {
			names[text] = s.name
		}
	}
	return names
}()

// Zh is the Chinese name, which is also the canonical one; "" when n is no field.
func (n Name) Zh() string {
	for _, s := range spellings {
		if s.name == n {
			return s.zh
		}
	}
	return ""
}

// IsText tells whether values are looked for in texts; values of the other fields
// are names or years.
func (n Name) IsText() bool { return n == Title || n == Alias || n == Body }

// longestName is the longest spelling in runes.
const longestName = len("ownership")

// nameOf looks a typed name up, in upper or lower case, of full or half width.
func nameOf(typed []rune) (Name, bool) {
	name, ok := nameByText[strings.ToLower(string(half(typed)))]
	return name, ok
}

// half is the text with full-width letters, digits and signs in half width.
func half(text []rune) []rune {
	narrow := make([]rune, len(text))
	for i, r := range text {
		if '！' <= r && r <= '～' {
			r -= '！' - '!'
		}
		narrow[i] = r
	}
	return narrow
}

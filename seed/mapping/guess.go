package mapping

import (
	"regexp"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/graphmodel/schema"
)

// Known is what somebody says of a table that its columns do not.
type Known struct {
	Title, URL, Date string // of the source
	Program          string // that the list is of
}

// Guess makes a mapping of a header and some rows under it, and says in both languages,
// line by line, what it did not understand and what a person has to add. It never guesses
// a source: without one, known or in a column, Check refuses the mapping. Columns that no
// list has by habit are properties of what a row is about when they are called as the
// ontology labels one.
func Guess(o *schema.Ontology, header []Column, sample []Row, known Known) (*Mapping, []string) {
	g := &guesser{ontology: o, header: header, sample: sample, at: map[role]int{}, known: known, m: &Mapping{}}
	for i, c := range header {
		g.column(i, c)
	}
	g.source()
	g.subject()
	g.places()
	g.practices()
	g.programme()
	g.standards()
	g.rest()
	return g.m, g.notes
}

type guesser struct {
	ontology *schema.Ontology
	header   []Column
	sample   []Row
	at       map[role]int
	known    Known
	m        *Mapping
	notes    []string
	about    string // the name of the row's own thing
}

func (g *guesser) note(zh, en string) { g.notes = append(g.notes, zh+" · "+en) }

// column gives a column its role: by its name, else by what stands in it.
func (g *guesser) column(i int, c Column) {
	r := headerRole(c.Name)
	if r == "" && holdsCodes(g.sample, i) {
		r = "uscc"
	}
	_, taken := g.at[r]
	switch {
	case r == "" || taken: // rest says so
	default:
		g.at[r] = i
	}
}

// holdsCodes tells whether most of what a column holds are unified social credit codes.
func holdsCodes(sample []Row, column int) bool {
	codes, cells := 0, 0
	for _, row := range sample {
		if column < len(row.Cells) && row.Cells[column] != "" {
			cells++
			if _, ok := USCC(row.Cells[column]); ok {
				codes++
			}
		}
	}
	return codes > 0 && 2*codes > cells
}

func (g *guesser) has(r role) bool { _, ok := g.at[r]; return ok }

// of is the column of a role; the zero Value when there is none.
func (g *guesser) of(r role) Value {
	i, ok := g.at[r]
	if !ok {
		return Value{}
	}
	return OfColumn(g.reference(i))
}

// reference is how a template names a column: by its letter where its name would not do.
func (g *guesser) reference(i int) string {
	c := g.header[i]
	if c.Name == "" || strings.ContainsAny(c.Name, "{}#") {
		return "#" + c.Letter
	}
	for j, other := range g.header {
		if j != i && foldHeader(other.Name) == foldHeader(c.Name) {
			return "#" + c.Letter
		}
	}
	return c.Name
}

// or is the column of a role, else a constant.
func (g *guesser) or(r role, constant string) Value {
	if g.has(r) {
		v := g.of(r)
		v.Default = constant
		return v
	}
	return Constant(constant)
}

func (g *guesser) source() {
	g.m.Source = Source{Title: g.or("source", g.known.Title), URL: g.or("url", g.known.URL), Date: g.or("sourcedate", g.known.Date)}
	if !g.m.Source.URL.Given() {
		g.m.Source.Class = Constant("document")
		g.note("来源没有网址，按内部文件（class: document）；有网址请写 url", "the source has no address and is taken for a document: give url where there is one")
	}
	if !g.m.Source.Title.Given() || !g.m.Source.Date.Given() {
		g.note("请填写来源的 title 和 date：每条说法都要有来源", "fill in title and date of the source: every claim needs one")
	}
}

// subjects are the roles that say what a row is about, the surest first.
var subjects = []struct {
	role role
	kind graphmodel.Kind
}{{"enterprise", "enterprise"}, {"zone", "zone"}, {"platform", "platform"}, {"case", "case"}, {"name", "enterprise"}}

func (g *guesser) subject() {
	for _, s := range subjects {
		if !g.has(s.role) {
			continue
		}
		if g.isForm(g.at[s.role]) {
			g.note("这像是一张登记表（每行一项），不是名单：请改成第一行是标题、其下每行一个的表",
				"this looks like a form with an item a row, and not like a list: make it a table with a header, and one thing a row")
			return
		}
		if s.role == "name" {
			g.note("“名称”按企业理解；若是别的，请改 kind", "“name” is taken for that of an enterprise: change kind if it is not")
		}
		g.thing(Thing{Kind: s.kind, Title: g.names(s.role, s.kind), Alias: g.of("alias")})
		g.about = string(s.kind)
		own := map[role]string{"title_en": "title_en"}
		if s.kind == "enterprise" {
			own["uscc"], own["ownership"], own["founded"] = "uscc", "ownership", "founded"
		}
		for r, prop := range own {
			g.prop(0, prop, r)
		}
		return
	}
	g.note("没有找到名称列：请在 things 中写明一行说的是什么", "no column of names was found: say under things what a row is about")
}

// names is the column of what a row is about, taken apart where cells name several enterprises.
func (g *guesser) names(r role, kind graphmodel.Kind) Value {
	title := g.of(r)
	if kind == "enterprise" && g.severalIn(g.at[r]) {
		title.Split = nameSigns
		g.note("有的单元格写了几个单位，按 split 分开，各成一个；不对请删去 split", "some cells name several units, which split takes apart: delete it if that is wrong")
	}
	return title
}

// isForm tells whether a column of names holds what columns are called: 统一社会信用代码, 所在地, ….
func (g *guesser) isForm(column int) bool {
	called, cells := 0, 0
	for _, row := range g.sample {
		if column < len(row.Cells) && row.Cells[column] != "" {
			cells++
			if headerRole(row.Cells[column]) != "" {
				called++
			}
		}
	}
	return called > 1 && 2*called > cells
}

// nameSigns part the names of units. A line break does not: it may be within one.
const nameSigns = "、；;"

// joined is several units in a cell: one named to its end, a sign, and another.
var joined = regexp.MustCompile(`(公司|集团|厂|大学|学院|研究院|研究所|中心)([(（][^()（）]*[)）])?\s*[、；;]\s*[^\s、；;]{4,}`)

// severalIn tells whether a cell of a column names several units.
func (g *guesser) severalIn(column int) bool {
	return slices.ContainsFunc(g.sample, func(row Row) bool {
		return column < len(row.Cells) && joined.MatchString(row.Cells[column])
	})
}

func (g *guesser) thing(t Thing) { g.m.Things = append(g.m.Things, t) }

func (g *guesser) prop(thing int, prop string, r role) {
	if !g.has(r) {
		return
	}
	t := &g.m.Things[thing]
	if t.Props == nil {
		t.Props = map[string]Value{}
	}
	t.Props[prop] = g.of(r)
}

// claim adds a claim between the row's own thing and another, when there is such a thing.
func (g *guesser) claim(c Claim) {
	if g.about == "" {
		return
	}
	if c.From == "" {
		c.From = g.about
	}
	c.Confidence = g.of("confidence")
	g.m.Claims = append(g.m.Claims, c)
}

package mapping

import (
	"fmt"
	"slices"

	"ronghe/graphmodel"
)

// never is Create of what the library has to know.
func never() *bool { no := false; return &no }

func (g *guesser) places() {
	text := ""
	for _, r := range []role{"province", "city", "county"} {
		if g.has(r) {
			text += g.of(r).Text
		}
	}
	if text == "" {
		text = g.of("region").Text
	}
	if text == "" {
		text = g.besidePlaces().Text
	}
	g.noteGaps()
	if text != "" {
		g.thing(Thing{Kind: "region", Title: Value{Text: text}, Create: never()})
		g.claim(Claim{Kind: "located_in", To: "region"})
	}
	industry := g.of("industrycode")
	if !industry.Given() {
		industry = g.of("industry")
	}
	if industry.Given() && (g.about == "enterprise" || g.about == "case") {
		g.thing(Thing{Kind: "industry", Title: industry, Create: never()})
		g.claim(Claim{Kind: "in_industry", To: "industry"})
	}
}

func (g *guesser) practices() {
	if g.about == "enterprise" && g.has("case") {
		g.thing(Thing{Kind: "case", Title: g.of("case")})
		g.prop(len(g.m.Things)-1, "summary", "summary")
		g.claim(Claim{Kind: "about", From: "case", To: "enterprise"})
	} else if g.about == "case" {
		g.prop(0, "summary", "summary")
	}
	if !g.has("practice") {
		return
	}
	practice := g.of("practice")
	practice.Split = splitSigns
	g.thing(Thing{Kind: "practice", Title: practice, Create: never()})
	quote := g.of("practice")
	if g.has("quote") {
		quote = g.of("quote")
	}
	if slices.Contains([]string{"enterprise", "zone"}, g.about) {
		g.claim(Claim{Kind: "adopted", To: "practice", Since: g.of("adopted"), InUseBy: g.of("in_use_by"), Quote: quote,
			Props: g.props(map[string]role{"adoption_mark": "mark"})})
		if !g.has("adopted") {
			g.note("没有采用时间：时间不明，不等于入选年份", "no date of adoption: it is unknown, and not the year of selection")
		}
	}
	if g.has("case") {
		g.claim(Claim{Kind: "shows", From: "case", To: "practice"})
	}
}

// programme: a list of those that were selected, when anything says so.
func (g *guesser) programme() {
	listed := g.known.Program != "" || slices.ContainsFunc([]role{"program", "batch", "track", "year", "date", "project"}, g.has)
	if !listed || g.has("standard") || g.has("indicator") || g.about == "" {
		return
	}
	g.thing(Thing{Kind: "program", Title: g.or("program", g.known.Program)})
	if !g.has("program") && g.known.Program == "" {
		g.note("请填写名单属于哪个专项（things 中 program 的 title），或用 --program", "fill in which programme the list is of (title of program under things), or give --program")
	}
	c := Claim{Kind: "took_part_in", To: "program", Since: g.when(), Quote: g.of("project")}
	c.Props = g.props(map[string]role{"batch": "batch", "track": "track", "note": "note"})
	g.claim(c)
}

// when is the day or the year that a list gives.
func (g *guesser) when() Value {
	if g.has("date") {
		return g.of("date")
	}
	return g.of("year")
}

func (g *guesser) props(of map[string]role) map[string]Value {
	var props map[string]Value
	for prop, r := range of {
		if g.has(r) {
			if props == nil {
				props = map[string]Value{}
			}
			props[prop] = g.of(r)
		}
	}
	return props
}

func (g *guesser) standards() {
	if g.has("standard") && g.about == "enterprise" {
		g.thing(Thing{Kind: "standard", Title: g.of("standard"), Create: never()})
		g.claim(Claim{Kind: "certified", To: "standard", Since: g.when(),
			Props: g.props(map[string]role{"level": "level", "certificate_no": "certificate", "scope": "scope", "note": "note"})})
	}
	if g.has("indicator") && g.has("value") && g.when().Given() {
		kinds := []graphmodel.Kind{"region", "zone", "enterprise"}
		if slices.Contains(kinds, graphmodel.Kind(g.about)) {
			g.thing(Thing{Kind: "indicator", Title: g.of("indicator"), Create: never()})
			g.claim(Claim{Kind: "scored", To: "indicator", Since: g.when(), Props: g.props(map[string]role{"value": "value", "unit": "unit", "note": "note"})})
		}
	}
}

// rest gives the row's own thing the properties that columns are labelled as, and says which
// columns are not used.
func (g *guesser) rest() {
	for i, c := range g.header {
		if c.Name == "" || headerRole(c.Name) == "number" || usesColumn(g.m, g.reference(i)) || g.labelled(i) {
			continue
		}
		g.note(fmt.Sprintf("没有用上：%s 列“%s”", c.Letter, c.Name), fmt.Sprintf("not used: column %s %q", c.Letter, c.Name))
	}
}

// labelled makes a column the property of the row's own thing that is labelled so.
func (g *guesser) labelled(i int) bool {
	if len(g.m.Things) == 0 {
		return false
	}
	t := &g.m.Things[0]
	kind, _ := g.ontology.NodeKind(t.Kind)
	name := foldHeader(g.header[i].Name)
	for _, p := range kind.Props {
		if t.Props[p.Name].Given() || name != foldHeader(p.Name) && name != foldHeader(p.Label.Zh) && name != foldHeader(p.Label.En) {
			continue
		}
		if t.Props == nil {
			t.Props = map[string]Value{}
		}
		t.Props[p.Name] = OfColumn(g.reference(i))
		return true
	}
	return false
}

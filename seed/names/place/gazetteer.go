package place

import (
	"strings"
	"unicode/utf8"

	"ronghe/graphmodel"
	"ronghe/seed/names/plain"
)

// Region is one region of the library.
type Region struct {
	ID     graphmodel.ID // region:330000 for a code of GB/T 2260
	Title  string
	Others []string      // other names in use
	Parent graphmodel.ID // "" when it lies in none
}

// Gazetteer knows the names of regions. It never changes after New.
type Gazetteer struct {
	regions []Region
	byID    map[graphmodel.ID]int32
	parent  []int32 // -1 for none
	names   map[string][]meaning
	codes   map[string][]meaning
	latin   map[string][]meaning // names in Latin letters, asked for by themselves alone
	longest int                  // runes of the longest name
}

// meaning is one region that a name or code may stand for.
type meaning struct {
	region int32
	how    How
	note   string // of what is out of use: until when it stood
	was    int32  // of what is out of use: the province that it stood in, of another region now (涪陵 in 四川); else 0, which is no province
}

// How is in which way a text names a region; also the name of the feature.
type How string

// The ways, the surest first.
const (
	ByCode         How = "code"         // the code of GB/T 2260 now
	ByTitle        How = "title"        // 昆山市
	ByShort        How = "short"        // another name of the library: 江苏
	ByAbbreviation How = "abbreviation" // 沪
	ByCapital      How = "capital"      // 西安: as ByStem, of the capital of a province
	ByStem         How = "stem"         // 苏州: of a prefecture, without 市
	ByOldCode      How = "old_code"     // 320584
	ByFormer       How = "former"       // 吴江市
	ByCountyStem   How = "county_stem"  // 昆山
	ByFormerStem   How = "former_stem"  // 襄樊
	ByEnglish      How = "english"      // Zhejiang, Inner Mongolia
	ByPinyin       How = "pinyin"       // Suzhou: 苏州, 宿州
	ByAround       How = "around"       // of a former one without successor: the place around it
)

// New makes a Gazetteer. Former names and codes are those of which the successor is
// among the regions.
func New(regions []Region) *Gazetteer {
	g := &Gazetteer{
		regions: regions, byID: make(map[graphmodel.ID]int32, len(regions)), parent: make([]int32, len(regions)),
		names: make(map[string][]meaning, 3*len(regions)), codes: make(map[string][]meaning, len(regions)),
		latin: map[string][]meaning{},
	}
	for i, r := range regions {
		g.byID[r.ID] = int32(i)
	}
	for i, r := range regions {
		g.parent[i] = -1
		if p, ok := g.byID[r.Parent]; ok && p != int32(i) {
			g.parent[i] = p
		}
		g.addRegion(int32(i), r)
	}
	g.addAbbreviations()
	g.addHistory()
	g.addLatin()
	return g
}

func (g *Gazetteer) addRegion(i int32, r Region) {
	title := plain.Text(r.Title)
	g.add(title, meaning{region: i, how: ByTitle})
	for _, other := range r.Others {
		g.add(plain.Text(other), meaning{region: i, how: ByShort})
	}
	code := r.ID.Key()
	if isCode(code) {
		g.codes[code] = append(g.codes[code], meaning{region: i, how: ByCode})
	}
	how := ByStem
	switch {
	case level(code) == county:
		how = ByCountyStem
	case strings.HasSuffix(code, "0100"):
		how = ByCapital
	}
	if short := stem(title); short != title {
		g.add(short, meaning{region: i, how: how})
	}
}

// add gives a name one more meaning, unless the region has the name already.
func (g *Gazetteer) add(name string, m meaning) {
	n := utf8.RuneCountInString(name)
	if n == 0 || n == 1 && m.how != ByAbbreviation {
		return
	}
	for _, known := range g.names[name] {
		if known.region == m.region {
			return
		}
	}
	g.names[name] = append(g.names[name], m)
	g.longest = max(g.longest, n)
}

// ID is the id of a region.
func (g *Gazetteer) ID(region int32) graphmodel.ID { return g.regions[region].ID }

// Title is the title of a region.
func (g *Gazetteer) Title(region int32) string { return g.regions[region].Title }

// Number is the number of the region with an id; false when it has none.
func (g *Gazetteer) Number(id graphmodel.ID) (int32, bool) {
	n, ok := g.byID[id]
	return n, ok
}

// In tells whether a region is another or lies in it, at any depth.
func (g *Gazetteer) In(region, other int32) bool {
	for steps := 0; region >= 0 && steps < 16; steps++ { // a circle of parents ends, too
		if region == other {
			return true
		}
		region = g.parent[region]
	}
	return false
}

// Around is the titles of the regions that a region lies in but for the country, the widest
// first, written together: 江苏省苏州市. "" for one that lies in none.
func (g *Gazetteer) Around(region int32) string {
	around := ""
	for steps := 0; steps < 16; steps++ {
		if region = g.parent[region]; region < 0 || g.regions[region].ID == country {
			break
		}
		around = g.regions[region].Title + around
	}
	return around
}

// AnyIn tells whether any of some regions is one of others or lies in it.
func (g *Gazetteer) AnyIn(some, others []int32) bool {
	for _, region := range some {
		for _, other := range others {
			if g.In(region, other) {
				return true
			}
		}
	}
	return false
}

// Related tells whether one of two regions lies in the other, or they are one.
func (g *Gazetteer) Related(a, b int32) bool { return g.In(a, b) || g.In(b, a) }

// The levels of a code.
const (
	province = iota
	prefecture
	county
)

func isCode(s string) bool {
	if len(s) != 6 {
		return false
	}
	return strings.Trim(s, "0123456789") == ""
}

// level is that of a code of GB/T 2260; a region without one counts as a province: its
// name is used as it is.
func level(code string) int {
	switch {
	case !isCode(code) || strings.HasSuffix(code, "0000"):
		return province
	case strings.HasSuffix(code, "00"):
		return prefecture
	}
	return county
}

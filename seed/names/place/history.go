package place

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"
	"sync"

	"ronghe/graphmodel"
	"ronghe/seed/names/plain"
)

var (
	//go:embed data/history.csv
	historyCSV string
	//go:embed data/provinces.csv
	provincesCSV string
)

// former is a row of history.csv: see data/README.md.
type former struct{ code, name, first, last, successor, rule string }

var loadHistory = sync.OnceValue(func() []former {
	var all []former
	for _, row := range rows(historyCSV) {
		all = append(all, former{row[0], row[1], row[2], row[3], row[4], row[5]})
	}
	return all
})

// rows are those of an embedded table, without its header. A broken one is a fault of the
// program, which its tests see.
func rows(text string) [][]string {
	all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		panic("place: " + err.Error())
	}
	return all[1:]
}

func (g *Gazetteer) addAbbreviations() {
	for _, row := range rows(provincesCSV) {
		if region, ok := g.byID[regionID(row[0])]; ok {
			g.add(row[1], meaning{region: region, how: ByAbbreviation})
		}
	}
}

func (g *Gazetteer) addHistory() {
	for _, f := range loadHistory() {
		region, found := g.heir(f)
		if !found {
			continue
		}
		nameHow, codeHow := ByFormer, ByOldCode
		if f.successor == "" {
			nameHow, codeHow = ByAround, ByAround
		}
		if f.successor == "" && isZone(f.name) { // a zone with a code for statistics is no region
			continue
		}
		note := fmt.Sprintf("%s %s, GB/T 2260 %s–%s", f.code, f.name, month(f.first), month(f.last))
		name := plain.Text(f.name)
		g.add(name, meaning{region, nameHow, note, g.provinceWas(f, region)})
		if short := stem(name); short != name && f.successor != "" && g.mayShorten(f, short) {
			g.add(short, meaning{region, ByFormerStem, note, g.provinceWas(f, region)})
		}
		g.addCode(f.code, meaning{region, codeHow, note, 0})
	}
}

// recent is the first revision of which all former names are known for short. Of older ones, that
// is so of prefectures alone: their districts are called 红旗, 东风, 新华 and the like.
const recent = "200212"

// mayShorten tells whether a former region may be meant by its name without 市 and the like: it
// stood in recent times or was a prefecture, and no region is called so now, but for recent
// prefectures (思茅).
func (g *Gazetteer) mayShorten(f former, short string) bool {
	if len(g.names[short]) > 0 {
		return f.last >= recent && level(f.code) == prefecture
	}
	return f.last >= recent || level(f.code) == prefecture
}

// provinceWas is the province by the old code where the region is not in it now; 0 where it is.
func (g *Gazetteer) provinceWas(f former, region int32) int32 {
	if was, ok := g.byID[regionID(f.code[:2]+"0000")]; ok && !g.In(region, was) {
		return was
	}
	return 0
}

func (g *Gazetteer) addCode(code string, m meaning) {
	for _, known := range g.codes[code] {
		if known.region == m.region {
			return
		}
	}
	g.codes[code] = append(g.codes[code], m)
}

// heir is what a former region is now; without a successor, the place around it.
func (g *Gazetteer) heir(f former) (int32, bool) {
	for _, code := range []string{f.successor, f.code[:4] + "00", f.code[:2] + "0000"} {
		if region, ok := g.byID[regionID(code)]; ok {
			return region, true
		}
		if code != "" && code == f.successor {
			return 0, false // a library without this part of the country
		}
	}
	return 0, false
}

func month(revision string) string { return revision[:4] + "-" + revision[4:] }

func regionID(code string) graphmodel.ID { return graphmodel.ID("region:" + code) }

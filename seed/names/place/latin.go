package place

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"ronghe/indexer/pinyin"
	"ronghe/seed/names/plain"
)

//go:embed data/latin.csv
var latinCSV string

// addLatin adds how provinces, and cities with spellings of their own, are written in English, and
// the sound of all prefectures. Counties are left out: too many sound alike.
func (g *Gazetteer) addLatin() {
	for _, row := range rows(latinCSV) {
		if region, ok := g.byID[regionID(row[0])]; ok {
			g.addSound(plain.Text(row[1]), meaning{region: region, how: ByEnglish})
		}
	}
	for i, r := range g.regions {
		if isCode(r.ID.Key()) && level(r.ID.Key()) == prefecture && stem(plain.Text(r.Title)) != plain.Text(r.Title) {
			for _, sound := range sounds(stem(plain.Text(r.Title))) {
				g.addSound(sound, meaning{region: int32(i), how: ByPinyin})
			}
		}
	}
}

func (g *Gazetteer) addSound(sound string, m meaning) {
	if !slices.ContainsFunc(g.latin[sound], func(known meaning) bool { return known.region == m.region }) {
		g.latin[sound] = append(g.latin[sound], m)
	}
}

// sounds is how a name may be read, with u for ü; none where a character has no reading.
func sounds(name string) []string {
	const most = 16
	all := []string{""}
	for _, r := range name {
		var longer []string
		for _, before := range all {
			for _, reading := range pinyin.Readings(r) {
				longer = append(longer, before+strings.ReplaceAll(reading, "v", "u"))
			}
		}
		all = longer[:min(len(longer), most)]
	}
	return all
}

// generic are words of English and of pinyin for what a region is.
var generic = []string{"province", "municipality", "city", "prefecture", "autonomous", "region", "sar", "special", "administrative", "prc", "china", "sheng", "shi", "zizhiqu"}

// isLatin tells whether a name is of Latin letters alone.
func isLatin(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") == ""
}

// findLatin reads a place in Latin letters, with or without what is around it: Suzhou, Jiangsu.
func (g *Gazetteer) findLatin(text string) []Found {
	var steps [][]meaning
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",，;；/", r) }) {
		if meant, said := g.soundsLike(part); said {
			steps = append(steps, meant)
		}
	}
	var found []Found
	for i, step := range steps {
		for _, m := range step {
			if g.withinAll(m.region, slices.Delete(slices.Clone(steps), i, i+1)) {
				f := Found{Region: m.region, How: m.how, Score: score[m.how], Path: len(steps) > 1}
				if f.Path {
					f.Score += ForPath
				}
				found = append(found, f)
			}
		}
	}
	return ordered(found)
}

// soundsLike is what a part of a text may mean; said is false where it says only what a region is.
func (g *Gazetteer) soundsLike(part string) (meant []meaning, said bool) {
	words := strings.Fields(strings.ToLower(part))
	whole := plain.Text(part)
	if meant = g.latin[whole]; meant != nil {
		return meant, true
	}
	words = slices.DeleteFunc(words, func(word string) bool { return slices.Contains(generic, plain.Text(word)) })
	sound := plain.Text(strings.Join(words, ""))
	return g.latin[strings.ReplaceAll(sound, "v", "u")], utf8.RuneCountInString(sound) > 0
}

// withinAll tells whether a region lies in one of the meanings of each of some steps.
func (g *Gazetteer) withinAll(region int32, steps [][]meaning) bool {
	for _, step := range steps {
		if !slices.ContainsFunc(step, func(m meaning) bool { return m.region != region && g.In(region, m.region) }) {
			return false
		}
	}
	return true
}
